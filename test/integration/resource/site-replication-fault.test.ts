import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openWriter } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { pick, type SiteStage, startSites } from '../../support/site-group.ts';

let stage: SiteStage;
let proxy: FaultProxy | undefined;

beforeAll(async () => {
  stage = await startSites('one', 'two', 'three');
  await sendSigned(site('one').server, { method: 'PUT', path: '/data' });
});
afterEach(async () => {
  await proxy?.stop();
  proxy = undefined;
});
afterAll(async () => stage.stop());

const site = (alias: string) => pick(stage.sites, alias);
const two = { sourceAlias: 'one', targetAlias: 'two' };
const three = { sourceAlias: 'one', targetAlias: 'three' };
const absent = { state: 'absent' } as const;

/** Reaches a site through a proxy that can lose what it says. */
async function through(alias: string) {
  const { server } = site(alias);
  proxy = await startFaultProxy(server.url);
  const { accessKey, secretKey } = server;
  return openWriter({ alias, url: new URL(proxy.url), accessKey, secretKey });
}

test('a wrong key of a site that joins: nothing is done, and no key is told', async () => {
  const { changes } = await stage.plan([two]);
  const secretKey = 'a-wrong-secret-of-two';
  const error = await stage.apply(changes, { two: { secretKey } }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ reason: 'server-error', failure: { operation: 'add replicated sites' } });
  expect(String(error)).toMatch(/server info for two/);
  expect(String(error)).not.toContain(secretKey);
  expect((await stage.plan([two])).changes).toMatchObject([{ verb: 'create' }]);
});

test('a site that is down when it is to join: nothing is done', async () => {
  const { changes } = await stage.plan([two]);
  const { server, writer } = site('two');
  await server.kill();
  await expect(stage.apply(changes)).rejects.toMatchObject({ reason: 'unreachable' });
  expect((await site('one').writer.read(routes.getSites)).body.toString()).toContain('"enabled":false');
  await server.restart();
  await writer.read(routes.listBuckets);
});

test('a site that does not take part is told, though the answer is 200, and by whom the group is known', async () => {
  proxy = await startFaultProxy(site('two').server.url);
  proxy.fail({ path: /peer\/join/, fault: { status: 403 }, times: 9 });
  stage.addresses.set('two', proxy.url);
  const pairs = [two, three];
  const { changes } = await stage.plan(pairs);
  const failed = stage.apply(changes);
  await expect(failed).rejects.toMatchObject({ reason: 'partial', failure: { status: 200 } });
  await expect(failed).rejects.toThrow(/unable to link with peer two/);
  stage.addresses.set('two', site('two').server.url);
  const { findings } = await stage.plan(pairs);
  const told = findings.filter(({ severity }) => severity === 'error');
  expect(told).toMatchObject([{ rule: 'sites/disagree' }, { rule: 'sites/disagree' }]);

  const body = JSON.stringify({ all: true });
  await site('three').writer.write(routes.removeSites, {}, body);
  expect((await stage.plan(pairs)).findings).toEqual([]);
});

test('a lost answer to adding: the next plan sees what is there', async () => {
  const writer = await through('one');
  proxy?.fail({ path: /site-replication\/add/, fault: 'lose-reply' });
  const { changes } = await stage.plan([two, three]);
  const failed = stage.apply(changes, { one: { writer } });
  await expect(failed).rejects.toMatchObject({ failure: { outcomeUnknown: true } });
  const left = await stage.plan([two, three]);
  expect(left).toEqual({ changes: [], findings: [] });
  await stage.expectReplicated('one', 'two', 'three');
  await writer.close();
});

test('a lost answer to a setting: it is asked again', async () => {
  const writer = await through('one');
  proxy?.fail({ path: /site-replication\/edit/, fault: 'lose-reply', times: 2 });
  const pairs = [{ ...two, replicateLifecycleExpiry: true }, three];
  await stage.apply((await stage.plan(pairs)).changes, { one: { writer } });
  expect(await stage.plan(pairs)).toEqual({ changes: [], findings: [] });
  await writer.close();
});

test('a setting that a site or a bucket is not told of is a failure, though the answer is 200', async () => {
  const address = site('two').server.url;
  proxy = await startFaultProxy(address);
  stage.addresses.set('two', proxy.url);
  const pairs = [{ ...two, isAsync: false }, three];
  await stage.apply((await stage.plan([two, three])).changes);

  proxy.fail({ path: /peer\/edit/, fault: { status: 403 } });
  const untold = stage.apply((await stage.plan(pairs)).changes);
  await expect(untold).rejects.toMatchObject({ reason: 'partial', failure: { status: 200 } });
  await expect(untold).rejects.toThrow(/partially failed for few remote sites/);
  proxy.fail({ method: 'HEAD', path: /^\/data\/?$/, fault: { status: 403 } });
  const again = { ...two, isAsync: true };
  await expect(stage.apply((await stage.plan([again, three])).changes)).rejects.toThrow(
    /kept the old setting/,
  );
  const left = await stage.plan([again, three]);
  expect(left.changes).toMatchObject([{ verb: 'update', kind: 'site-replication' }]);
  await stage.apply(left.changes);
  expect((await stage.plan([again, three])).changes).toEqual([]);
  await stage.expectReplicated('one', 'two', 'three');

  stage.addresses.set('two', address);
  await stage.apply((await stage.plan([two, three])).changes);
  expect((await stage.plan([two, three])).changes).toEqual([]);
});

test('a member that nobody declares stays, and leaves only when that is asked for', async () => {
  const kept = await stage.plan([two]);
  expect(kept.changes).toMatchObject([{ verb: 'report', kind: 'replicated-site', key: 'three' }]);
  expect((await stage.plan([two], 'ignore')).changes).toEqual([]);
  const { changes } = await stage.plan([two], 'delete');
  expect(changes).toMatchObject([{ verb: 'delete', kind: 'replicated-site', key: 'three' }]);
});

test('a site that is down when it leaves: it is out, and what it still believes is told', async () => {
  const pairs = [two, { ...three, ...absent }];
  const { changes } = await stage.plan(pairs);
  await site('three').server.kill();
  await expect(stage.apply(changes)).rejects.toMatchObject({ reason: 'partial' });
  await site('three').server.restart();
  expect(await stage.targets('one')).toHaveLength(1);
  expect(await stage.targets('two')).toHaveLength(1);
  const { findings } = await stage.plan(pairs);
  expect(findings).toMatchObject([{ rule: 'sites/disagree', severity: 'error' }]);
  await site('three').writer.write(routes.removeSites, {}, JSON.stringify({ all: true }));
  expect(await stage.plan(pairs)).toEqual({ changes: [], findings: [] });
  await stage.expectReplicated('one', 'two');
}, 120_000);

test('a setting while a site is down: nothing is written', async () => {
  const pairs = [{ ...two, isAsync: false }];
  const { changes } = await stage.plan(pairs);
  const { server, writer } = site('two');
  await server.kill();
  await expect(stage.apply(changes)).rejects.toMatchObject({ reason: 'unreachable' });
  await server.restart();
  await writer.read(routes.getSites);
  expect((await stage.plan(pairs)).changes).toEqual(changes);
});
