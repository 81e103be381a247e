import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import type { ServerRight } from '../../../src/access/audit-entry.ts';
import { diffAudits, noAccessDiff } from '../../../src/access/diff-audit.ts';
import { evaluate } from '../../../src/access/evaluate.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import { findStandings } from '../../../src/access/standing.ts';
import { escalations, exactActions } from '../../../src/policy/admin-action.ts';
import { inertActions, knownActions } from '../../../src/policy/server-action.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';

function modelOf(...Statement: PolicyStatement[]): AccessModel {
  return {
    buckets: ['data'],
    unread: [],
    policies: new Map([['p', { Statement }]]),
    users: [{ name: 'ann', enabled: true, policies: ['p'] }],
    groups: [],
    serviceAccounts: [],
    bucketPolicies: new Map(),
  };
}

const audit = (...statements: PolicyStatement[]) => auditAccess(modelOf(...statements));
const allow = (...Action: string[]): PolicyStatement => ({ Effect: 'Allow', Action });
const deny = (...Action: string[]): PolicyStatement => ({ Effect: 'Deny', Action });
const onServer = [...exactActions].flatMap(([action, service]) => (service === 'sts' ? [] : [action]));

describe('what an audit tells of the server as a whole', () => {
  const some = fc.subarray([...onServer, 'admin:Set*'], { maxLength: 4 }).map((names) => names.map(String));

  test('is what the evaluation allows, action by action', () => {
    fc.assert(
      fc.property(some, some, (given, taken) => {
        const of = (names: string[], service: string) => names.filter((name) => name.startsWith(service));
        const statements = ['admin:', 'kms:'].flatMap((service) => [
          ...(of(given, service).length > 0 ? [allow(...of(given, service))] : []),
          ...(of(taken, service).length > 0 ? [deny(...of(taken, service))] : []),
        ]);
        const model = modelOf(...statements);
        const standing = findStandings(model).ofUser('ann');
        const told = auditAccess(model).serverRights.flatMap(({ actions }) => actions);
        const allowed = onServer.filter((action) => evaluate(standing, { action }) !== 'no');
        expect(told).toEqual(allowed.sort());
      }),
    );
  });

  test('changes by what is given and taken, and a condition takes nothing', () => {
    const Condition = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
    const [quota, stop] = ['admin:SetBucketQuota', 'admin:ServiceStop'];
    const before = audit(allow(quota), { ...allow(stop), Condition });
    const tell = (rights: readonly ServerRight[]) => rights.map(({ actions }) => actions);
    const diff = (after: ReturnType<typeof audit>) => {
      const { serverGains, serverLosses } = diffAudits(before, after);
      return [tell(serverGains), tell(serverLosses)];
    };
    expect(diff(before)).toEqual([[], []]);
    expect(diff(audit(allow(stop)))).toEqual([[[stop]], [[quota]]]);
    expect(diff(audit({ ...allow(quota, stop), Condition }))).toEqual([[], []]);
  });
});

describe('a way to more rights', () => {
  const ways = (from: PolicyStatement, to: PolicyStatement) => {
    const { newEscalations, goneEscalations } = diffAudits(audit(from), audit(to));
    return [newEscalations, goneEscalations].map((some) => some.map(({ action }) => action));
  };

  test('that a wider right opens too is not gone, nor new once that is narrowed', () => {
    const jobs = allow('admin:CreateUser', 'admin:CreatePolicy');
    expect(ways(jobs, allow('admin:*'))).toEqual([['admin:*'], []]);
    expect(ways(allow('admin:*'), jobs)).toEqual([[], ['admin:*']]);
    expect(ways(jobs, allow('admin:CreateUser'))).toEqual([[], ['admin:CreatePolicy']]);
  });

  test.each([...escalations.keys()].filter((action) => action.startsWith('admin:')))(
    '%s is told',
    (action) => {
      expect(audit(allow(action)).escalations.map((one) => one.action)).toEqual([action]);
    },
  );
});

test.each([...knownActions.keys()])('%s alone is told, gained and lost', (action) => {
  const none = audit();
  const given = audit({ ...allow(action), Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] });
  // Deleting a version needs the right to delete as well.
  if (action === 's3:DeleteObjectVersion') return expect(diffAudits(none, given)).toEqual(noAccessDiff);
  const places = (changes: readonly { bucket: string }[]) => [
    ...new Set(changes.map(({ bucket }) => bucket)),
  ];
  expect(places(diffAudits(none, given).gains)).toEqual(['data']);
  expect(places(diffAudits(given, none).losses)).toEqual(['data']);
});

test('anyone is told of nothing that the policy of a bucket never grants', () => {
  const document = {
    Statement: [{ ...allow(...inertActions), Principal: '*' as const, Resource: 'arn:aws:s3:::data' }],
  };
  const open = auditAccess({ ...modelOf(), bucketPolicies: new Map([['data', document]]) });
  expect(open.shares).toEqual([]);
});
