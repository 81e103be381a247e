/** What docker-compose reads out of the rendered files. No container is started. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEnvironment } from '../../../src/cluster/environment.ts';
import { listArguments } from '../../../src/cluster/render/command.ts';
import { renderCompose } from '../../../src/cluster/render/compose/index.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { makeHostileSpec, readSampleSpec } from '../../support/cluster-spec.ts';
import { findProgram } from '../../support/program.ts';

const dir = mkdtempSync(join(tmpdir(), 'minio-actions-compose-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
let compose = '';
beforeAll(async () => {
  compose = await findProgram('docker-compose', 'docker-compose');
});

const image = `registry.example.com/nginx:1.28.0@sha256:${'0'.repeat(64)}`;

interface Service {
  readonly image: string;
  readonly command: string[];
  readonly environment: Record<string, string>;
  readonly ports?: unknown[];
  readonly volumes: unknown[];
  readonly networks: Record<string, { aliases?: string[] } | null>;
  readonly healthcheck: { test: string[]; interval: string; timeout: string; retries: number };
  readonly deploy: { resources: { limits: Record<string, unknown>; reservations: Record<string, unknown> } };
}

interface Composition {
  readonly services: Record<string, Service>;
  readonly networks: Record<string, { ipam: { config: { subnet: string }[] } }>;
  readonly volumes: Record<string, unknown>;
  readonly secrets: Record<string, { file: string }>;
}

/** As docker-compose understood it: it fails for what its schema does not allow. `$$` is how it prints a `$`. */
function read(spec: ClusterSpec, path: string): Composition {
  for (const file of renderCompose(spec)) {
    const target = join(dir, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  const env = { PATH: process.env.PATH, HOME: '/nobody', COMPOSE_PROJECT_NAME: 'test' };
  const said = execFileSync(compose, ['-f', join(dir, path), 'config'], { encoding: 'utf8', env });
  // Its own library reads its output best, and is there with it.
  const toJson = 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer), sys.stdout)';
  const json = execFileSync('/usr/bin/python3', ['-c', toJson], { encoding: 'utf8', input: said });
  return JSON.parse(json.replaceAll('$$', () => '$')) as Composition;
}

describe('the cluster', () => {
  test('has a service for each node, and the proxy alone publishes ports', () => {
    const spec = readSampleSpec({
      CLUSTER_NGINX_IMAGE: image,
      CLUSTER_CPUS: '0.5-1',
      CLUSTER_MEMORY: '512MiB-1GiB',
    });
    const { services, networks, volumes, secrets } = read(spec, 'compose/cluster.yaml');
    expect(Object.keys(services).sort()).toEqual(['minio1', 'minio2', 'minio3', 'minio4', 'nginx']);
    const { nginx, ...nodes } = services;
    expect(nginx?.ports).toEqual([
      { published: 80, target: 80 },
      { published: 443, target: 443 },
    ]);
    expect(Object.keys(nginx?.networks ?? {}).sort()).toEqual(['database-net', 'storage-net']);
    for (const [index, node] of Object.values(nodes).entries()) {
      expect(node.ports).toBeUndefined();
      expect(node.image).toBe(spec.images.server);
      expect(node.command).toEqual(listArguments(spec));
      expect(node.volumes.filter((volume) => JSON.stringify(volume).includes('-drive'))).toHaveLength(4);
      expect(node.networks['storage-net']?.aliases).toEqual([`minio${index + 1}.creativeflow.local`]);
      expect(node.healthcheck).toMatchObject({ interval: '30s', timeout: '10s', retries: 3 });
      expect(node.deploy.resources).toEqual({
        limits: { cpus: 1, memory: '1g' },
        reservations: { cpus: '0.5', memory: '512m' },
      });
    }
    expect(Object.keys(volumes)).toHaveLength(16);
    const subnets = Object.values(networks).map(({ ipam }) => ipam.config[0]?.subnet);
    expect(subnets.sort()).toEqual(['172.30.40.0/24', '172.30.41.0/24', '172.30.42.0/24']);
    expect(secrets.minio_root_password?.file).toBe(spec.server.credentials.passwordFile);
  });

  test('publishes nothing without a proxy', () => {
    const { services } = read(readSampleSpec(), 'compose/cluster.yaml');
    expect(Object.keys(services)).toHaveLength(4);
    expect(Object.values(services).flatMap(({ ports }) => ports ?? [])).toEqual([]);
  });

  test('gives hostile values back as they were', () => {
    const spec = makeHostileSpec();
    const { services } = read(spec, 'compose/cluster.yaml');
    expect(services.minio1?.command).toEqual(listArguments(spec));
    for (const { name, value } of listEnvironment(spec)) {
      expect([name, services.minio1?.environment[name]]).toEqual([name, value]);
    }
  });

  test('of nodes without names is not rendered', () => {
    const spec = readSampleSpec({ MINIO_VOLUMES: 'https://10.0.0.{1...4}/mnt/disk{1...4}' });
    expect(renderCompose(spec).map(({ path }) => path)).toEqual(['compose/development.yaml']);
  });
});

test('the server for development is reached from this machine alone', () => {
  const { services, volumes } = read(readSampleSpec(), 'compose/development.yaml');
  const { minio } = services;
  expect(minio?.ports).toEqual(['127.0.0.1:9000:9000/tcp', '127.0.0.1:9001:9001/tcp']);
  expect(minio?.healthcheck).toMatchObject({ interval: '30s', timeout: '10s', retries: 3 });
  expect(minio?.environment.MINIO_REGION).toBe('us-east-1');
  expect(minio?.image).toContain('@sha256:');
  expect(Object.keys(volumes)).toEqual(['minio_data']);
});
