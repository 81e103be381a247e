import { describe, expect, test } from 'vitest';
import { composeSessionPolicy, maxPolicyBytes, purposes } from '../../../src/login/session-policy.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { toList } from '../../../src/policy/field.ts';
import { lintIamPolicy } from '../../../src/policy/lint-iam.ts';
import { type Route, routes } from '../../../src/server/routes.ts';

const source = { file: 'session', path: [] };

function listActions(policy: string): string[] {
  const { document } = parsePolicyDocument(JSON.parse(policy));
  return document?.Statement.flatMap(({ Action }) => toList(Action)) ?? [];
}

describe.each(purposes)('%s', (purpose) => {
  const policy = composeSessionPolicy([purpose]);

  test('is a policy that the server takes', () => {
    const { document, problems } = parsePolicyDocument(JSON.parse(policy));
    expect(problems).toEqual([]);
    const findings = document ? lintIamPolicy(document, { source, embedded: false, privileged: true }) : [];
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(listActions(policy).length).toBeGreaterThan(0);
  });

  test('names every action: no pattern', () => {
    expect(listActions(policy).filter((action) => action.includes('*'))).toEqual([]);
  });
});

test('all of them together are what the server takes', () => {
  expect(Buffer.byteLength(composeSessionPolicy(purposes))).toBeLessThan(maxPolicyBytes);
});

test.each(['plan', 'import', 'cluster-check', 'replication-check', 'iam-export'] as const)(
  '%s may do nothing that changes a server',
  (purpose) => {
    const all: readonly Route[] = Object.values(routes);
    const named = (effect: Route['effect']) =>
      new Set(
        all
          .filter((route) => route.effect === effect)
          .flatMap(({ permission }) => permission.match(/(?:s3|admin):\w+/g) ?? []),
      );
    const [reading, writing] = [named('read'), named('write')];
    const actions = listActions(composeSessionPolicy([purpose]));
    expect(actions.filter((action) => writing.has(action) && !reading.has(action))).toEqual([]);
  },
);

test.each(purposes.filter((purpose) => purpose !== 'send-canary' && purpose !== 'renew-replicas'))(
  '%s reaches no object',
  (purpose) => {
    const objects = /:(?:Get|Put|Delete)Object(?:Version)?$/;
    expect(listActions(composeSessionPolicy([purpose])).filter((action) => objects.test(action))).toEqual([]);
  },
);

test('a canary is written below its own prefix only', () => {
  const { document } = parsePolicyDocument(JSON.parse(composeSessionPolicy(['send-canary'])));
  const resources = document?.Statement.flatMap(({ Resource }) => toList(Resource)) ?? [];
  expect(resources.every((resource) => resource.includes('/.minio-actions-canary/'))).toBe(true);
});

test('a plan has no key to the secrets of IAM, unless that is asked for', () => {
  expect(composeSessionPolicy(['plan'])).not.toContain('admin:ExportIAM');
  expect(composeSessionPolicy(['plan', 'iam-export'])).toContain('admin:ExportIAM');
});
