import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { runPackaged } from '../support/packaged.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const aliases = {
  primary_cluster: {
    url: 'https://minio.example.com',
    accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER',
    secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER',
  },
};
const buckets = 'config/buckets_definition.json';
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace({ 'config/mc_aliases.json': aliases, [buckets]: [{ name: 'fine' }] });
});
afterEach(() => workspace.remove());

async function validate(inputs: Record<string, string> = {}) {
  const run = await runPackaged('validate-config', { cwd: workspace.dir, inputs });
  const report = JSON.parse(await readFile(run.outputs.get('report-path') ?? '', 'utf8'));
  const findings: Finding[] = report.findings;
  return { run, findings, errors: findings.filter((finding) => finding.severity === 'error') };
}

/** What it is, what the file holds, the rule that finds it, and the line where it does. */
type BadFile = readonly [title: string, content: string | Uint8Array, rule: RegExp, line?: number];

const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const bad: readonly BadFile[] = [
  ['nothing at all', '', /^syntax|^file/],
  ['a comma too many', '[{"name": "fine"},]', /^syntax/],
  ['a comment', '[\n  // no\n  {"name": "fine"}\n]', /^syntax/, 2],
  ['text that ends early', '[{"name": "fi', /^syntax/],
  ['a key twice', '[{"name": "fine",\n "name": "fine2"}]', /duplicate/, 2],
  ['a wrong type', '[{"name": 7}]', /^schema/],
  ['an object for the list', '{"name": "fine"}', /^schema/],
  ['an unknown key', '[{"name": "fine",\n  "versionning": true}]', /unknown-key/, 2],
  ['a name that the server refuses', '[{"name": "brand_kits"}]', /^bucket\/name/],
  ['the key __proto__', '[{"name": "fine", "__proto__": {"a": 1}}]', /./],
  ['nesting without end', nested, /./],
  ['bytes that are not UTF-8', new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]), /^file/],
  ['a byte-order mark', '\ufeff[{"name": "fine"}]', /byte-order|bom|^file|^syntax/],
  ['ten megabytes', `[${'{"name": "fine"},'.repeat(600_000)}{"name": "fine"}]`, /large|size|^file/],
];

describe('a definition file with', () => {
  test.each(bad.map((file) => ({ file })))(
    '$file.0 is one clear error',
    async ({ file: [, content, rule, line] }) => {
      await writeFile(join(workspace.dir, buckets), content);
      const { run, errors } = await validate();
      expect(run.exitCode).toBe(1);
      expect(run.outputs.get('failure-reason')).toBe('findings');
      expect(errors.map((error) => error.rule)).toEqual([expect.stringMatching(rule)]);
      const [error] = errors;
      expect(error?.source?.file).toBe(buckets);
      expect(error?.mend.length).toBeGreaterThan(10);
      if (line) expect(error?.source?.line).toBe(line);
      expect(run.stdout).not.toMatch(/\n\s+at .*\.js:/);
    },
  );

  test('Windows line ends is as good as any, and places stay right', async () => {
    await writeFile(join(workspace.dir, buckets), '[\r\n  {"name": "fine"},\r\n  {"name": "Bad"}\r\n]\r\n');
    const { errors } = await validate();
    expect(errors.map(({ source }) => [source?.line, source?.column])).toEqual([[3, expect.any(Number)]]);
  });

  test('1,000 errors tells them all in the report, and ten of them as annotations', async () => {
    const wrong = Array.from({ length: 1000 }, (_, index) => ({ name: `Wrong_${index}` }));
    await workspace.write({ [buckets]: wrong });
    const { run, errors } = await validate();
    expect(errors).toHaveLength(1000);
    expect(run.stdout.match(/^::error/gm)).toHaveLength(10);
    expect(run.stdout).toContain('and 992 more');
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  });
});

describe('paths that lead out', () => {
  test('a configuration that is a link out of the workspace is not read', async () => {
    const outside = await createWorkspace({ 'stolen.json': [{ name: 'stolen' }] });
    await workspace.write({ 'config/mc_aliases.json': aliases });
    await symlink(join(outside.dir, 'stolen.json'), join(workspace.dir, 'config/link.json'));
    await workspace.write({ [buckets]: [{ name: 'fine', defaultPolicyFile: 'config/link.json' }] });
    const { errors } = await validate();
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain('stolen"');
    await outside.remove();
  });

  test.each(['../config', '/etc', '..', '.'])('the folder %s is refused', async (configDir) => {
    const { run, errors } = await validate({ 'config-dir': configDir });
    expect(run.exitCode).toBe(1);
    expect(errors).toHaveLength(1);
  });

  test('a policy file above the workspace is refused', async () => {
    await workspace.write({ [buckets]: [{ name: 'fine', defaultPolicyFile: '../../etc/passwd' }] });
    const { errors } = await validate();
    expect(errors.map(({ source }) => source?.path)).toEqual([[0, 'defaultPolicyFile']]);
  });
});

test('validating writes nothing into the workspace', async () => {
  const before = await readdir(workspace.dir, { recursive: true });
  await validate();
  expect(await readdir(workspace.dir, { recursive: true })).toEqual(before);
});

test('checksums: changed, missing, extra and escaping are told apart, and update mends them', async () => {
  const sums = [
    `${'0'.repeat(32)}  config/buckets_definition.json`,
    `${'0'.repeat(32)}  config/gone.json`,
    `${'0'.repeat(32)}  ../outside.json`,
  ];
  await workspace.write({ '.minio-config.md5sums': `${sums.join('\n')}\n` });
  const { errors } = await validate();
  const rules = errors.map((error) => error.rule).sort();
  expect(new Set(rules).size).toBe(4);
  expect(rules).toEqual(expect.arrayContaining(['checksum/changed', 'checksum/extra', 'checksum/missing']));
  expect((await validate({ checksums: 'off' })).errors).toEqual([]);
  expect((await validate({ checksums: 'update' })).errors).toEqual([]);
  expect((await validate()).errors).toEqual([]);
});

describe('a server that is not what it should be', () => {
  const apply = (url: string, more: Record<string, string> = {}) =>
    runPackaged('apply-buckets', {
      cwd: workspace.dir,
      inputs: { mode: 'plan' },
      environment: {
        PRIMARY_MINIO_URL: url,
        PRIMARY_MINIO_ACCESS_KEY: 'someaccesskey',
        PRIMARY_MINIO_SECRET_KEY: 'somesecretkey',
        ...more,
      },
    });

  test('nothing listens: unreachable', async () => {
    const run = await apply('http://127.0.0.1:9');
    expect(run.outputs.get('failure-reason')).toBe('unreachable');
    expect(run.stdout).toContain('primary_cluster');
  });

  test('a name that does not exist: unreachable', async () => {
    const run = await apply('https://no-such-host.invalid');
    expect(run.outputs.get('failure-reason')).toBe('unreachable');
  });

  test('a web page answers: told as such', async () => {
    const page = createServer((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found</html>');
    });
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    const run = await apply(`http://127.0.0.1:${(page.address() as AddressInfo).port}`);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.get('failure-reason')).not.toBe('');
    expect(run.outputs.get('failure-reason')).not.toBe('internal-error');
    page.close();
  });

  test('plain http to another host is refused before anything is sent', async () => {
    const run = await apply('http://minio.example.com');
    expect(run.outputs.get('failure-reason')).toBe('missing-credentials');
    expect(run.stdout).toContain('allow-insecure-http');
  });

  test('all missing variables are named at once', async () => {
    const run = await apply('', { PRIMARY_MINIO_ACCESS_KEY: '', PRIMARY_MINIO_SECRET_KEY: '' });
    expect(run.outputs.get('failure-reason')).toBe('missing-credentials');
    expect(run.stdout).toContain('PRIMARY_MINIO_ACCESS_KEY');
    expect(run.stdout).toContain('PRIMARY_MINIO_SECRET_KEY');
  });
});
