/** What the certificates of the nodes must be for. */

import { note, quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { isIpv4, isIpv6, isLoopbackHost } from '../host.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Declared } from './declared.ts';

/** Nodes verify each other by what MINIO_VOLUMES names; NGINX compares with names only. */
export function checkCertificates({ server, proxy }: ClusterSpec, env: Declared): Finding[] {
  const drives = server.pools.flatMap((pool) => pool.drives);
  const address = drives.map(({ host }) => host).find((host) => isAddress(host) && !isLoopbackHost(host));
  if (!server.tls || address === undefined) return [];
  const message = `Nodes are named by address, such as ${quote(address)}: a certificate that has only names fits none of them.`;
  const mend = `Give each certificate the address of its node as a subject alternative name of type IP, and ${proxy.s3Host}, by which the proxy knows it.`;
  return [note('cluster/certificate-address', env.locate('MINIO_VOLUMES'), message, mend)];
}

function isAddress(host: string): boolean {
  return isIpv4(host) || isIpv6(host);
}
