/** One drive as MINIO_VOLUMES names it, after its ranges are counted out. */

import { posix } from 'node:path';
import { readPort } from './host.ts';

/** `host` and `scheme` are empty for a local path. The host is as written, not judged. */
export interface WrittenDrive {
  readonly scheme: '' | 'http' | 'https';
  readonly host: string;
  readonly port: number | undefined;
  readonly path: string;
}

export type DriveReading =
  | { readonly ok: true; readonly drive: WrittenDrive }
  | { readonly ok: false; readonly problem: string };

/** Paths of other characters mean different things to the server, to a shell and to systemd. */
const safePath = /^[A-Za-z0-9._@+:=,~/-]+$/;

/** Reads `https://host:9000/path` or `/path`. */
export function readDrive(word: string): DriveReading {
  if (word.startsWith('/')) return finish({ scheme: '', host: '', port: undefined, path: word });
  const match = /^(https?):\/\/(\[[^\]/]*\]|[^/:]*)(?::([^/]*))?(\/.*)?$/.exec(word);
  if (match === null)
    return refuse('is neither an address such as https://host:9000/path nor an absolute path');
  const [, scheme, host = '', port, path = ''] = match;
  if (host.includes('@')) return refuse('holds a user name or password');
  if (host === '') return refuse('has no host');
  const number = port === undefined ? undefined : readPort(port);
  if (port !== undefined && number === undefined) return refuse('has a port that is not from 1 to 65535');
  return finish({ scheme: scheme === 'https' ? 'https' : 'http', host, port: number, path });
}

function finish(drive: WrittenDrive): DriveReading {
  if (drive.path === '') return refuse('names no path on the host');
  if (!safePath.test(drive.path))
    return refuse('has characters in its path other than letters, digits and ._@+:=,~-/');
  const path = posix.normalize(drive.path).replace(/\/$/, '');
  if (path === '') return refuse('is the root of the file system, which the server refuses');
  return { ok: true, drive: { ...drive, path } };
}

function refuse(problem: string): DriveReading {
  return { ok: false, problem };
}
