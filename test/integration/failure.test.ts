import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { createIdentity } from '../support/identity.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { createStage, type Stage } from '../support/stage.ts';

let server: MinioServer;
let proxy: FaultProxy;
let stage: Stage;

const ten = Array.from({ length: 10 }, (_, index) => ({ name: `bucket-${index}`, tags: { a: 'b' } }));

beforeEach(async () => {
  server = await startServer();
  proxy = await startFaultProxy(server.url);
  stage = await createStage({ ...server, url: proxy.url });
});
afterEach(async () => {
  await stage.remove();
  await proxy.stop();
  await server.stop();
});

describe('a reply that is lost', () => {
  test('on creating a bucket: it is looked for, and counts as done', async () => {
    await stage.declare([{ name: 'lost', tags: { a: 'b' } }]);
    proxy.fail({ fault: 'lose-reply', method: 'PUT', path: /^\/lost\/?$/ });
    const run = await stage.run('apply-buckets');
    expect(run.results.map((result) => result.outcome)).toEqual(['done', 'done']);
    const creations = proxy.requests.filter(
      ({ method, path }) => method === 'PUT' && /^\/lost\/?$/.test(path),
    );
    expect(creations).toHaveLength(1);
  });

  test('on a setting: it is sent again, visibly', async () => {
    await stage.declare([{ name: 'lost', tags: { a: 'b' } }]);
    proxy.fail({ fault: 'lose-reply', method: 'PUT', path: /tagging/ });
    const run = await stage.run('apply-buckets');
    expect(run.reason).toBe('');
    expect(run.reporter.logged.join('\n')).toContain('attempt 1 of 3');
  });
});

describe('what was written stays told', () => {
  test('when the reading after it fails', async () => {
    await stage.declare([{ name: 'written' }]);
    const run = await failAfterWrite();
    expect(run.reason).not.toBe('');
    expect(run.output('changed')).toBe('true');
    expect(run.results.map((result) => result.outcome)).toEqual(['done']);
  });

  test('when a lost creation can not be looked for: unknown, then settled by the next reading', async () => {
    await stage.declare([{ name: 'lost-twice' }]);
    proxy.fail({ fault: 'lose-reply', method: 'PUT', path: /^\/lost-twice\/?$/ });
    proxy.fail({ fault: { status: 403 }, method: 'HEAD', path: /^\/lost-twice\/?$/ });
    const run = await stage.run('apply-buckets');
    expect(run.results.map((result) => result.outcome)).toEqual(['done']);
  });
});

/** Lets the server fail for every reading that follows the first write. */
async function failAfterWrite() {
  const begun = proxy.requests.length;
  const timer = setInterval(() => {
    if (!proxy.requests.slice(begun).some(({ method }) => method === 'PUT')) return;
    clearInterval(timer);
    proxy.fail({ fault: { status: 500 }, path: /info|export/, times: 1000 });
  }, 0);
  return stage.run('apply-buckets').finally(() => clearInterval(timer));
}

describe('a server that fails for a while', () => {
  test.each([
    ['503', { status: 503 }],
    ['a reset', 'reset'],
  ] as const)('%s is outlived', async (_title, fault) => {
    await stage.declare(ten);
    proxy.fail({ fault, path: /export/, times: 2 });
    proxy.fail({ fault, path: /tagging/, times: 2 });
    const run = await stage.run('apply-buckets');
    expect(run.reason).toBe('');
    expect(run.results.every((result) => result.outcome === 'done')).toBe(true);
  });

  test('for good: what was done, what not, and why is told for each', async () => {
    await stage.declare(ten);
    proxy.fail({ fault: { status: 503 }, path: /bucket-3.*tagging/, times: 1000 });
    const run = await stage.run('apply-buckets');
    expect(run.results.filter((result) => result.outcome === 'done')).toHaveLength(19);
    const failed = run.results.filter((result) => result.outcome !== 'done');
    expect(failed.map((result) => result.change.key)).toEqual(['bucket-3']);
    expect(failed[0]?.failure?.message).toContain('tried 3 times');
    const again = await stage.run('apply-buckets', { mode: 'plan' });
    expect(again.changes.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['tags bucket-3']);
  });
});

test('a server that dies in the middle: every change has an outcome, and the next run finishes', async () => {
  await stage.declare(ten);
  proxy.fail({ fault: 'reset', path: /bucket-[5-9]/, times: 10_000 });
  const run = await stage.run('apply-buckets', { concurrency: 1 });
  expect(run.reason).toBe('unreachable');
  expect(run.results).toHaveLength(20);
  const count = (outcome: string) => run.results.filter((result) => result.outcome === outcome).length;
  expect(count('done')).toBe(10);
  // Three lost replies in a row are enough to stop asking; a fresh reading then settles those three.
  expect([count('failed'), count('not-attempted')]).toEqual([3, 7]);
  expect(run.output('changed')).toBe('true');
  const direct = await createStage(server);
  await direct.declare(ten);
  const finished = await direct.run('apply-buckets');
  expect(finished.results).toHaveLength(10);
  expect((await direct.run('apply-buckets', { mode: 'plan' })).changes).toEqual([]);
  await direct.remove();
});

test('a bucket that can not be made stops what was to go into it, and nothing else', async () => {
  await stage.declare(ten);
  proxy.fail({
    fault: { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
    path: /^\/bucket-4\/?$/,
  });
  const run = await stage.run('apply-buckets');
  expect(run.reason).toBe('denied');
  const four = run.results.filter((result) => result.change.key === 'bucket-4');
  expect(four.map((result) => result.outcome)).toEqual(['failed', 'not-attempted']);
  expect(run.results.filter((result) => result.outcome === 'done')).toHaveLength(18);
});

describe('who may not', () => {
  test('a wrong secret key is told as such, before anything is planned', async () => {
    await stage.declare(ten);
    const run = await stage.run('apply-buckets', {}, { PRIMARY_MINIO_SECRET_KEY: 'not-the-secret-key' });
    expect(run.reason).toBe('denied');
    expect(run.message).toMatch(/secret key/i);
    expect(run.message).not.toContain('not-the-secret-key');
  });

  test('a missing permission is named, and the rest is done', async () => {
    const identity = await createIdentity(server, 'tagless', [
      'admin:ExportBucketMetadata',
      'admin:ServerInfo',
      's3:CreateBucket',
      's3:ListBucket',
    ]);
    await stage.declare([{ name: 'allowed', tags: { a: 'b' } }]);
    const run = await stage.run(
      'apply-buckets',
      {},
      {
        PRIMARY_MINIO_ACCESS_KEY: identity.accessKey,
        PRIMARY_MINIO_SECRET_KEY: identity.secretKey,
      },
    );
    expect(run.reason).toBe('denied');
    expect(run.results.map((result) => result.outcome)).toEqual(['done', 'failed']);
    expect(run.message).toContain('s3:PutBucketTagging');
  });

  test('a missing variable is named', async () => {
    await stage.declare(ten);
    const run = await stage.run('apply-buckets', {}, { PRIMARY_MINIO_SECRET_KEY: '' });
    expect(run.reason).toBe('missing-credentials');
  });
});
