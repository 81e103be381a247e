import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SiteReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { pick, type SiteStage, startSites } from '../../support/site-group.ts';

let stage: SiteStage;

beforeAll(async () => {
  stage = await startSites('one', 'two', 'three');
  await sendSigned(pick(stage.sites, 'two').server, { method: 'PUT', path: '/data' });
});
afterAll(async () => stage.stop());

const two: SiteReplicationDeclaration = { sourceAlias: 'one', targetAlias: 'two' };
const three: SiteReplicationDeclaration = { sourceAlias: 'one', targetAlias: 'three' };

/** The central law: after each apply the next plan is empty. And at each step objects go on arriving. */
async function step(
  pairs: readonly SiteReplicationDeclaration[],
  expected: readonly string[],
  members: readonly string[],
): Promise<void> {
  const planned = await stage.plan(pairs);
  expect(planned.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(planned.changes.map(({ alias, verb, kind, key }) => `${alias} ${verb} ${kind} ${key}`)).toEqual(
    expected,
  );
  await stage.apply(planned.changes);
  const again = await stage.plan(pairs);
  expect(again.changes).toEqual([]);
  expect(again.findings).toEqual([]);
  await stage.expectReplicated(...members);
}

const update = 'one update site-replication group';

test('a pair is made, asked of the site that holds the data', async () => {
  await step([two], ['one create site-replication group'], ['one', 'two']);
});

test('a synchronous pair with a limit: at the sender, and in its buckets', async () => {
  await step([{ ...two, isAsync: false, bandwidth: '200MiB' }], [update], ['one', 'two']);
  const [target] = await stage.targets('one');
  expect(target).toMatchObject({ synchronous: true, bandwidth: 209_715_200 });
  expect(await stage.targets('two')).toMatchObject([{ synchronous: false, bandwidth: 0 }]);
});

test('a third site joins, and what was set stays set', async () => {
  const kept = { ...two, isAsync: false, bandwidth: '200MiB' };
  await step([kept, three], [update], ['one', 'two', 'three']);
  const towards = await Promise.all(['one', 'three'].map((alias) => stage.targets(alias)));
  const limited = towards.map((targets) =>
    targets.filter(({ synchronous }) => synchronous).map((t) => t.bandwidth),
  );
  expect(limited).toEqual([[209_715_200], [209_715_200]]);
});

test('what is not declared any more stays as it is, in any order', async () => {
  await step([three, two], [], ['one', 'two', 'three']);
  const there = { sourceAlias: 'three', targetAlias: 'two' };
  await step([{ sourceAlias: 'two', targetAlias: 'one' }, there], [], ['one', 'two', 'three']);
});

test('a limit is changed and lifted in buckets that have one', async () => {
  await step([{ ...two, isAsync: true, bandwidth: '300MB' }, three], [update], ['one', 'two', 'three']);
  await step([{ ...two, bandwidth: 0 }, three], [update], ['one', 'two', 'three']);
  const targets = (await Promise.all(['one', 'two', 'three'].map((alias) => stage.targets(alias)))).flat();
  expect(targets.map(({ synchronous, bandwidth }) => [synchronous, bandwidth])).toEqual(
    Array.from({ length: 6 }, () => [false, 0]),
  );
});

test('lifecycle expiry on and off, with another setting in the same change', async () => {
  const on = { ...two, replicateLifecycleExpiry: true, isAsync: false };
  await step([on, three], [update], ['one', 'two', 'three']);
  await step(
    [{ ...on, replicateLifecycleExpiry: false, isAsync: true }, three],
    [update],
    ['one', 'two', 'three'],
  );
});

test('an address is changed, of the site asked and of another, and one leaves at once', async () => {
  for (const alias of ['one', 'three']) {
    stage.addresses.set(alias, `http://localhost:${pick(stage.sites, alias).server.port}`);
  }
  const planned = await stage.plan([two, three]);
  expect(planned.changes.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual(['update site-replication']);
  await stage.apply(planned.changes);
  expect((await stage.plan([two, three])).changes).toEqual([]);
  await stage.expectReplicated('one', 'two', 'three');

  const gone = { ...three, state: 'absent' } as const;
  await step([two, gone], ['one delete replicated-site three'], ['one', 'two']);
  expect(await stage.targets('three')).toEqual([]);
  for (const alias of ['one', 'two']) expect(await stage.targets(alias)).toHaveLength(1);
}, 180_000);

test('a site that left comes back only when it is empty', async () => {
  const planned = await stage.plan([two, three]);
  expect(planned.findings).toMatchObject([{ rule: 'sites/data', severity: 'error' }]);
  await expect(stage.apply(planned.changes)).rejects.toThrow('only one cluster may have data');
  expect((await stage.plan([two])).changes).toEqual([]);
});

test('nothing is declared: all leave, nothing is left behind, the data stays', async () => {
  await step([], ['one delete site-replication group'], ['one']);
  for (const { alias, server } of stage.sites) {
    expect(await stage.targets(alias)).toEqual([]);
    const versioning = await sendSigned(server, { method: 'GET', path: '/data?versioning=' });
    expect(await versioning.text()).toContain('Enabled');
  }
}, 180_000);
