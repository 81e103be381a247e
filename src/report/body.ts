import { escapeMarkdown } from '../render/markdown.ts';

export interface BodyText {
  /** Markdown. */
  readonly full: string;
  /** Takes its place where that is too long. */
  readonly short: string;
  /** Where all of it can be read. */
  readonly runUrl: string | undefined;
  /** What it is about, where it is of one commit: the next one may have another result, or none. */
  readonly commit?: string | undefined;
  /** A runner masks nothing in comments and issues: what is listed here is. */
  readonly secrets: readonly string[];
}

/** GitHub takes 65,536 characters; bytes are never fewer. */
const maxBytes = 65_000;

/** A text that GitHub takes: marker, then the full text, or the short one, or else only where to look. */
export function composeBody(markerLine: string, noun: 'comment' | 'issue', text: BodyText): string {
  const { full, short, secrets, runUrl, commit } = text;
  const last = [showRunLink(runUrl), commit === undefined ? '' : `For commit ${commit.slice(0, 12)}.`];
  const long = `_Too long for ${noun === 'issue' ? 'an' : 'a'} ${noun}: this is the short form._`;
  const least = `The result is too long for ${noun === 'issue' ? 'an' : 'a'} ${noun}: see the summary of the run.`;
  const compose = (parts: readonly string[]) =>
    [markerLine, ...parts, last.filter(Boolean).join(' · ')].filter((part) => part !== '').join('\n\n');
  const candidates = [[hideSecrets(full, secrets)], [hideSecrets(short, secrets), long]].map(compose);
  return candidates.find((body) => Buffer.byteLength(body) <= maxBytes) ?? compose([least]);
}

/** '' where there is none. */
export function showRunLink(runUrl: string | undefined): string {
  return runUrl === undefined ? '' : `[Log, summary and report of this run](${runUrl})`;
}

/** Also as they look once escaped; the longest first, since one may be a part of another. */
export function hideSecrets(markdown: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, escapeMarkdown(secret)]).filter((form) => form !== '');
  return forms
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, '***'), markdown);
}
