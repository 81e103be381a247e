/** The machines of the sample, as the rendered files expect them: hosts, drives, the files of a vault. */

import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { obtainServer } from '../../src/throwaway/obtain.ts';
import { runTool } from '../../src/throwaway/tool.ts';
import { type ClusterNetwork, createNetwork } from '../cluster/network.ts';
import type { NodeSetup } from '../cluster/node.ts';
import { authorityFile, hosts } from './node-certificate.ts';

/** One machine, ready for its server. */
export interface Machine {
  /** The first part of its host name. */
  readonly name: string;
  readonly setup: NodeSetup;
}

/** Seen by this process and by what it starts: /run is for us alone, and names of hosts are ours. */
const arrange = `
mount -t tmpfs tmpfs /run
mkdir /run/netns /run/secrets
mount --bind "$1" /etc/hosts`;

/**
 * Needs a network and mounts of this process alone. Everything is gone with `remove`, and with this process.
 * @throws {Error} where the machine forbids it
 */
export async function arrangeNetwork(dir: string): Promise<ClusterNetwork> {
  const hostsFile = join(dir, 'hosts');
  await writeFile(hostsFile, '');
  await runTool('sh', ['-ec', arrange, 'arrange', hostsFile]);
  const network = await createNetwork(hosts.length, dir);
  const lines = hosts.map((host, index) => `${network.prefix}.${index + 1} ${host}\n`);
  await writeFile(hostsFile, ['127.0.0.1 localhost\n', ...lines].join(''));
  return network;
}

/** As a vault does, at the paths that the sample names. */
export async function writeSecrets(): Promise<{ accessKey: string; secretKey: string }> {
  const accessKey = `root${randomBytes(6).toString('hex')}`;
  const secretKey = randomBytes(20).toString('hex');
  await writeFile('/run/secrets/minio_root_user', accessKey, { mode: 0o600 });
  await writeFile('/run/secrets/minio_root_password', secretKey, { mode: 0o600 });
  return { accessKey, secretKey };
}

/** Brings what is rendered in the workspace to the machines. Nothing runs yet. */
export async function rollOut(
  workspace: string,
  { namespaces }: ClusterNetwork,
  dir: string,
): Promise<Machine[]> {
  const files = { envFile: join(dir, 'minio.env'), script: join(dir, 'start-minio.sh') };
  await copyFile(join(workspace, 'rendered', 'minio.env'), files.envFile);
  await copyFile(join(workspace, 'rendered', 'start-minio.sh'), files.script);
  await mkdir(join(dir, 'bin'));
  await symlink(await obtainServer(), join(dir, 'bin', 'minio'));
  // Drives on the system's disk are refused without the last.
  const env = { PATH: `${join(dir, 'bin')}:${process.env.PATH}`, HOME: dir, MINIO_CI_CD: '1' };
  const shared = { ...files, env, mount: '/mnt', ca: await readFile(authorityFile(dir), 'utf8') };
  return Promise.all(
    hosts.map(async (host, index) => {
      const [name = host] = host.split('.');
      const drives = join(dir, name);
      await mkdir(drives);
      const own = { namespace: namespaces[index] ?? '', url: `https://${host}:9000`, dir: drives };
      return { name, setup: { ...shared, ...own, logFile: `${drives}.log` } };
    }),
  );
}
