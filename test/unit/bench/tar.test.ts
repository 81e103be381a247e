import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTar } from '../../../bench/tar.ts';

test('another program unpacks what was packed, whatever its length', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tar-'));
  try {
    const sizes = [0, 1, 511, 512, 513, 5000];
    const entries = sizes.map((size) => ({ name: `a/${size}`, data: Buffer.alloc(size, `${size} `) }));
    writeFileSync(join(folder, 'all.tar'), writeTar(entries));
    execFileSync('tar', ['-xf', 'all.tar'], { cwd: folder });
    for (const { name, data } of entries) expect(readFileSync(join(folder, name))).toEqual(data);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a name that does not fit is refused', () => {
  expect(() => writeTar([{ name: 'a'.repeat(101), data: Buffer.alloc(0) }])).toThrow(/too long/);
});
