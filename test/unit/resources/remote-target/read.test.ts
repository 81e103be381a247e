import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../../src/errors.ts';
import { addressOf, normaliseEndpoint } from '../../../../src/resources/remote-target/address.ts';
import {
  parseRemoteTargets,
  plainView,
  type TargetView,
} from '../../../../src/resources/remote-target/read.ts';
import { compareTargetSecrets } from '../../../../src/resources/remote-target/secret.ts';

const secretKey = 'a-secret-that-nobody-sees';
const view: TargetView = {
  ...plainView,
  addresses: new Map([['dr.example:443', 'dr']]),
  credentials: new Map([['dr', { accessKey: 'replicator', secretKey }]]),
};
const listed = {
  sourcebucket: 'data',
  endpoint: 'DR.example',
  secure: true,
  targetbucket: 'copy',
  credentials: { accessKey: 'replicator' },
  arn: 'arn:minio:replication::id:copy',
  type: 'replication',
  replicationSync: true,
  bandwidthlimit: 200_000_000,
  healthCheckDuration: 30_000_000_000,
  totalDowntime: 0,
  lastOnline: '0001-01-01T00:00:00Z',
  isOnline: false,
  latency: { curr: 1_500_000, avg: 0, max: 0 },
};
const parse = (items: unknown, how: TargetView = view) =>
  parseRemoteTargets('one', Buffer.from(JSON.stringify(items)), how);

test.each([
  ['dr.example', true, 'dr.example:443'],
  ['dr.example', false, 'dr.example:80'],
  ['DR.example:9000', true, 'dr.example:9000'],
  ['[::1]', false, '[::1]:80'],
  ['[::1]:9000', false, '[::1]:9000'],
])('%s (secure: %s) is %s', (endpoint, secure, expected) => {
  expect(normaliseEndpoint(endpoint, secure)).toBe(expected);
});

test('a URL and what the server makes of it are one address', () => {
  expect(addressOf(new URL('https://DR.example'))).toEqual({ endpoint: 'dr.example:443', secure: true });
});

describe('the list', () => {
  test('in our units', () => {
    expect(parse([listed])).toEqual([
      {
        arn: listed.arn,
        target: {
          from: 'data',
          site: 'dr',
          endpoint: 'dr.example:443',
          secure: true,
          bucket: 'copy',
          synchronous: true,
          bandwidth: 200_000_000,
          healthInterval: 30,
          credentials: 'as given',
        },
        link: { state: 'unknown', downtimeSeconds: 0, latencyMs: 1.5 },
      },
    ]);
  });

  test.each([
    ['never looked at', {}, { state: 'unknown' }],
    ['online', { isOnline: true, lastOnline: '2026-01-01T00:00:00Z' }, { state: 'online' }],
    [
      'gone',
      { lastOnline: '2026-01-01T00:00:00Z', totalDowntime: 5e9 },
      { state: 'offline', lastOnline: '2026-01-01T00:00:00Z', downtimeSeconds: 5 },
    ],
    ['down since it was set', { totalDowntime: 5e9 }, { state: 'offline', downtimeSeconds: 5 }],
  ])('link: %s', (_title, parts, expected) => {
    expect(parse([{ ...listed, ...parts }])[0]?.link).toMatchObject(expected);
  });

  test.each([
    ['another access key', { credentials: { accessKey: 'other' } }, view, 'other'],
    ['an address of no alias', { endpoint: 'elsewhere' }, view, 'other'],
    ['another secret', {}, { ...view, secrets: new Map([[listed.arn, false]]) }, 'other'],
    ['the same secret', {}, { ...view, secrets: new Map([[listed.arn, true]]) }, 'as given'],
  ])('keys: %s', (_title, parts, how, expected) => {
    expect(parse([{ ...listed, ...parts }], how)[0]?.target.credentials).toBe(expected);
  });

  test('is sorted, and empty as null', () => {
    const items = [{ ...listed, sourcebucket: 'z' }, { ...listed, endpoint: 'x' }, listed];
    expect(parse(items).map(({ target }) => `${target.from} ${target.endpoint}`)).toEqual([
      'data dr.example:443',
      'data x:443',
      'z dr.example:443',
    ]);
    expect(parse(null)).toEqual([]);
  });

  test('leaves out what site replication made, and what does not replicate', () => {
    expect(parse([listed], { ...view, peers: new Set(['id']) })).toEqual([]);
    expect(parse([{ ...listed, type: 'ilm' }])).toEqual([]);
  });

  test.each([{ a: 1 }, 'text', 7])('%j is no list', (answer) => {
    expect(() => parse(answer)).toThrow(ServiceError);
  });
});

test('of secrets only the answers come out', () => {
  const one = (arn: string, secret: string, host: string) =>
    `<Targets><Endpoint>${host}</Endpoint><Credentials><SecretAccessKey>${secret}</SecretAccessKey></Credentials><Secure>true</Secure><Arn>${arn}</Arn></Targets>`;
  const targets = [
    one('a', secretKey, 'dr.example'),
    one('b', 'else', 'dr.example'),
    one('c', secretKey, 'x'),
  ];
  const answers = compareTargetSecrets(`<BucketTargets>${targets.join('')}</BucketTargets>`, view);
  expect([...answers]).toEqual([
    ['a', true],
    ['b', false],
    ['c', false],
  ]);
  const broken = () => compareTargetSecrets(`<BucketTargets>${secretKey}<`, view);
  expect(broken).toThrow(/not well-formed/);
  expect(broken).not.toThrow(secretKey);
});
