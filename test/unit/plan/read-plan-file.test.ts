import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialisePlan } from '../../../src/plan/file.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlanFile } from '../../../src/plan/read-plan-file.ts';
import { renderForkComment } from '../../../src/render/plan/fork-comment.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { kinds } from '../../../src/resources/resource-change.ts';
import { hostile } from '../../support/hostile-text.ts';
import { createHugePlan, createPolicy } from '../../support/plan-view.ts';

const fixture = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/review/plan.json'), 'utf8'),
) as Plan;
/** Of a real run. */
const made = serialisePlan({ sections: fixture.sections });
const digest = 'd'.repeat(64);
const source = { file: 'config/buckets_definition.json', path: [0, 'tags'], line: 3, column: 5 };
const rule = { id: 'r', prefix: 'logs/', tags: { a: 'b' }, status: 'Enabled' } as const;
const site = { name: 'a', endpoint: 'https://a:443', synchronous: 'mixed', bandwidth: 0 } as const;

const { Principal: _nobody, ...iamStatement } =
  createPolicy('users', '*', 's3:GetObject').Statement[0] ?? expect.fail('no statement');

/** A value of each kind: the compiler tells when it is no longer one. */
const values: { [K in ResourceChange['kind']]: NonNullable<Extract<ResourceChange, { kind: K }>['after']> } =
  {
    bucket: { objectLocking: true, goesWith: ['policy'] },
    versioning: { status: 'Enabled', excludedPrefixes: ['tmp/'], excludeFolders: false },
    retention: { mode: 'GOVERNANCE', unit: 'Days', validity: 30 },
    encryption: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: 'key' },
    quota: { bytes: 1, rate: 0, requests: 0 },
    tags: { owner: 'it' },
    lifecycle: [
      {
        ...rule,
        objectSizeGreaterThan: null,
        objectSizeLessThan: 5,
        expirationDays: 3,
        expirationDate: null,
        expiredObjectDeleteMarker: false,
        expiredObjectAllVersions: false,
        delMarkerExpirationDays: null,
        noncurrentExpirationDays: null,
        newerNoncurrentVersions: null,
        transitionDays: 0,
        transitionDate: '2030-01-01',
        transitionStorageClass: 'COLD',
        noncurrentTransitionDays: null,
        noncurrentTransitionStorageClass: '',
        abortIncompleteUploadDays: null,
      },
    ],
    cors: [
      {
        id: '',
        allowedOrigins: ['*'],
        allowedMethods: ['GET'],
        allowedHeaders: [],
        exposeHeaders: [],
        maxAgeSeconds: 0,
      },
    ],
    notification: [{ id: '', arn: 'arn:minio:sqs::x:webhook', events: ['s3:*'], prefix: '', suffix: '' }],
    policy: createPolicy('users', '*', 's3:GetObject'),
    'remote-target': {
      ...{ from: 'a', site: 'dr', endpoint: 'dr:9000', secure: true, bucket: 'a', synchronous: false },
      ...{ bandwidth: 0, healthInterval: 60, credentials: 'as given' },
    },
    replication: [
      {
        ...{
          id: 'r',
          enabled: true,
          priority: 1,
          prefix: '',
          tags: [{ key: 'a', value: 'b' }],
          deleteMarkers: true,
        },
        ...{ deletes: true, existingObjects: true, metadataSync: false, storageClass: '' },
        to: { site: 'dr', endpoint: 'dr:9000', bucket: 'a' },
      },
    ],
    'iam-policy': { Id: '', Statement: [iamStatement] },
    user: { status: 'enabled', policies: ['readonly'], secret: 'as declared' },
    group: { status: 'disabled', members: ['jo'], policies: [] },
    'service-account': {
      ...{ parent: 'jo', status: 'enabled', name: 'ci', description: '', expires: null },
      ...{ policy: 'inherit', secret: 'generated' },
    },
    'site-replication': { sites: [site], lifecycleExpiry: true },
    'replicated-site': site,
  };

function planOf(change: object): Plan {
  const frame = {
    alias: 'a',
    owner: 'apply-buckets',
    key: 'users',
    verb: 'create',
    source,
    notes: ['A note.'],
  };
  const section = {
    id: 'a/apply-buckets',
    alias: 'a',
    owner: 'apply-buckets',
    server: 's',
    host: 'h:9000',
    digest,
  };
  return {
    sections: [{ ...section, existing: { tags: 3 }, changes: [{ ...frame, ...change }] }],
  } as unknown as Plan;
}

describe('a file that was written here is read whole', () => {
  test.each(kinds)('with a change of kind %s', (kind) => {
    const plan = planOf({ kind, after: values[kind], oneWay: 'For ever.' });
    expect(readPlanFile(serialisePlan(plan))).toEqual({ ok: true, plan });
  });

  test.each([
    ['an update', { verb: 'update', before: { a: 'b' }, after: { owner: 'it' } }],
    ['a removal', { verb: 'delete', before: { a: 'b' } }],
    ['what nobody declared', { verb: 'report', before: { a: 'b' }, reason: 'unmanaged' }],
  ])('with %s', (_, sides) => {
    const plan = planOf({ kind: 'tags', ...sides });
    expect(readPlanFile(serialisePlan(plan, digest))).toEqual({ ok: true, plan, configDigest: digest });
  });

  test('as a real run wrote it, and one that is long', () => {
    expect(readPlanFile(made)).toEqual({ ok: true, plan: { sections: fixture.sections } });
    const long = createHugePlan(2000, 3, (index) => `bucket-${index}`);
    expect(readPlanFile(serialisePlan(long))).toEqual({ ok: true, plan: long });
  });
});

const tags = { kind: 'tags', after: { owner: 'it' } };
const write = (change: object) => serialisePlan(planOf({ ...tags, ...change }));
const alter = (part: object) => JSON.stringify({ version: 1, ...planOf(tags), ...part });
const resources = Array.from({ length: 900 }, (_, index) => `arn:aws:s3:::users/${index}*`);
const [grown] = createPolicy('users', '*', '*').Statement;
const side = { Id: '', Statement: [{ ...grown, Resource: resources }] };
const endless = { before: side, after: side };
const [section] = planOf(tags).sections;

test.each([
  ['no JSON', '{'],
  ['JSON too deep to be anything', '['.repeat(1_000_000)],
  ['another thing', '[]'],
  ['another version', alter({ version: 2 })],
  ['a field more', alter({ more: 1 })],
  ['a field of its prototype', alter({}).replace('"version"', '"__proto__":{},"version"')],
  ['a field more in a section', alter({ sections: [{ ...section, more: 1 }] })],
  ['a digest that is none', alter({ sections: [{ ...section, digest: '<b>' }] })],
  ['a kind that is none', alter({ sections: [{ ...section, existing: { cats: 1 } }] })],
  ['a section of another', alter({ sections: [{ ...section, id: 'b/apply-buckets' }] })],
  ['a section twice', alter({ sections: [section, section] })],
  ['a change of another alias', write({ alias: 'b' })],
  ['a field more in a change', write({ more: 1 })],
  ['a field more in a value', write({ kind: 'quota', after: { bytes: 1, rate: 0, requests: 0, more: 1 } })],
  ['a value of another kind', write({ kind: 'policy' })],
  ['a name of a prototype in a value', write({}).replace('"owner": "it"', '"__proto__": "it"')],
  ['a kind that is a method of objects', write({ kind: 'toString' })],
  ['a text that is too long', write({ key: 'x'.repeat(5000) })],
  [
    'a policy that no server takes',
    write({ kind: 'policy', after: createPolicy('b', '*', ...Array(900).fill('x'.repeat(99))) }),
  ],
  [
    'a policy that would take minutes to compare',
    serialisePlan(planOf({ kind: 'policy', verb: 'update', ...endless })),
  ],
  ['too many notes', write({ notes: Array(2000).fill('x') })],
  ['a file elsewhere', write({ source: { file: '../../../evil/pulls', path: [] } })],
  ['a file at the root', write({ source: { file: '/etc/passwd', path: [] } })],
  ['a line that is none', write({ source: { ...source, line: '1#x' } })],
  ['a creation of what is there', write({ before: { a: 'b' } })],
  ['a removal of nothing', write({ verb: 'delete' })],
  ['a report without a reason', write({ verb: 'report' })],
])('%s is refused, and the reason repeats nothing of it', (_, text) => {
  const read = readPlanFile(text);
  expect(read).toEqual({ ok: false, why: expect.stringMatching(/^(Its?|Section \d+) [\w ,.]+\.$/) });
});

describe('whatever is in it', () => {
  const render = (text: string) => {
    const read = readPlanFile(text);
    if (!read.ok) return;
    const view = { plan: read.plan, conclusion: 'success', runUrl: undefined };
    expect(Buffer.byteLength(renderForkComment(view, { extent: 'short' }))).toBeLessThan(60_000);
    renderForkComment(view, { extent: 'full' });
  };

  test('is refused or shown, and never breaks anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), hostile), render), { numRuns: 500 });
  });

  /** Puts something else in one place of a file that is in order. */
  test('so it is when one place of a right one is changed', () => {
    const texts = [made, ...kinds.map((kind) => serialisePlan(planOf({ kind, after: values[kind] })))];
    const places = texts.flatMap((text, file) =>
      [...text.matchAll(/"[^"]*"|\d+|true|null|\[\]/g)].map(({ index, 0: token }) => ({
        file,
        index,
        token,
      })),
    );
    const other = fc.oneof(
      fc.jsonValue(),
      hostile,
      fc.constantFrom(-1, 1e300, 0.5, '__proto__', 'constructor', {}, []),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), other, ({ file, index, token }, value) => {
        const text = texts[file] ?? '';
        const changed = text.slice(0, index) + JSON.stringify(value) + text.slice(index + token.length);
        render(changed);
        taken += readPlanFile(changed).ok ? 1 : 0;
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
