import { ServiceError } from '../errors.ts';
import { readJson } from '../json-text.ts';
import type { Reader, Target } from '../server/port.ts';
import type { Route } from '../server/routes.ts';

/** What a server answers in JSON, of unknown form. @throws {ServiceError} also when it is no JSON; never quotes it */
export async function readAnswer(
  reader: Reader,
  route: Route<'read'>,
  target: Target = {},
): Promise<unknown> {
  const { status, body } = await reader.read(route, target);
  const value = readJson(body.toString('utf8'));
  if (value !== undefined) return value;
  const { operation } = route;
  const resource = target.bucket === undefined ? reader.alias : `${reader.alias}/${target.bucket}`;
  throw new ServiceError(
    {
      ...{ reason: 'server-error', operation, resource, status },
      ...{ code: 'UnreadableAnswer', outcomeUnknown: false },
    },
    `Can't ${operation} (${resource}): what the server answers is no JSON. Check that the address is the server's own, and look at what is in front of it.`,
  );
}
