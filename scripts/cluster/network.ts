/**
 * A network of its own for the nodes of one cluster. Each node has a name space, so that all can listen on the
 * same ports, and an address that this machine reaches. In a container a server refuses 127.0.0.1 as a node.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { runTool } from '../../src/throwaway/tool.ts';

export interface ClusterNetwork {
  /** The first three numbers; nodes are `.1`, `.2`, …, and this machine is `.254`. */
  readonly prefix: string;
  /** Name spaces of the nodes, for `ip netns exec`. */
  readonly namespaces: readonly string[];
  /** Kills what runs in it, takes it away, and removes the folder. */
  remove(): Promise<void>;
}

/** The switch has a name space too: rules of this machine's firewall for bridges can't reach it there. */
const connect = `
name=$1 prefix=$2 nodes=$3 switch=$1-0
ip netns add "$switch"
ip -n "$switch" link add bridge type bridge
ip -n "$switch" link set bridge up
ip link add "$name" type veth peer name uplink netns "$switch"
ip -n "$switch" link set uplink master bridge up
ip addr add "$prefix.254/24" dev "$name"
ip link set "$name" up
for node in $(seq "$nodes"); do
  ip netns add "$name-$node"
  ip -n "$switch" link add "port$node" type veth peer name eth0 netns "$name-$node"
  ip -n "$switch" link set "port$node" master bridge up
  ip -n "$name-$node" addr add "$prefix.$node/24" dev eth0
  ip -n "$name-$node" link set eth0 up
  ip -n "$name-$node" link set lo up
done`;

/** Waits until its input ends, which the kernel does even when we are killed outright. */
const clear = `
cat >/dev/null
dir=$1 link=$2
shift 2
for space; do
  ip netns pids "$space" | xargs -r kill -9
  ip netns del "$space"
done
ip link del "$link"
sleep 0.2
rm -rf -- "$dir"`;

/**
 * Needs root. Network and `dir` never outlive this process.
 * @throws {Error} saying what to do where addresses can't be added
 */
export async function createNetwork(nodes: number, dir: string): Promise<ClusterNetwork> {
  const name = `mio${randomBytes(4).toString('hex')}`;
  const namespaces = Array.from({ length: nodes }, (_, index) => `${name}-${index + 1}`);
  const guard = spawn('sh', ['-c', clear, 'clear', dir, name, ...namespaces, `${name}-0`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  try {
    const prefix = await chooseFreePrefix();
    await runTool('sh', ['-ec', connect, 'connect', name, prefix, String(nodes)]);
    return { prefix, namespaces, remove: () => release(guard) };
  } catch (cause) {
    await release(guard);
    throw new Error(explain(cause), { cause });
  }
}

/** A private network that no interface of this machine is in. */
async function chooseFreePrefix(): Promise<string> {
  const taken = await runTool('ip', ['-4', '-o', 'addr']);
  for (;;) {
    const prefix = `10.${randomInt(200, 250)}.${randomInt(256)}`;
    if (!taken.includes(` ${prefix}.`)) return prefix;
  }
}

async function release(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
  guard.ref();
  guard.stdin?.end();
  await gone;
}

function explain(cause: unknown): string {
  return [
    'The nodes of a cluster need addresses of their own, and they could not be added. On Linux, as root:',
    '  - run this again as root (sudo npm test);',
    '  - install ip: apt-get install -y --no-install-recommends iproute2;',
    '  - in a container, start it with --privileged, or with --cap-add NET_ADMIN --cap-add SYS_ADMIN.',
    cause instanceof Error ? cause.message : String(cause),
  ].join('\n');
}
