import { describe, expect, test } from 'vitest';
import { type Account, judgeStatus } from '../../../src/replication/check/group-mismatch.ts';
import { type Mismatch, parseStatus, type SiteStatus } from '../../../src/replication/check/group-status.ts';

const summary = { ReplicatedBuckets: 1, TotalBucketsCount: 1 };
const peer = (name: string) => ({ name, endpoint: `https://${name}.example.com`, deploymentID: name });
/** As a server answers it, with what matters of each record. */
const answer = (parts: object, reached = ['a', 'b', 'c']) =>
  JSON.stringify({
    Enabled: true,
    MaxBuckets: 1,
    Sites: { a: peer('a'), b: peer('b'), c: peer('c') },
    StatsSummary: Object.fromEntries(reached.map((id) => [id, summary])),
    BucketStats: {},
    PolicyStats: {},
    UserStats: {},
    GroupStats: {},
    Metrics: { uptime: 1 },
    ...parts,
  });

describe('the answer', () => {
  test('nothing is told where all is the same', () => {
    expect(parseStatus('a', answer({}))).toEqual({ reached: new Set(['a', 'b', 'c']), mismatches: [] });
    expect(parseStatus('a', '{"Enabled":false}')).toBeUndefined();
  });

  test('a site that was not reached has no id', () => {
    const away = {
      DeploymentID: '',
      HasBucket: true,
      VersioningConfigMismatch: true,
      HasReplicationCfg: false,
    };
    const here = { DeploymentID: 'a', HasBucket: true, VersioningConfigMismatch: true };
    const status = parseStatus('a', answer({ BucketStats: { data: { '': away, a: here } } }, ['', 'a']));
    expect(status?.reached).toEqual(new Set(['a']));
    expect(status?.mismatches).toEqual([
      { kind: 'bucket', name: 'data', presence: new Map([['a', true]]), differing: ['versioning'] },
    ]);
  });

  test.each([
    [
      'BucketStats',
      'bucket',
      { HasBucket: true, TagMismatch: true, QuotaCfgMismatch: true },
      ['tags', 'quota'],
    ],
    ['PolicyStats', 'policy', { HasPolicy: true, PolicyMismatch: true }, ['content']],
    ['UserStats', 'user', { HasUser: true, UserInfoMismatch: true }, ['account']],
    ['GroupStats', 'group', { HasGroup: true, GroupDescMismatch: true }, ['members']],
    [
      'ILMExpiryStats',
      'lifecycle rule',
      { HasILMExpiryRules: true, ILMExpiryRuleMismatch: true },
      ['content'],
    ],
  ])('%s', (key, kind, record, differing) => {
    const status = parseStatus('a', answer({ [key]: { name: { a: record } } }));
    expect(status?.mismatches).toEqual([{ kind, name: 'name', presence: new Map([['a', true]]), differing }]);
  });

  test.each(['', 'null', '[]', '{}', '<Error/>', '{"Enabled":"yes"}'])('%j is none', (text) => {
    expect(() => parseStatus('a', text)).toThrow(/Can't understand the status .* that a answers/);
  });

  test('records of any other shape say nothing', () => {
    const odd = { BucketStats: { data: 7, more: { a: null } }, UserStats: null, StatsSummary: [] };
    expect(parseStatus('a', answer(odd))?.reached).toEqual(new Set());
    expect(parseStatus('a', answer(odd))?.mismatches.flatMap(({ differing }) => differing)).toEqual([]);
  });
});

const frame = {
  names: new Map([
    ['a', 'one'],
    ['b', 'two'],
    ['c', 'dr'],
  ]),
  source: { file: 'replication', path: [] },
};
const status = (mismatches: Mismatch[], ...reached: string[]): SiteStatus => ({
  reached: new Set(reached.length > 0 ? reached : ['a', 'b', 'c']),
  mismatches,
});
const at = (has: string, lacks = '') =>
  new Map([...[...has].map((id) => [id, true] as const), ...[...lacks].map((id) => [id, false] as const)]);
const bucket = (presence: Map<string, boolean>, differing: string[], name = 'data'): Mismatch => ({
  kind: 'bucket',
  name,
  presence,
  differing,
});
const judge = (...accounts: Account[]) => judgeStatus(accounts, frame);
const one = (value?: SiteStatus): Account => ({ alias: 'one', status: value });
const two = (value?: SiteStatus): Account => ({ alias: 'two', status: value });

describe('all accounts together', () => {
  test('all the same', () => {
    expect(judge(one(status([])), two(status([])))).toEqual([]);
  });

  test('what is missing is named with the sites, once', () => {
    const missing = status([bucket(at('ab', 'c'), ['versioning'])]);
    const findings = judge(one(missing), two(missing));
    expect(findings).toMatchObject([{ rule: 'sites/missing', severity: 'error' }]);
    expect(findings[0]?.message).toBe('The bucket "data" is missing at "dr", and there at "one" and "two".');
  });

  test.each([
    ['versioning', 'error'],
    ['object lock', 'error'],
    ['tags', 'warning'],
    ['policy', 'warning'],
  ])('other %s is an %s', (differing, severity) => {
    const found = status([bucket(at('abc'), [differing])]);
    expect(judge(one(found), two(found))).toMatchObject([{ rule: 'sites/differ', severity }]);
  });

  test('who did not reach a site does not say what differs, and another one does', () => {
    const narrow = status([bucket(at('ab'), ['versioning', 'tags'])], 'a', 'b');
    expect(judge(one(narrow), two(status([])))).toEqual([]);
    expect(judge(one(narrow))).toMatchObject([{ rule: 'unread/status', severity: 'warning' }]);
    expect(judge(one(narrow))[0]?.message).toContain('"dr" by none');
  });

  test('what is missing at a site that was reached counts all the same', () => {
    const narrow = status([bucket(at('a', 'b'), ['versioning'])], 'a', 'b');
    expect(judge(one(narrow)).map(({ rule }) => rule)).toEqual(['unread/status', 'sites/missing']);
  });

  test('two that compared all and disagree', () => {
    const findings = judge(one(status([bucket(at('abc'), ['tags'])])), two(status([])));
    expect(findings.map(({ rule }) => rule)).toEqual(['sites/differ', 'sites/accounts']);
    expect(findings[1]?.message).toContain('bucket "data" (told by "one" only)');
  });

  test('one that could not be asked', () => {
    const away: Account = { alias: 'two', status: undefined, unread: 'two does not answer' };
    expect(judge(one(status([])), away)).toMatchObject([
      { rule: 'unread/status', message: 'two does not answer' },
    ]);
    expect(judge(away)).toHaveLength(2);
    expect(judge()).toMatchObject([{ rule: 'unread/status' }]);
  });

  test('a thousand are not told one by one', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => bucket(at('ab', 'c'), [], `data-${index}`));
    const findings = judge(one(status(many)), two(status(many)));
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.message).toContain('980 more');
  });
});
