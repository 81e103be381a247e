import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByCanonical } from '../../../src/canonical-json.ts';
import type { Desired } from '../../../src/config/desired.ts';
import type { Finding } from '../../../src/finding.ts';
import { composeConfig } from '../../../src/import/compose.ts';
import type { ImportedSite } from '../../../src/import/source.ts';
import { buildSection } from '../../../src/plan/build.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { normalisePolicy } from '../../../src/policy/normalise.ts';
import type { Documents } from '../../../src/resources/actual.ts';
import type { LifecycleRule } from '../../../src/resources/lifecycle/types.ts';
import { actualBucket, importedSite, importSource, roundTrip } from '../../support/import-source.ts';

const texts = fc.constantFrom('', 'a/', 'b', 'logs/2024', 'ü', '\u0001', '{{X}}', 'AKIAABCDEFGHIJKLMNOP');
const days = fc.option(fc.integer({ min: 1, max: 400 }));
const tags = fc.dictionary(fc.constantFrom('a', 'b', 'c-d'), texts, { maxKeys: 2 });
const day = fc.option(fc.constantFrom('2031-01-31', '2032-02-30'));

const anyRule: fc.Arbitrary<LifecycleRule> = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  status: fc.constantFrom('Enabled', 'Disabled'),
  prefix: texts,
  tags,
  objectSizeGreaterThan: fc.option(fc.integer({ min: 1, max: 9 })),
  objectSizeLessThan: fc.option(fc.integer({ min: 1, max: 9 })),
  expirationDays: days,
  expirationDate: day,
  expiredObjectDeleteMarker: fc.boolean(),
  expiredObjectAllVersions: fc.boolean(),
  delMarkerExpirationDays: days,
  noncurrentExpirationDays: days,
  newerNoncurrentVersions: days,
  transitionDays: fc.option(fc.nat({ max: 30 })),
  transitionDate: day,
  transitionStorageClass: fc.constantFrom('', 'WARM', 'cold'),
  noncurrentTransitionDays: fc.option(fc.nat({ max: 30 })),
  noncurrentTransitionStorageClass: fc.constantFrom('', 'WARM'),
  abortIncompleteUploadDays: fc.constantFrom(null, null, 3),
});

/** As a server would keep it, so that most of what is drawn can be declared. */
const soundRule = anyRule.map((rule): LifecycleRule => {
  const dated = rule.expirationDays !== null || rule.expirationDate !== null;
  const moves = rule.transitionStorageClass === 'WARM';
  const later = rule.noncurrentTransitionStorageClass !== '';
  return {
    ...rule,
    prefix: rule.prefix.replace('\u0001', ''),
    tags: {},
    objectSizeGreaterThan: null,
    expirationDate: rule.expirationDays === null && rule.expirationDate !== null ? '2031-01-31' : null,
    expiredObjectDeleteMarker: !dated,
    expiredObjectAllVersions: false,
    delMarkerExpirationDays: null,
    transitionStorageClass: moves ? 'WARM' : '',
    transitionDays: moves ? (rule.transitionDays ?? 0) : null,
    transitionDate: null,
    noncurrentTransitionDays: later ? (rule.noncurrentTransitionDays ?? 1) : null,
    abortIncompleteUploadDays: null,
  };
});
const lifecycle = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.uniqueArray(soundRule, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  },
  { weight: 1, arbitrary: fc.array(anyRule, { minLength: 1, maxLength: 3 }) },
);

const policy = fc
  .array(
    fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Principal: fc.constantFrom('*', { AWS: ['*', 'arn:aws:iam::1:root'] }),
      Action: fc.subarray(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], { minLength: 1 }),
      Resource: fc.constantFrom(
        ...['data/*', 'data/public/*', 'other/*', '*'].map((end) => [`arn:aws:s3:::${end}`]),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((Statement) => parsePolicyDocument({ Version: '2012-10-17', Statement }).document)
  .map((document) => document && normalisePolicy(document));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const documents: fc.Arbitrary<Documents> = fc.record({
  versioning: maybe(
    fc.record({
      status: fc.constantFrom('Enabled', 'Suspended'),
      excludedPrefixes: fc.subarray(['a/*', 'tmp/']),
      excludeFolders: fc.boolean(),
    }),
  ),
  retention: maybe(
    fc.record({
      mode: fc.constantFrom('GOVERNANCE', 'COMPLIANCE'),
      unit: fc.constantFrom('Days', 'Years'),
      validity: fc.integer({ min: 1, max: 99 }),
    }),
  ),
  encryption: maybe(
    fc.record({
      sseAlgorithm: fc.constantFrom('AES256', 'aws:kms'),
      kmsMasterKeyId: fc.constantFrom('', 'key'),
    }),
  ),
  quota: maybe(
    fc
      .record({
        bytes: fc.constantFrom(0, 1, 2 ** 30, 10 ** 12, 2 ** 60),
        rate: fc.constantFrom(0, 5),
        requests: fc.constantFrom(0, 7),
      })
      .filter(({ bytes, rate, requests }) => bytes + rate + requests > 0),
  ),
  tags: maybe(tags.filter((some) => Object.keys(some).length > 0)),
  // As they are read: their order means nothing.
  lifecycle: maybe(lifecycle.map(sortByCanonical)),
  cors: maybe(
    fc.constant([
      {
        id: '',
        allowedOrigins: ['*'],
        allowedMethods: ['GET', 'PATCH'],
        allowedHeaders: [],
        exposeHeaders: [],
        maxAgeSeconds: 9,
      },
    ]),
  ),
  notification: maybe(
    fc
      .subarray(
        [
          {
            id: 'a',
            arn: 'arn:minio:sqs::1:webhook',
            events: ['s3:ObjectCreated:*'],
            prefix: '',
            suffix: '.jpg',
          },
          {
            id: '',
            arn: 'arn:minio:sqs::1:webhook',
            events: ['s3:ObjectRemoved:*'],
            prefix: 'x/',
            suffix: '',
          },
          { id: 'b', arn: 'arn:aws:sqs:x', events: ['s3:New:Event'], prefix: '', suffix: '' },
        ],
        { minLength: 1 },
      )
      .map(sortByCanonical),
  ),
  policy: maybe(policy).map((one) => one ?? undefined),
});

const versioning = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false } as const;

/** With object lock, or without: the lock brings versioning along, and servers let nobody turn it off. */
const bucket = fc
  .tuple(documents, fc.boolean())
  .map(([all, locked]): [Documents, boolean] => [locked ? { ...all, versioning } : all, locked]);
const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message);

function excludesSuspended({ versioning }: Documents): boolean {
  return (
    versioning?.status === 'Suspended' &&
    (versioning.excludeFolders || versioning.excludedPrefixes.length > 0)
  );
}

test('whatever buckets have: what is written passes the checks and changes nothing, and the rest is named', async () => {
  await fc.assert(
    fc.asyncProperty(bucket, bucket, async ([here, locked], [there, lockedToo]) => {
      const sites = [
        importedSite('one', { buckets: [actualBucket('data', here, locked)] }),
        importedSite('two', { buckets: [actualBucket('data', there, lockedToo)] }),
      ];
      const { composed, errors, differing, loaded } = await roundTrip(importSource(sites));
      expect(messages(errors)).toEqual([]);
      expect(messages(differing)).toEqual([]);
      const undeclared = sites.flatMap((site) => compareAnew(loaded.readable, site));
      const left = composed.findings.filter(({ rule }) => rule === 'import/left-out');
      if (undeclared.length > 0) expect(left, JSON.stringify(undeclared)).not.toEqual([]);
      // What a suspended bucket excludes is named, since it can't be declared; on an empty server it means nothing.
      else if (![here, there].some(excludesSuspended)) expect(messages(left)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/**
 * What would be made of the declaration on an empty server: each setting as it is on the server that was read.
 * @returns those that would not be made, since nothing declares them
 */
function compareAnew(desired: Desired, { alias, buckets }: ImportedSite): string[] {
  const empty = { ...buckets, buckets: new Map() };
  const plan = (['apply-buckets', 'apply-policies'] as const).flatMap((owner) => {
    const section = { owner, desired, actual: empty, unmanaged: 'report', host: 'h' } as const;
    return buildSection(section).changes;
  });
  const there = Object.entries(buckets.buckets.get('data')?.documents ?? {});
  return there.flatMap(([kind, value]) => {
    const made = plan.find((change) => change.kind === kind)?.after;
    if (value === undefined || isSuspended(value)) return [];
    if (made === undefined) return [`${alias} ${kind}`];
    expect(withoutIds(made)).toEqual(withoutIds(withoutRates(value)));
    return [];
  });
}

/** A bucket can be made without versioning, which is the same to whoever declares it off. */
function isSuspended(value: object): boolean {
  return 'status' in value && value.status === 'Suspended';
}

/** One that has none on the server gets one when it is made. */
function withoutIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const bare = value.map((one) =>
    'arn' in one && one.id !== 'a' && one.id !== 'b' ? { ...one, id: '' } : one,
  );
  return bare.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function withoutRates(value: object): object {
  return 'bytes' in value ? { ...value, rate: 0, requests: 0 } : value;
}

test('limits of requests alone are named, since nothing declares them', () => {
  const quota = { bytes: 0, rate: 5, requests: 0 };
  const site = importedSite('one', { buckets: [actualBucket('data', { quota })] });
  const { findings } = composeConfig(importSource([site]), 'config');
  expect(messages(findings)).toEqual([expect.stringMatching(/^one\/data: the quota is left out/)]);
});

test('a bucket that only one of two servers has is declared for that one', () => {
  const sites = [importedSite('one', { buckets: [actualBucket('data')] }), importedSite('two')];
  const [file] = composeConfig(importSource(sites), 'config').files;
  expect(JSON.parse(file?.text ?? '')).toMatchObject([{ name: 'data', sites: ['one'] }]);
});
