/** Networks as CIDRs of IPv4. */

import { isIpv4 } from './host.ts';

export interface Network {
  readonly first: number;
  readonly last: number;
}

/** `undefined` for anything but `a.b.c.d/n` whose address is the first of the network. */
export function readNetwork(text: string): Network | undefined {
  const [, address = '', bits = ''] = /^([\d.]+)\/(\d|[12]\d|3[0-2])$/.exec(text) ?? [];
  if (!isIpv4(address)) return undefined;
  const size = 2 ** (32 - Number(bits));
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return first % size === 0 ? { first, last: first + size - 1 } : undefined;
}

/** RFC 1918, and what carriers and Kubernetes use within (RFC 6598). */
const privateNetworks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].flatMap(
  (text) => readNetwork(text) ?? [],
);

/** Whether all of it belongs to nobody on the Internet. */
export function isPrivateNetwork({ first, last }: Network): boolean {
  return privateNetworks.some((one) => one.first <= first && last <= one.last);
}

/** Whether any address is in both. */
export function overlap(a: Network, b: Network): boolean {
  return a.first <= b.last && b.first <= a.last;
}
