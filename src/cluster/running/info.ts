/** A running cluster as the admin API tells it. Environment variables, which are in it too, are not kept. */

import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { type Fields, parseFields, readFields, readList, readNumber, readNumbers, readText } from './json.ts';

export interface RunningDrive {
  /** host:port, as the command line names it; '' for a local path. */
  readonly node: string;
  readonly path: string;
  /** The server's word: `ok`, `offline`, `missing`, `faulty`, `unformatted` and others. */
  readonly state: string;
  readonly healing: boolean;
  /** In bytes; `undefined` while it is not online. */
  readonly space: { readonly total: number; readonly used: number } | undefined;
  /** Both from 0; `undefined` until it has a place. */
  readonly pool: number | undefined;
  readonly set: number | undefined;
}

export interface RunningNode {
  /** host:port. */
  readonly endpoint: string;
  /** `online`, `offline` or `initializing`. */
  readonly state: string;
  /** '' for a node that is offline. */
  readonly version: string;
  readonly uptimeSeconds: number | undefined;
  readonly drives: readonly RunningDrive[];
}

export interface RunningPool {
  readonly sets: number;
  readonly setSize: number;
}

export interface RunningInfo {
  readonly deploymentId: string;
  /** '' for none. */
  readonly region: string;
  /** What answered, such as `MinIO`: a hint at the edition. */
  readonly server: string;
  /** `undefined` while the node that answered is not initialised. */
  readonly parity: { readonly standard: number; readonly reduced: number } | undefined;
  readonly pools: readonly RunningPool[];
  /** Sorted by endpoint. */
  readonly nodes: readonly RunningNode[];
}

/** Why there is no information when `readInfo` gives none. */
export const noAdminApi = 'What answers has no admin API of MinIO.';

/**
 * `undefined` when the answer is not that of this API.
 * @throws {ServiceError} when it can't be read
 */
export async function readInfo(reader: Reader): Promise<RunningInfo | undefined> {
  const { body, headers } = await reader.read(routes.getInfo);
  return parseInfo(body.toString('utf8'), headers.server ?? '');
}

export function parseInfo(text: string, server: string): RunningInfo | undefined {
  const root = parseFields(text);
  if (root === undefined || !root.has('servers')) return undefined;
  const backend = readFields(root.get('backend'));
  const standard = readNumber(backend, 'standardSCParity');
  const sizes = readNumbers(backend, 'totalDrivesPerSet');
  return {
    deploymentId: readText(root, 'deploymentID'),
    region: readText(root, 'region'),
    server,
    // A parity of zero is left out of the answer where there are sets all the same.
    parity:
      sizes.length === 0
        ? undefined
        : { standard: standard ?? 0, reduced: readNumber(backend, 'rrSCParity') ?? 0 },
    pools: readNumbers(backend, 'totalSets').map((sets, index) => ({ sets, setSize: sizes[index] ?? 0 })),
    nodes: readList(root, 'servers')
      .map(readNode)
      .sort((a, b) => (a.endpoint < b.endpoint ? -1 : 1)),
  };
}

function readNode(fields: Fields): RunningNode {
  return {
    endpoint: readText(fields, 'endpoint'),
    state: readText(fields, 'state'),
    version: readText(fields, 'version'),
    uptimeSeconds: readNumber(fields, 'uptime'),
    drives: readList(fields, 'drives').map(readDrive),
  };
}

function readDrive(fields: Fields): RunningDrive {
  const endpoint = readText(fields, 'endpoint');
  const url = endpoint.startsWith('/') ? null : URL.parse(endpoint);
  const total = readNumber(fields, 'totalspace') ?? 0;
  return {
    node: url === null ? '' : hostAndPort(url),
    path: url === null ? endpoint || readText(fields, 'path') : decodePath(url.pathname),
    state: readText(fields, 'state'),
    healing: fields.get('healing') === true,
    space: total === 0 ? undefined : { total, used: readNumber(fields, 'usedspace') ?? 0 },
    pool: readNumber(fields, 'pool_index'),
    set: readNumber(fields, 'set_index'),
  };
}

function hostAndPort({ hostname, port, protocol }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
