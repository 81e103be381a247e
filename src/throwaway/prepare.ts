/** What a throwaway server needs before it is started: its folders, its keys, its environment. */

import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Setup } from './launch.ts';

export interface RootKeys {
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface ServerShape {
  readonly binary: string;
  /** Absolute, and empty; everything of the server is put below. */
  readonly dir: string;
  readonly root: RootKeys;
  /** Drives of the one erasure set; 1 by default. */
  readonly drives?: number;
  /** Further environment of the server, last word over ours. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onSpawn: Setup['onSpawn'];
}

export function createRootKeys(): RootKeys {
  return {
    accessKey: `root${randomBytes(6).toString('hex')}`,
    secretKey: randomBytes(20).toString('hex'),
  };
}

/** Makes the folders in `dir`. Of our environment the server gets nothing but PATH. */
export async function prepareServer(shape: ServerShape): Promise<Setup> {
  const { binary, dir, root, drives = 1, env, onSpawn } = shape;
  for (let drive = 1; drive <= drives; drive += 1) await mkdir(join(dir, `drive${drive}`));
  return {
    binary,
    dir,
    onSpawn,
    volumes: join(dir, drives === 1 ? 'drive1' : `drive{1...${drives}}`),
    // A stray MINIO_ variable would change what is tested.
    env: {
      PATH: process.env.PATH ?? '',
      HOME: dir,
      MINIO_ROOT_USER: root.accessKey,
      MINIO_ROOT_PASSWORD: root.secretKey,
      // Drives on the system's disk are refused without it.
      MINIO_CI_CD: '1',
      MINIO_SCANNER_SPEED: 'fastest',
      MINIO_BROWSER: 'off',
      ...env,
    },
  };
}
