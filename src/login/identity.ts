/** What a job's token says of it. Not verified here: that is the server's to do. */

import { ConfigError } from '../errors.ts';

export interface JobIdentity {
  readonly issuer: string;
  readonly repository: string;
  /** Numeric; stays the same when the repository is renamed or moved. */
  readonly repositoryId: string;
}

/** @returns undefined for what is no token of a forge */
export function readIdentity(token: string): JobIdentity | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const fields = new Map<string, unknown>(Object.entries(Object(claims)));
    const text = (name: string) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    const identity = {
      issuer: text('iss'),
      repository: text('repository'),
      repositoryId: text('repository_id'),
    };
    return identity.issuer === '' ? undefined : identity;
  } catch {
    return undefined;
  }
}

/**
 * Servers go by it.
 * @throws {ConfigError} `missing-credentials` for one that does not say the id of its repository
 */
export function assertRepositoryId({ issuer, repositoryId }: JobIdentity): void {
  if (repositoryId !== '') return;
  const message = `The token that ${issuer} signed for this job does not say the id of its repository (claim repository_id), by which servers go.`;
  const mend = 'Tokens of GitHub and of GitHub Enterprise Server do; for jobs of another forge set keys.';
  throw new ConfigError(
    [{ rule: 'login/identity', severity: 'error', message, mend }],
    'missing-credentials',
  );
}

/** For a log. */
export function describeIdentity({ issuer, repository, repositoryId }: JobIdentity): string {
  return `repository ${repository} (id ${repositoryId}), as ${issuer} says`;
}
