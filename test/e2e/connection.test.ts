import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuthority, issueCertificate } from '../support/certificate.ts';
import { createIdentity, slowReaderActions } from '../support/identity.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { type PackagedRun, runPackaged } from '../support/packaged.ts';
import type { StageServer } from '../support/stage.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

let plain: MinioServer;
let abroad: MinioServer;
let secure: MinioServer;
let workspace: Workspace;

beforeAll(async () => {
  const authority = await createAuthority();
  const tls = { ...(await issueCertificate({ authority })), ca: authority.cert };
  [plain, abroad, secure] = await Promise.all([
    startServer(),
    startServer({ region: 'eu-west-1' }),
    startServer({ tls }),
  ]);
  workspace = await createWorkspace({ 'certs/authority.pem': authority.cert });
});
beforeEach(() => declare([{ name: 'reached', tags: { a: 'b' } }]));
afterAll(async () => {
  await workspace.remove();
  await Promise.all([plain.stop(), abroad.stop(), secure.stop()]);
});

/** The address comes from the environment: the one written here leads nowhere. */
function declare(buckets: readonly object[], alias: object = {}): Promise<void> {
  const keys = { accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER', secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER' };
  return workspace.write({
    'config/mc_aliases.json': { primary_cluster: { url: 'https://minio.invalid', ...keys, ...alias } },
    'config/buckets_definition.json': buckets,
  });
}

async function run(
  server: StageServer,
  mode: 'plan' | 'apply',
  environment: Readonly<Record<string, string>> = {},
): Promise<PackagedRun & { reason: string | undefined }> {
  const credentials = {
    PRIMARY_MINIO_URL: server.url,
    PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
    PRIMARY_MINIO_SECRET_KEY: server.secretKey,
  };
  const made = await runPackaged('apply-buckets', {
    cwd: workspace.dir,
    environment: { ...credentials, ...environment },
    inputs: { mode },
  });
  return { ...made, reason: made.outputs.get('failure-reason') };
}

function expectFailure(
  made: PackagedRun & { reason: string | undefined },
  reason: string,
  told: RegExp,
): void {
  expect([made.exitCode, made.reason], made.stdout).toEqual([1, reason]);
  expect(made.stdout.match(/^::error.*$/gm)?.join('\n')).toMatch(told);
}

describe('a server in a region of its own', () => {
  test('is planned and applied without being told its region', async () => {
    await declare([{ name: 'regional', versioning: true, tags: { a: 'b' } }]);
    const applied = await run(abroad, 'apply');
    expect([applied.exitCode, applied.reason], applied.stdout).toEqual([0, '']);
    expect(applied.stdout.match(/region is eu-west-1; signing for it/g)?.length).toBeGreaterThan(0);
    expect((await run(abroad, 'plan')).outputs.get('has-changes')).toBe('false');
  });

  test('takes a bucket declared for that region, and no other', async () => {
    await declare([{ name: 'at-home', region: 'eu-west-1' }]);
    const home = await run(abroad, 'apply');
    expect([home.exitCode, home.reason], home.stdout).toEqual([0, '']);
    await declare([{ name: 'abroad', region: 'us-east-1' }]);
    expectFailure(await run(abroad, 'plan'), 'unsupported', /region is eu-west-1/);
  });
});

test('a server without a region takes its first bucket declared for the one it then is in', async () => {
  await declare([{ name: 'first', region: 'us-east-1' }]);
  const planned = await run(plain, 'plan');
  expect([planned.exitCode, planned.reason], planned.stdout).toEqual([0, '']);
  expect(planned.outputs.get('to-create')).toBe('1');
});

describe('the clock of the runner', () => {
  const clock = join(import.meta.dirname, '../fixtures/clock.mjs');
  const shifted = (seconds: number) =>
    run(plain, 'plan', { NODE_OPTIONS: `--import=${clock}`, TEST_CLOCK_OFFSET_S: String(seconds) });

  test.each([
    [1200, 'ahead of'],
    [-1200, 'behind'],
  ])('%i s off is told, with how far and which way', async (seconds, direction) => {
    const made = await shifted(seconds);
    expectFailure(made, 'clock-skew', /[Ss]et the clock/);
    const [, told] = new RegExp(`it is (\\d+) s ${direction} the server`).exec(made.stdout) ?? [];
    // The server's Date header carries whole seconds, and the request takes some time.
    expect(Math.abs(Number(told) - Math.abs(seconds))).toBeLessThan(10);
  });

  test('less than 15 minutes off is no obstacle', async () => {
    const made = await shifted(600);
    expect([made.exitCode, made.reason], made.stdout).toEqual([0, '']);
  });
});

describe('the wrong scheme', () => {
  test('plain http to a port that speaks TLS', async () => {
    const made = await run({ ...secure, url: secure.url.replace('https:', 'http:') }, 'plan');
    expectFailure(
      made,
      'unreachable',
      /speaks https and was asked in plain http.*Write https:\/\/ in the URL/,
    );
  });

  test('https to a port that speaks plain http', async () => {
    const made = await run({ ...plain, url: plain.url.replace('http:', 'https:') }, 'plan');
    expectFailure(
      made,
      'unreachable',
      /port that speaks plain http answers like this.*write http:\/\/ in the URL/,
    );
  });
});

describe('a certificate of an authority of our own', () => {
  test('is trusted through `caFile`, to plan and to apply', async () => {
    await declare([{ name: 'reached', tags: { a: 'b' } }], { caFile: 'certs/authority.pem' });
    expect((await run(secure, 'plan')).outputs.get('to-create')).toBe('2');
    const applied = await run(secure, 'apply');
    expect([applied.exitCode, applied.reason], applied.stdout).toEqual([0, '']);
    expect((await run(secure, 'plan')).outputs.get('has-changes')).toBe('false');
  });

  test('is refused without it, with the word to set', async () => {
    expectFailure(await run(secure, 'plan'), 'unreachable', /authority that is not trusted here.*`caFile`/);
  });
});

test('without the right to the bulk export a plan is made bucket by bucket, and says so once', async () => {
  const buckets = ['one', 'two', 'three'].map((name) => ({ name: `slow-${name}`, tags: { a: 'b' } }));
  await declare(buckets);
  const whole = await run(plain, 'plan');
  const planner = await createIdentity(plain, 'planner', slowReaderActions);
  const made = await run(planner, 'plan');
  expect([made.exitCode, made.reason], made.stdout).toEqual([0, '']);
  expect(made.stdout.match(/reading bucket by bucket, since the bulk export can't be had/g)).toHaveLength(1);
  expect(whole.stdout).not.toContain('bucket by bucket');
  expect(made.outputs.get('to-create')).toBe('6');
  expect(made.outputs.get('plan-digest')).toBe(whole.outputs.get('plan-digest'));
});
