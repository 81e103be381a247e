import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderLogs } from '../../../src/cluster/render/logs/index.ts';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { findFreePort } from '../../../src/throwaway/port.ts';
import { createSpec } from '../../support/cluster-spec.ts';
import { type Loki, type LokiLine, startLoki } from '../../support/loki.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { startProgram } from '../../support/program.ts';
import { obtainShipper, type ShipperName } from '../../support/shipper.ts';
import { sendSigned } from '../../support/signed-request.ts';

/** Harder than any name that is let through, to see that it stays a text. */
const hostileName = 'a"b\'$(id)`{{.Entry}}\\n%;#{}';

interface Way {
  readonly loki: Loki;
  readonly server: MinioServer;
  /** Where the shipper takes entries. */
  readonly receiver: string;
  stop(): Promise<void>;
}

const parts = {
  promtail: { file: 'logs/promtail.yaml', path: '/promtail/api/v1/raw' },
  alloy: { file: 'logs/config.alloy', path: '/loki/api/v1/raw' },
} as const;

/** From a real server through a real shipper, both as rendered, to a stand-in for Loki. */
async function openWay(which: ShipperName): Promise<Way> {
  const binary = await obtainShipper(which);
  const folder = await mkdtemp(join(tmpdir(), 'minio-actions-audit-'));
  const loki = await startLoki();
  const [port, own] = [await findFreePort(), await findFreePort()];
  const receiver = `http://127.0.0.1:${port}${parts[which].path}`;
  const declared = createSpec({ CLUSTER_AUDIT_RECEIVER: receiver, CLUSTER_LOKI_URL: loki.url });
  const spec = { ...declared, name: hostileName };
  const config = renderLogs(spec).find(({ path }) => path === parts[which].file)?.text ?? '';
  await writeFile(join(folder, 'config'), config);
  const args = {
    // Ports and folders of its own, which on a machine for it are free.
    promtail: ['-config.file=config', `-server.http-listen-port=${own}`, '-positions.file=positions.yaml'],
    alloy: ['config', 'data'],
  }[which];
  const shipper = await startProgram(binary, args, folder, `http://127.0.0.1:${port}/ready`);
  const [webhook] = spec.server.auditWebhooks;
  const server = await startServer({
    env: {
      [`MINIO_AUDIT_WEBHOOK_ENABLE_${webhook?.name}`]: 'on',
      [`MINIO_AUDIT_WEBHOOK_ENDPOINT_${webhook?.name}`]: webhook?.endpoint ?? '',
    },
  });
  const stop = async () => {
    await server.stop();
    await shipper.stop();
    await loki.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { loki, server, receiver, stop };
}

describe.each(['promtail', 'alloy'] as const)('the audit log through %s', (which) => {
  let way: Way;
  let loki: Loki;
  let server: MinioServer;

  beforeAll(async () => {
    way = await openWay(which);
    ({ loki, server } = way);
  }, 1_500_000);

  afterAll(() => way?.stop());

  /** Lines that tell of `object`, once `wanted` of them are there and no more come. */
  async function waitForLines(object: string, wanted: number): Promise<LokiLine[]> {
    const find = () => loki.lines.filter(({ line }) => line.includes(object));
    for (let attempt = 0; attempt < 300 && find().length < wanted; attempt += 1) await sleep(200);
    await sleep(1500);
    return find();
  }

  async function waitForOne(object: string) {
    const [only, ...more] = await waitForLines(object, 1);
    expect(more).toEqual([]);
    return { labels: only?.labels, entry: JSON.parse(only?.line ?? '{}') };
  }

  /** Without a throw for what the server refuses. */
  async function refuse(accessKey: string, secretKey: string, path: string): Promise<void> {
    await sendSigned({ ...server, accessKey, secretKey } as MinioServer, { method: 'GET', path }).catch(
      () => {},
    );
  }

  test('a PUT arrives as one labelled line without keys and signatures', async () => {
    await sendSigned(server, { method: 'PUT', path: '/archive' });
    await sendSigned(server, {
      method: 'PUT',
      path: '/archive/a%22%7B%7B.Entry%7D%7D%0A%24%28id%29',
      body: 'four',
      headers: { 'x-amz-meta-note': 'secret-of-a-person' },
    });
    const { labels, entry } = await waitForOne('{{.Entry}}');
    expect(labels).toEqual({ job: 'minio-audit', cluster: hostileName, operation: 'write' });
    expect(entry).toMatchObject({
      api: 'PutObject',
      bucket: 'archive',
      object: 'a"{{.Entry}}\n$(id)',
      status: 200,
      received: 4,
      access_key: expect.stringMatching(/^key-[0-9a-f]{16}$/),
    });
    const everything = loki.lines.map(({ line }) => line).join('\n');
    expect(everything).not.toContain(server.accessKey);
    expect(everything).not.toMatch(/Signature|Credential|AWS4|secret-of-a-person/);
  });

  test('operations are classed', async () => {
    await sendSigned(server, { method: 'PUT', path: '/classes' });
    await sendSigned(server, { method: 'PUT', path: '/classes/written', body: 'x' });
    await sendSigned(server, { method: 'GET', path: '/classes/written' });
    await sendSigned(server, { method: 'DELETE', path: '/classes/written' });
    await waitForLines('"classes"', 4);
    const classes = loki.lines.flatMap(({ labels, line }) => {
      const { bucket, api } = JSON.parse(line);
      return bucket === 'classes' ? [[api, labels.operation]] : [];
    });
    // Lines of different labels come in different streams, in no order.
    expect(classes.sort()).toEqual([
      ['DeleteObject', 'delete'],
      ['GetObject', 'read'],
      ['PutBucket', 'write'],
      ['PutObject', 'write'],
    ]);
  });

  test('security events are told apart', async () => {
    await sendSigned(server, { method: 'PUT', path: '/guarded' });
    const user = JSON.stringify({ secretKey: 'guest-secret', status: 'enabled' });
    const body = await sealEnvelope(server.secretKey, Buffer.from(user));
    const path = '/minio/admin/v3/add-user?accessKey=guest-key';
    await sendSigned(server, { method: 'PUT', path, body });
    await refuse('guest-key', 'guest-secret', '/guarded/without-a-right');
    await refuse('nobody-known', 'x'.repeat(20), '/guarded/unknown-key');
    await refuse(server.accessKey, 'x'.repeat(20), '/guarded/wrong-signature');
    await fetch(`${server.url}/guarded/anonymous`);
    const query =
      '&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260101T000000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host';
    const credential = encodeURIComponent(`${server.accessKey}/20260101/us-east-1/s3/aws4_request`);
    await fetch(
      `${server.url}/guarded/presigned?X-Amz-Credential=${credential}${query}&X-Amz-Signature=00ff`,
    );
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: ['s3:GetObject'],
          Resource: ['arn:aws:s3:::guarded/public/*'],
        },
      ],
    };
    await sendSigned(server, { method: 'PUT', path: '/guarded?policy=', body: JSON.stringify(policy) });
    const labels = async (text: string) => (await waitForOne(text)).labels;
    expect(await labels('"AddUser"')).toMatchObject({
      security_event: 'identity_change',
      operation: 'admin',
    });
    expect(await labels('"without-a-right"')).toMatchObject({ security_event: 'access_denied' });
    expect(loki.lines.map(({ line }) => line).join('\n')).not.toMatch(/guest-key|nobody-known|00ff/);
    expect(await labels('"unknown-key"')).toMatchObject({
      security_event: 'credentials_refused',
      operation: 'read',
    });
    expect(await labels('"wrong-signature"')).toMatchObject({ security_event: 'credentials_refused' });
    expect(await labels('"presigned"')).toMatchObject({ security_event: 'credentials_refused' });
    expect(await labels('"anonymous"')).toMatchObject({ security_event: 'anonymous_denied' });
    expect(await labels('"PutBucketPolicy"')).toMatchObject({
      security_event: 'policy_change',
      operation: 'admin',
    });
  });

  test('what is no entry of an audit log is dropped, and one of an unknown shape leaves nothing', async () => {
    await fetch(way.receiver, {
      method: 'POST',
      body: 'AWS_SECRET=plain-text\n{"token":"in-an-unknown-field","time":7}\n',
    });
    // What comes later has arrived, so that would have.
    await sendSigned(server, { method: 'PUT', path: '/after-unknown' });
    expect(await waitForLines('"after-unknown"', 1)).toHaveLength(1);
    const everything = loki.lines.map(({ line }) => line).join('\n');
    expect(everything).not.toContain('plain-text');
    expect(everything).not.toContain('in-an-unknown-field');
  });
});
