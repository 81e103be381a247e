import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advisories } from '../../../../src/cluster/judge/advisory.ts';
import { type Expectation, judgeCluster } from '../../../../src/cluster/judge/check-cluster.ts';
import type { ServedCertificate } from '../../../../src/cluster/running/certificate.ts';
import type { Part, RunningCluster } from '../../../../src/cluster/running/read-running.ts';
import { levelOf, worstLevel } from '../../../../src/level.ts';
import {
  createHealth,
  createInfo,
  createRunning,
  createUsage,
  expectNothing,
  gib,
  type InfoOptions,
  now,
} from '../../../support/running-cluster.ts';

const day = 86_400_000;

function judge(running: Partial<RunningCluster> = {}, expected: Partial<Expectation> = {}) {
  const report = judgeCluster(createRunning(running), expectNothing(expected), now);
  return { level: report.level, rules: report.findings.map(({ rule }) => rule), report };
}

const withInfo = (options: InfoOptions) => ({ info: { ok: true, value: createInfo(options) } as const });

test('a cluster in order', () => {
  const { level, rules, report } = judge();
  expect([level, rules]).toEqual(['ok', []]);
  expect(report.margin).toEqual({ writes: { drives: 4, nodes: 1 }, reads: { drives: 4, nodes: 1 } });
  expect(report.space).toMatchObject({ raw: 1600 * gib, usable: 1200 * gib, usedShare: 0.1, complete: true });
  expect(report.nodes.map(({ mayGo }) => mayGo)).toEqual([true, true, true, true]);
});

describe('nodes and drives', () => {
  const table: [string, InfoOptions, string, string[]][] = [
    [
      'a node is gone: nothing more may go',
      { offline: [2] },
      'critical',
      ['nodes/offline', 'health/maintenance'],
    ],
    ['a drive is gone', { states: { '1/2': 'faulty' } }, 'warning', ['drives/offline', 'health/maintenance']],
    [
      'four drives are gone',
      { states: { '1/1': 'missing', '2/1': 'missing', '3/1': 'missing', '4/1': 'missing' } },
      'critical',
      [...Array(4).fill('drives/offline'), 'health/maintenance'],
    ],
    ['a drive is being filled', { healing: ['1/1'] }, 'warning', ['drives/healing', 'health/maintenance']],
    ['80 % is not above 80 %', { used: 80 * gib }, 'ok', []],
    ['fuller', { used: 81 * gib }, 'warning', ['space/pool']],
    ['full', { used: 91 * gib }, 'critical', ['space/pool']],
  ];
  test.each(table)('%s', (_, options, level, rules) => {
    const judged = judge(withInfo(options));
    expect([judged.level, judged.rules.sort()]).toEqual([level, [...rules].sort()]);
  });

  test('what remains after a node is counted', () => {
    const { report } = judge(withInfo({ offline: [2] }));
    expect(report.margin).toEqual({ writes: { drives: 0, nodes: 0 }, reads: { drives: 0, nodes: 0 } });
    expect(report.drives).toEqual({ online: 12, offline: 4, healing: 0 });
    expect(report.space?.complete).toBe(false);
    expect(report.nodes.filter(({ mayGo }) => mayGo).map(({ endpoint }) => endpoint)).toEqual([
      'minio2.example.test:9000',
    ]);
  });

  test('a drive that is being filled is none that may stand in for another', () => {
    const { report } = judge(withInfo({ healing: ['1/1'] }));
    expect(report.margin).toEqual({ writes: { drives: 3, nodes: 0 }, reads: { drives: 3, nodes: 0 } });
    // Without the first node nothing is lost that is not missing already.
    expect(report.nodes.map(({ mayGo }) => mayGo)).toEqual([true, false, false, false]);
    expect(report.drives).toEqual({ online: 16, offline: 0, healing: 1 });
  });

  test.each([
    [79, []],
    [81, ['space/drive']],
    [96, ['space/drive']],
  ])('one drive is %s %% full, the others 10 %%', (share, rules) => {
    const info = createInfo();
    const [first, ...others] = info.nodes;
    const space = { total: 100 * gib, used: share * gib };
    const drives = first!.drives.map((drive, index) => (index === 2 ? { ...drive, space } : drive));
    const judged = judge({
      info: { ok: true, value: { ...info, nodes: [{ ...first!, drives }, ...others] } },
    });
    expect(judged.rules).toEqual(rules);
    expect(judged.level).toBe(share > 90 ? 'critical' : share > 80 ? 'warning' : 'ok');
    if (rules.length > 0) expect(judged.report.findings[0]?.message).toContain('/mnt/disk3');
  });

  test('drives that no node tells of, versions that differ', () => {
    const info = createInfo();
    const [first, ...others] = info.nodes;
    const nodes = [{ ...first!, version: '2026-12-01T00:00:00Z', drives: first!.drives.slice(1) }, ...others];
    const { rules } = judge({ info: { ok: true, value: { ...info, nodes } } });
    expect(rules).toContain('drives/missing');
    expect(rules).toContain('nodes/versions');
  });

  test('clocks of nodes are compared with each other, not with ours', () => {
    const ask = (...seconds: (number | undefined)[]) =>
      seconds.map((clockAheadSeconds, index) => {
        const mayGo = clockAheadSeconds === undefined ? undefined : true;
        const endpoint = `minio${index + 1}.example.test:9000`;
        return { endpoint, clockAheadSeconds, mayGo, certificate: undefined };
      });
    expect(judge({ nodes: ask(100, 103) }).rules).toEqual([]);
    expect(judge({ nodes: ask(100, 110) })).toMatchObject({ level: 'warning', rules: ['nodes/clock'] });
    expect(judge({ nodes: ask(-50, 50) })).toMatchObject({ level: 'critical', rules: ['nodes/clock'] });
    expect(judge({ nodes: ask(0, undefined) })).toMatchObject({ level: 'unknown', rules: ['unread/nodes'] });
    const offline = judge({ ...withInfo({ offline: [2] }), nodes: ask(0, undefined) });
    expect(offline.rules).not.toContain('unread/nodes');
    const health = { ok: true, value: createHealth({ clockAheadSeconds: -30 }) } as const;
    expect(judge({ health })).toMatchObject({ level: 'warning', rules: ['health/clock'] });
  });
});

describe('health', () => {
  const no = { healthy: false, status: 503, quorum: 12 };
  test.each([
    ['live', 'health/live'],
    ['ready', 'health/ready'],
    ['write', 'health/write-quorum'],
    ['read', 'health/read-quorum'],
  ])('%s', (name, rule) => {
    const health = { ok: true, value: createHealth({ [name]: no }) } as const;
    expect(judge({ health })).toMatchObject({ level: 'critical', rules: [rule] });
  });

  const part = (reason: string) => ({ ok: false, why: 'No.', reason }) as const;
  test('out of reach is one finding', () => {
    const gone = part('unreachable');
    const judged = judge({ health: gone, info: gone, usage: gone, certificate: gone });
    expect(judged).toMatchObject({ level: 'critical', rules: ['health/unreachable'] });
  });
  test('health is answered and nothing else: a node hangs', () => {
    const late = part('unreachable');
    expect(judge({ info: late, usage: late })).toMatchObject({ level: 'critical', rules: ['nodes/hanging'] });
  });
  test('without keys health counts, and the rest is unknown', () => {
    const none = part('missing-credentials');
    expect(judge({ info: none, usage: none })).toMatchObject({ level: 'unknown', rules: ['unread/info'] });
    const health = { ok: true, value: createHealth({ write: no }) } as const;
    expect(judge({ health, info: none, usage: none }).level).toBe('critical');
  });
});

describe('usage and quotas', () => {
  const bucket = (name: string, bytes: number) => ({ name, bytes, objects: 1, versions: 1 });
  const source = { file: 'config/buckets_definition.json', path: [0, 'quota'] };
  const usage = (buckets: ReturnType<typeof bucket>[], countedAt: number | undefined = now) =>
    ({ ok: true, value: { ...createUsage({ buckets }), countedAt } }) as const;

  test.each([
    [80, 'ok', []],
    [81, 'warning', ['usage/quota']],
    [96, 'critical', ['usage/quota']],
    [120, 'critical', ['usage/quota']],
  ])('%s bytes of a quota of 100', (bytes, level, rules) => {
    const judged = judge(
      { usage: usage([bucket('a', bytes)]) },
      { quotas: [{ bucket: 'a', bytes: 100, source }] },
    );
    expect([judged.level, judged.rules]).toEqual([level, rules]);
    expect(judged.report.buckets).toMatchObject([{ name: 'a', quota: 100 }]);
    for (const finding of judged.report.findings) expect(finding.source).toBe(source);
  });

  test('a bucket that is too big, and counts that are old or were never made', () => {
    const thresholds = { bucketBytes: { warning: 10, critical: 20 } };
    expect(judge({ usage: usage([bucket('a', 21)]) }, { thresholds }).rules).toEqual(['usage/bucket']);
    expect(judge({ usage: usage([], now - 3 * day) })).toMatchObject({
      level: 'warning',
      rules: ['usage/age'],
    });
    const never = { ok: true, value: { ...createUsage(), countedAt: undefined } } as const;
    expect(judge({ usage: never })).toMatchObject({ level: 'unknown', rules: ['unread/usage'] });
  });
});

describe('certificate', () => {
  const serve = (days: number, parts: Partial<ServedCertificate> = {}): Part<ServedCertificate> => {
    const dates = { validFrom: now - day, validTo: now + days * day };
    return { ok: true, value: { ...dates, names: ['a'], issuer: 'b', fits: true, ...parts } };
  };
  test.each([
    [30, 'ok', []],
    [29, 'warning', ['certificate/life']],
    [6, 'critical', ['certificate/life']],
    [0, 'critical', ['certificate/expired']],
  ])('%s days left', (days, level, rules) => {
    const judged = judge({ certificate: serve(days) });
    expect([judged.level, judged.rules]).toEqual([level, rules]);
  });
  test('of nodes that were asked, each by its name; that of the address once', () => {
    const endpoint = 'minio2.example.test:9000';
    const served = serve(6, { fits: false });
    const certificate = served.ok ? served.value : undefined;
    const nodes = [{ endpoint, clockAheadSeconds: undefined, mayGo: undefined, certificate }];
    const judged = judge({ nodes });
    expect(judged.rules.sort()).toEqual(['certificate/life', 'certificate/name', 'unread/nodes']);
    for (const { rule, message } of judged.report.findings)
      if (rule.startsWith('certificate/')) expect(message).toContain(`of node "${endpoint}"`);
    const same = judge({ nodes, certificate: served, origin: `https://${endpoint}` });
    expect(same.rules.filter((rule) => rule === 'certificate/life')).toHaveLength(1);
  });
  test('for another name, from tomorrow', () => {
    const certificate = serve(90, { fits: false, validFrom: now + day });
    expect(judge({ certificate }).rules).toEqual(['certificate/early', 'certificate/name']);
  });
});

describe('versions', () => {
  const run = (version: string, accepted: string[] = [], builtFrom?: string) =>
    judge(withInfo({ version, server: 'MinIO' }), { versions: { accepted: new Set(accepted), builtFrom } });
  const idsOf = (judged: ReturnType<typeof judge>) =>
    judged.report.findings.map(({ message }) => /GHSA-[\w-]+/.exec(message)?.[0] ?? '');
  const fixed2026 = advisories.filter(({ cve }) => cve.startsWith('CVE-2026')).map(({ id }) => id);

  test('the last community release has what was found since, and nothing of before', () => {
    const last = run('2025-10-15T17:29:55Z');
    expect(idsOf(last).sort()).toEqual([...fixed2026].sort());
    expect(idsOf(run('2025-10-15T17:29:54Z'))).toContain('GHSA-jjjj-jwhf-8rgr');
  });
  test('no later community release has a fix, another edition has', () => {
    expect(run('2026-02-12T20:18:48Z').rules).toHaveLength(fixed2026.length);
    const silo = withInfo({ version: '2026-04-17T00:00:00Z', server: 'MinIO Silo' });
    expect(idsOf(judge(silo))).toEqual(['GHSA-xh8f-g2qw-gcm7']);
  });
  test('accepted ones are notes', () => {
    const judged = run('2025-10-15T17:29:55Z', fixed2026);
    expect(judged.level).toBe('ok');
    expect(new Set(judged.rules)).toEqual(new Set(['version/accepted']));
  });
  test('a build without a version is unknown until somebody says what it is', () => {
    expect(run('DEVELOPMENT.GOGET')).toMatchObject({ level: 'unknown', rules: ['unread/version'] });
    expect(idsOf(run('DEVELOPMENT.GOGET', [], 'RELEASE.2025-10-15T17-29-55Z'))).toHaveLength(
      fixed2026.length,
    );
  });
});

test('a level is never better than its worst finding, and nothing unread is ok', () => {
  const flag = fc.boolean();
  const shape = fc.record({ health: flag, info: flag, usage: flag, certificate: flag, drive: flag });
  fc.assert(
    fc.property(shape, ({ drive, ...read }) => {
      const full = createRunning(drive ? withInfo({ states: { '1/1': 'offline' } }) : {});
      const why = { ok: false, why: 'No.', reason: 'denied' } as const;
      const parts = Object.entries(read).filter(([, readable]) => !readable);
      const running = { ...full, ...Object.fromEntries(parts.map(([name]) => [name, why])) };
      const { level, findings } = judgeCluster(running, expectNothing(), now);
      expect(level).toBe(worstLevel(findings.map(levelOf)));
      if (parts.length > 0) expect(level).not.toBe('ok');
    }),
  );
});
