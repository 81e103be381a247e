import { createHash } from 'node:crypto';
import { cut } from '../render/cut.ts';
import { plain } from '../render/plain.ts';
import { type BodyText, composeBody, hideSecrets, showRunLink } from './body.ts';
import type { RepositoryPlace } from './event.ts';
import { describeRefusal, type ForgeOptions } from './forge.ts';
import { type IssueService, openIssueService, type PostedIssue } from './issue-service.ts';
import { hasMarker, type Marker, readFacts, writeMarker } from './marker.ts';

export interface IssueRequest extends BodyText {
  readonly marker: Marker;
  /** Nothing is wrong (any more). */
  readonly whole: boolean;
  /** What is wrong in a few words, without numbers that change from run to run. */
  readonly title: string;
  /** Markdown; what the last comment says once all is in order. */
  readonly closing: string;
  /** Given to an issue when it is opened. */
  readonly labels: readonly string[];
  readonly now: Date;
}

/** A forge takes 255. */
const maxTitle = 180;

const grant =
  'Give the job `permissions: issues: write`, and see that the repository has issues switched on.';

/**
 * Keeps one issue per marker while something is wrong: found again by its first line and its author, rewritten in
 * place, closed when all is in order, and opened again when it is not. What says the same already is left alone.
 * Where it can't be kept, a warning says why, and nothing fails.
 */
export async function publishIssue(
  request: IssueRequest,
  place: RepositoryPlace,
  options: ForgeOptions,
  warn: (message: string) => void,
): Promise<void> {
  const start = `No issue was kept in ${plain(`${place.owner}/${place.repo}`)}`;
  if (options.token === '') return warn(`${start}: the input \`github-token\` is empty.`);
  try {
    const service = await openIssueService(place, options);
    await (request.whole ? closeIssues(request, service) : keepIssue(request, service));
  } catch (error) {
    warn(describeRefusal(error, start, grant));
  }
}

async function keepIssue(request: IssueRequest, service: IssueService): Promise<void> {
  const isOwn = ({ body }: PostedIssue) => hasMarker(body, request.marker);
  const self = await service.findSelf();
  const open = await service.listOpen(self, isOwn);
  if (open.length > 0) return settle(open, request, service);
  const closed = await service.findClosed(self, isOwn);
  if (closed) return rewrite(closed, request, service);
  const { title, body } = compose(request, request.now.toISOString());
  const created = await service.create(title, body, request.labels);
  // Another job may have opened one at the same time; now we also know for sure who we are.
  await settle(await service.listOpen(created.author, isOwn), request, service);
}

/** The oldest stays, so that jobs which meet agree on one. */
async function settle(
  open: readonly PostedIssue[],
  request: IssueRequest,
  service: IssueService,
): Promise<void> {
  const [oldest, ...others] = open;
  if (oldest) await rewrite(oldest, request, service);
  for (const { number } of others) {
    await service.update(number, { state: 'closed', state_reason: 'not_planned' });
  }
}

async function rewrite(issue: PostedIssue, request: IssueRequest, service: IssueService): Promise<void> {
  const facts = readFacts(issue.body, request.marker);
  const { title, body, told } = compose(request, readTime(facts?.since) ?? request.now.toISOString());
  if (issue.open && facts?.told === told) return;
  const reopened = { state: 'open', state_reason: 'reopened' } as const;
  await service.update(issue.number, { title, body, ...(issue.open ? {} : reopened) });
}

/** What one that was closed by a person still says is left: it goes on counting from its beginning. */
async function closeIssues(request: IssueRequest, service: IssueService): Promise<void> {
  const { marker, now, closing, secrets, runUrl } = request;
  const open = await service.listOpen(await service.findSelf(), ({ body }) => hasMarker(body, marker));
  for (const { number, body } of open) {
    const since = readTime(readFacts(body, marker)?.since);
    const [, ...rest] = body.split('\n');
    const ended = [writeMarker(marker), ...rest].join('\n');
    await service.update(number, { body: ended, state: 'closed', state_reason: 'completed' });
    const span =
      since === undefined ? '' : `It was not from ${showTime(since)} until ${showTime(now.toISOString())}.`;
    const parts = ['**In order again.**', span, hideSecrets(closing, secrets), showRunLink(runUrl)];
    await service.say(number, parts.filter((part) => part !== '').join('\n\n'));
  }
}

interface Composed {
  readonly title: string;
  readonly body: string;
  /** Changes with everything that is said but the link to the run. */
  readonly told: string;
}

function compose(request: IssueRequest, since: string): Composed {
  const { marker, full, short, secrets } = request;
  const words = hideSecrets(plain(request.title), secrets);
  const title = `${cut(words, maxTitle)} since ${showTime(since)}`;
  const intro = `Not in order since **${showTime(since)}**. This issue is kept current, and closed once all is in order.`;
  const told = createHash('sha256')
    .update(JSON.stringify([title, full]))
    .digest('hex')
    .slice(0, 16);
  const text = { ...request, full: `${intro}\n\n${full}`, short: `${intro}\n\n${short}` };
  return { title, body: composeBody(writeMarker(marker, { since, told }), 'issue', text), told };
}

/** ISO 8601 as we write it ourselves; anything else was not written by us. */
function readTime(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? text : undefined;
}

/** `2026-11-21 09:17 UTC` */
function showTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
