/** What of a home can't be declared, known before anything is written. */

import { readExpiry } from '../../config/access/read-service-account.ts';
import { quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { builtInPolicies } from '../../policy/built-in.ts';
import type { ActualAccount } from '../../resources/actual-access.ts';
import type { ServiceAccount } from '../../resources/service-account/types.ts';
import { leftOut, note } from '../finding.ts';
import { type AccessPart, outKey } from './entry.ts';
import type { AccessHome } from './home.ts';
import { describeIamPolicy } from './policy.ts';

const words: Readonly<Record<AccessPart, string>> = {
  policies: 'the IAM policy',
  users: 'the user',
  groups: 'the group',
  serviceAccounts: 'the service account',
};

/** For a sentence. */
export function nameAccess(alias: string, part: AccessPart, name: string): string {
  return `${alias}: ${words[part]} ${quote(name)}`;
}

/** Takes note of what stays out. */
export interface Exclusion {
  readonly out: Set<string>;
  readonly findings: Finding[];
}

/** Adds to `exclusion` what the home has and the file may not say. `now`: milliseconds since 1970. */
export function excludeObstacles(home: AccessHome, now: number, exclusion: Exclusion): void {
  const { alias, actual } = home;
  excludeOwn(home, exclusion);
  for (const [name, policy] of actual.policies) {
    if (builtInPolicies.has(name)) continue;
    const described = describeIamPolicy(policy, false);
    if ('document' in described) continue;
    exclusion.out.add(outKey(alias, 'policies', name));
    const { message, mend } = described;
    exclusion.findings.push(leftOut(nameAccess(alias, 'policies', name), message, mend));
  }
  for (const [key, account] of actual.serviceAccounts) excludeOfAccount(alias, key, account, now, exclusion);
}

/** The checks refuse whom a run signs in with, and it would be another one's business anyway. */
function excludeOwn({ alias, actual, own }: AccessHome, { out, findings }: Exclusion): void {
  const users = [...own].filter((key) => actual.users.has(key));
  const accounts = [...actual.serviceAccounts].filter(([key, { parent }]) => own.has(key) || own.has(parent));
  for (const name of users) out.add(outKey(alias, 'users', name));
  for (const [key] of accounts) out.add(outKey(alias, 'serviceAccounts', key));
  const names = [...users, ...accounts.map(([key]) => key)];
  if (names.length === 0) return;
  const message = `${alias}: ${names.map(quote).join(', ')} is who this run signs in as, or has the rights of it, and is in no file.`;
  const mend = 'Nothing to do: no run manages itself. Another identity may declare it.';
  findings.push(note('import/own-identity', message, mend));
}

function excludeOfAccount(
  alias: string,
  accessKey: string,
  { detail }: ActualAccount,
  now: number,
  { out, findings }: Exclusion,
): void {
  if (detail === undefined || out.has(outKey(alias, 'serviceAccounts', accessKey))) return;
  const what = nameAccess(alias, 'serviceAccounts', accessKey);
  const { expires, policy } = detail;
  const source = { file: 'access', path: [] };
  const expiry = readExpiry({ accessKey, expires }, source, now);
  const [refused] = expiry.findings;
  if (expiry.declared.state === 'absent') out.add(outKey(alias, 'serviceAccounts', accessKey));
  else if (refused) {
    out.add(outKey(alias, 'serviceAccounts', accessKey, 'expires'));
    findings.push(leftOut(`${what}: "expires" (${expires})`, refused.message, refused.mend));
  }
  const obstacle = findPolicyObstacle(policy);
  if (obstacle === undefined) return;
  // An account has to say what it may.
  out.add(outKey(alias, 'serviceAccounts', accessKey));
  findings.push(leftOut(what, obstacle.message, obstacle.mend));
}

function findPolicyObstacle(policy: ServiceAccount['policy']): Pick<Finding, 'message' | 'mend'> | undefined {
  if (policy === 'inherit') return undefined;
  if (policy === 'unclear')
    return {
      message:
        'its policy is empty, and of one account the server does not tell whether that allows all that its parent may, or nothing.',
      mend: 'Import with `iam-export: true`, which tells, or declare what it may.',
    };
  const described = describeIamPolicy(policy, true);
  return 'document' in described ? undefined : described;
}
