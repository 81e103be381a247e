import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import type { AccessAbility, AccessShare, Principal } from '../../../src/access/audit-entry.ts';
import { type AccessChange, diffAudits, noAccessDiff } from '../../../src/access/diff-audit.ts';
import { type Deed, evaluate } from '../../../src/access/evaluate.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import { findStandings } from '../../../src/access/standing.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { toList } from '../../../src/policy/field.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';
import { randomPolicy } from '../../support/access-policy.ts';
import { findRight } from '../../support/audit-entry.ts';

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

/** Without conditions, and without variables that a request can fill in. */
const plainPolicy = randomPolicy.map(
  ({ Statement, ...rest }): PolicyDocument => ({
    ...rest,
    Statement: Statement.map(({ Condition, Resource, NotResource, ...statement }) => ({
      ...statement,
      ...(Resource !== undefined && { Resource: toList(Resource).map(settle) }),
      ...(NotResource !== undefined && { NotResource: toList(NotResource).map(settle) }),
    })),
  }),
);

function settle(resource: string): string {
  return resource.replace(/\$\{(?!aws:user)[^}]*\}/g, 'app');
}

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
  readonly ability: AccessAbility;
  readonly deed: Deed & { readonly bucket: string };
}

/** Everything that an entry can be about, asked of the evaluation one by one. */
const questions: readonly Question[] = principals.flatMap((principal) =>
  buckets.flatMap((bucket) => {
    const ask = (ability: AccessAbility, deed: Omit<Deed, 'bucket'>) => ({
      principal,
      ability,
      deed: { ...deed, bucket },
    });
    return [
      ask('list', { action: 's3:ListBucketVersions' }),
      ask('administer', { action: 's3:PutBucketPolicy' }),
      ask('inspect', { action: 's3:GetBucketPolicy' }),
      ask('list', { action: 's3:ListBucketMultipartUploads' }),
      ...names.flatMap((object) => [
        ask('read', { action: 's3:GetObject', object }),
        ask('write', { action: 's3:PutObject', object }),
        ask('delete', { action: 's3:DeleteObject', object }),
        ask('delete versions', { action: 's3:DeleteObject', object, version: true }),
        ask('administer', { action: 's3:PutObjectLegalHold', object }),
        ask('read', { action: 's3:GetObjectTagging', object }),
        ask('write', { action: 's3:AbortMultipartUpload', object }),
        ask('delete', { action: 's3:DeleteObjectTagging', object }),
      ]),
    ];
  }),
);

test('without conditions an audit says exactly what the evaluation does', () => {
  fc.assert(
    fc.property(randomModel(plainPolicy), (model) => {
      const audit = auditAccess(model);
      for (const question of questions) {
        const { principal, deed } = question;
        const answer = evaluate(standingOf(model, principal, deed.bucket), deed);
        expect([question, findRight(audit, question) ? 'yes' : 'no']).toEqual([question, answer]);
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
        const entry = findRight(audit, question);
        if (answer !== 'no') expect([question, entry]).not.toEqual([question, undefined]);
      }
    }),
    { numRuns: 150 },
  );
});

function shareOf({ bucket, principal, partly, ...right }: AccessChange): AccessShare {
  return { bucket, principals: [principal], rights: [{ ...right, everywhere: false }] };
}

test('every gain and every loss of a change is told', () => {
  fc.assert(
    fc.property(randomModel(plainPolicy), randomModel(plainPolicy), (before, after) => {
      const diff = diffAudits(auditAccess(before), auditAccess(after));
      for (const question of questions) {
        const { principal, deed } = question;
        const [old, fresh] = [before, after].map((model) =>
          evaluate(standingOf(model, principal, deed.bucket), deed),
        );
        const told = (changes: readonly AccessChange[]) =>
          findRight({ shares: changes.map(shareOf) }, question) !== undefined;
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

test('a user called like the id of a repository is told from its jobs', () => {
  const id = '123456789';
  const reads: PolicyStatement = {
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::alpha/*',
  };
  const alone = {
    ...modelOf([], { Statement: [] }, { Statement: [] }),
    users: [],
    groups: [],
    serviceAccounts: [],
  };
  const user = { name: id, enabled: true, policies: ['reads'] };
  const policies = new Map([['reads', { Statement: [reads] }]]);
  const before = { ...alone, policies, users: [user] };
  const after = { ...before, policies: new Map([...policies, [id, { Statement: [reads] }]]) };
  const whose = (changes: readonly AccessChange[]) => changes.map(({ principal }) => principal.kind);
  const diff = diffAudits(auditAccess(before), auditAccess(after));
  expect([whose(diff.gains), whose(diff.losses)]).toEqual([['repository'], []]);
  const left = diffAudits(auditAccess(after), auditAccess({ ...after, users: [] }));
  expect([whose(left.gains), whose(left.losses)]).toEqual([[], ['user']]);
});

describe('what a request can claim is no limit', () => {
  const audit = (...Statement: PolicyStatement[]) =>
    auditAccess(modelOf([{ Statement }], { Statement: [] }, { Statement: [] }));
  const ofBoss = { StringEquals: { 'aws:username': 'boss' } };
  const everywhere = { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::alpha/*' };
  const ann = { kind: 'user' as const, name: 'ann' };
  const ask = (object: string) => ({
    principal: ann,
    ability: 'read' as const,
    deed: { action: 's3:GetObject', bucket: 'alpha', object },
  });

  test('a condition on who asks is a remark', () => {
    const found = findRight(audit({ ...everywhere, Condition: ofBoss }), ask('x'));
    expect(found?.reach.terms).toEqual(['StringEquals aws:username "boss"']);
    const own = { StringEquals: { 'aws:username': 'ann' } };
    expect(findRight(audit({ ...everywhere, Condition: own }), ask('x'))?.reach.terms).toEqual([]);
  });

  test('a denial of who asks takes nothing for sure', () => {
    const denial = { ...everywhere, Effect: 'Deny', Condition: { StringEquals: { 'aws:username': 'ann' } } };
    const found = findRight(audit(everywhere, denial), ask('x'));
    expect(found?.reach.terms).toEqual(['unless StringEquals aws:username "ann"']);
  });

  test('a variable that a request fills in is any text, that of the name is the name', () => {
    const below = (key: string) => ({ ...everywhere, Resource: `arn:aws:s3:::alpha/\${${key}}/*` });
    const found = findRight(audit(below('aws:groups')), ask('staff/x'));
    expect(found?.reach.terms).toEqual([expect.stringContaining('variables in')]);
    expect(findRight(audit(below('aws:username')), ask('staff/x'))).toBeUndefined();
    expect(findRight(audit(below('aws:username')), ask('ann/x'))?.reach.terms).toEqual([]);
  });

  test('a way to more rights stays one under a condition, and says so', () => {
    const ways = (...statements: PolicyStatement[]) =>
      audit(...statements).escalations.map(({ could }) => could);
    const keys = { Effect: 'Allow', Action: 'admin:CreateUser' };
    const name = 'set the secret of any user';
    expect(ways(keys)).toEqual([name]);
    expect(ways({ ...keys, Condition: ofBoss })).toEqual([`${name}, whatever the conditions say`]);
    expect(ways(keys, { ...keys, Effect: 'Deny', Condition: ofBoss })).toEqual([
      `${name}, whatever the conditions say`,
    ]);
    expect(ways(keys, { ...keys, Effect: 'Deny' })).toEqual([]);
    const policy = { Effect: 'Allow', Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::alpha' };
    expect(ways({ ...policy, Condition: ofBoss })).toEqual([
      'open a bucket to everyone, whatever the conditions say',
    ]);
  });
});
