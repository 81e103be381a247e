import fc from 'fast-check';
import type { Finding } from '../../src/finding.ts';
import type { Plan, Section } from '../../src/plan/plan.ts';
import type { NormalPolicy } from '../../src/policy/normalise.ts';
import type { PlanView } from '../../src/render/plan/plan-view.ts';
import type { ResourceChange } from '../../src/resources/resource-change.ts';
import type { Result } from '../../src/result.ts';
import { hostile } from './hostile-text.ts';

export function createView(parts: Partial<PlanView> = {}): PlanView {
  return { plan: { sections: [] }, mode: 'plan', findings: [], results: [], ...parts };
}

/** A policy that lets anyone do `actions` with the objects of `bucket` that `objects` names. */
export function createPolicy(bucket: string, objects: string, ...actions: string[]): NormalPolicy {
  const statement = {
    Sid: 'Public',
    Effect: 'Allow',
    Principal: { AWS: ['*'] },
    Action: actions,
    Resource: [`arn:aws:s3:::${bucket}/${objects}`],
    NotResource: [],
    Condition: {},
  };
  return { Id: '', Statement: [statement] };
}

export function createPolicyChange(
  key: string,
  before: NormalPolicy | undefined,
  after: NormalPolicy | undefined,
): ResourceChange {
  return {
    alias: 'primary_cluster',
    owner: 'apply-policies',
    kind: 'policy',
    key,
    verb: before && after ? 'update' : before ? 'delete' : 'create',
    ...(before && { before }),
    ...(after && { after }),
    source: { file: 'policies/public.json', path: [], line: 1, column: 1 },
  };
}

/** So many changes on each of so many aliases, with names as long as the server takes them. */
export function createHugePlan(perAlias: number, aliases: number, name: (index: number) => string): Plan {
  const sections = Array.from({ length: aliases }, (_, site): Section => {
    const alias = `site_${site}`;
    const changes = Array.from({ length: perAlias }, (_, index) =>
      createHugeChange(alias, name(index), index),
    );
    const id = `${alias}/apply-buckets`;
    const server = 'deployment';
    return {
      id,
      alias,
      owner: 'apply-buckets',
      server,
      host: 'h',
      existing: {},
      digest: 'a'.repeat(64),
      changes,
    };
  });
  return { sections };
}

function createHugeChange(alias: string, key: string, index: number): ResourceChange {
  const source = { file: 'config/buckets_definition.json', path: [index], line: index + 2, column: 5 };
  const base = { alias, owner: 'apply-buckets', key, source, oneWay: `No way back for ${key}.` } as const;
  const after = createPolicy(key, 'public/*', 's3:GetObject', 's3:PutObject', 's3:DeleteObject');
  if (index % 3 === 0) return { ...base, kind: 'policy', verb: 'create', after };
  if (index % 3 === 1) return { ...base, kind: 'tags', verb: 'delete', before: { owner: 'x'.repeat(200) } };
  return { ...base, kind: 'tags', verb: 'report', reason: 'unsupported', notes: [`Not for ${key}.`] };
}

const severity = fc.constantFrom<Finding['severity']>('error', 'warning', 'note');
const source = fc.record({ file: hostile, path: fc.constant([]), line: fc.nat(), column: fc.nat() });
const finding: fc.Arbitrary<Finding> = fc.record({
  rule: hostile,
  severity,
  message: hostile,
  mend: hostile,
  source,
});

const hostilePolicy = fc
  .record({ sid: hostile, objects: hostile, action: fc.constantFrom('s3:*', 's3:GetObject', 's3:PutObject') })
  .map(({ sid, objects, action }) => {
    const policy = createPolicy('b', objects, action);
    return { ...policy, Statement: policy.Statement.map((statement) => ({ ...statement, Sid: sid })) };
  });

/** `alias` and `key` are the sample's too, so that places come together. */
const change: fc.Arbitrary<ResourceChange> = fc
  .record({
    alias: hostile,
    key: fc.oneof(hostile, fc.constant('b')),
    verb: fc.constantFrom('create', 'update', 'delete', 'report'),
    source,
    oneWay: hostile,
    notes: fc.array(hostile, { maxLength: 2 }),
    value: fc.oneof(
      fc.dictionary(hostile, hostile).map((after) => ({ kind: 'tags', after }) as const),
      hostilePolicy.map((after) => ({ kind: 'policy', after }) as const),
      hostilePolicy.map((before) => ({ kind: 'policy', before }) as const),
    ),
    reason: fc.constantFrom('unmanaged', 'unsupported'),
  })
  .map(({ value, reason, ...rest }) => {
    const report = rest.verb === 'report' && { reason };
    return { owner: 'apply-buckets', ...rest, ...value, ...report } as ResourceChange;
  });

const section: fc.Arbitrary<Section> = fc
  .record({
    id: hostile,
    alias: hostile,
    host: hostile,
    digest: hostile,
    changes: fc.array(change, { maxLength: 14 }),
  })
  .map((parts) => ({ ...parts, owner: 'apply-buckets', server: 's', existing: {} }));

const outcome = fc.constantFrom<Result['outcome']>('done', 'failed', 'not-attempted', 'unknown');

/** What an attacker who may write the configuration, or owns a server, could have shown. */
export const hostileView: fc.Arbitrary<PlanView> = fc
  .record({
    sections: fc.array(section, { maxLength: 3 }),
    findings: fc.array(finding, { maxLength: 3 }),
    message: fc.option(hostile, { nil: undefined }),
    outcomes: fc.option(fc.array(fc.tuple(outcome, hostile), { maxLength: 5 }), { nil: undefined }),
    configDigest: hostile,
  })
  .map(({ sections, findings, message, outcomes = [], configDigest }) => {
    const changes = sections.flatMap((one) => one.changes);
    const results = changes.flatMap((one, index): Result[] => {
      const [what, why] = outcomes[index] ?? [];
      return what && why !== undefined
        ? [{ change: one, outcome: what, failure: { reason: 'denied', message: why } }]
        : [];
    });
    const failure = message === undefined ? {} : { failure: { reason: 'denied' as const, message } };
    return createView({ plan: { sections }, findings, results, configDigest, ...failure });
  });
