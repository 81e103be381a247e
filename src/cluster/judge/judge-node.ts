/** Nodes and drives as the cluster itself sees them. */

import { quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { tellMixedVersions } from '../running/diff-running.ts';
import type { RunningDrive, RunningInfo, RunningPool } from '../running/info.ts';
import type { AskedNode } from '../running/node.ts';
import { exceed, find } from './judgement.ts';
import { isOnline } from './margin.ts';
import type { Margin } from './report.ts';
import type { ClusterThresholds } from './threshold.ts';

export function judgeNodes({ nodes, pools }: RunningInfo, margin: Margin | undefined): Finding[] {
  const offline = nodes.filter(({ state }) => state === 'offline');
  const starting = nodes.filter(({ state }) => state !== 'offline' && state !== 'online');
  const lost = margin === undefined || margin.writes.drives === 0;
  const severity = lost ? 'error' : 'warning';
  const left = lost
    ? 'Nothing more may be lost.'
    : `${margin.writes.drives} more drives of a set may be lost.`;
  const mixed = tellMixedVersions(nodes);
  return [
    ...offline.map(({ endpoint }) =>
      find(severity, 'nodes/offline', [
        `Node ${quote(endpoint)} is offline. ${left}`,
        'Look at the machine, at its network, and at the log of the service.',
      ]),
    ),
    ...starting.map(({ endpoint, state }) =>
      find('warning', 'nodes/starting', [
        `Node ${quote(endpoint)} is ${quote(state)}.`,
        'Check again in a minute; then look at its log.',
      ]),
    ),
    ...nodes
      .filter(({ state }) => state !== 'offline')
      .flatMap(({ drives }) => drives.filter((drive) => !isOnline(drive)))
      .map((drive) =>
        find(severity, 'drives/offline', [
          `Drive ${quote(nameDrive(drive))} is not online: the server calls it ${quote(drive.state)}. ${left}`,
          'Look at the drive and its mount; a replaced one is filled again by itself.',
        ]),
      ),
    ...tellMissing(pools, nodes.flatMap(({ drives }) => drives).length),
    ...tellHealing(nodes.flatMap(({ drives }) => drives)),
    ...(mixed === undefined
      ? []
      : [find('warning', 'nodes/versions', [mixed, 'Bring all nodes to one version, in one go.'])]),
  ];
}

/** Drives that no node tells of. */
function tellMissing(pools: readonly RunningPool[], told: number): Finding[] {
  const expected = pools.reduce((sum, { sets, setSize }) => sum + sets * setSize, 0);
  if (told >= expected) return [];
  const message = `The cluster has ${expected} drives, but its nodes report only ${told}.`;
  return [find('error', 'drives/missing', [message, 'See that all nodes run with the same command line.'])];
}

function tellHealing(drives: readonly RunningDrive[]): Finding[] {
  const healing = drives.filter((drive) => drive.healing && isOnline(drive));
  if (healing.length === 0) return [];
  const names = healing.map((drive) => quote(nameDrive(drive))).join(', ');
  const mend = 'Wait until it is done before another drive is taken out.';
  return [find('note', 'drives/healing', [`Being healed: ${names}.`, mend])];
}

function nameDrive({ node, path }: RunningDrive): string {
  return `${node}${path}`;
}

/** Every clock was read against that of this machine, which therefore need not be right. */
export function judgeClocks(asked: readonly AskedNode[], { clockSkew }: ClusterThresholds): Finding[] {
  const known = asked.flatMap(({ endpoint, clockAheadSeconds }) =>
    clockAheadSeconds === undefined ? [] : [{ endpoint, clockAheadSeconds }],
  );
  const sorted = [...known].sort((a, b) => a.clockAheadSeconds - b.clockAheadSeconds);
  const [slowest] = sorted;
  const fastest = sorted.at(-1);
  if (slowest === undefined || fastest === undefined) return [];
  const skew = fastest.clockAheadSeconds - slowest.clockAheadSeconds;
  return exceed('nodes/clock', skew, clockSkew, [
    `The clock of ${quote(fastest.endpoint)} is ${skew} s ahead of that of ${quote(slowest.endpoint)}.`,
    'Have all nodes follow a time server: requests between them are refused from a difference of 15 minutes on.',
  ]);
}

/** Somebody wanted them asked. Those that are offline are told already. */
export function tellUnasked({ nodes }: RunningInfo, asked: readonly AskedNode[]): Finding[] {
  const offline = new Set(nodes.filter(({ state }) => state === 'offline').map(({ endpoint }) => endpoint));
  const unread = asked.filter(({ endpoint, mayGo }) => mayGo === undefined && !offline.has(endpoint));
  if (unread.length === 0) return [];
  const names = unread.map(({ endpoint }) => quote(endpoint)).join(', ');
  const message = `Out of reach from here, so that their clocks and certificates are not known: ${names}.`;
  const mend = 'Run the check where nodes can be reached, mend their certificates, or leave "ask-nodes" out.';
  return [find('note', 'unread/nodes', [message, mend])];
}
