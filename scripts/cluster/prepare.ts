/** Everything that nodes need on disk: the rendered files, credentials, certificates, folders of drives. */

import { randomBytes } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedFile } from '../../src/cluster/file.ts';
import { readSpec } from '../../src/cluster/read-spec.ts';
import { renderCommand } from '../../src/cluster/render/command.ts';
import { renderEnvFile } from '../../src/cluster/render/env-file.ts';
import type { ClusterSpec } from '../../src/cluster/spec.ts';
import { parseEnvFile } from '../../src/config/env-file.ts';
import { obtainServer } from '../../src/throwaway/obtain.ts';
import type { ClusterNetwork } from './network.ts';
import type { NodeSetup } from './node.ts';

/** Where nodes and drives are before anything is started. */
export interface Place {
  /** First three numbers of the nodes' addresses: the first node is `<prefix>.1`. */
  readonly prefix: string;
  readonly addresses: readonly string[];
  /** Absolute; each node sees its own drives there. */
  readonly mount: string;
}

export interface ClusterOptions {
  /** 4 by default. */
  readonly nodes?: number;
  /** 4 by default. */
  readonly drivesPerNode?: number;
  /** Further variables of the env file, MINIO_ and CLUSTER_, last word over ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** MINIO_VOLUMES; by default one pool of all nodes and drives. */
  readonly volumes?: (place: Place) => string;
  /** PEM, for all addresses: the nodes then speak https only. `ca` signed the certificate. */
  readonly certify?: (place: Place) => Promise<{ cert: string; key: string; ca: string }>;
}

export interface Prepared {
  readonly spec: ClusterSpec;
  readonly root: { readonly accessKey: string; readonly secretKey: string };
  readonly setups: readonly NodeSetup[];
}

/** Nothing runs yet. @throws {Error} with what is wrong in the env file */
export async function prepareCluster(
  options: ClusterOptions,
  network: ClusterNetwork,
  dir: string,
): Promise<Prepared> {
  const { prefix, namespaces } = network;
  const addresses = namespaces.map((_, index) => `${prefix}.${index + 1}`);
  const place = { prefix, addresses, mount: join(dir, 'drives') };
  const ca = await writeCertificate(options, place, dir);
  const spec = readText(writeText(options, place, dir));
  const root = await writeCredentials(dir);
  await writeFiles(dir, [...renderEnvFile(spec), ...renderCommand(spec)]);
  await mkdir(join(dir, 'bin'));
  await symlink(await obtainServer(), join(dir, 'bin', 'minio'));
  await mkdir(place.mount);
  const setups = await Promise.all(
    namespaces.map(async (namespace, index) => {
      const name = `node${index + 1}`;
      await mkdir(join(dir, name));
      return {
        namespace,
        url: `${spec.server.tls ? 'https' : 'http'}://${addresses[index]}:${spec.server.ports.s3}`,
        dir: join(dir, name),
        mount: place.mount,
        envFile: join(dir, 'minio.env'),
        script: join(dir, 'start-minio.sh'),
        logFile: join(dir, `${name}.log`),
        env: listMachineVariables(dir),
        ca,
      };
    }),
  );
  return { spec, root, setups };
}

/** The env file as an operator would write it for these machines. */
function writeText({ drivesPerNode = 4, env, volumes, certify }: ClusterOptions, place: Place, dir: string) {
  const { prefix, addresses, mount } = place;
  const scheme = certify === undefined ? 'http' : 'https';
  const variables: Record<string, string> = {
    MINIO_ROOT_USER_FILE: join(dir, 'root_user'),
    MINIO_ROOT_PASSWORD_FILE: join(dir, 'root_password'),
    MINIO_VOLUMES:
      volumes?.(place) ??
      `${scheme}://${prefix}.{1...${addresses.length}}:9000${mount}/disk{1...${drivesPerNode}}`,
    MINIO_OPTS: `--console-address :9001 --certs-dir ${dir}/certs`,
    ...env,
  };
  return Object.entries(variables)
    .map(([name, value]) => `${name}="${value}"`)
    .join('\n');
}

function readText(text: string): ClusterSpec {
  const { spec, findings } = readSpec('minio.env', parseEnvFile('minio.env', text));
  if (spec !== undefined) return spec;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map(({ message }) => message).join('\n'));
}

async function writeFiles(dir: string, files: readonly RenderedFile[]): Promise<void> {
  for (const { path, text } of files) await writeFile(join(dir, path), text);
}

async function writeCredentials(dir: string): Promise<Prepared['root']> {
  const accessKey = `root${randomBytes(6).toString('hex')}`;
  const secretKey = randomBytes(20).toString('hex');
  await writeFile(join(dir, 'root_user'), accessKey, { mode: 0o600 });
  await writeFile(join(dir, 'root_password'), secretKey, { mode: 0o600 });
  return { accessKey, secretKey };
}

/** Under the names that the server looks for; the authority as well, since nodes call each other. */
async function writeCertificate(
  { certify }: ClusterOptions,
  place: Place,
  dir: string,
): Promise<string | undefined> {
  await mkdir(join(dir, 'certs', 'CAs'), { recursive: true });
  if (certify === undefined) return undefined;
  const { cert, key, ca } = await certify(place);
  await writeFile(join(dir, 'certs', 'public.crt'), cert);
  await writeFile(join(dir, 'certs', 'private.key'), key, { mode: 0o600 });
  await writeFile(join(dir, 'certs', 'CAs', 'ca.crt'), ca);
  return ca;
}

/** Nothing else of our environment: a stray MINIO_ variable would change what is tested. */
function listMachineVariables(dir: string): Record<string, string> {
  return {
    PATH: `${join(dir, 'bin')}:${process.env.PATH ?? ''}`,
    HOME: dir,
    // Drives on the system's disk are refused without it.
    MINIO_CI_CD: '1',
    MINIO_SCANNER_SPEED: 'fastest',
  };
}
