/** Hosts of MINIO_VOLUMES, as they are written. */

import { error, listWords, note, quote, warning } from '../../config/judgement.ts';
import type { Finding, Source } from '../../finding.ts';
import type { WrittenDrive } from '../drive.ts';
import { isHost, isLoopbackHost } from '../host.ts';
import type { WrittenPool } from '../read-pool.ts';
import type { ServerSpec } from '../spec.ts';
import type { Declared } from './declared.ts';
import { joinExpressions } from './join-expression.ts';

export function checkHosts(pools: readonly WrittenPool[], { tls }: ServerSpec, env: Declared): Finding[] {
  const source = env.locate('MINIO_VOLUMES');
  const drives = pools.flatMap((pool) => pool.drives);
  if (drives.length === 0) return [];
  return [
    ...checkNames(drives, source),
    ...checkMixture(drives, source),
    ...checkLoopback(drives, source),
    ...checkSinglePools(pools, source),
    ...checkAlone(drives, source),
    ...checkTransport(drives, tls, source),
  ];
}

function checkNames(drives: readonly WrittenDrive[], source: Source): Finding[] {
  const hosts = [...new Set(drives.map(({ host }) => host))].filter((host) => host !== '');
  const wrong = hosts.filter((host) => !isHost(host.toLowerCase()));
  if (wrong.length === 0) return [];
  const message = `${listWords(wrong.slice(0, 3), 'and')} in MINIO_VOLUMES can't be the name of a host.`;
  const mend = 'Use letters, digits and -, with dots between the parts, or an IP address.';
  return [error('cluster/host', source, message, mend)];
}

function checkMixture(drives: readonly WrittenDrive[], source: Source): Finding[] {
  const schemes = [...new Set(drives.map(({ scheme }) => scheme))];
  if (schemes.length < 2) return [];
  const message = schemes.includes('')
    ? 'MINIO_VOLUMES names drives of this machine and of others, which the server refuses.'
    : 'MINIO_VOLUMES has http:// and https://, which the server refuses.';
  return [error('cluster/mixed', source, message, 'Write all of them as https://host/path.')];
}

function checkLoopback(drives: readonly WrittenDrive[], source: Source): Finding[] {
  const loopback = drives.find(({ host }) => isLoopbackHost(host.toLowerCase()));
  if (loopback === undefined) return [];
  const message = `Every node takes ${quote(loopback.host)} for itself, so none finds the others.`;
  return [error('cluster/loopback', source, message, 'Name each node as the others reach it.')];
}

/** A pool on one host among several hosts: its loss takes the pool's quorum, and with it the cluster's. */
function checkSinglePools(pools: readonly WrittenPool[], source: Source): Finding[] {
  const hostsOf = (pool: WrittenPool) => new Set(pool.drives.map(({ host }) => host.toLowerCase()));
  const all = new Set(pools.flatMap((pool) => [...hostsOf(pool)]));
  const single = pools.filter((pool) => hostsOf(pool).size === 1);
  if (single.length === 0 || all.size < 2 || pools.length < 2 || all.has('')) return [];
  const message = `Each argument of MINIO_VOLUMES is a pool of its own, and ${quote(single[0]?.expression ?? '')} is on one host: without that node nothing can be written.`;
  const joined = joinExpressions(pools.map(({ expression }) => expression));
  const mend =
    joined === undefined
      ? 'Write one argument for all hosts, such as https://minio{1...4}.example.com:9000/mnt/disk{1...4}/data.'
      : `Write one argument for all hosts: ${joined}`;
  return [error('cluster/host-pool', source, message, mend)];
}

function checkAlone(drives: readonly WrittenDrive[], source: Source): Finding[] {
  if (new Set(drives.map(({ host }) => host)).size > 1) return [];
  if (drives.length === 1 && drives[0]?.host !== '') {
    const message = 'One drive by itself is named by its path, or the server does not start.';
    return [error('cluster/volume', source, message, 'Write the path alone, or name several drives.')];
  }
  const message = 'All drives are on one machine: its loss is the loss of the cluster.';
  return [note('cluster/standalone', source, message, 'Use it for development, or name several hosts.')];
}

function checkTransport(drives: readonly WrittenDrive[], tls: boolean, source: Source): Finding[] {
  if (tls || drives.every(({ host }) => host === '')) return [];
  const message = 'The nodes speak http: whoever listens between them reads and changes data and keys.';
  return [warning('cluster/plain-http', source, message, 'Write https:// and give each node a certificate.')];
}
