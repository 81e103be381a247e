/** Ports of the servers. */

import { error } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { WrittenPool } from '../read-pool.ts';
import type { ServerSpec } from '../spec.ts';
import type { Declared } from './index.ts';

export function checkPorts(
  { ports, addresses }: ServerSpec,
  pools: readonly WrittenPool[],
  env: Declared,
): Finding[] {
  const findings: Finding[] = [];
  const options = env.locate('MINIO_OPTS');
  if (ports.s3 !== 0 && ports.s3 === ports.console) {
    const message = `The S3 API and the console can't both listen on port ${ports.s3}.`;
    findings.push(error('cluster/port', options, message, 'Give the console another, such as :9001.'));
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
  return findings;
}
