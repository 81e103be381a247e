import { plain } from './plain.ts';

/** The beginning of a text from outside, as one harmless line of so many characters at most. */
export function cut(text: string, characters: number): string {
  const line = plain(text);
  return line.length > characters ? `${line.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
