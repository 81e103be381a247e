import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the bundle of a checkout in the folder `dist`, which it empties: TypeScript emits JavaScript, ncc
 * bundles it once, and every action gets a stub, and one more where it has something to do at the end of the
 * job. The same sources give the same bytes, wherever the checkout lies: names inside are relative to it.
 */
export function buildDist(root: string, dist: string): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
  run(root, 'typescript/bin/tsc', '-p', 'tsconfig.build.json');
  mkdirSync(dist);
  run(
    root,
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    'build/src/main.js',
    '-q',
    '-o',
    dist,
    '--license',
    'licenses.txt',
  );
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
    stripInlineMaps(join(dist, file));
  for (const action of readdirSync(join(root, 'actions'))) {
    writeStub(join(dist, `${action}.js`), 'main', action);
    if (existsSync(join(root, 'actions', action, 'post.ts')))
      writeStub(join(dist, `${action}-post.js`), 'mainPost', action);
  }
  writeStub(join(dist, 'minio-actions.js'), 'mainChosen');
  cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
}

function writeStub(file: string, entry: string, action?: string): void {
  const argument = action === undefined ? '' : `'${action}'`;
  writeFileSync(file, `import { ${entry} } from './index.js';\nawait ${entry}(${argument});\n`);
}

function run(root: string, command: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Some packages carry their source maps inline: a large part of a bundle, and of no use to anyone. */
function stripInlineMaps(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^\/\/# sourceMappingURL=data:.*$\n?/gm, ''));
}
