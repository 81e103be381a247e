import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import { readOptional } from '../../../src/server/read-optional.ts';
import { routes } from '../../../src/server/routes.ts';
import { child, children, childText, parseXml } from '../../../src/server/xml.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, createVersionedBucket, openRig, put, setRules } from '../../support/replication-rig.ts';

const bucket = 'data';
let server: MinioServer;
let target: MinioServer;
let writer: OpenWriter;

beforeAll(async () => {
  [server, target] = await Promise.all([startServer(), startServer()]);
  writer = openRig('a', server);
  await createVersionedBucket(writer, bucket);
  const other = openRig('b', target);
  await createVersionedBucket(other, bucket);
  await other.close();
});

afterAll(async () => {
  await writer?.close();
  await Promise.all([server?.stop(), target?.stop()]);
});

async function listVersions(prefix: string): Promise<string[]> {
  const { body } = await writer.read(routes.listVersions, { bucket, query: { prefix } });
  const root = parseXml(body.toString());
  return children(root, 'Version').map(
    (version) => `${decodeKey(childText(version, 'Key'))} ${childText(version, 'VersionId')}`,
  );
}

/** The server writes a space as `+`. */
const decodeKey = (key = '') => decodeURIComponent(key.replaceAll('+', ' '));

async function failureOf(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ServiceError)) throw new Error('a ServiceError was expected', { cause: error });
  return error.failure;
}

describe('objects', () => {
  test.each([
    'plain',
    'with space',
    'a+b',
    '100%',
    '%2F',
    '%zz',
    'ключ/é/日本',
    "!'()*",
    '?a=b&c#d',
    'a:b@c;d,e=f$g',
    ' lead and trail ',
    'a/...b/c..',
    '.hidden',
    '~tilde/-_.',
    'emoji-😀',
    'quote"<>&',
    'x'.repeat(200),
  ])('%s goes there and back, with its versions and tags', async (key) => {
    const first = await put(writer, bucket, key, 'one');
    const second = await put(writer, bucket, key, 'two');
    expect(new Set([first, second]).size).toBe(2);
    expect(await listVersions(key)).toEqual([`${key} ${second}`, `${key} ${first}`]);
    const one = { bucket, key, query: { versionId: first } };
    const tags = await readOptional(writer, routes.getObjectTags, one);
    expect(tags === undefined || child(parseXml(tags.body.toString()), 'TagSet') !== undefined).toBe(true);
    expect((await writer.write(routes.retryVersion, one)).status).toBe(200);
    await writer.write(routes.deleteVersion, one);
    expect(await listVersions(key)).toEqual([`${key} ${second}`]);
    expect((await failureOf(writer.write(routes.retryVersion, one))).status).toBe(404);
    await writer.write(routes.deleteVersion, { bucket, key, query: { versionId: second } });
    expect(await listVersions(key)).toEqual([]);
  });

  test('a folder has one version, which is called null', async () => {
    const key = 'folder/';
    await put(writer, bucket, key, '');
    await put(writer, bucket, key, '');
    expect(await listVersions(key)).toEqual([`${key} null`]);
    await writer.write(routes.deleteVersion, { bucket, key, query: { versionId: 'null' } });
    expect(await listVersions(key)).toEqual([]);
  });

  test.each(['a/../b', '../b', 'a/./b', '.', '..', 'a/..', './a', 'a//b', 'a//'])(
    'the server refuses the name %s, and writes nothing elsewhere',
    async (key) => {
      const failure = await failureOf(writer.write(routes.putObject, { bucket, key }, 'x'));
      expect(failure.status).toBe(400);
      expect(await listVersions('')).toEqual([]);
    },
  );

  test('a name that the server would change is not sent', async () => {
    await expect(put(writer, bucket, '/a')).rejects.toThrow('the key begins with a slash');
  });

  test('nothing is sent without the version', async () => {
    await expect(writer.write(routes.deleteVersion, { bucket, key: 'a' })).rejects.toThrow('versionId');
    await expect(writer.write(routes.retryVersion, { bucket, key: 'a' })).rejects.toThrow('versionId');
  });
});

test('a sealed request sets a target, and a rule leads there', async () => {
  const arn = await addTarget(writer, target, bucket);
  expect(arn).toMatch(/^arn:minio:replication::.+:data$/);
  const listed = await writer.read(routes.listRemoteTargets, { query: { bucket } });
  expect(JSON.parse(listed.body.toString())).toMatchObject([{ arn, targetbucket: bucket }]);
  await setRules(writer, bucket, [{ arn }]);
  expect((await writer.read(routes.getReplication, { bucket })).body.toString()).toContain(arn);
});
