/** What each word of a grant lets do on a real server, and what it does not. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileGrant } from '../../../src/access/compile-grant.ts';
import type { GrantWord } from '../../../src/access/declared.ts';
import { createUser } from '../../support/identity.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { isAllowed } from '../../support/policy-user.ts';
import { type RawRequest, sendSigned } from '../../support/signed-request.ts';

let server: MinioServer;

beforeAll(async () => {
  server = await startServer();
  for (const bucket of ['mine', 'other']) {
    await sendSigned(server, { method: 'PUT', path: `/${bucket}` });
    await setVersioning(bucket);
  }
}, 60_000);
afterAll(() => server.stop());

async function setVersioning(bucket: string): Promise<void> {
  const body = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  await sendSigned(server, { method: 'PUT', path: `/${bucket}?versioning=`, body });
}

/** A new object. @returns its path and version */
async function put(folder: string, name: string): Promise<{ path: string; version: string }> {
  const path = `/${folder}/${name}`;
  const reply = await sendSigned(server, { method: 'PUT', path, body: 'x' });
  return { path, version: reply.headers.get('x-amz-version-id') ?? '' };
}

const tags = '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>';

type Deed = (folder: string, name: string) => Promise<RawRequest>;

const onObject =
  (method: string, query = '', body = ''): Deed =>
  async (folder, name) => {
    const { path, version } = await put(folder, name);
    const filled = query.replace('VERSION', version);
    return { method, path: `${path}${filled && `?${filled}`}`, ...(body && { body }) };
  };
const onBucket =
  (query: (prefix: string) => string): Deed =>
  async (folder) => {
    const [bucket, ...rest] = folder.split('/');
    return { method: 'GET', path: `/${bucket}?${query(encodeURIComponent(`${rest.join('/')}/`))}` };
  };

/** What somebody tries, and the words that let them, inside the prefix of the grant. */
const deeds: readonly (readonly [title: string, deed: Deed, words: readonly GrantWord[]])[] = [
  ['get', onObject('GET'), ['read']],
  ['look at', onObject('HEAD'), ['read']],
  ['get a version', onObject('GET', 'versionId=VERSION'), ['read']],
  ['put', onObject('PUT', '', 'y'), ['write']],
  ['delete', onObject('DELETE'), ['delete', 'delete-latest']],
  ['delete a version', onObject('DELETE', 'versionId=VERSION'), ['delete']],
  ['get tags', onObject('GET', 'tagging='), ['tag']],
  ['set tags', onObject('PUT', 'tagging=', tags), ['tag']],
  ['remove tags', onObject('DELETE', 'tagging='), ['tag']],
  ['list', onBucket((prefix) => `list-type=2&prefix=${prefix}`), ['list']],
  ['list versions', onBucket((prefix) => `prefix=${prefix}&versions=`), ['list']],
];

/** What knows of no prefix. */
const settings: readonly (readonly [title: string, path: string, words: readonly GrantWord[]])[] = [
  ['see the versioning', '/mine?versioning=', ['inspect']],
  ['see the policy', '/mine?policy=', ['inspect']],
  ['see the lifecycle', '/mine?lifecycle=', ['inspect']],
  ['see unfinished uploads', '/mine?uploads=', ['write']],
  ['list all of the bucket', '/mine?list-type=2', []],
];

const words: readonly GrantWord[] = ['read', 'list', 'write', 'delete', 'delete-latest', 'tag', 'inspect'];

describe.each(words)('"%s"', (word) => {
  test('lets do what it says in its prefix, and nothing elsewhere', async () => {
    const terms = { bucket: 'mine', prefix: 'in/', may: [word], secureTransport: false };
    const who = await createUser(server, `may-${word}`, compileGrant(terms));
    const got: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const [index, [title, deed, meant]] of deeds.entries()) {
      const name = `${word}-${index}`;
      const tried = [];
      for (const folder of ['mine/in', 'mine/out', 'other/in']) {
        tried.push(await isAllowed(who, await deed(folder, name)));
      }
      got[title] = tried;
      wanted[title] = [meant.includes(word), false, false];
    }
    for (const [title, path, meant] of settings) {
      got[title] = await isAllowed(who, { method: 'GET', path });
      wanted[title] = meant.includes(word);
    }
    expect(got).toEqual(wanted);
    expect(await isAllowed(who, { method: 'GET', path: '/mine?location=' })).toBe(true);
  }, 60_000);
});

test('a grant that needs TLS allows nothing without it', async () => {
  const terms = { bucket: 'mine', prefix: '', may: words.slice(0, 4), secureTransport: true };
  const who = await createUser(server, 'needs-tls', compileGrant(terms));
  for (const [, deed] of deeds) expect(await isAllowed(who, await deed('mine/in', 'tls'))).toBe(false);
}, 60_000);

test('the name of the user in a prefix is filled in by the server', async () => {
  const terms = {
    bucket: 'mine',
    prefix: `home/\${aws:username}/`,
    may: ['read'],
    secureTransport: false,
  } as const;
  const who = await createUser(server, 'anna', compileGrant(terms));
  const [own, foreign] = [await put('mine/home/anna', 'x'), await put('mine/home/otto', 'x')];
  expect(await isAllowed(who, { method: 'GET', path: own.path })).toBe(true);
  expect(await isAllowed(who, { method: 'GET', path: foreign.path })).toBe(false);
}, 60_000);
