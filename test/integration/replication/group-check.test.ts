import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SiteReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { checkGroups, type GroupRequest } from '../../../src/replication/check/group.ts';
import { judgeReport } from '../../../src/replication/check/judge.ts';
import type { CheckReport, RuleReport } from '../../../src/replication/check-report.ts';
import { readSite } from '../../../src/replication/read-site.ts';
import type { SiteActual } from '../../../src/replication/site.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { routes } from '../../../src/server/routes.ts';
import { put, setVersioning } from '../../support/replication-rig.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { pick, type SiteStage, startSites } from '../../support/site-group.ts';

const file = { file: 'replication', path: [] };
const pairs: SiteReplicationDeclaration[] = [
  { sourceAlias: 'one', targetAlias: 'two', maxLag: '2s' },
  { sourceAlias: 'one', targetAlias: 'dr', maxLag: '2s' },
];
let stage: SiteStage;
const writer = (alias: string) => pick(stage.sites, alias).writer;
const server = (alias: string) => pick(stage.sites, alias).server;

beforeAll(async () => {
  stage = await startSites('one', 'two', 'dr');
  await writer('one').write(routes.createBucket, { bucket: 'data' });
  await setVersioning(writer('one'), 'data');
  await stage.apply((await stage.plan(pairs)).changes);
  await stage.expectReplicated('one', 'two', 'dr');
});

afterAll(() => stage.stop());

async function check(changes: Partial<GroupRequest> = {}): Promise<CheckReport> {
  const sites = new Map<string, SiteActual>();
  const unread = new Map<string, string>();
  const request = { addresses: new Map(), credentials: new Map(), buckets: [], onSlowPath: () => undefined };
  const read = stage.sites.map(async (site) => {
    try {
      sites.set(site.alias, await readSite(site.writer, request));
    } catch (error) {
      unread.set(site.alias, `${site.alias} does not answer (${(error as Error).name}).`);
    }
  });
  await Promise.all(read);
  const { rules, findings } = await checkGroups({
    replication: { siteReplications: pairs },
    file,
    addresses: stage.addresses,
    sites,
    unread,
    readers: new Map(stage.sites.map((site) => [site.alias, site.writer])),
    limits: { maxVersions: 1_000, maxSizes: 10, deadline: Date.now() + 20_000, now: Date.now },
    ...changes,
  });
  return judgeReport(rules, findings);
}

const find = ({ rules }: CheckReport, from: string, to: string, bucket = 'data') =>
  rules.find((rule) => rule.from.alias === from && rule.to.alias === to && rule.from.bucket === bucket)!;
const rulesOf = ({ findings }: Pick<RuleReport, 'findings'>) => [
  ...new Set(findings.map(({ rule }) => rule)),
];
async function addUser(name: string): Promise<void> {
  const account = JSON.stringify({ secretKey: 'a-secret-of-a-user', status: 'enabled' });
  const body = await sealEnvelope(server('one').secretKey, Buffer.from(account));
  await sendSigned(server('one'), {
    method: 'PUT',
    path: `/minio/admin/v3/add-user?accessKey=${name}`,
    body,
  });
}

const isWhole = async () => {
  const found = await Promise.all(
    stage.sites.map(({ server: one }) => countObjects(one).catch(() => undefined)),
  );
  return found.every((count) => count !== undefined && count === found[0]);
};

async function countObjects(one: (typeof stage.sites)[number]['server']): Promise<number> {
  const reply = await sendSigned(one, { method: 'GET', path: '/data?versions' });
  return (await reply.text()).split('<Version>').length;
}

async function waitFor(isMet: (report: CheckReport) => boolean, seconds: number): Promise<CheckReport> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const report = await check();
    if (isMet(report)) return report;
    if (Date.now() > end) throw new Error(`still ${report.level}: ${JSON.stringify(report, null, 1)}`);
    await sleep(500);
  }
}

const isOk = ({ level }: { readonly level: string }) => level === 'ok';

test('healthy: every bucket and ordered pair of sites is ok', async () => {
  const report = await waitFor(isOk, 30);
  expect(report.rules.map(({ from, to }) => `${from.alias} ${to.alias}`).sort()).toEqual(
    ['dr one', 'dr two', 'one dr', 'one two', 'two dr', 'two one'].sort(),
  );
  expect(report.rules.map(({ backlog }) => backlog?.complete)).toEqual(Array(6).fill(true));
  expect(report).toMatchObject({ findings: [] });
});

test('what was not walked is unknown', async () => {
  const limits = { maxVersions: 1_000, maxSizes: 10, deadline: 0, now: Date.now };
  const report = await check({ limits });
  expect(report.level).toBe('unknown');
  expect(find(report, 'one', 'two').findings[0]?.message).toContain('time limit');
});

test('an outage, with writes: the other pairs are told all the same', async () => {
  await server('dr').kill();
  for (let index = 0; index < 5; index += 1) await put(writer('one'), 'data', `late-${index}`);
  await sleep(3_000);
  const report = await check();
  const behind = find(report, 'one', 'dr');
  expect(behind.level).toBe('critical');
  expect((behind.backlog?.pendingObjects ?? 0) + (behind.backlog?.failedObjects ?? 0)).toBe(5);
  expect(behind.backlog?.oldestSeconds).toBeGreaterThan(2);
  expect(rulesOf(behind)).toContain('lag/age');
  expect(find(report, 'one', 'two')).toMatchObject({ level: 'ok', backlog: { complete: true } });
  expect(find(report, 'dr', 'one').level).toBe('unknown');
  expect(rulesOf(report)).toEqual(['unread/site', 'unread/status']);
});

test('what is made while a site is away is told by those that are there', async () => {
  await sendSigned(server('one'), { method: 'PUT', path: '/made-late' });
  await addUser('late-user');
  const report = await check();
  expect(rulesOf(find(report, 'one', 'dr', 'made-late'))).toContain('unread/target');
  expect(report.level).toBe('critical');
  expect(report.rules.filter(({ level }) => level === 'ok').map(({ to }) => to.alias)).not.toContain('dr');
});

test('back again: told what is missing, never ok while something is behind, ok in the end', async () => {
  await server('dr').restart();
  const first = await check();
  const told = first.findings.filter(({ rule }) => rule === 'sites/missing').map(({ message }) => message);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/bucket "made-late" is missing at .*"dr"/),
      expect.stringMatching(/user "late-user" is missing.* at .*"dr"/),
    ]),
  );
  expect(find(first, 'one', 'dr', 'made-late')).toMatchObject({ level: 'critical' });
  const data = await waitFor(({ rules }) => rules.every(isOk), 90);
  expect(await isWhole()).toBe(true);
  // A user that was made while a server was away may stay away, or come minutes later: the check tells which.
  expect(rulesOf(data)).toEqual(data.level === 'ok' ? [] : ['sites/missing']);
  await addUser('late-user');
  const report = await waitFor(isOk, 30);
  expect(report.rules).toHaveLength(12);
}, 150_000);

test.each([
  ['gone', /<Rule>(?:(?!<Rule>).)*?<\/Rule>/, '', ['coverage/rule-missing'], []],
  ['off', /<Status>Enabled/, '<Status>Disabled', ['coverage/rule-disabled'], []],
  ['no longer its own', /<ID>site-repl-/, '<ID>mine-', ['coverage/rule-missing'], ['coverage/leftover']],
])('a rule of the group that is %s is critical, and no backlog hides it', async (...row) => {
  const [, pattern, replacement, ofRule, ofSites] = row;
  const target = { bucket: 'data' };
  const xml = (await writer('one').read(routes.getReplication, target)).body.toString();
  await writer('one').write(routes.setReplication, target, xml.replace(pattern, replacement));
  const report = await check();
  const worst = report.rules.filter(({ level }) => level === 'critical');
  expect(worst).toMatchObject([{ from: { alias: 'one', bucket: 'data' } }]);
  expect(rulesOf(worst[0]!)).toEqual(expect.arrayContaining(ofRule));
  expect(rulesOf(report)).toEqual(expect.arrayContaining(ofSites));
  await writer('one').write(routes.setReplication, target, xml);
  await waitFor(isOk, 60);
});

const oneTwo = { siteReplications: [{ sourceAlias: 'one', targetAlias: 'two' }] };
const [first, ...rest] = pairs;

test.each<[string, Partial<GroupRequest>, string, string]>([
  ['a member that nobody declared', { replication: oneTwo }, 'coverage/site-undeclared', 'critical'],
  [
    'a setting',
    { replication: { siteReplications: [{ ...first!, isAsync: false, bandwidth: '200MiB' }, ...rest] } },
    'coverage/site-setting',
    'warning',
  ],
  ['no group declared', { replication: { siteReplications: [] } }, 'coverage/group-undeclared', 'critical'],
  ['nothing said', { replication: undefined }, 'coverage/group-undeclared', 'ok'],
])('%s that is otherwise than declared', async (_name, changes, rule, level) => {
  const report = await check(changes);
  expect(rulesOf(report)).toEqual([rule]);
  expect(report.level).toBe(level);
});

test('a site that left, and then all of them', async () => {
  const leaving: SiteReplicationDeclaration[] = [first!, { ...rest[0]!, state: 'absent' }];
  await stage.apply((await stage.plan(leaving)).changes);
  const report = await check();
  expect(rulesOf(report)).toEqual(['coverage/site-missing']);
  expect(report.level).toBe('critical');
  expect(report.rules.map(({ level }) => level)).toEqual(Array(4).fill('ok'));
  await stage.apply((await stage.plan([])).changes);
  const off = await check();
  expect(off).toMatchObject({ level: 'critical', rules: [] });
  expect(rulesOf(off)).toEqual(['coverage/group-missing']);
});
