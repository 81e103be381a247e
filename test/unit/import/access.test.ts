import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeConfig } from '../../../src/import/compose.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import type { ActualAccount, FoundAccess } from '../../../src/resources/actual-access.ts';
import type { Group } from '../../../src/resources/group/types.ts';
import { type IamPolicy, normaliseIamPolicy } from '../../../src/resources/iam-policy/types.ts';
import { formatExpiry } from '../../../src/resources/service-account/types.ts';
import { importedSite, importSource, roundTrip } from '../../support/import-source.ts';

const minute = 60_000;
const status = fc.constantFrom('enabled', 'disabled');
/** Sorted, as they are read. */
const names = (known: readonly string[]) => fc.subarray([...known].sort());

/** `importer` is who reads; some names are such as the checks refuse. */
const users = ['importer', 'reader', 'writer', 'x', 'a-name-that-is-too-long', 'AKIAABCDEFGHIJKLMNOP'];
const policies = ['open', 'Open', 'a/b', 'readwrite', 'äöü', 'gone', '..'];
const accounts = ['account-one', 'account-two', 'no', 'of-importer'];

const policy: fc.Arbitrary<IamPolicy> = fc
  .array(
    fc.record({
      Sid: fc.constantFrom('', 'one'),
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.constantFrom('s3:GetObject', 's3:*', '*', 'admin:*', 's3:Unknown', 'admin:CreateUser'),
      Resource: fc.constantFrom('arn:aws:s3:::*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::{{B}}/*'),
    }),
    { maxLength: 3 },
  )
  .map((Statement) => parsePolicyDocument({ Version: '2012-10-17', Statement }).document)
  .map((document) => normaliseIamPolicy(document ?? { Statement: [] }));

/** The name of each that is there, with what it is. */
const some = <Value>(known: readonly string[], value: fc.Arbitrary<Value>) =>
  fc
    .tuple(names(known), fc.array(value, { minLength: known.length, maxLength: known.length }))
    .map(([kept, values]) => new Map(kept.map((name, index) => [name, values[index] ?? expect.fail()])));

const account: fc.Arbitrary<ActualAccount> = fc
  .record({
    parent: fc.constantFrom(...users),
    status,
    name: fc.constantFrom('', 'named', '1st', 'n'.repeat(40)),
    description: fc.constantFrom('', 'text', 'x'.repeat(300), 'AKIAABCDEFGHIJKLMNOP'),
    minutes: fc.constantFrom(null, -5, 5, 60, 60 * 24 * 400),
    policy: fc.oneof(fc.constantFrom('inherit' as const, 'unclear' as const), policy),
  })
  .map(({ minutes, ...detail }) => ({
    parent: detail.parent,
    detail: { ...detail, expires: formatExpiry(minutes === null ? null : Date.now() + minutes * minute) },
  }));

const group: fc.Arbitrary<Group> = fc.record({ status, members: names(users), policies: names(policies) });

const access: fc.Arbitrary<FoundAccess> = fc.record({
  policies: some(policies, policy),
  users: some(users, fc.record({ status, policies: names(policies) })),
  groups: some(['people', 'a,b', 'both'], group),
  serviceAccounts: some(accounts, account),
});

test('whoever is there: what is written passes the checks and changes nothing, and holds no secret', async () => {
  await fc.assert(
    fc.asyncProperty(access, fc.option(access, { nil: undefined }), async (here, there) => {
      const sites = [
        importedSite('one', { access: here }),
        importedSite('two', there ? { access: there } : {}),
      ];
      const { composed, errors, differing } = await roundTrip(importSource(sites));
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(differing.map(({ message }) => message)).toEqual([]);
      const text = composed.files.map((file) => file.text).join();
      expect(text).not.toContain('"secret"');
      expect(text).not.toContain('"importer"');
      expect(new Set(composed.files.map(({ path }) => path.toLowerCase())).size).toBe(composed.files.length);
    }),
    { numRuns: 200 },
  );
});

test('every user, group and account that may be declared is, or is named', async () => {
  await fc.assert(
    fc.asyncProperty(access, async (here) => {
      const { files, findings } = composeConfig(
        importSource([importedSite('one', { access: here })]),
        'config',
      );
      const written = files.find(({ path }) => path === 'config/access.json')?.text ?? '{}';
      const told = `${written} ${findings.map(({ message }) => message).join()}`;
      const live = [...here.serviceAccounts].filter(
        ([, { detail }]) => !detail?.expires || Date.parse(detail.expires) > Date.now(),
      );
      const all = [...here.users.keys(), ...here.groups.keys(), ...live.map(([key]) => key)];
      for (const name of all) expect(told).toContain(JSON.stringify(name));
    }),
    { numRuns: 200 },
  );
});

const plain: Partial<FoundAccess> = {
  users: new Map([['reader', { status: 'enabled', policies: [] }]]),
};

test('an account of which it is unclear what it may is left out, with what would tell', () => {
  const detail = { status: 'enabled', name: '', description: '', expires: null, policy: 'unclear' } as const;
  const account = { parent: 'reader', detail: { ...detail, parent: 'reader' } };
  const found = { ...plain, serviceAccounts: new Map([['account-one', account]]) };
  const { files, findings } = composeConfig(importSource([importedSite('one', { access: found })]), 'config');
  expect(files.map(({ text }) => text).join()).not.toContain('account-one');
  const told = findings.filter(({ rule }) => rule === 'import/left-out');
  expect(told.map(({ message, mend }) => `${message} ${mend}`)).toEqual([
    expect.stringMatching(/"account-one".*does not tell.*iam-export: true/),
  ]);
});

test('where one of two servers does not tell, what the other has is declared for that one', () => {
  const sites = [importedSite('one', { access: plain }), importedSite('two')];
  const file = composeConfig(importSource(sites), 'config').files.find(({ path }) =>
    path.endsWith('access.json'),
  );
  expect(JSON.parse(file?.text ?? '')).toEqual({
    $schema: '../schemas/access.schema.json',
    users: [{ name: 'reader', status: 'enabled', policies: [], sites: ['one'] }],
  });
});

test('without anybody there is no access file', () => {
  const { files, counts } = composeConfig(importSource([importedSite('one', { access: {} })]), 'config');
  expect([files.map(({ path }) => path), counts.access]).toEqual([['config/buckets_definition.json'], 0]);
});
