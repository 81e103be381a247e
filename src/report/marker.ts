/** What a comment or an issue is about: one of each is kept. */
export interface Marker {
  readonly action: string;
  /** Tells several runs of one action apart, such as by the aliases they are for. */
  readonly label: string;
}

/** What is kept beside it for the next run. */
export type MarkerFacts = Readonly<Record<string, string>>;

/**
 * The first line of what we write, hidden. Whatever the label holds, it can't end the line or the comment:
 * what is not plain ASCII, and what ends an HTML comment, is written as JSON's escapes.
 */
export function writeMarker({ action, label }: Marker, facts: MarkerFacts = {}): string {
  const json = JSON.stringify({ ...facts, action, label }).replace(
    /[^\x20-\x7e]|[-<>&]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!-- minio-actions:v1 ${json} -->`;
}

/** Only the first line counts: further down stands text of others. */
export function hasMarker(body: string, marker: Marker): boolean {
  return readFacts(body, marker) !== undefined;
}

/** @returns undefined where the text is not about `marker` */
export function readFacts(body: string, marker: Marker): MarkerFacts | undefined {
  const [line = ''] = body.split(/\r?\n/, 1);
  const [, json = ''] = /^<!-- minio-actions:v1 (\{[^<>]*\}) -->$/.exec(line) ?? [];
  const { action, label, ...facts } = parseTexts(json);
  return action === marker.action && label === marker.label ? facts : undefined;
}

/** Whatever is no text is left out. */
function parseTexts(json: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(json);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
