import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { gatherEvidence } from '../../../src/replication/check/evidence.ts';
import type { LineReader, Reader } from '../../../src/server/port.ts';
import { routes } from '../../../src/server/routes.ts';
import { actualBucket, actualRule } from '../../support/site-actual.ts';

interface Held {
  readonly key: string;
  readonly written?: string;
}

function readerOf(held: readonly Held[], walk: readonly object[] = []) {
  const asked: string[] = [];
  const reader: LineReader = {
    alias: 'one',
    readLines: async function* () {
      asked.push('walk');
      yield* walk.map((line) => JSON.stringify(line));
    },
    read: async (_route, target) => {
      const prefix = target?.query?.prefix ?? '';
      asked.push(prefix);
      const versions = held
        .filter(({ key }) => key.startsWith(prefix))
        .map(
          ({ key, written = '2026-01-01T00:00:00Z' }) =>
            `<Version><Key>${encodeURIComponent(key)}</Key><VersionId>v</VersionId><LastModified>${written}</LastModified></Version>`,
        );
      const body = Buffer.from(`<ListVersionsResult>${versions.join('')}</ListVersionsResult>`);
      return { status: 200, headers: {}, body };
    },
  };
  return { reader, asked };
}

function refusing(reason: 'denied' | 'cancelled'): LineReader {
  const about = { operation: 'list', resource: 'one/data', status: 403, code: 'X', outcomeUnknown: false };
  const refusal = new ServiceError({ reason, ...about }, 'Not allowed.');
  const refuse = () => Promise.reject(refusal);
  return { ...readerOf([]).reader, read: refuse };
}

const excluding = (...excludedPrefixes: string[]) =>
  actualBucket([], { versioning: { status: 'Enabled', excludedPrefixes, excludeFolders: false } });

describe('excluded prefixes', () => {
  test.each<[string, string[], string, string[], string[]]>([
    ['with something', ['tmp/'], '', ['tmp/a'], ['tmp/']],
    ['without', ['tmp/'], '', ['tmpa', 'a/tmp/b'], []],
    ['with a wildcard', ['a/*/tmp/'], '', ['a/b/tmp/c'], ['a/*/tmp/']],
    ['with a wildcard that fits nothing', ['a/*/tmp/'], '', ['a/b/c'], []],
    ['outside of the rule', ['tmp/'], 'data/', ['tmp/a'], []],
    ['around the rule', ['tmp/'], 'tmp/x/', ['tmp/a', 'tmp/x/b'], ['tmp/']],
  ])('%s', async (_name, excluded, prefix, keys, found) => {
    const { reader, asked } = readerOf(keys.map((key) => ({ key })));
    const evidence = await gatherEvidence(reader, excluding(...excluded), actualRule('dr', { prefix }));
    expect(evidence.excluded).toEqual(found);
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  test('no more than ten are looked at', async () => {
    const { reader, asked } = readerOf([]);
    const many = Array.from({ length: 40 }, (_, index) => `p${index}/`);
    await gatherEvidence(reader, excluding(...many), actualRule('dr'));
    expect(asked).toHaveLength(10);
  });
});

describe('older objects', () => {
  const held = [
    { key: 'a', written: '2026-01-02T00:00:00Z' },
    { key: 'b', written: '2025-01-01T00:00:00Z' },
  ];
  const off = actualRule('dr', { existingObjects: false });

  test('the oldest is looked for at the target', async () => {
    const { reader } = readerOf(held);
    const find = (target?: Reader) => gatherEvidence(reader, actualBucket(), off, target);
    expect((await find()).old).toEqual({ key: 'b', versionId: 'v', arrived: undefined });
    expect((await find(readerOf([{ key: 'b' }]).reader)).old?.arrived).toBe(true);
    expect((await find(readerOf([{ key: 'bb' }]).reader)).old?.arrived).toBe(false);
  });

  test('nothing is asked where they are sent', async () => {
    const { reader, asked } = readerOf(held);
    expect(await gatherEvidence(reader, actualBucket(), actualRule('dr'))).toEqual({ excluded: [] });
    expect(asked).toEqual([]);
  });

  test('a refusal is told, a cancelled run ends', async () => {
    expect(await gatherEvidence(refusing('denied'), actualBucket(), off)).toMatchObject({
      unread: 'Not allowed.',
    });
    await expect(gatherEvidence(refusing('cancelled'), actualBucket(), off)).rejects.toThrow();
  });
});

describe('what has been sent and is gone from the target', () => {
  const lifecycle = Buffer.from(
    '<LifecycleConfiguration><Rule><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule></LifecycleConfiguration>',
  );
  const serverNow = Date.parse('2026-01-02T00:00:00Z');
  const line = (status: string, targets: Record<string, object> = {}) => ({
    object: 'a',
    versionId: 'v',
    rStatus: status,
    lastModified: '2026-01-01T00:00:00Z',
    targets,
  });
  const atTarget = (keys: readonly string[], expires = false): Reader => {
    const { reader } = readerOf(keys.map((key) => ({ key })));
    const about = { operation: 'x', resource: 'x', status: 404, outcomeUnknown: false } as const;
    const none = new ServiceError(
      { reason: 'server-error', code: 'NoSuchLifecycleConfiguration', ...about },
      'none',
    );
    return {
      alias: 'dr',
      read: (route, target) => {
        if (route !== routes.getLifecycle) return reader.read(route, target);
        return expires
          ? Promise.resolve({ status: 200, headers: {}, body: lifecycle })
          : Promise.reject(none);
      },
    };
  };
  const find = async (
    held: readonly Held[],
    target: Reader,
    { walk = [], parts = {}, behind = [] }: Partial<Sought> = {},
  ) => {
    const rule = actualRule('dr', parts);
    const { reader, asked } = readerOf(held, walk);
    const evidence = await gatherEvidence(reader, actualBucket([rule]), rule, target, { behind, serverNow });
    return { lost: evidence.lost, asked };
  };
  interface Sought {
    walk: readonly object[];
    parts: Parameters<typeof actualRule>[1];
    behind: readonly { key: string; versionId: string }[];
  }
  const lost = { key: 'a', versionId: 'v', replica: false, mayExpire: false };

  test('it is found, and one request is enough where it is there', async () => {
    expect((await find([{ key: 'a' }], atTarget([]))).lost).toEqual(lost);
    expect(await find([{ key: 'a' }], atTarget(['a', 'b']))).toEqual({ lost: undefined, asked: [''] });
    expect((await find([{ key: 'a' }], atTarget([], true))).lost).toEqual({ ...lost, mayExpire: true });
  });

  test('a lifecycle that may not be read is told', async () => {
    const target: Reader = {
      alias: 'dr',
      read: (route, at) =>
        (route === routes.getLifecycle ? refusing('denied') : atTarget([])).read(route, at),
    };
    const found = (await find([{ key: 'a' }], target)).lost;
    expect(found).toEqual({ ...lost, expiryUnread: 'Not allowed.' });
  });

  test.each<[string, Partial<Sought>, boolean | undefined]>([
    ['sent once', { walk: [line('COMPLETED', { 'arn:dr': { rStatus: 'COMPLETED' } })] }, false],
    ['came from another site', { walk: [line('REPLICA')] }, true],
    ['on its way', { walk: [line('PENDING', { 'arn:dr': { rStatus: 'PENDING' } })] }, undefined],
    ['failed', { walk: [line('FAILED', { 'arn:dr': { rStatus: 'FAILED' } })] }, undefined],
    ['known to be behind', { behind: [{ key: 'a', versionId: 'v' }] }, undefined],
    ['a walk that breaks off', { walk: [{ error: 'x' }] }, undefined],
    ['of a rule with tags', { parts: { tags: [{ key: 'a', value: 'b' }] } }, undefined],
    ['of a rule that is off', { parts: { enabled: false } }, undefined],
  ])('%s', async (_name, sought, replica) => {
    expect((await find([{ key: 'a' }], atTarget([]), sought)).lost?.replica).toBe(replica);
  });

  test('what is younger than a minute is let be', async () => {
    expect((await find([{ key: 'a', written: '2026-01-01T23:59:30Z' }], atTarget([]))).lost).toBeUndefined();
  });
});
