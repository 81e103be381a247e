import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeConfig } from '../../../src/import/compose.ts';
import type { SiteBucket } from '../../../src/replication/site.ts';
import type { KnownTarget, RemoteTarget } from '../../../src/resources/remote-target/types.ts';
import type { ReplicationRule } from '../../../src/resources/replication/types.ts';
import { actualBucket, importedSite, importSource, roundTrip } from '../../support/import-source.ts';

const aliases = ['one', 'two', 'dr'] as const;
const versioning = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false } as const;

type Rule = Omit<ReplicationRule, 'to'> & { readonly alias: string };
type Target = Pick<RemoteTarget, 'synchronous' | 'bandwidth' | 'healthInterval' | 'credentials'>;

const usualTarget: Target = { synchronous: false, bandwidth: 0, healthInterval: 60, credentials: 'as given' };

/** Sends from the bucket `data` to the bucket of that name at `alias:9000`, or at an address of no alias. */
function replicated(
  rules: readonly Rule[],
  targets: Readonly<Record<string, Partial<Target>>> = {},
): SiteBucket {
  const to = (alias: string) => ({
    site: aliases.some((known) => known === alias) ? alias : '',
    endpoint: `${alias}:9000`,
    bucket: 'data',
  });
  const used = new Set([...rules.map(({ alias }) => alias), ...Object.keys(targets)]);
  return {
    name: 'data',
    versioning,
    objectLocking: false,
    rules: rules.map(({ alias, ...rule }) => ({ ...rule, to: to(alias) })),
    targets: [...used].map(
      (alias): KnownTarget => ({
        target: { from: 'data', ...to(alias), secure: false, ...usualTarget, ...targets[alias] },
        arn: `arn:${alias}`,
        ...(alias === 'moved' && { deploymentId: 'id-dr' }),
        link: { state: 'online', downtimeSeconds: 0, latencyMs: 1 },
      }),
    ),
  };
}

function rule(alias: string, parts: Partial<Rule> = {}): Rule {
  return {
    id: `to-${alias}`,
    alias,
    enabled: true,
    priority: 1,
    prefix: '',
    tags: [],
    deleteMarkers: true,
    deletes: false,
    existingObjects: true,
    metadataSync: true,
    storageClass: '',
    ...parts,
  };
}

function sourceOf(replication: Readonly<Partial<Record<(typeof aliases)[number], SiteBucket>>>) {
  return importSource(
    aliases.map((alias) => {
      const own = replication[alias];
      return importedSite(alias, {
        buckets: [actualBucket('data', { versioning })],
        replication: own ? [own] : [],
      });
    }),
  );
}

function compose(replication: Parameters<typeof sourceOf>[0]) {
  const { files, findings } = composeConfig(sourceOf(replication), 'config');
  const text = files.find(({ path }) => path === 'config/replication_rules.json')?.text;
  return { rules: text === undefined ? [] : JSON.parse(text).bucketReplications, findings };
}

test.each([
  ['a rule that is off', rule('two', { enabled: false }), /it is switched off/, /^Switch it on/],
  [
    'an address of nobody',
    rule('far'),
    /no alias has the address far:9000/,
    /^Add an alias with the "url" http:\/\/far:9000/,
  ],
  [
    'another address of an alias',
    rule('moved'),
    /moved:9000/,
    /^It is "dr": set its "replicationUrl" to http:\/\/moved:9000/,
  ],
  [
    'a storage class of another edition',
    rule('two', { storageClass: 'GLACIER' }),
    /GLACIER|storageClass/,
    /./,
  ],
])('%s is left out, and named with what to do', (_title, one, message, mend) => {
  const { rules, findings } = compose({ one: replicated([one]) });
  expect(rules).toEqual([]);
  expect(findings).toEqual([
    {
      rule: 'import/left-out',
      severity: 'warning',
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
    },
  ]);
});

test('two rules with one filter are both left out: declared, one would remove the other', () => {
  const twins = [rule('two', { id: 'a', priority: 2 }), rule('two', { id: 'b' })];
  const { rules, findings } = compose({
    one: replicated([...twins, rule('two', { id: 'c', priority: 3, prefix: 'c/' })]),
  });
  expect(rules).toMatchObject([{ prefix: 'c/', priority: 3 }]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('the rule "a" to two/data'),
    expect.stringContaining('the rule "b" to two/data'),
  ]);
});

test('a rule whose target is gone is left out', () => {
  const dead = { ...replicated([rule('two')]), targets: [] };
  const rules = dead.rules.map((one) => ({ ...one, to: { site: '', endpoint: 'arn:gone', bucket: '' } }));
  const { findings } = compose({ one: { ...dead, rules } });
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('its target is gone')]);
});

test('both directions become one rule only when they are equal', () => {
  const equal = compose({ one: replicated([rule('two')]), two: replicated([rule('one')]) });
  expect(equal.rules).toMatchObject([{ sourceAlias: 'one', targetAlias: 'two', bidirectional: true }]);
  const unequal = compose({
    one: replicated([rule('two')]),
    two: replicated([rule('one')], { one: { synchronous: true } }),
  });
  expect(unequal.rules).toMatchObject([
    { sourceAlias: 'one', isAsync: true },
    { sourceAlias: 'two', isAsync: false },
  ]);
});

test('what is not as the suite would make it is said, and only that', () => {
  const [bare] = compose({ one: replicated([rule('dr')]) }).rules;
  expect(bare).toEqual({
    sourceAlias: 'one',
    sourceBucket: 'data',
    targetAlias: 'dr',
    targetBucket: 'data',
    isAsync: true,
    deletes: false,
    deleteMarkers: true,
    metadataSync: true,
  });
  const odd = { bandwidth: 10 ** 8, healthInterval: 0.5 };
  const [full] = compose({ one: replicated([rule('dr', { existingObjects: false })], { dr: odd }) }).rules;
  expect(full).toEqual({ ...bare, existingObjects: false, bandwidth: '100MB' });
});

const filters = fc.record({
  prefix: fc.constantFrom('', 'a/', 'a/b/'),
  tags: fc.constantFrom([], [{ key: 'k', value: 'v' }]),
});

function ruleFrom(alias: string): fc.Arbitrary<Rule> {
  const others = [...aliases.filter((one) => one !== alias), 'far', 'moved'];
  const flags = fc.record({
    alias: fc.constantFrom(...others),
    enabled: fc.constantFrom(true, true, true, false),
    deleteMarkers: fc.boolean(),
    deletes: fc.boolean(),
    existingObjects: fc.boolean(),
    metadataSync: fc.boolean(),
    storageClass: fc.constantFrom('', 'STANDARD', 'GLACIER'),
  });
  // The server refuses delete markers where a rule filters by tags.
  return fc
    .tuple(flags, filters)
    .map(([own, filter]) =>
      rule('', { ...own, ...filter, deleteMarkers: own.deleteMarkers && filter.tags.length === 0 }),
    );
}

function bucketFrom(alias: string): fc.Arbitrary<SiteBucket> {
  const setting = fc.record({
    synchronous: fc.boolean(),
    bandwidth: fc.constantFrom(0, 10 ** 8, 123_456_789),
    healthInterval: fc.constantFrom(60, 30, 0.5),
    credentials: fc.constantFrom<Target['credentials']>('as given', 'other'),
  });
  const targets = fc.dictionary(fc.constantFrom(...aliases.filter((one) => one !== alias), 'far'), setting);
  return fc.tuple(fc.array(ruleFrom(alias), { maxLength: 4 }), targets).map(([rules, settings]) =>
    replicated(
      rules.map((one, index) => ({ ...one, id: `r${index}`, priority: index + 1 })),
      settings,
    ),
  );
}

test('whatever rules there are: what is written passes the checks and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(bucketFrom('one'), bucketFrom('two'), bucketFrom('dr'), async (one, two, dr) => {
      const { errors, differing } = await roundTrip(sourceOf({ one, two, dr }));
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(differing.map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
