/** From a run on a runner to the pull request or the repository that it is for. */

import { publishComment } from './comment.ts';
import { type CommentPlace, findCommentPlace, isPullRequestEvent } from './comment-place.ts';
import { findRepository } from './event.ts';
import { describeRefusal } from './forge.ts';
import { publishIssue } from './issue.ts';
import type { PullRequestComment, StandingIssue } from './reporter.ts';
import { readRunLinks } from './run-link.ts';
import { findTriggeringPlace } from './triggering-run.ts';

type Warn = (message: string) => void;

/** Keeps a comment current; `secrets` are kept out of it. Never fails. */
export async function tellPullRequest(
  comment: PullRequestComment,
  secrets: readonly string[],
  warn: Warn,
): Promise<void> {
  const { mode, marker, noteworthy, token, signal } = comment;
  const place = await findPlace(comment, warn);
  const request = { mode, marker, noteworthy, ...renderText(comment), secrets };
  await publishComment(request, place, { token, signal }, warn);
}

async function findPlace(
  { of, token, signal }: PullRequestComment,
  warn: Warn,
): Promise<CommentPlace | undefined> {
  if (of === undefined) return findCommentPlace(process.env);
  const grant = 'Give the job `permissions: pull-requests: write`.';
  try {
    const place = await findTriggeringPlace(process.env, { token, signal });
    if (place === undefined)
      warn('No comment was written: what the run was for is no open pull request’s head.');
    return place;
  } catch (error) {
    warn(
      describeRefusal(error, 'No comment was written, since the pull request could not be looked up', grant),
    );
    return undefined;
  }
}

/** Keeps an issue current; `secrets` are kept out of it. Never fails. */
export async function tellRepository(
  issue: StandingIssue,
  secrets: readonly string[],
  warn: Warn,
): Promise<void> {
  const place = findRepository(process.env);
  if (place === undefined || isPullRequestEvent(process.env)) return;
  const { token, signal } = issue;
  const request = { ...issue, ...renderText(issue), secrets, now: new Date() };
  await publishIssue(request, place, { token, signal }, warn);
}

function renderText({ render }: Pick<StandingIssue, 'render'>) {
  const links = readRunLinks(process.env);
  const [full, short] = [render('full', links?.files), render('short', links?.files)];
  return { full, short, runUrl: links?.run };
}
