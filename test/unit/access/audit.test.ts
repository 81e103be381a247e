import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import type { AccessAudit, AccessEntry, Principal } from '../../../src/access/audit-entry.ts';
import { diffAudits, noAccessDiff } from '../../../src/access/diff-audit.ts';
import { type Deed, evaluate } from '../../../src/access/evaluate.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import { findStandings } from '../../../src/access/standing.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { matchesWildcard } from '../../../src/policy/wildcard.ts';
import { randomPolicy } from '../../support/access-policy.ts';

const buckets = ['alpha', 'beta', 'gamma'];
const names = [
  'top.txt',
  'app/a.txt',
  'app/b/c',
  'app',
  'secret/k.txt',
  'home/ann/x',
  'a',
  'xyz.txt',
  'app/secret/q',
];

const plainPolicy = randomPolicy.map(
  ({ Statement, ...rest }): PolicyDocument => ({
    ...rest,
    Statement: Statement.map(({ Condition, ...statement }) => statement),
  }),
);

function modelOf(
  policies: readonly PolicyDocument[],
  embedded: PolicyDocument,
  open: PolicyDocument,
): AccessModel {
  const named = policies.map((document, index): [string, PolicyDocument] => [`p${index}`, document]);
  return {
    buckets,
    unread: [],
    policies: new Map(named),
    users: [{ name: 'ann', enabled: true, policies: named.slice(0, 2).map(([name]) => name) }],
    groups: [
      { name: 'staff', enabled: true, members: ['ann'], policies: named.slice(2).map(([name]) => name) },
    ],
    serviceAccounts: [{ accessKey: 'robot', parent: 'ann', enabled: true, policy: embedded }],
    bucketPolicies: new Map([
      ['alpha', { ...open, Statement: open.Statement.map((one) => ({ ...one, Principal: '*' as const })) }],
    ]),
  };
}

function randomModel(policy: fc.Arbitrary<PolicyDocument>): fc.Arbitrary<AccessModel> {
  return fc
    .tuple(fc.array(policy, { minLength: 1, maxLength: 3 }), policy, policy)
    .map(([given, embedded, open]) => modelOf(given, embedded, open));
}

const principals: readonly Principal[] = [
  { kind: 'anyone' },
  { kind: 'user', name: 'ann' },
  { kind: 'service account', name: 'robot', parent: 'ann' },
];

function standingOf(model: AccessModel, principal: Principal, bucket: string) {
  const standings = findStandings(model);
  const [account] = model.serviceAccounts;
  if (principal.kind === 'anyone') return standings.ofAnyone(bucket);
  if (principal.kind === 'user' || account === undefined) return standings.ofUser('ann');
  return standings.ofServiceAccount(account);
}

interface Question {
  readonly principal: Principal;
  readonly ability: string;
  readonly deed: Deed & { readonly bucket: string };
}

/** Everything that an entry can be about, asked of the evaluation one by one. */
const questions: readonly Question[] = principals.flatMap((principal) =>
  buckets.flatMap((bucket) => {
    const ask = (ability: string, deed: Omit<Deed, 'bucket'>) => ({
      principal,
      ability,
      deed: { ...deed, bucket },
    });
    return [
      ask('list', { action: 's3:ListBucketVersions' }),
      ask('administer', { action: 's3:PutBucketPolicy' }),
      ...names.flatMap((object) => [
        ask('read', { action: 's3:GetObject', object }),
        ask('write', { action: 's3:PutObject', object }),
        ask('delete', { action: 's3:DeleteObject', object }),
        ask('delete versions', { action: 's3:DeleteObject', object, version: true }),
        ask('administer', { action: 's3:PutObjectLegalHold', object }),
      ]),
    ];
  }),
);

/** Whether some entry says so. */
function findEntry(
  audit: Pick<AccessAudit, 'entries'>,
  { principal, ability, deed }: Question,
): AccessEntry | undefined {
  const { bucket, action, object = '' } = deed;
  return audit.entries.find(
    (entry) =>
      entry.bucket === bucket &&
      entry.ability === ability &&
      JSON.stringify(entry.principal) === JSON.stringify(principal) &&
      (ability !== 'administer' || entry.actions.includes(action)) &&
      entry.reach.within.every((pattern) => matchesWildcard(pattern, object)) &&
      !entry.reach.except.some((pattern) => matchesWildcard(pattern, object)),
  );
}

test('without conditions an audit says exactly what the evaluation does', () => {
  fc.assert(
    fc.property(randomModel(plainPolicy), (model) => {
      const audit = auditAccess(model);
      for (const question of questions) {
        const { principal, deed } = question;
        const answer = evaluate(standingOf(model, principal, deed.bucket), deed);
        expect([question, findEntry(audit, question) ? 'yes' : 'no']).toEqual([question, answer]);
      }
    }),
    { numRuns: 150 },
  );
});

test('what may be allowed under a condition is never left out', () => {
  fc.assert(
    fc.property(randomModel(randomPolicy), (model) => {
      const audit = auditAccess(model);
      for (const question of questions) {
        const { principal, deed } = question;
        const answer = evaluate(standingOf(model, principal, deed.bucket), deed);
        const entry = findEntry(audit, question);
        if (answer !== 'no') expect([question, entry]).not.toEqual([question, undefined]);
      }
    }),
    { numRuns: 150 },
  );
});

test('every gain and every loss of a change is told', () => {
  fc.assert(
    fc.property(randomModel(plainPolicy), randomModel(plainPolicy), (before, after) => {
      const diff = diffAudits(auditAccess(before), auditAccess(after));
      for (const question of questions) {
        const { principal, deed } = question;
        const [old, fresh] = [before, after].map((model) =>
          evaluate(standingOf(model, principal, deed.bucket), deed),
        );
        const told = (changes: typeof diff.gains) =>
          findEntry({ entries: changes.map((one) => ({ ...one, everywhere: false })) }, question) !==
          undefined;
        expect([question, told(diff.gains)]).toEqual([question, old === 'no' && fresh === 'yes']);
        expect([question, told(diff.losses)]).toEqual([question, old === 'yes' && fresh === 'no']);
      }
    }),
    { numRuns: 100 },
  );
});

test('an audit does not differ from itself, conditions or not', () => {
  fc.assert(
    fc.property(randomModel(randomPolicy), (model) => {
      const audit = auditAccess(model);
      expect(diffAudits(audit, audit)).toEqual(noAccessDiff);
    }),
    { numRuns: 100 },
  );
});
