import { RefusedError } from '../errors.ts';
import { isLoopback } from '../server/loopback.ts';

/** Events that anyone can start who may read the repository; `workflow_run` follows such a one. */
const openEvents: ReadonlySet<string | undefined> = new Set([
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'commit_comment',
  'fork',
  'watch',
  'gollum',
  'workflow_run',
]);

/** Names the throwaway servers that a job started for itself: their deployment ids, comma-separated. */
export const throwawayVariable = 'MINIO_ACTIONS_THROWAWAY_DEPLOYMENT';

export interface GuardedServer {
  readonly url: URL;
  readonly deploymentId: string | undefined;
}

/**
 * Whether a stranger may have started the run, or written what it reads: a change made there was not agreed to by
 * anyone. A pull request has several events, such as for its reviews, and more on other forges.
 */
export function isUntrusted({ GITHUB_EVENT_NAME: event }: NodeJS.ProcessEnv): boolean {
  return openEvents.has(event) || (event?.startsWith('pull_request') ?? false);
}

/**
 * Lets nothing be changed on events that a stranger can start, unless an input names the event or the
 * servers are the job's own throwaway ones: on loopback, and with a recorded deployment id. `harmless` is the
 * input, or what to leave out, that changes nothing.
 * @throws {RefusedError} `event-refused`
 */
export function assertEventMayChange(
  environment: NodeJS.ProcessEnv,
  allowedEvents: readonly string[],
  servers: readonly GuardedServer[],
  harmless: string,
): void {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  if (!isUntrusted(environment) || allowedEvents.includes(event)) return;
  if (servers.length > 0 && servers.every((server) => isThrowaway(server, environment))) return;
  throw new RefusedError(
    'event-refused',
    `Nothing is changed on the event \`${event}\`: whoever starts it need not be allowed to change a server.`,
    `${harmless}, or \`allow-event: ${event}\` if that is really meant`,
  );
}

/** Deployment ids of the throwaway servers that this job has started. */
export function listThrowaways(environment: NodeJS.ProcessEnv): string[] {
  return (environment[throwawayVariable] ?? '').split(',').filter((id) => id !== '');
}

/** Whether this job has started a server for itself. */
export function isThrowaway(
  { url, deploymentId = '' }: GuardedServer,
  environment: NodeJS.ProcessEnv,
): boolean {
  return isLoopback(url) && listThrowaways(environment).includes(deploymentId);
}
