/** Versions of the server: times, in two spellings. */

/**
 * When a release was made, in milliseconds since 1970: `2025-10-15T17:29:55Z` as servers tell it, or
 * `RELEASE.2025-10-15T17-29-55Z` as tags of images do. `undefined` for a build that says neither, such as one
 * by `go install`.
 */
export function parseRelease(text: string): number | undefined {
  const match = /(?:^|RELEASE\.)(\d{4}-\d\d-\d\d)T(\d\d)[:-](\d\d)[:-](\d\d)Z/.exec(text);
  if (match === null) return undefined;
  const [, day, hours, minutes, seconds] = match;
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(time) ? undefined : time;
}
