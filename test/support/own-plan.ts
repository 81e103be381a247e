/** A run beside its plan, for tests of what it may not take from itself: it signs in with a key of `boss`. */

import { expect } from 'vitest';
import type { SiteAccess } from '../../src/access/access-at.ts';
import type { Finding } from '../../src/finding.ts';
import { buildAccessSection } from '../../src/plan/build-access.ts';
import { judgeOwn, type OwnPlan } from '../../src/plan/judge-own.ts';
import { listOwnKeys, type OwnIdentity } from '../../src/plan/own-identity.ts';
import type { PolicyStatement } from '../../src/policy/statement.ts';
import type { ActualAccess } from '../../src/resources/actual-access.ts';
import { normaliseIamPolicy } from '../../src/resources/iam-policy/types.ts';
import { declarePolicy, declareSite, declareUser, describeAccess } from './access-declared.ts';

export const needed = ['admin:ListUsers', 'admin:CreateUser'];
export const all = { Effect: 'Allow', Action: needed };
export const reading = { Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::data/*'] };
export const denial = { Effect: 'Deny', Action: ['admin:CreateUser'] };
export const document = (...Statement: PolicyStatement[]) => ({ Version: '2012-10-17', Statement });

type Given = Omit<Parameters<typeof describeAccess>[0], 'policies'>;

/** What is there; `ann` has a key as well. */
export function describeSite(
  policies: Readonly<Record<string, PolicyStatement[]>>,
  given: Given = {},
): ActualAccess {
  const documents = Object.entries(policies).map(
    ([name, statements]) => [name, normaliseIamPolicy(document(...statements))] as const,
  );
  const accounts = { own: 'boss', other: 'ann' };
  return { ...describeAccess({ accounts, known: ['own', 'other'], ...given }), policies: new Map(documents) };
}

export const byAccount = { accessKey: 'own', parent: 'boss', policy: undefined };
export const byRoot = { accessKey: 'root', parent: undefined, policy: undefined };

type More = Partial<Omit<OwnPlan, 'own'>> & {
  readonly own?: OwnIdentity;
  /** At another site that gets its access from this one. */
  readonly elsewhere?: OwnIdentity;
  readonly otherSecrets?: ReadonlySet<string>;
};

export function judgeRun(actual: ActualAccess, declared: Partial<SiteAccess>, more: More = {}): Finding[] {
  const { own = byAccount, elsewhere = own, otherSecrets = new Set(), ...rest } = more;
  const { changes } = buildAccessSection({
    ...{ declared: declareSite(declared), actual, unmanaged: 'report', own: listOwnKeys(own) },
    ...{ otherSecrets, host: 'one:9000' },
  });
  const run = { mode: 'apply', needed, writing: ['admin:CreateUser'], repositoryId: '42' } as const;
  const findings = judgeOwn({ actual, changes, ...run, ...rest, own: [own, elsewhere] });
  for (const { rule } of findings) expect(rule).toBe('access/own-identity');
  return findings;
}

/** What is refused. */
export function judge(...run: Parameters<typeof judgeRun>): string[] {
  return judgeRun(...run).map(({ severity, message }) => {
    expect(severity).toBe('error');
    return message;
  });
}

export const policy = (name: string, ...statements: PolicyStatement[]) =>
  declarePolicy(name, { document: document(...statements) });
export const user = (more: Parameters<typeof declareUser>[1]) =>
  declareUser('boss', { secret: undefined, ...more });
