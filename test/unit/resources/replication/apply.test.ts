import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ServiceError } from '../../../../src/errors.ts';
import { applyTarget } from '../../../../src/resources/remote-target/apply.ts';
import type { TargetChange } from '../../../../src/resources/remote-target/diff.ts';
import type { RemoteTarget } from '../../../../src/resources/remote-target/types.ts';
import { applyRules } from '../../../../src/resources/replication/apply.ts';
import { replicationDocument, resolveRules } from '../../../../src/resources/replication/read.ts';
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

/** Knows one target; every write succeeds unless `fail` says how not. */
function createWriter(sent: Sent[], fail?: string): Writer {
  const reply = (body: string): Reply => ({ status: 200, headers: {}, body: Buffer.from(body) });
  return {
    alias: 'one',
    read: async () => reply(JSON.stringify(listed)),
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
