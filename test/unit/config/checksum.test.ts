import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChecksumMode, checkChecksums } from '../../../src/config/checksum.ts';
import { formatChecksums, parseChecksums } from '../../../src/config/checksum-file.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const md5 = '.minio-config.md5sums';
const sha256 = '.minio-config.sha256sums';
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace({
    'config/a.json': '[]',
    'config/b.env': 'A=1\n',
    'policies/p.json': '{}',
  });
});
afterEach(() => workspace.remove());

async function run(mode: ChecksumMode): Promise<string[]> {
  const findings = await checkChecksums({ workspace: workspace.dir, root: '', configFolder: 'config' }, mode);
  return findings.map(
    ({ rule, source }) => `${rule} ${source?.file}${source?.line ? `:${source.line}` : ''}`,
  );
}

const read = (name: string) => readFile(join(workspace.dir, name), 'utf8');

test('the lists are those of md5sum and sha256sum, and the same at every run', async () => {
  await workspace.write({ [sha256]: '' });
  expect(await run('update')).toEqual([]);
  await rm(join(workspace.dir, md5), { force: true });
  await workspace.write({ [md5]: '' });
  await run('update');
  const files = ['config/a.json', 'config/b.env', 'policies/p.json'];
  for (const [name, tool] of [
    [md5, 'md5sum'],
    [sha256, 'sha256sum'],
  ] as const) {
    expect(await read(name)).toBe(execFileSync(tool, files, { cwd: workspace.dir, encoding: 'utf8' }));
  }
  expect(await run('verify')).toEqual([]);
  expect((await readdir(workspace.dir)).sort()).toEqual([md5, sha256, 'config', 'policies']);
});

test('without a list nothing is checked, and update makes the MD5 list', async () => {
  expect(await run('verify')).toEqual([]);
  expect(await run('update')).toEqual([]);
  expect((await read(md5)).split('\n')).toHaveLength(4);
});

describe('what is told apart', () => {
  beforeEach(() => run('update'));

  test('changed', async () => {
    await workspace.write({ 'config/a.json': '[ ]' });
    expect(await run('verify')).toEqual([`checksum/changed ${md5}:1`]);
    expect(await run('off')).toEqual([]);
    expect(await run('update')).toEqual([]);
    expect(await run('verify')).toEqual([]);
  });

  test('missing', async () => {
    await unlink(join(workspace.dir, 'policies/p.json'));
    expect(await run('verify')).toEqual([`checksum/missing ${md5}:3`]);
  });

  test('extra', async () => {
    await workspace.write({ 'policies/deep/new.json': '{}' });
    expect(await run('verify')).toEqual(['checksum/extra policies/deep/new.json']);
  });

  test('escaping, malformed and repeated lines', async () => {
    const text = await read(md5);
    const sum = '0'.repeat(32);
    await workspace.write({
      [md5]: `${text}${sum}  ../x\n${sum}  /etc/passwd\nnonsense\n${text.split('\n')[0]}\n`,
    });
    expect(await run('verify')).toEqual([
      `checksum/escape ${md5}:4`,
      `checksum/escape ${md5}:5`,
      `checksum/line ${md5}:6`,
      `checksum/duplicate ${md5}:7`,
    ]);
  });

  test('a link out of the repository, in either mode', async () => {
    await symlink('/etc/hostname', join(workspace.dir, 'config/link'));
    const before = await read(md5);
    await workspace.write({ [md5]: `${before}${'0'.repeat(32)}  config/link\n` });
    expect(await run('verify')).toEqual([`file/outside ${md5}:4`]);
    expect(await run('update')).toEqual(['file/outside config/link']);
  });

  test('CRLF and capital digits are fine', async () => {
    const text = await read(md5);
    const capitals = text.replace(/^\w+/gm, (sum) => sum.toUpperCase());
    await workspace.write({ [md5]: capitals.replaceAll('\n', '\r\n') });
    expect(await run('verify')).toEqual([]);
  });
});

test('what is written is read back, whatever the order', () => {
  const path = fc.stringMatching(/^[a-z]{1,5}\/[a-z .]{0,8}[a-z]$/).filter((text) => !text.includes('..'));
  const sums = fc.uniqueArray(fc.tuple(path, fc.stringMatching(/^[0-9a-f]{64}$/)), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(sums, (entries) => {
      const text = formatChecksums(new Map(entries));
      expect(formatChecksums(new Map(entries.toReversed()))).toBe(text);
      const parsed = parseChecksums('f', text, 'sha256');
      expect(parsed.findings).toEqual([]);
      expect(new Map(parsed.entries.map(({ path: name, sum }) => [name, sum]))).toEqual(new Map(entries));
    }),
  );
});

test('a list that can not be written is a finding, and stays as it was', async () => {
  // A draft that somebody else left: nobody can make it a second time, whoever they are.
  await workspace.write({ [md5]: 'old', [`${md5}.${process.pid}.tmp`]: '' });
  expect(await run('update')).toEqual([`checksum/unwritable ${md5}`]);
  expect(await read(md5)).toBe('old');
});
