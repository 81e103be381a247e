import { describe, expect, test } from 'vitest';
import { sendCanary } from '../../../src/replication/proof/canary.ts';
import type { Writer } from '../../../src/server/port.ts';
import { buildRequest, checkRoute } from '../../../src/server/request.ts';
import { routes } from '../../../src/server/routes.ts';
import { createMemoryBucket, type MemoryBucket } from '../../support/memory-bucket.ts';
import { fail, reply } from '../../support/scripted-reply.ts';

describe('a canary', () => {
  /** Takes writes; `onPut` says what then happens. */
  function createEnd(alias: string, onPut: (key: string) => void = () => undefined): MemoryBucket & Writer {
    const bucket = createMemoryBucket(alias, []);
    const { read } = bucket;
    const end: MemoryBucket & Writer = Object.assign(bucket, {
      read: async (...args: Parameters<typeof read>) => {
        if (args[0] === routes.getObjectLock) throw fail({ code: routes.getObjectLock.absent ?? '' });
        return read(...args);
      },
      write: async (route: unknown, target: { key?: string } = {}) => {
        const { key = '' } = target;
        end.requests.push(route === routes.putObject ? 'put' : 'remove');
        if (route === routes.putObject) {
          end.versions = [copy(key)];
          onPut(key);
          return reply('', { 'x-amz-version-id': 'v1' });
        }
        end.versions = [];
        return reply('');
      },
    });
    return end;
  }
  const copy = (key: string, etag = 'e') => ({
    key,
    versionId: 'v1',
    deletion: false,
    etag,
    size: 256,
    modified: 1,
  });
  const ends = (source: Writer, target: Writer) => ({
    source: { writer: source, bucket: 'a' },
    targets: [{ writer: target, bucket: 'b' }],
    prefix: 'p/',
    tags: [],
    timeoutSeconds: 1,
  });

  test('that comes with other content is damaged, and removed all the same', async () => {
    const target = createEnd('there');
    const source = createEnd('here', (key) => {
      target.versions = [copy(key, 'other')];
    });
    expect(await sendCanary(ends(source, target))).toEqual([
      { outcome: 'damaged', message: expect.stringContaining('there/b'), removed: true },
    ]);
    expect([...source.versions, ...target.versions]).toEqual([]);
  });

  test('whose answer was lost is removed, though its version is not known', async () => {
    const source = createEnd('here', () => {
      throw fail({ reason: 'unreachable', status: 0, outcomeUnknown: true });
    });
    expect(await sendCanary(ends(source, createEnd('there')))).toEqual([
      { outcome: 'not-sent', message: 'as scripted', removed: true },
    ]);
    expect(source.versions).toEqual([]);
  });

  test('that may not be removed says where it may be left', async () => {
    const target = createEnd('there');
    const source = createEnd('here', (key) => {
      target.versions = [copy(key)];
    });
    target.write = () => Promise.reject(fail({ reason: 'denied', status: 403 }));
    const [canary] = await sendCanary(ends(source, target));
    expect(canary).toMatchObject({ outcome: 'arrived', removed: false });
    expect(canary?.message).toMatch(
      /^The canary p\/\.minio-actions-canary\/\w+ may be left in there\/b\. as scripted$/,
    );
  });

  test('is not written below a prefix that no name can have', async () => {
    const source = createEnd('here');
    const outcome = await sendCanary({ ...ends(source, createEnd('there')), prefix: '/logs' });
    expect(outcome).toMatchObject([{ outcome: 'not-sent', message: expect.stringContaining('/logs') }]);
    expect(source.requests).not.toContain('put');
  });

  test('is not written where nobody could look for it', async () => {
    const source = createEnd('here');
    const target = createEnd('there');
    target.read = () => Promise.reject(fail({ reason: 'unreachable' }));
    expect(await sendCanary(ends(source, target))).toMatchObject([{ outcome: 'not-sent', removed: true }]);
    expect(source.requests).not.toContain('put');
  });
});

test('tags go with an object, encoded, and with nothing else', () => {
  const target = { bucket: 'users', key: 'k', tags: [{ key: 'team a', value: 'x+y=é' }] };
  const { headers } = buildRequest(routes.putObject, target, 'body', 'v3');
  expect(headers['x-amz-tagging']).toBe('team%20a=x%2By%3D%C3%A9');
  expect(buildRequest(routes.putObject, { ...target, tags: [] }, '', 'v3').headers).not.toHaveProperty(
    'x-amz-tagging',
  );
  expect(() => checkRoute(routes.putObject, 'write', target)).not.toThrow();
  const version = { ...target, query: { versionId: 'v' } };
  expect(() => checkRoute(routes.deleteVersion, 'write', version)).toThrow('tags given');
});
