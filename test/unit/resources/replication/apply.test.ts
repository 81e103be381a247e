import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../../src/errors.ts';
import { applyTarget } from '../../../../src/resources/remote-target/apply.ts';
import type { TargetChange } from '../../../../src/resources/remote-target/diff.ts';
import type { RemoteTarget } from '../../../../src/resources/remote-target/types.ts';
import { applyRules } from '../../../../src/resources/replication/apply.ts';
import { replicationDocument, resolveRules } from '../../../../src/resources/replication/read.ts';
import type { ReplicationRule } from '../../../../src/resources/replication/types.ts';
import type { Reply, Writer } from '../../../../src/server/port.ts';
import { actualRule, known, target } from '../../../support/replicated-bucket.ts';

const two = known(target('two/data'));
const listed = [
  { sourcebucket: 'data', endpoint: 'two:9000', targetbucket: 'data', arn: two.arn, type: 'replication' },
];
const frame = { alias: 'one', owner: 'setup-replication', key: 'data', verb: 'update' } as const;
const keys = { accessKey: 'replicator', secretKey: 'a-secret' };

interface Sent {
  readonly operation: string;
  readonly query: Readonly<Record<string, string>> | undefined;
  readonly body: string;
}

/** Knows one target, and the rules given; every write succeeds unless `fail` says how not. */
function createWriter(sent: Sent[], fail?: string, rules?: string): Writer {
  const reply = (body: string): Reply => ({ status: 200, headers: {}, body: Buffer.from(body) });
  return {
    alias: 'one',
    read: async ({ operation, absent = '' }) => {
      if (operation !== 'get replication') return reply(JSON.stringify(listed));
      if (rules !== undefined) return reply(rules);
      const failure = { reason: 'server-error', resource: '', status: 404, outcomeUnknown: false } as const;
      throw new ServiceError({ ...failure, operation, code: absent }, absent);
    },
    write: async ({ operation }, where, body) => {
      sent.push({ operation, query: where?.query, body: String(body ?? '') });
      if (fail === undefined) return reply('');
      const failure = { reason: 'server-error', resource: '', status: 404, outcomeUnknown: false } as const;
      throw new ServiceError({ ...failure, operation, code: fail }, fail);
    },
  };
}

const text = fc.string({
  unit: fc.constantFrom('a', '0', '&', '<', '>', '"', ' ', 'é', '\r', '/'),
  maxLength: 6,
});
const someRule = fc.record({
  id: text,
  enabled: fc.boolean(),
  priority: fc.nat(),
  prefix: text,
  tags: fc
    .uniqueArray(fc.record({ key: fc.string({ unit: 'grapheme-ascii', minLength: 1 }), value: text }), {
      selector: ({ key }) => key,
      maxLength: 3,
    })
    .map((tags) => tags.sort((a, b) => (a.key < b.key ? -1 : 1))),
  deleteMarkers: fc.boolean(),
  deletes: fc.boolean(),
  existingObjects: fc.boolean(),
  metadataSync: fc.boolean(),
  storageClass: fc.constantFrom('', 'STANDARD'),
});

test('what is written is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someRule, { minLength: 1, maxLength: 3 }), async (parts) => {
      const rules = parts.map((part) => actualRule('two/data', part));
      const sent: Sent[] = [];
      await applyRules(createWriter(sent), { ...frame, kind: 'replication', after: rules }, []);
      const parsed = replicationDocument.parse(sent[0]?.body ?? '') ?? [];
      expect(resolveRules(parsed, [two], new Set())).toEqual(rules);
    }),
  );
});

function change(parts: Partial<RemoteTarget>): TargetChange {
  return { ...frame, kind: 'remote-target', before: two.target, after: { ...two.target, ...parts } };
}

test.each<[string, Partial<RemoteTarget>, readonly string[]]>([
  ['synchronous', { synchronous: true }, ['sync']],
  ['bandwidth', { bandwidth: 2e8 }, ['bandwidth']],
  ['health interval', { healthInterval: 5 }, ['healthcheck']],
  ['scheme', { secure: true }, ['creds']],
  [
    'all of them',
    { synchronous: true, bandwidth: 1e9, healthInterval: 1 },
    ['sync', 'bandwidth', 'healthcheck'],
  ],
])('only what differs is flagged: %s', async (_title, parts, flags) => {
  const sent: Sent[] = [];
  await applyTarget(createWriter(sent), change(parts), keys);
  expect(sent).toMatchObject([{ operation: 'update remote target' }]);
  expect(Object.keys(sent[0]?.query ?? {})).toEqual(flags);
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
    arn: two.arn,
    endpoint: 'two:9000',
    targetbucket: 'data',
  });
});

test('times go in nanoseconds', async () => {
  const sent: Sent[] = [];
  await applyTarget(createWriter(sent), change({ healthInterval: 90 }), keys);
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ healthCheckDuration: 90_000_000_000 });
});

test('a target that is gone already counts as removed; any other refusal does not', async () => {
  const gone: TargetChange = { ...frame, kind: 'remote-target', verb: 'delete', before: two.target };
  await applyTarget(createWriter([], 'XMinioAdminRemoteTargetNotFoundError'), gone, undefined);
  const refused = applyTarget(createWriter([], 'XMinioAdminRemoteRemoveDisallowed'), gone, undefined);
  await expect(refused).rejects.toThrow('XMinioAdminRemoteRemoveDisallowed');
  const sent: Sent[] = [];
  await applyTarget(createWriter(sent), { ...gone, before: target('dr/data') }, undefined);
  expect(sent).toEqual([]);
});

describe('the rules are looked at again before they are replaced', () => {
  const mine = actualRule('two/data', { id: 'mine', priority: 2 });
  const other = actualRule('two/data', { id: 'other', prefix: 'other/' });
  const write = async (rules: readonly ReplicationRule[]) => {
    const sent: Sent[] = [];
    await applyRules(createWriter(sent), { ...frame, kind: 'replication', after: rules }, []);
    return sent[0]?.body ?? '';
  };

  test.each<[string, readonly ReplicationRule[], readonly ReplicationRule[]]>([
    ['one was added', [mine, other], [mine]],
    ['one was taken away', [mine], [mine, other]],
    ['one was changed', [{ ...mine, deletes: true }], [mine]],
    ['the first was made', [mine], []],
  ])('%s: nothing is written', async (_title, there, before) => {
    for (const after of [[{ ...mine, enabled: false }], undefined]) {
      const sent: Sent[] = [];
      const base = { ...frame, kind: 'replication', ...(before.length > 0 && { before }) } as const;
      const writing = applyRules(
        createWriter(sent, undefined, await write(there)),
        { ...base, ...(after && { after }) },
        [{ ...frame, kind: 'remote-target', verb: 'delete', before: two.target }],
      );
      await expect(writing).rejects.toMatchObject({ reason: 'stale-plan' });
      expect(sent).toEqual([]);
    }
  });

  test('their order and the names of sites mean nothing', async () => {
    const before = [other, { ...mine, to: { ...mine.to, site: 'another-name' } }];
    const sent: Sent[] = [];
    const writer = createWriter(sent, undefined, await write([mine, other]));
    await applyRules(writer, { ...frame, kind: 'replication', before, after: [mine] }, []);
    expect(sent).toHaveLength(1);
  });

  test('a target that this plan has moved is no other one', async () => {
    const before = [actualRule('dr/data', { id: 'mine' })];
    const move: TargetChange = { ...change({}), before: target('dr/data') };
    const sent: Sent[] = [];
    const writer = createWriter(sent, undefined, await write([actualRule('two/data', { id: 'mine' })]));
    await applyRules(writer, { ...frame, kind: 'replication', before, after: [mine] }, [move]);
    expect(sent).toHaveLength(1);
  });
});

test('a target moves by its keys, and is found at both addresses', async () => {
  for (const before of [two.target, target('former/data')]) {
    const sent: Sent[] = [];
    const after = { ...two.target, ...(before === two.target && { endpoint: 'later:9000' }) };
    await applyTarget(createWriter(sent), { ...change({}), before, after }, keys, 'id-of-two');
    expect(sent).toMatchObject([{ operation: 'update remote target', query: { creds: 'true' } }]);
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ arn: two.arn, endpoint: after.endpoint });
  }
});

test('a new target is told which deployment it leads to', async () => {
  const sent: Sent[] = [];
  const made: TargetChange = { ...frame, kind: 'remote-target', verb: 'create', after: target('dr/data') };
  await applyTarget(createWriter(sent), made, keys, 'id-of-dr');
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ deploymentID: 'id-of-dr' });
});
