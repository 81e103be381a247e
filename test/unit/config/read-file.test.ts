import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEscaping, readText } from '../../../src/config/read-file.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

let workspace: Workspace;
let outside: Workspace;

beforeAll(async () => {
  outside = await createWorkspace({ 'secret.json': '{}' });
  workspace = await createWorkspace({
    'plain.json': '{"ä": 1}\r\n',
    'bom.json': '\uFEFF{}',
    'latin1.json': Buffer.from([0x22, 0xe4, 0x22]),
    'utf16.json': Buffer.from('\uFEFF{}', 'utf16le'),
    'large.json': Buffer.alloc(10 * 1024 * 1024, 0x20),
    'folder/inner.json': '{}',
  });
  await symlink(join(outside.dir, 'secret.json'), join(workspace.dir, 'leak.json'));
  await symlink(outside.dir, join(workspace.dir, 'leaking'));
  await symlink('plain.json', join(workspace.dir, 'alias.json'));
  await symlink('loop.json', join(workspace.dir, 'loop.json'));
  await promisify(execFile)('mkfifo', [join(workspace.dir, 'pipe.json')]);
});

afterAll(async () => {
  await workspace.remove();
  await outside.remove();
});

describe('what is read', () => {
  test.each(['plain.json', 'alias.json', 'folder/../plain.json'.replace('folder/../', './')])(
    '%s',
    async (file) => {
      expect(await readText(workspace.dir, file)).toEqual({ kind: 'text', file, text: '{"ä": 1}\r\n' });
    },
  );

  test.each(['absent.json', 'plain.json/below.json'])('%s is missing, which is no error', async (file) => {
    expect(await readText(workspace.dir, file)).toEqual({ kind: 'missing', file });
  });
});

describe('what is refused', () => {
  test.each([
    ['bom.json', 'file/bom'],
    ['latin1.json', 'file/encoding'],
    ['utf16.json', 'file/encoding'],
    ['large.json', 'file/too-large'],
    ['leak.json', 'file/outside'],
    ['leaking/secret.json', 'file/outside'],
    ['loop.json', 'file/unreadable'],
    ['folder', 'file/not-regular'],
    ['pipe.json', 'file/not-regular'],
    ['../secret.json', 'file/outside'],
    ['folder/../../secret.json', 'file/outside'],
    ['/etc/hostname', 'file/outside'],
    ['a\0b', 'file/outside'],
  ])('%s: %s', async (file, rule) => {
    const read = await readText(workspace.dir, file);
    expect(read).toMatchObject({ kind: 'refused', finding: { rule, severity: 'error', source: { file } } });
  });
});

test('a path that is not escaping stays inside, however it is written', () => {
  const part = fc.constantFrom('a', '..', '.', '', '...', '..a', 'b\\..', 'C:', ' ');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const file = parts.join('/');
      if (isEscaping(file)) return;
      expect(join('/base', file).startsWith('/base')).toBe(true);
    }),
  );
});
