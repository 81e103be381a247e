/** One server with one volume on a developer's machine. */

import { stringifyCompose } from '../../escape/compose.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import { checkHealth, commonSettings, credentials } from './service.ts';

const heading = [
  '# A server for development, reached from this machine alone. Before the first start, beside this file:',
  '#   mkdir -p secrets certs',
  '#   printf %s developer > secrets/minio_root_user',
  '#   openssl rand -hex 20 > secrets/minio_root_password',
  '#   docker compose -f development.yaml up -d',
  '# The console is at http://localhost:9001. With public.crt and private.key in certs the server speaks https.',
  '# A folder of configuration is of no use: the server keeps its settings among the data.',
];

/** Works with one drive, so parity and everything around the cluster stay out. */
export const renderDevelopment: Renderer = (spec) => {
  const text = `${heading.join('\n')}\n${stringifyCompose(describe(spec))}`;
  return [{ path: 'compose/development.yaml', text }];
};

const probe =
  'curl -sf http://localhost:9000/minio/health/live || curl -sfk https://localhost:9000/minio/health/live';

function describe({ name, images, server }: ClusterSpec): object {
  return {
    services: {
      minio: {
        image: images.server,
        container_name: `${name}-development`,
        command: ['server', '--console-address', ':9001', '--certs-dir', '/etc/minio/certs', '/data'],
        environment: { ...credentials, MINIO_REGION: server.region ?? 'us-east-1' },
        ports: ['127.0.0.1:9000:9000', '127.0.0.1:9001:9001'],
        volumes: ['minio_data:/data', './certs:/etc/minio/certs'],
        secrets: ['minio_root_user', 'minio_root_password'],
        networks: ['minio'],
        healthcheck: checkHealth(['CMD-SHELL', probe]),
        deploy: { resources: { limits: { cpus: '2', memory: '4g' } } },
        ...commonSettings,
      },
    },
    networks: { minio: { name: `${name}-development` } },
    volumes: { minio_data: { name: `${name}-development`, driver: 'local' } },
    secrets: {
      minio_root_user: { file: './secrets/minio_root_user' },
      minio_root_password: { file: './secrets/minio_root_password' },
    },
  };
}
