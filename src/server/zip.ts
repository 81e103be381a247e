/**
 * Reads a zip that is held in memory, without unpacking what nobody asked for. Only what the server's
 * exports use: stored or deflated entries, sizes below 4 GiB, and the 64-bit end record that an archive of
 * more than 65,535 entries needs (about 10,000 buckets).
 */

import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

/** The archive is damaged, uses what we don't read, or would unpack to more than is sane. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** No document about a bucket comes near this. */
const maxEntryBytes = 16 * 1024 * 1024;
const maxTotalBytes = 1024 * 1024 * 1024;
const maxEntries = 5_000_000;

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const centralLength = 46;
const localLength = 30;
const max16 = 0xffff;
const max32 = 0xffffffff;

interface Directory {
  readonly offset: number;
  readonly count: number;
}

interface Header {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localOffset: number;
  readonly next: number;
}

/**
 * Goes through the entries in the archive's order. `wanted` is asked for each name once; an entry it does
 * not want is never unpacked.
 * @throws {ZipError} when reached by the iteration, not before
 */
export function* readZip(archive: Buffer, wanted: (name: string) => boolean): Generator<ZipEntry> {
  const directory = guard(() => findDirectory(archive));
  let offset = directory.offset;
  const unpacked = new Map<string, Unpacked>();
  let total = 0;
  for (let index = 0; index < directory.count; index++) {
    const at = offset;
    const header = guard(() => readHeader(archive, at));
    offset = header.next;
    if (!wanted(header.name)) continue;
    total += header.bytes;
    if (total > maxTotalBytes) throw new ZipError('The archive would unpack to more than 1 GiB');
    yield { name: header.name, data: guard(() => unpack(archive, header, unpacked)) };
  }
}

/** Reading past the end of the buffer means the archive is cut short. */
function guard<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError('The archive is damaged or cut short', { cause: error });
  }
}

function findDirectory(archive: Buffer): Directory {
  const lowest = Math.max(0, archive.length - endLength - max16);
  for (let at = archive.length - endLength; at >= lowest; at--) {
    if (archive.readUInt32LE(at) === endSignature) return checkDirectory(readEnd(archive, at), at);
  }
  throw new ZipError('The answer is not a zip archive');
}

function readEnd(archive: Buffer, at: number): Directory {
  const count = archive.readUInt16LE(at + 10);
  const offset = archive.readUInt32LE(at + 16);
  if (count !== max16 && offset !== max32) return { count, offset };
  const locator = at - 20;
  if (locator < 0 || archive.readUInt32LE(locator) !== end64LocatorSignature) return { count, offset };
  const end64 = Number(archive.readBigUInt64LE(locator + 8));
  if (archive.readUInt32LE(end64) !== end64Signature) throw new ZipError('The archive has a broken end');
  return {
    count: Number(archive.readBigUInt64LE(end64 + 32)),
    offset: Number(archive.readBigUInt64LE(end64 + 48)),
  };
}

function checkDirectory(directory: Directory, end: number): Directory {
  const { count, offset } = directory;
  if (count > maxEntries) throw new ZipError(`The archive has more than ${maxEntries} entries`);
  if (offset + count * centralLength > end) throw new ZipError('The archive names more entries than it has');
  return directory;
}

function readHeader(archive: Buffer, at: number): Header {
  if (archive.readUInt32LE(at) !== centralSignature) throw new ZipError('The archive has a broken directory');
  const nameLength = archive.readUInt16LE(at + 28);
  const nameAt = at + centralLength;
  return {
    name: archive.toString('utf8', nameAt, nameAt + nameLength),
    flags: archive.readUInt16LE(at + 8),
    method: archive.readUInt16LE(at + 10),
    crc: archive.readUInt32LE(at + 16),
    packedBytes: archive.readUInt32LE(at + 20),
    bytes: archive.readUInt32LE(at + 24),
    localOffset: archive.readUInt32LE(at + 42),
    next: nameAt + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32),
  };
}

interface Unpacked {
  readonly data: Buffer;
  readonly crc: number;
}

/**
 * `unpacked` remembers by packed bytes: most buckets of a server hold the same few documents, and unpacking
 * costs more than looking.
 */
function unpack(archive: Buffer, header: Header, unpacked: Map<string, Unpacked>): Buffer {
  if (header.bytes > maxEntryBytes) throw new ZipError('The archive has an entry larger than 16 MiB');
  if ((header.flags & 1) !== 0) throw new ZipError('The archive has an encrypted entry');
  const packed = findPacked(archive, header);
  const key = `${header.method}:${header.bytes}:${packed.toString('latin1')}`;
  const known = unpacked.get(key);
  if (known?.crc === header.crc) return known.data;
  const data = header.method === 0 ? packed : inflate(packed, header);
  if (data.length !== header.bytes || crc32(data) !== header.crc) {
    throw new ZipError('The archive has an entry that does not fit its checksum');
  }
  unpacked.set(key, { data, crc: header.crc });
  return data;
}

/** Sizes are taken from the directory: a streamed archive has none in front of the entry. */
function findPacked(archive: Buffer, header: Header): Buffer {
  const at = header.localOffset;
  if (archive.readUInt32LE(at) !== localSignature) throw new ZipError('The archive has a broken entry');
  const start = at + localLength + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const end = start + header.packedBytes;
  if (end > archive.length) throw new ZipError('The archive is damaged or cut short');
  return archive.subarray(start, end);
}

function inflate(packed: Buffer, header: Header): Buffer {
  if (header.method !== 8) throw new ZipError('The archive has an entry packed in a way we do not read');
  // One byte more than declared, so that a longer entry is told from a fitting one.
  const room = Math.max(64, header.bytes + 1);
  return inflateRawSync(packed, { maxOutputLength: header.bytes + 1, chunkSize: room });
}
