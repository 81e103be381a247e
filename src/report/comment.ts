import { plain } from '../render/plain.ts';
import { type CommentMarker, type CommentText, composeComment, hasMarker } from './comment-body.ts';
import type { CommentPlace } from './comment-place.ts';
import {
  type CommentService,
  type CommentServiceOptions,
  openCommentService,
  type PostedComment,
  readStatus,
  saysRateLimit,
} from './comment-service.ts';

/** `changes-only`: a comment is begun only for what is worth one; one that is there is always kept current. */
export type CommentMode = 'changes-only' | 'true' | 'false';

export interface CommentRequest extends CommentText {
  readonly mode: CommentMode;
  readonly marker: CommentMarker;
  /** Whether there is a change, or something is not in order. */
  readonly noteworthy: boolean;
}

/**
 * Keeps one comment per marker on the pull request: found again by its first line and its author, rewritten
 * in place. Where it can't be, a warning says why, and nothing fails.
 */
export async function publishComment(
  request: CommentRequest,
  place: CommentPlace | undefined,
  options: CommentServiceOptions,
  warn: (message: string) => void,
): Promise<void> {
  if (request.mode === 'false' || place === undefined) return;
  if (options.token === '') {
    warn('No comment was written on the pull request: the input `github-token` is empty.');
    return;
  }
  try {
    await keepComment(request, await openCommentService(place, options));
  } catch (error) {
    warn(describeRefusal(error, place));
  }
}

async function keepComment(request: CommentRequest, service: CommentService): Promise<void> {
  const body = composeComment(request.marker, request);
  const listBy = (author: string) =>
    service.list((comment) => comment.author === author && hasMarker(comment.body, request.marker));
  const own = await listBy(await service.findSelf());
  if (own.length > 0) return settle(own, body, service);
  if (request.mode === 'changes-only' && !request.noteworthy) return;
  const created = await service.create(body);
  // Another job may have begun one at the same time; now we also know for sure who we are.
  await settle(await listBy(created.author), body, service);
}

/** The oldest stays, so that jobs which meet agree on one; the others go. */
async function settle(own: readonly PostedComment[], body: string, service: CommentService): Promise<void> {
  const [oldest, ...others] = own;
  if (oldest && oldest.body !== body) await service.update(oldest.id, body);
  for (const other of others) await service.remove(other.id);
}

/** By status alone: the words differ from forge to forge. */
function describeRefusal(error: unknown, { owner, repo, pullRequest }: CommentPlace): string {
  const where = plain(`${owner}/${repo}#${pullRequest}`);
  const status = readStatus(error);
  const start = `No comment was written on ${where}`;
  if (status === 401)
    return `${start}: the token was not accepted. Give the input \`github-token\` a valid one.`;
  if ((status === 403 && !saysRateLimit(error)) || status === 404) {
    return `${start}: the token may not (${status}). Give the job \`permissions: pull-requests: write\`; a pull request from a fork only gets a token that reads.`;
  }
  const why = error instanceof Error ? plain(error.message) : 'unknown';
  return `${start}: ${status === undefined ? '' : `status ${status}, `}${why}. The result stands in the summary of the run.`;
}
