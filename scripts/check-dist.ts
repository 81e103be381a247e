/** Proves that `dist/` is what the sources give: builds it anew elsewhere and compares byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from './build-dist.ts';

const root = join(import.meta.dirname, '..');
const rebuilt = mkdtempSync(join(tmpdir(), 'minio-actions-dist-'));

function readFiles(dir: string): Map<string, Buffer> {
  return new Map(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name))]));
}

try {
  buildDist(root, rebuilt);
  const fresh = readFiles(rebuilt);
  const committed = readFiles(join(root, 'dist'));
  const names = [...new Set([...fresh.keys(), ...committed.keys()])].sort();
  const differ = names.filter((name) => !fresh.get(name)?.equals(committed.get(name) ?? Buffer.alloc(0)));
  if (differ.length > 0) {
    console.error(
      `dist/ is not what the sources give: ${differ.join(', ')}. Run "npm run build" and commit it.`,
    );
    process.exitCode = 1;
  } else console.log(`dist/ is what the sources give (${names.length} files).`);
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
