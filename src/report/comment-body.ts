import { escapeMarkdown } from '../render/markdown.ts';

/** What a comment is about: one comment of each is kept on a pull request. */
export interface CommentMarker {
  readonly action: string;
  /** Tells several runs of one action apart, such as by the aliases they are for. */
  readonly label: string;
}

export interface CommentText {
  /** Markdown. */
  readonly full: string;
  /** Takes its place where that is too long. */
  readonly short: string;
  /** Where all of it can be read. */
  readonly runUrl: string | undefined;
  /** A runner masks nothing in comments: what is listed here is. */
  readonly secrets: readonly string[];
}

/** GitHub takes 65,536 characters; bytes are never fewer. */
const maxBytes = 65_000;

/**
 * The first line of our comments, hidden. Whatever the label holds, it can't end the line or the comment:
 * what is not plain ASCII, and what ends an HTML comment, is written as JSON's escapes.
 */
export function writeMarker({ action, label }: CommentMarker): string {
  const json = JSON.stringify({ action, label }).replace(
    /[^\x20-\x7e]|[-<>&]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!-- minio-actions:v1 ${json} -->`;
}

/** Only the first line counts: further down stands text of others. */
export function hasMarker(body: string, marker: CommentMarker): boolean {
  return body.split(/\r?\n/, 1)[0] === writeMarker(marker);
}

/** A comment that GitHub takes: the full text, or the short one, or else only where to look. */
export function composeComment(marker: CommentMarker, text: CommentText): string {
  const { full, short, runUrl } = text;
  const link = runUrl === undefined ? '' : `[Log, summary and report of this run](${runUrl})`;
  const long = '_Too long for a comment: this is the short form._';
  const last = 'The result is too long for a comment: see the summary of the run.';
  const compose = (parts: readonly string[]) =>
    [writeMarker(marker), ...parts, link].filter((part) => part !== '').join('\n\n');
  const candidates = [[hideSecrets(full, text)], [hideSecrets(short, text), long]].map(compose);
  return candidates.find((body) => Buffer.byteLength(body) <= maxBytes) ?? compose([last]);
}

/** Also as they look once escaped; the longest first, since one may be a part of another. */
function hideSecrets(markdown: string, { secrets }: CommentText): string {
  const forms = secrets.flatMap((secret) => [secret, escapeMarkdown(secret)]).filter((form) => form !== '');
  return forms
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, '***'), markdown);
}
