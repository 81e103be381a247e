/** Nodes and drives: declared and running. */

import { error, note, quote, warning } from '../../config/judgement.ts';
import type { Finding, Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { Pool } from '../spec.ts';
import type { RunningDrive, RunningInfo } from './info.ts';

interface Declared {
  readonly node: string;
  readonly path: string;
  /** From 0. */
  readonly pool: number;
}

/** What is missing, and what nobody declared. A node that is not there at all is told instead of its drives. */
export function diffDrives(pools: readonly Pool[], { nodes }: RunningInfo, source: Source): Finding[] {
  const declared = pools.flatMap(({ drives }, pool) =>
    drives.map(({ host, port, path }) => ({ node: host === '' ? '' : `${host}:${port}`, path, pool })),
  );
  const running = nodes.flatMap(({ drives }) => drives);
  const missing = without(declared, running);
  const undeclared = without(running, declared);
  const lostNodes = wholeNodes(missing, running);
  const newNodes = wholeNodes(undeclared, declared);
  return [
    ...lostNodes.map((node) =>
      error(
        'running/node-missing',
        source,
        `The declared node ${quote(node)} has no running drive.`,
        'Start it with the rendered command line, or correct MINIO_VOLUMES: names must be those that nodes are started with.',
      ),
    ),
    ...newNodes.map((node) =>
      warning(
        'running/node-undeclared',
        source,
        `Node ${quote(node)} is running, but is not declared.`,
        'Declare it in MINIO_VOLUMES, or take it out of the command lines.',
      ),
    ),
    ...missing.filter(({ node }) => !lostNodes.includes(node)).map((drive) => tellMissing(drive, source)),
    ...undeclared
      .filter(({ node }) => !newNodes.includes(node))
      .map((drive) =>
        warning(
          'running/drive-undeclared',
          source,
          `Drive ${name(drive)} is running, but is not declared.`,
          'Declare it in MINIO_VOLUMES, or take it out of the command lines.',
        ),
      ),
    ...diffPlaces(declared, running, source),
  ];
}

function tellMissing(drive: Declared, source: Source): Finding {
  const message = `The declared drive ${name(drive)} is not part of the running cluster.`;
  return error('running/drive-missing', source, message, 'Start all nodes with the rendered command line.');
}

function diffPlaces(
  declared: readonly Declared[],
  running: readonly RunningDrive[],
  source: Source,
): Finding[] {
  const places = new Map(declared.map((drive) => [name(drive), drive.pool]));
  return running.flatMap((drive) => {
    const pool = places.get(name(drive));
    if (pool === undefined || drive.pool === undefined || drive.pool === pool) return [];
    const message = `Drive ${name(drive)} is in pool ${drive.pool + 1}, and declared in pool ${pool + 1}.`;
    const mend = 'Write the pools in the order in which they were added.';
    return [error('running/pool-order', source, message, mend)];
  });
}

/** What is not well. A node that is offline is told instead of its drives. */
export function judgeStates({ nodes }: RunningInfo, source: Source): Finding[] {
  return nodes.flatMap(({ endpoint, state, drives }) => {
    if (state !== 'offline') return drives.flatMap((drive) => judgeState(drive, source));
    const message = `Node ${quote(endpoint)} is offline.`;
    return [error('running/node-offline', source, message, 'Look at it and at its network.')];
  });
}

function judgeState(drive: RunningDrive, source: Source): Finding[] {
  if (drive.state !== 'ok') {
    const message = `Drive ${name(drive)} is not online: the server calls it ${quote(drive.state)}.`;
    return [
      error('running/drive-offline', source, message, 'Look at the drive; replace it where it is broken.'),
    ];
  }
  if (!drive.healing) return [];
  return [
    note(
      'running/drive-healing',
      source,
      `Drive ${name(drive)} is being healed.`,
      'Wait until it is done before another drive is taken out.',
    ),
  ];
}

type Named = Pick<Declared, 'node' | 'path'>;

function name({ node, path }: Named): string {
  return `${node}${path}`;
}

function without<Item extends Named>(items: readonly Item[], others: readonly Named[]): Item[] {
  const names = new Set(others.map(name));
  return items.filter((item) => !names.has(name(item)));
}

/** Nodes of which the other side has nothing at all. A server by itself has no name, so its drives are told. */
function wholeNodes(items: readonly Named[], others: readonly Named[]): string[] {
  const there = new Set(others.map(({ node }) => node));
  return [...groupBy(items, ({ node }) => node).keys()].filter((node) => node !== '' && !there.has(node));
}
