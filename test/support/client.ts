import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { obtainClient } from '../../scripts/server/obtain-mc.ts';
import type { Servers } from './replication-stage.ts';

const execute = promisify(execFile);

/** MinIO's client, for setting servers up as people do by hand. */
export interface Client {
  /** `run('version enable primary_cluster/data')`; words are split at blanks. @throws {Error} with what it said */
  run(command: string): Promise<string>;
  /** A file to hand to it. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Knows each server by its alias. */
export async function openClient(servers: Servers): Promise<Client> {
  const [binary, folder] = await Promise.all([
    obtainClient(),
    mkdtemp(join(tmpdir(), 'minio-actions-client-')),
  ]);
  const hosts = Object.entries(servers).map(([alias, { url, accessKey, secretKey }]) => {
    const address = Object.assign(new URL(url), { username: accessKey, password: secretKey });
    return [`MC_HOST_${alias}`, address.href];
  });
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    MC_CONFIG_DIR: folder,
    ...Object.fromEntries(hosts),
  };
  return {
    folder,
    run: async (command) => {
      try {
        return (await execute(binary, command.split(' '), { env })).stdout;
      } catch (error) {
        const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
        throw new Error(`${command}: ${said}`);
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
