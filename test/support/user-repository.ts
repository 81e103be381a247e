/** A repository as a team that adopts the suite has it: what the README's quick start makes, and nothing else. */

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runPackaged } from './packaged.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Who commits, without the settings of this machine. */
const identity = {
  ...{ GIT_AUTHOR_NAME: 'Jo', GIT_AUTHOR_EMAIL: 'jo@example.com' },
  ...{ GIT_COMMITTER_NAME: 'Jo', GIT_COMMITTER_EMAIL: 'jo@example.com' },
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export interface UserRepository {
  readonly dir: string;
  /** Writes files, text as it is and anything else as JSON, brings the checksums up to date, and commits. @returns the commit */
  commit(files: Readonly<Record<string, unknown>>): Promise<string>;
  /** Also commits. */
  removeFiles(...names: readonly string[]): Promise<string>;
  readText(name: string): Promise<string>;
  readJson(name: string): Promise<unknown>;
  remove(): Promise<void>;
}

/** It calls itself `acme/store`, as the emulated API does. `more` are workflows that the quick start leaves out. */
export async function createUserRepository(more: readonly string[] = []): Promise<UserRepository> {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-user-'));
  const path = [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  const env = { ...identity, PATH: path, HOME: dir, suite: root };
  const call = async (file: string, ...words: string[]) =>
    (await run(file, words, { cwd: dir, env })).stdout.trim();
  await call('git', 'init', '--quiet', '--initial-branch=main');
  await call('git', 'remote', 'add', 'origin', 'https://github.com/acme/store.git');
  await call('bash', '-e', '-u', '-o', 'pipefail', '-c', await readQuickStart());
  const commit = async () => {
    await runPackaged('validate-config', { cwd: dir, flags: ['--checksums', 'update'] });
    await call('git', 'add', '--all');
    await call('git', 'commit', '--quiet', '--allow-empty', '--message=Change');
    return call('git', 'rev-parse', 'HEAD');
  };
  for (const name of more.map((workflow) => join('.github/workflows', workflow)))
    await cp(join(root, name), join(dir, name));
  return {
    dir,
    commit: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(dir, name)), { recursive: true });
        await writeFile(
          join(dir, name),
          typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
        );
      }
      return commit();
    },
    removeFiles: async (...names) => {
      for (const name of names) await rm(join(dir, name));
      return commit();
    },
    readText: (name) => readFile(join(dir, name), 'utf8'),
    readJson: async (name) => JSON.parse(await readFile(join(dir, name), 'utf8')),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** The commands of the README's section "Use it". */
async function readQuickStart(): Promise<string> {
  const [, section = ''] = (await readFile(join(root, 'README.md'), 'utf8')).split('\n## Use it\n');
  const [, commands] = /^```sh\n([\s\S]*?)^```$/m.exec(section) ?? [];
  if (commands === undefined) throw new Error('the README has no quick start');
  return commands;
}
