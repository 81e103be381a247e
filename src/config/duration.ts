/** Times as people write them: `90s`, `15m`, `2h`, `1d`. */

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The time in seconds, more than zero; `undefined` when the text is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9})([smhd])$/.exec(text.trim());
  const unit = seconds[match?.[2] ?? ''];
  if (match === null || unit === undefined) return undefined;
  const result = Number(match[1]) * unit;
  return result > 0 ? result : undefined;
}
