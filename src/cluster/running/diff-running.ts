/** Where a running cluster is not what its env file says. */

import { error, note, quote, warning } from '../../config/judgement.ts';
import { type Finding, type Source, sortFindings } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { computeMath } from '../math.ts';
import type { ClusterSpec } from '../spec.ts';
import { diffDrives, judgeStates } from './diff-drive.ts';
import type { RunningInfo, RunningNode } from './info.ts';
import { parseRelease } from './release.ts';

/** Where a variable of the env file is set, or the file. */
export interface Locator {
  locate(name: string): Source;
}

/** Worst first; empty for a cluster that is as declared, and whole. Pure. */
export function diffRunning(spec: ClusterSpec, running: RunningInfo, env: Locator): Finding[] {
  const source = env.locate('MINIO_VOLUMES');
  const mixed = tellMixedVersions(running.nodes);
  const mend = 'Bring all nodes to one version, in one go.';
  return sortFindings([
    ...diffDeclared(spec, running, env),
    ...judgeStates(running, source),
    ...(mixed === undefined ? [] : [warning('running/versions', env.locate('CLUSTER_IMAGE'), mixed, mend)]),
  ]);
}

/** Only what differs from the env file, not what fails. */
export function diffDeclared(spec: ClusterSpec, running: RunningInfo, env: Locator): Finding[] {
  return [
    ...diffPools(spec, running, env),
    ...diffDrives(spec.server.pools, running, env.locate('MINIO_VOLUMES')),
    ...diffParity(spec, running, env),
    ...diffRegion(spec, running, env),
    ...diffImage(spec, running, env),
  ];
}

function diffPools(spec: ClusterSpec, { pools }: RunningInfo, env: Locator): Finding[] {
  const source = env.locate('MINIO_VOLUMES');
  const declared = spec.server.pools.length;
  if (pools.length === 0) return [];
  if (declared !== pools.length) {
    const message = `The number of pools is ${declared} in the env file, and ${pools.length} in the running cluster.`;
    const mend =
      declared > pools.length
        ? 'Start all nodes at once with the rendered command line.'
        : 'Declare the pool that is missing; a pool with data can only be removed by decommissioning it.';
    return [error('running/pools', source, message, mend)];
  }
  const layout = computeMath(spec);
  if (!layout.ok) return [];
  return layout.math.pools.flatMap(({ setSize }, index) => {
    const actual = pools[index]?.setSize;
    if (actual === undefined || actual === setSize) return [];
    const message = `Pool ${index + 1} has sets of ${actual} drives, and the env file asks for ${setSize}.`;
    const mend = 'The size of sets is fixed when a pool is first started: declare what runs.';
    return [error('running/set-size', source, message, mend)];
  });
}

function diffParity(spec: ClusterSpec, { parity }: RunningInfo, env: Locator): Finding[] {
  const layout = computeMath(spec);
  const [first] = layout.ok ? layout.math.pools : [];
  if (first === undefined || parity === undefined) return [];
  const judge = (name: string, what: string, declared: number, actual: number) => {
    if (declared === actual) return [];
    const message = `Parity of ${what} is ${actual} drives, and the env file gives ${declared}.`;
    const mend = `Start the nodes with the rendered ${name}; objects that are there keep their parity.`;
    return [error('running/parity', env.locate(name), message, mend)];
  };
  return [
    ...judge('MINIO_STORAGE_CLASS_STANDARD', 'STANDARD', first.standard.parity, parity.standard),
    ...judge('MINIO_STORAGE_CLASS_RRS', 'REDUCED_REDUNDANCY', first.reduced.parity, parity.reduced),
  ];
}

function diffRegion({ server }: ClusterSpec, { region }: RunningInfo, env: Locator): Finding[] {
  const declared = server.region ?? '';
  if (declared === region) return [];
  const tell = (name: string) => (name === '' ? 'none' : quote(name));
  const message = `The region is ${tell(region)}, and the env file says ${tell(declared)}.`;
  const mend = 'Start the nodes with the rendered MINIO_REGION, or declare what clients already sign for.';
  return [warning('running/region', env.locate('MINIO_REGION'), message, mend)];
}

/** A build that has no version of its own can't be compared. */
function diffImage(spec: ClusterSpec, { nodes }: RunningInfo, env: Locator): Finding[] {
  const declared = parseRelease(spec.images.server);
  const source = env.locate('CLUSTER_IMAGE');
  const versions = new Set(nodes.map(({ version }) => version).filter((version) => version !== ''));
  return [...versions].flatMap((version) => {
    const actual = parseRelease(version);
    if (declared === undefined || actual === undefined || declared === actual) return [];
    const message = `Version ${quote(version)} runs, and the image is ${quote(spec.images.server)}.`;
    return [note('running/image', source, message, 'Roll the declared image out, or declare what runs.')];
  });
}

/** `undefined` while all nodes that say it are of one version. */
export function tellMixedVersions(nodes: readonly RunningNode[]): string | undefined {
  const versions = groupBy(
    nodes.filter(({ version }) => version !== ''),
    ({ version }) => version,
  );
  if (versions.size < 2) return undefined;
  const parts = [...versions].map(
    ([version, members]) => `${quote(version)} on ${members.map(({ endpoint }) => endpoint).join(', ')}`,
  );
  return `Nodes run different versions: ${parts.join('; ')}.`;
}
