import type { DeclaredServiceAccount } from '../../access/declared.ts';
import { below, type Finding, type Source } from '../../finding.ts';
import { readTime } from '../../policy/time.ts';
import type { ServiceAccountDeclaration } from '../generated/types.ts';
import { error, quote, warning } from '../judgement.ts';
import type { PolicyReader } from '../policy-file.ts';
import type { Entry, ReadEntry } from './entry.ts';
import { readEmbeddedPolicy } from './read-iam-policy.ts';
import { readSecret } from './read-secret.ts';

interface AccountContext {
  readonly policies: PolicyReader;
  readonly workspace: string;
  readonly now: number;
}

export async function readServiceAccount(
  { declaration, source }: Entry<ServiceAccountDeclaration>,
  { policies, workspace, now }: AccountContext,
): Promise<ReadEntry<DeclaredServiceAccount>> {
  const { accessKey, parent, name, description, status, sites } = declaration;
  const place = below(source, 'policy');
  const policy = await (declaration.policy === undefined
    ? { declared: undefined, findings: [] }
    : readEmbeddedPolicy(declaration.policy, place, accessKey, policies));
  const secret = readSecret(declaration.secret, source, workspace);
  const expiry = readExpiry(declaration, source, now);
  const declared: DeclaredServiceAccount = {
    ...{ accessKey, parent, name, description, status, sites, source },
    ...{ policy: policy.declared, secret: secret.declared, ...expiry.declared },
  };
  return { declared, findings: [...policy.findings, ...secret.findings, ...expiry.findings] };
}

const day = 24 * 60 * 60_000;

/**
 * The server removes the account when the time has come: from then on it is as good as declared absent. A time that is
 * too near is refused in a plan that would send it, since it was far enough when an account that is there was made.
 */
export function readExpiry(
  { accessKey, expires, state = 'present' }: Omit<ServiceAccountDeclaration, 'parent'>,
  source: Source,
  now: number,
): ReadEntry<Pick<DeclaredServiceAccount, 'expires' | 'state'>> {
  if (typeof expires !== 'string' || state === 'absent')
    return { declared: { expires: expires === null ? null : undefined, state }, findings: [] };
  const place = below(source, 'expires');
  const time = expires.includes('.') ? undefined : readTime(expires);
  const refused = (message: string, mend: string): ReadEntry<{ expires: undefined; state: typeof state }> => {
    const findings: Finding[] = [error('access/expiry', place, message, mend)];
    return { declared: { expires: undefined, state }, findings };
  };
  if (time === undefined)
    return refused(`${quote(expires)} is no time.`, 'Write it as 2027-01-31T12:00:00Z, or null for never.');
  if (time <= now) return tellExpired(accessKey, time, place);
  if (time > now + 365 * day)
    return refused('The server takes only times up to 365 days ahead.', 'Choose an earlier time, or null.');
  return { declared: { expires: time, state }, findings: [] };
}

function tellExpired(
  accessKey: string,
  time: number,
  place: Source,
): ReadEntry<Pick<DeclaredServiceAccount, 'expires' | 'state'>> {
  const message = `Service account ${quote(accessKey)} has expired; it counts as absent.`;
  const mend = 'Remove the entry, or choose a time ahead for a new secret of the same account.';
  return {
    declared: { expires: time, state: 'absent' },
    findings: [warning('access/expired', place, message, mend)],
  };
}
