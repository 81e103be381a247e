/** Drives of all pools together: each must be a place of its own. */

import { error, quote, warning } from '../../config/judgement.ts';
import type { Finding, Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { Drive, Pool } from '../spec.ts';
import type { Declared } from './declared.ts';

export function checkDrives(pools: readonly Pool[], env: Declared): Finding[] {
  const source = env.locate('MINIO_VOLUMES');
  const drives = pools.flatMap((pool) => pool.drives);
  const hosts = groupBy(drives, ({ host }) => host);
  return [
    ...[...hosts].flatMap(([host, own]) => checkPaths(host, own, source)).slice(0, 1),
    ...checkServers(hosts, source),
    ...checkEvenness(pools, source),
  ];
}

/** The first: a wrong range repeats it, on every host. */
function checkPaths(host: string, drives: readonly Drive[], source: Source): Finding[] {
  const paths = drives.map(({ path }) => path).sort(compareFolders);
  const where = host === '' ? 'this machine' : quote(host);
  for (const [index, path] of paths.entries()) {
    const next = paths[index + 1];
    if (next === path) {
      const message = `${quote(path)} on ${where} is named twice: two drives of the cluster would be one.`;
      const mend = 'Name every drive once; two servers on one machine need paths of their own.';
      return [error('cluster/duplicate-drive', source, message, mend)];
    }
    if (next?.startsWith(`${path}/`)) {
      const message = `${quote(next)} on ${where} is below another drive, ${quote(path)}.`;
      return [error('cluster/nested-drive', source, message, 'Put the drives beside each other.')];
    }
  }
  return [];
}

/** A folder right before what is below it. */
function compareFolders(a: string, b: string): number {
  const [left, right] = [a, b].map((path) => path.replaceAll('/', '\0'));
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

function checkServers(hosts: ReadonlyMap<string, readonly Drive[]>, source: Source): Finding[] {
  return [...hosts].flatMap(([host, drives]) => {
    if (new Set(drives.map(({ port }) => port)).size < 2) return [];
    const message = `Two servers are on ${quote(host)}: the loss of that machine counts twice.`;
    return [warning('cluster/duplicate-host', source, message, 'Put each server on a machine of its own.')];
  });
}

function checkEvenness(pools: readonly Pool[], source: Source): Finding[] {
  return pools.flatMap(({ expression, drives }) => {
    const counts = [...groupBy(drives, ({ host }) => host).values()].map(({ length }) => length);
    if (new Set(counts).size < 2) return [];
    const message = `Hosts of ${quote(expression)} have different numbers of drives: the loss of a bigger node costs more.`;
    return [warning('cluster/uneven-hosts', source, message, 'Give every host of a pool as many drives.')];
  });
}
