import { RefusedError } from '../errors.ts';
import { isLoopback } from '../server/loopback.ts';

/**
 * Events that a stranger can start, or whose code a stranger may have written: a change made there was not
 * agreed to by anyone.
 */
const untrustedEvents = ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run'];

/** Names the throwaway server that a job started for itself, by its deployment id. */
const throwawayVariable = 'MINIO_ACTIONS_THROWAWAY_DEPLOYMENT';

export interface GuardedServer {
  readonly url: URL;
  readonly deploymentId: string | undefined;
}

export function isPullRequest(environment: NodeJS.ProcessEnv): boolean {
  return environment.GITHUB_EVENT_NAME?.startsWith('pull_request') ?? false;
}

/**
 * Lets nothing be changed on events that a stranger can start, unless an input names the event or the
 * server is the job's own throwaway one: on loopback, and with the recorded deployment id. `harmless` is the
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
  if (!untrustedEvents.includes(event) || allowedEvents.includes(event)) return;
  const throwaway = environment[throwawayVariable];
  if (throwaway && servers.every((server) => isThrowaway(server, throwaway))) return;
  throw new RefusedError(
    'event-refused',
    `Nothing is changed on the event \`${event}\`: whoever starts it need not be allowed to change a server.`,
    `${harmless}, or \`allow-event: ${event}\` if that is really meant`,
  );
}

function isThrowaway({ url, deploymentId }: GuardedServer, throwaway: string): boolean {
  return isLoopback(url) && deploymentId === throwaway;
}
