/** Where a receiver of the audit log listens, and what it must be called by. */

/** Paths at which the programs take lines as they are. Their other paths take the format of Loki only. */
export const receiverPaths = { alloy: '/loki/api/v1/raw', promtail: '/promtail/api/v1/raw' } as const;

export interface Receiver {
  readonly port: number;
  /** What CLUSTER_AUDIT_RECEIVER must be for this program. */
  readonly url: string;
  /** Whether it is. */
  readonly declared: boolean;
}

/** @param declared CLUSTER_AUDIT_RECEIVER, a URL that `readSpec` let through */
export function describeReceiver(declared: string, program: keyof typeof receiverPaths): Receiver {
  const url = new URL(declared);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const path = receiverPaths[program];
  return { port, url: `${url.origin}${path}`, declared: url.pathname === path };
}

/** Lines of comment about the address and its safety. */
export function describeAddress({ url, declared }: Receiver, loki: string): string[] {
  return [
    `Takes the audit log of the servers at ${url}`,
    ...(declared
      ? []
      : ['(CLUSTER_AUDIT_RECEIVER has another path: set it to this one to use this program)']),
    `and pushes it to ${loki}.`,
    'The servers send it without a password: let only their network reach this port. For https, put a proxy before it.',
  ].map((line) => line.replace(/\p{Cc}/gu, ' '));
}
