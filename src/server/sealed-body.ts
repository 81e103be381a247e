/** Bodies that carry secrets: sealed and opened where the keys are, so that nobody else needs them. */

import { ServiceError } from '../errors.ts';
import type { Connection } from './connection.ts';
import type { Reply } from './port.ts';
import type { Route } from './routes.ts';

type Keys = Pick<Connection, 'secretKey'>;

/** What holds secrets is sealed with our own secret key, as the server expects it. */
export async function sealBody(
  { sealed }: Route,
  body: string | Buffer | undefined,
  { secretKey }: Keys,
): Promise<string | Buffer | undefined> {
  if (!sealed || body === undefined) return body;
  const { sealEnvelope } = await import('./envelope.ts');
  return sealEnvelope(secretKey, Buffer.from(body));
}

/**
 * The reply with its answer opened, where the route says that it is sealed; one in clear is passed on.
 * @throws {ServiceError} when it can't be opened
 */
export async function openAnswer(
  route: Route,
  reply: Reply,
  { secretKey }: Keys,
  resource: string,
): Promise<Reply> {
  if (!route.sealedAnswer) return reply;
  const { EnvelopeError, looksSealed, openEnvelope } = await import('./envelope.ts');
  if (!looksSealed(reply.body)) return reply;
  try {
    return { ...reply, body: await openEnvelope(secretKey, reply.body) };
  } catch (error) {
    if (error instanceof EnvelopeError) throw tellDamaged(route, reply, resource, error);
    throw error;
  }
}

function tellDamaged(route: Route, { status }: Reply, resource: string, cause: Error): ServiceError {
  const { operation } = route;
  const code = 'UnreadableAnswer';
  const failure = {
    reason: 'server-error',
    operation,
    resource,
    status,
    code,
    outcomeUnknown: false,
  } as const;
  return new ServiceError(failure, `Can't ${operation} (${resource}): ${cause.message}.`, { cause });
}
