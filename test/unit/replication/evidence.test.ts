import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { gatherEvidence } from '../../../src/replication/check/evidence.ts';
import type { Reader } from '../../../src/server/port.ts';
import { actualBucket, actualRule } from '../../support/site-actual.ts';

interface Held {
  readonly key: string;
  readonly written?: string;
}

function readerOf(held: readonly Held[]) {
  const asked: string[] = [];
  const reader: Reader = {
    alias: 'one',
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

function refusing(reason: 'denied' | 'cancelled'): Reader {
  const about = { operation: 'list', resource: 'one/data', status: 403, code: 'X', outcomeUnknown: false };
  return { alias: 'one', read: () => Promise.reject(new ServiceError({ reason, ...about }, 'Not allowed.')) };
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
