import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presign, sendRaw, sendSignedTo } from '../../support/proxy-client.ts';
import { type ProxyStage, proxyHosts, startProxyStage } from '../../support/proxy-stage.ts';

const { s3 } = proxyHosts;
const mebibyte = 1_048_576;
let stage: ProxyStage;
const sendOk: ProxyStage['sendOk'] = (sent) => stage.sendOk(sent);

beforeAll(async () => {
  stage = await startProxyStage();
});

afterAll(() => stage?.stop());

/** Two reads: one of them meets the node that is down, goes to the other, and uploads then go past it. */
async function findNode(): Promise<void> {
  await sendOk({ path: '/open/page.html' });
  await sendOk({ path: '/open/page.html' });
}

test('signed requests pass at the S3 host: metadata with underscores, odd keys, ranges', async () => {
  const path = '/closed/a%20b%2Bc/%C3%A4%25/x~%28y%29';
  await sendOk({ method: 'PUT', path, body: 'odd', headers: { 'x-amz-meta-with_underscore': 'kept' } });
  const { headers } = await sendOk({ method: 'HEAD', path });
  expect(headers['x-amz-meta-with_underscore']).toBe('kept');
  const range = await sendOk({ path: '/open/page.html', headers: { range: 'bytes=2-5' } });
  expect([range.status, String(range.body)]).toEqual([206, '2345']);
  const unsigned = await sendRaw(stage.client, { host: s3, path: '/closed/report.txt' });
  expect(unsigned.status).toBe(403);
});

test('the kind of the server is told, not that of the proxy', async () => {
  const { headers } = await sendOk({ path: '/open/page.html' });
  expect(headers.server).toBe('MinIO');
});

test('an upload in parts arrives whole', async () => {
  await findNode();
  const path = '/closed/parts.bin';
  const started = await sendOk({ method: 'POST', path: `${path}?uploads` });
  const id = /<UploadId>(.+)<\/UploadId>/.exec(String(started.body))?.[1] ?? '';
  const parts = [Buffer.alloc(5 * mebibyte, 1), Buffer.alloc(1000, 2)];
  const tags: string[] = [];
  for (const [index, body] of parts.entries()) {
    const { headers } = await sendOk({
      method: 'PUT',
      path: `${path}?partNumber=${index + 1}&uploadId=${id}`,
      body,
    });
    tags.push(`<Part><PartNumber>${index + 1}</PartNumber><ETag>${headers.etag}</ETag></Part>`);
  }
  const body = `<CompleteMultipartUpload>${tags.join('')}</CompleteMultipartUpload>`;
  await sendOk({ method: 'POST', path: `${path}?uploadId=${id}`, body });
  const read = await sendOk({ path });
  expect(read.body.equals(Buffer.concat(parts))).toBe(true);
});

test('bodies stream both ways, and the proxy keeps nothing of them', async () => {
  await findNode();
  const size = 30 * mebibyte;
  const seen: number[] = [];
  async function* generate() {
    for (let sent = 0; sent < size; sent += mebibyte) {
      yield Buffer.alloc(mebibyte, sent / mebibyte);
      seen.push((await stage.nginx.listTemporary()).length);
    }
  }
  const path = presign(stage.client, { host: s3, method: 'PUT', path: '/closed/large.bin' });
  const headers = { 'content-length': String(size) };
  const put = await sendRaw(stage.client, {
    host: s3,
    method: 'PUT',
    path,
    headers,
    body: Readable.from(generate()),
  });
  expect([put.status, seen.length, Math.max(...seen)]).toEqual([200, 30, 0]);
  const read = await sendOk({ path: '/closed/large.bin' });
  expect(read.body.length).toBe(size);
  expect(read.body[size - 1]).toBe(29);
  expect(await stage.nginx.listTemporary()).toEqual([]);
});

test('a body above 5 GiB is refused by its length, in the form that clients read', async () => {
  // Never ends by itself, so that the request stays open until the answer is there.
  const body = new Readable({ read: () => undefined });
  const headers = { 'content-length': String(5 * 1024 * mebibyte + 1) };
  const reply = sendRaw(stage.client, {
    host: s3,
    method: 'PUT',
    path: '/closed/huge',
    headers,
    body,
  });
  const { status, body: text } = await reply;
  expect(status).toBe(413);
  expect(String(text)).toContain('<Code>EntityTooLarge</Code>');
});

test('a node that moves is found at its new address, and without any node clients are told to try again', async () => {
  stage.names.addresses.set('minio1.example.test', '127.0.0.9');
  await expect
    .poll(async () => (await sendSignedTo(stage.client, { host: s3, path: '/open/page.html' })).status, {
      timeout: 60_000,
    })
    .toBe(503);
  const { body } = await sendSignedTo(stage.client, { host: s3, path: '/open/page.html' });
  expect(String(body)).toContain('<Code>ServiceUnavailable</Code>');
  stage.names.addresses.set('minio1.example.test', '127.0.0.1');
  await expect
    .poll(async () => (await sendSignedTo(stage.client, { host: s3, path: '/open/page.html' })).status, {
      timeout: 60_000,
    })
    .toBe(200);
});
