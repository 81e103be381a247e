import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action as applyBuckets } from '../../../actions/apply-buckets/run.ts';
import { action as check } from '../../../actions/replication-check/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { hashContent, type Tags } from '../../../scripts/drill/client.ts';
import type { Entry } from '../../../scripts/drill/journal.ts';
import { findMissing, listWays } from '../../../scripts/drill/promise.ts';
import { type DrillSites, describeSites, type Site } from '../../../scripts/drill/stage.ts';
import type { CheckReport } from '../../../src/replication/check-report.ts';
import { findVersion } from '../../../src/replication/proof/list-versions.ts';
import { routes } from '../../../src/server/routes.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { openRig } from '../../support/replication-rig.ts';
import { createReplicationStage, type ReplicationStage } from '../../support/replication-stage.ts';
import { readSamplePart } from '../../support/sample-part.ts';
import { sendSigned } from '../../support/signed-request.ts';

// Asynchronous, synchronous, and chosen by a tag: every kind of rule that the sample has.
const names = ['users', 'user-uploads', 'generations-samples'];
const { buckets, rules } = readSamplePart(names);
const ways = listWays(rules);

const settleMs = 300;

let servers: [MinioServer, MinioServer, MinioServer];
let stage: ReplicationStage;
let sites: DrillSites;
/** Written before there was any rule. */
let older: Entry[];

beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer(), startServer()]);
  const [primary_cluster, primary_cluster_az2, dr_cluster] = servers;
  stage = await createReplicationStage({ primary_cluster, primary_cluster_az2, dr_cluster });
  sites = describeSites(servers);
  await stage.declare({ buckets, replication: { bucketReplications: [] } });
  expect((await stage.run(applyBuckets, { alias: 'all' })).reason).toBe('');
  older = await writeEverywhere('before');
  await stage.declare({ replication: { bucketReplications: rules } });
  expect((await stage.run(setup)).reason).toBe('');
});

afterAll(async () => {
  await Promise.all([...servers.map((server) => server.stop()), stage?.remove()]);
});

async function putObject(site: Site, bucket: string, key: string, tags: Tags): Promise<Entry> {
  const content = `${key} at ${site.alias} ${Date.now()}`;
  const versionId = await site.client.put(bucket, key, content, tags);
  const at = Date.now();
  return { kind: 'object', site, bucket, key, versionId, etag: hashContent(content), tags, at };
}

/** At both zones, in every bucket: an object with and one without the tag, overwritten, tagged and deleted. */
async function writeEverywhere(prefix: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const site of [sites.first, sites.second]) {
    for (const bucket of names) {
      const key = (name: string) => `${prefix}/${site.alias}/${name}`;
      const chosen = { replicate: 'true' };
      const first = await putObject(site, bucket, key('chosen'), chosen);
      const second = await putObject(site, bucket, key('chosen'), chosen);
      entries.push(first, second, await putObject(site, bucket, key('other'), {}));
      // The server loses tags that are set while the object itself is still being sent.
      await sleep(settleMs);
      const tags = { ...chosen, stage: 'approved' };
      await site.client.setTags(bucket, first.key, first.versionId, tags);
      entries.push({ ...first, kind: 'tags', tags });
      const gone = await putObject(site, bucket, key('deleted'), chosen);
      const marker = await site.client.remove(bucket, gone.key);
      entries.push(gone, { ...gone, kind: 'deletion', versionId: marker, etag: '', tags: {} });
    }
  }
  return entries;
}

/** `kind key → site`, of what is promised and has not come. */
async function waitUntilThere(entries: readonly Entry[], seconds = 50): Promise<string[]> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const missing = await findMissing(entries, ways, sites);
    const named = missing.map(({ entry, way }) => `${entry.kind} ${entry.bucket}/${entry.key} → ${way.to}`);
    if (named.length === 0 || Date.now() > until) return named;
    await sleep(250);
  }
}

async function arrives(between: typeof ways): Promise<boolean> {
  const until = Date.now() + 5000;
  while ((await findMissing(older, between, sites)).length > 0) {
    if (Date.now() > until) return false;
    await sleep(250);
  }
  return true;
}

/** By a list: asked for what it lacks, a server fetches it from a site that it replicates to. */
async function isThere(site: Site, bucket: string, entry: Entry): Promise<boolean> {
  const rig = openRig(site.alias, site.server);
  return findVersion(rig, bucket, entry)
    .then((version) => version !== undefined)
    .finally(() => rig.close());
}

describe('an object written at each site', () => {
  test('is found by version id at every other site that is promised, with its deletes and tags', async () => {
    const entries = await writeEverywhere('after');
    expect(await waitUntilThere(entries)).toEqual([]);
    // The look at the sites can fail.
    const invented = entries.slice(0, 1).map((entry) => ({ ...entry, versionId: crypto.randomUUID() }));
    expect(await findMissing(invented, ways, sites)).toHaveLength(2);
  });

  test('what a filter by tags leaves out stays at the zones', async () => {
    const [entry] = older.filter(({ bucket, key }) => bucket === 'generations-samples' && /other/.test(key));
    if (!entry) throw new Error('nothing was written');
    expect(await waitUntilThere([entry])).toEqual([]);
    expect(await isThere(sites.second, 'generations-samples', entry)).toBe(true);
    expect(await isThere(sites.recovery, 'generations-samples-dr', entry)).toBe(false);
  });

  test('so is what was there before the rules, but for deletes where removals are not sent', async () => {
    const sent = older.filter(({ kind }) => kind !== 'deletion');
    expect(await waitUntilThere(sent)).toEqual([]);
    const between = ways.filter(({ rule }) => rule.deletes === true && rule.sourceBucket === 'users');
    // Of two buckets that send each other what is there, this server loses a delete marker now and then.
    for (let resyncs = 0; resyncs < 4 && !(await arrives(between)); resyncs += 1)
      await stage.run(check, { resync: 'true', 'retry-wait': '30s' });
    expect(await findMissing(older, between, sites)).toEqual([]);
  });

  test('a version that is removed goes at the other zone, and stays at the recovery site', async () => {
    const entry = await putObject(sites.second, 'users', 'removed', {});
    expect(await waitUntilThere([entry])).toEqual([]);
    const path = `/users/removed?versionId=${entry.versionId}`;
    await sendSigned(sites.second.server, { method: 'DELETE', path });
    await expect.poll(() => isThere(sites.first, 'users', entry), { timeout: 55_000 }).toBe(false);
    expect(await isThere(sites.recovery, 'users-dr', entry)).toBe(true);
  });

  test('the inventory finds both sides of every rule equal, but for such deletes', async () => {
    const run = await stage.run(check, { inventory: 'true', 'max-pending-objects': '0' });
    const report: Pick<CheckReport, 'rules'> = JSON.parse(await readFile(run.output('report-path'), 'utf8'));
    const deletes = (await findMissing(older, ways, sites)).filter(({ entry }) => entry.kind === 'deletion');
    expect(report.rules).toHaveLength(ways.length);
    const countAt = ({ alias, bucket }: { readonly alias: string; readonly bucket: string }) =>
      deletes.filter(({ way }) => way.to === alias && way.toBucket === bucket).length;
    for (const { from, to, inventory } of report.rules) {
      const known = countAt(from) + countAt(to);
      expect(inventory).toMatchObject({ extent: 'full', different: 0 });
      // Something was compared: of twenty-four or so, all but the deletes that are known to be missing.
      expect(inventory?.comparedVersions).toBeGreaterThanOrEqual(20 - known);
      expect((inventory?.missing ?? 0) + (inventory?.inFlight ?? 0)).toBeLessThanOrEqual(known);
    }
  });
});

describe('one rule to the recovery site is taken away', () => {
  /** Behind the suite's back: every other rule of the bucket stays. */
  async function dropRule(): Promise<void> {
    const rig = openRig('primary_cluster_az2', sites.second.server);
    try {
      const at = { bucket: 'users' };
      const document = (await rig.read(routes.getReplication, at)).body.toString();
      const [, ...parts] = document.split('<Rule>');
      const kept = parts.filter((part) => !part.includes(':users-dr<'));
      expect([parts.length, kept.length]).toEqual([2, 1]);
      const body = `<ReplicationConfiguration><Rule>${kept.join('').replace(/<Role>.*$/, '')}`;
      await rig.write(
        routes.setReplication,
        at,
        `${body.replace(/<\/ReplicationConfiguration>$/, '')}</ReplicationConfiguration>`,
      );
    } finally {
      await rig.close();
    }
  }

  test('the check is red although every backlog is empty, and setup-replication mends it', {
    timeout: 120_000,
  }, async () => {
    await dropRule();
    const entry = await putObject(sites.second, 'users', 'unseen', {});
    const zones = ways.filter(({ to }) => to !== sites.recovery.alias);
    await expect.poll(() => findMissing([entry], zones, sites), { timeout: 55_000 }).toEqual([]);
    const red = await stage.run(check);
    expect(red).toMatchObject({ reason: 'behind' });
    const numbers = ['status', 'pending-objects', 'failed-objects', 'oldest-age-seconds'].map(red.output);
    expect(numbers).toEqual(['critical', '0', '0', '0']);
    const said = red.reporter.findings.map(({ rule, message }) => `${rule} ${message}`).join('\n');
    expect(said).toContain('coverage/rule-missing');
    expect(await isThere(sites.recovery, 'users-dr', entry)).toBe(false);

    expect(await stage.run(setup)).toMatchObject({
      reason: '',
      changes: ['primary_cluster_az2 update replication users'],
    });
    // It was written while there was no rule.
    expect(await waitUntilThere([entry], 60)).toEqual([]);
    await expect.poll(async () => (await stage.run(check)).output('status'), { timeout: 30_000 }).toBe('ok');
  });

  test('a declaration without it is refused before any server is asked', async () => {
    const short = rules.filter(
      ({ sourceAlias, targetBucket }) => sourceAlias === 'primary_cluster' || targetBucket !== 'users-dr',
    );
    await stage.declare({ replication: { bucketReplications: short } });
    const refused = await stage.run(setup, { mode: 'plan' });
    await stage.declare({ replication: { bucketReplications: rules } });
    expect(refused.reason).toBe('invalid-config');
    expect(refused.findings.map(({ rule }) => rule)).toContain('replication/chain-gap');
  });
});
