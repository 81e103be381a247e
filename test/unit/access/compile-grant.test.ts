import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGrant, deriveGrantName, grantRights } from '../../../src/access/compile-grant.ts';
import type { GrantWord } from '../../../src/access/declared.ts';
import { toList } from '../../../src/policy/field.ts';
import { lintIamPolicy } from '../../../src/policy/lint-iam.ts';
import { normalisePolicy } from '../../../src/policy/normalise.ts';
import { knownActions } from '../../../src/policy/server-action.ts';

const words: GrantWord[] = ['read', 'list', 'write', 'delete', 'delete-latest', 'tag', 'retain', 'inspect'];
const anyGrant = fc.record({
  bucket: fc.stringMatching(/^[a-z][a-z0-9-]{1,20}[a-z0-9]$/),
  prefix: fc.stringMatching(/^([a-zA-Z0-9_.-]{1,10}\/){0,3}$/),
  may: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }),
  secureTransport: fc.boolean(),
});

describe('a grant', () => {
  test('becomes a policy that says just this', () => {
    expect(
      compileGrant({ bucket: 'b', prefix: 'in/', may: ['list', 'read'], secureTransport: true }),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: [
            's3:GetObject',
            's3:GetObjectAttributes',
            's3:GetObjectVersion',
            's3:GetObjectVersionAttributes',
          ],
          Resource: ['arn:aws:s3:::b/in/*'],
          Condition: { Bool: { 'aws:SecureTransport': 'true' } },
        },
        {
          Effect: 'Allow',
          Action: ['s3:ListBucket', 's3:ListBucketVersions'],
          Resource: ['arn:aws:s3:::b'],
          Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringLike: { 's3:prefix': 'in/*' } },
        },
        {
          Effect: 'Allow',
          Action: ['s3:GetBucketLocation'],
          Resource: ['arn:aws:s3:::b'],
          Condition: { Bool: { 'aws:SecureTransport': 'true' } },
        },
      ],
    });
  });

  test('without a prefix reaches all of the bucket, and asks for no prefix', () => {
    const { Statement } = compileGrant({
      bucket: 'b',
      prefix: '',
      may: ['list', 'write'],
      secureTransport: false,
    });
    expect(Statement.map(({ Resource }) => Resource)).toEqual([
      ['arn:aws:s3:::b/*'],
      ['arn:aws:s3:::b'],
      ['arn:aws:s3:::b'],
    ]);
    expect(Statement.every(({ Condition }) => Condition === undefined)).toBe(true);
  });

  test('that keeps older versions denies deleting them', () => {
    const { Statement } = compileGrant({
      bucket: 'b',
      prefix: 'a/',
      may: ['delete-latest'],
      secureTransport: true,
    });
    expect(Statement.at(-1)).toEqual({
      Effect: 'Deny',
      Action: ['s3:DeleteObjectVersion'],
      Resource: ['arn:aws:s3:::b/a/*'],
    });
  });

  test('allows exactly the actions of its words, each where it acts', () => {
    fc.assert(
      fc.property(anyGrant, (grant) => {
        const { Statement } = compileGrant(grant);
        const allowed = Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) =>
          toList(Action),
        );
        const meant = grant.may.flatMap((word) => {
          const { objects, listing, bucket } = grantRights[word];
          return [...objects, ...listing, ...bucket];
        });
        expect([...allowed].sort()).toEqual([...new Set(meant)].sort());
        for (const { Action, Resource } of Statement) {
          const onObjects = toList(Action).map((action) => knownActions.get(action)?.onObjects);
          const resource = `arn:aws:s3:::${grant.bucket}`;
          expect(new Set(onObjects)).toEqual(new Set([onObjects[0]]));
          expect(Resource).toEqual([onObjects[0] ? `${resource}/${grant.prefix}*` : resource]);
        }
      }),
    );
  });

  test('is one that the server takes, within the room of a service account, and reaches no further', () => {
    const context = { source: { file: 'f', path: [] }, embedded: true, privileged: false };
    fc.assert(
      fc.property(anyGrant, (grant) => {
        const found = lintIamPolicy(compileGrant(grant), context);
        expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
      }),
    );
  });

  test('means the same whatever the order of its words', () => {
    fc.assert(
      fc.property(anyGrant, (grant) => {
        const turned = { ...grant, may: [...grant.may].reverse() };
        expect(normalisePolicy(compileGrant(turned))).toEqual(normalisePolicy(compileGrant(grant)));
        expect(deriveGrantName(turned)).toBe(deriveGrantName(grant));
      }),
    );
  });

  test('no word changes settings, policies or retention for anybody else', () => {
    const allowed = words.flatMap((word) => [...grantRights[word].objects, ...grantRights[word].bucket]);
    const administering = allowed.filter((action) => knownActions.get(action)?.ability === 'administer');
    expect(administering).toEqual(['s3:PutObjectRetention', 's3:PutObjectLegalHold']);
  });
});

test.each([
  [{ bucket: 'reports', prefix: '', may: ['read'], secureTransport: false }, 'grant-reports-read'],
  [
    { bucket: 'reports', prefix: '2026/q1/', may: ['write', 'list'], secureTransport: true },
    'grant-reports-2026-q1-list-write-tls',
  ],
  [
    { bucket: 'a.b', prefix: `home/\${aws:username}/`, may: ['read'], secureTransport: false },
    'grant-a.b-home-aws-username-read',
  ],
] as const)('a name is derived from %j', (terms, expected) => {
  expect(deriveGrantName(terms)).toBe(expected);
});

describe('a long name', () => {
  const derive = (prefix: string, secureTransport = false) =>
    deriveGrantName({ bucket: 'reports', prefix, may: ['read'], secureTransport });
  // `grant-reports-` and `-read` are 19 characters.
  const longest = 'a'.repeat(236);

  test('is kept as it is as long as servers can store it', () => {
    expect(derive(`${longest}/`)).toBe(`grant-reports-${longest}-read`);
  });

  test('ends with a digest of what is granted beyond that', () => {
    const name = derive(`${longest}a/`);
    expect(name).toMatch(/^grant-reports-a{208}-[0-9a-f]{32}$/);
    expect(name).toHaveLength(255);
    expect(derive(`${longest}a/`)).toBe(name);
    const others = [derive(`${longest}aa/`), derive(`${longest}b/`), derive(`${longest}a/`, true)];
    expect(new Set([name, ...others]).size).toBe(4);
  });
});
