import { plain } from '../render/plain.ts';
import { type BodyText, composeBody } from './body.ts';
import type { CommentPlace } from './comment-place.ts';
import { type CommentService, openCommentService, type PostedComment } from './comment-service.ts';
import { describeRefusal, type ForgeOptions } from './forge.ts';
import { hasMarker, type Marker, writeMarker } from './marker.ts';

/** `changes-only`: a comment is begun only for what is worth one; one that is there is always kept current. */
export type CommentMode = 'changes-only' | 'true' | 'false';

export interface CommentRequest extends BodyText {
  readonly mode: CommentMode;
  readonly marker: Marker;
  /** Whether there is a change, or something is not in order. */
  readonly noteworthy: boolean;
}

const grant =
  'Give the job `permissions: pull-requests: write`; a pull request from a fork only gets a token that reads.';

/**
 * Keeps one comment per marker on the pull request: found again by its first line and its author, rewritten
 * in place. Where it can't be, a warning says why, and nothing fails.
 */
export async function publishComment(
  request: CommentRequest,
  place: CommentPlace | undefined,
  options: ForgeOptions,
  warn: (message: string) => void,
): Promise<void> {
  if (request.mode === 'false' || place === undefined) return;
  if (options.token === '') {
    warn('No comment was written on the pull request: the input `github-token` is empty.');
    return;
  }
  try {
    await keepComment({ ...request, commit: place.commit }, await openCommentService(place, options));
  } catch (error) {
    warn(describeRefusal(error, `No comment was written on ${describePlace(place)}`, grant));
  }
}

async function keepComment(request: CommentRequest, service: CommentService): Promise<void> {
  const body = composeBody(writeMarker(request.marker), 'comment', request);
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

function describePlace({ owner, repo, pullRequest }: CommentPlace): string {
  return plain(`${owner}/${repo}#${pullRequest}`);
}
