/** Ports of the servers. */

import { error, quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { isLoopbackHost } from '../host.ts';
import { locateAddress } from '../option.ts';
import type { WrittenPool } from '../read-pool.ts';
import type { ServerSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

export function checkPorts(
  { ports, addresses }: ServerSpec,
  pools: readonly WrittenPool[],
  env: Declared,
): Finding[] {
  const findings: Finding[] = [];
  if (ports.s3 !== 0 && ports.s3 === ports.console) {
    const message = `The S3 API and the console can't both listen on port ${ports.s3}.`;
    const console = locateAddress(env, 'console-address');
    const source = console.line === undefined ? locateAddress(env, 'address') : console;
    findings.push(error('cluster/port', source, message, 'Give the console another, such as :9001.'));
  }
  const drives = pools.flatMap((pool) => pool.drives).filter(({ host }) => host !== '');
  const strange = drives.find(({ port }) => port !== undefined && port !== ports.s3);
  if (strange !== undefined && ports.s3 !== 0) {
    const listens =
      addresses.s3 === undefined
        ? 'the servers listen on their default, 9000'
        : `the servers listen on ${addresses.s3}`;
    const message = `MINIO_VOLUMES has port ${strange.port}, but ${listens}: the node would not find itself.`;
    const mend = `Set --address :${strange.port} in MINIO_OPTS, or write port ${ports.s3} in MINIO_VOLUMES.`;
    findings.push(error('cluster/port', env.locate('MINIO_VOLUMES'), message, mend));
  }
  if (new Set(drives.map(({ host }) => host)).size < 2) return findings;
  return [
    ...findings,
    ...checkListening('address', addresses.s3 ?? '', env),
    ...checkListening('console-address', addresses.console, env),
  ];
}

/** One command starts all nodes, and each has an address of its own. The console may be for the node alone. */
function checkListening(option: 'address' | 'console-address', address: string, env: Declared): Finding[] {
  const [, host = ''] = /^(.*):\d+$/.exec(address) ?? [];
  if (['', '0.0.0.0', '[::]'].includes(host)) return [];
  if (option === 'console-address' && isLoopbackHost(host)) return [];
  const message = isLoopbackHost(host)
    ? `With --${option} ${address} no node reaches another.`
    : `Only one node has the address ${quote(host)}, and all are started with --${option} ${address}.`;
  const mend = `Write the port alone: --${option} ${address.slice(host.length)}`;
  return [error('cluster/listen', locateAddress(env, option), message, mend)];
}
