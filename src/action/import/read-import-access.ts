import { ConfigError, ServiceError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { tellUnread } from '../../import/finding.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import { readAccess } from '../../resources/read-access.ts';
import type { OpenReader } from '../../server/connect.ts';
import type { Context } from '../action.ts';
import { withHeartbeat } from '../heartbeat.ts';

/**
 * Who may do what on one server; `undefined` where that is not to be had, which is added to `findings`.
 * @throws {ServiceError} for a server that does not answer
 */
export async function readImportAccess(
  reader: OpenReader,
  bulk: boolean,
  findings: Finding[],
  { reporter }: Context,
): Promise<ActualAccess | undefined> {
  const { alias } = reader;
  const request = { accounts: 'all', policies: [], bulk } as const;
  try {
    return await withHeartbeat(reporter, `reading access of ${alias}`, () => readAccess(reader, request));
  } catch (error) {
    const why = explain(error);
    if (why === undefined) throw error;
    const otherwise = 'Use an access key that may list them, or leave them out with `access: false`.';
    const what = `Users, groups, service accounts and their policies of ${alias} are in no file`;
    findings.push(tellUnread(`${what}: ${why.message}`, why.mend ?? otherwise));
    return undefined;
  }
}

/** @returns undefined for what no other part of the import would get past either */
function explain(error: unknown): (Pick<Finding, 'message'> & { readonly mend?: string }) | undefined {
  if (error instanceof ConfigError) return error.findings[0];
  if (!(error instanceof ServiceError)) return undefined;
  const { reason, code } = error.failure;
  const isOwn = reason === 'denied' || reason === 'unsupported' || code === 'UnreadableAnswer';
  return isOwn ? { message: error.message } : undefined;
}
