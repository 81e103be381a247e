/** Writes zip archives as the server's exports are, and broken ones. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipInput {
  readonly name: string;
  readonly data: string | Buffer;
  /** Sizes are left to the directory, as in a streamed archive. */
  readonly streamed?: boolean;
  /** 0 stored, 8 deflated; 8 when absent. */
  readonly method?: number;
  /** What the directory claims instead of the truth. */
  readonly claims?: { readonly bytes?: number; readonly crc?: number; readonly flags?: number };
}

export interface ZipOptions {
  /** End with the record that archives of more than 65,535 entries need. */
  readonly zip64?: boolean;
  /** What the end record claims instead of the truth. */
  readonly count?: number;
}

export function writeZip(inputs: readonly ZipInput[], options: ZipOptions = {}): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const input of inputs) {
    const { local, central } = writeEntry(input, offset);
    entries.push(local);
    directory.push(central);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = options.count ?? inputs.length;
  const end = options.zip64 ? writeEnd64(count, index.length, offset) : writeEnd(count, index.length, offset);
  return Buffer.concat([...entries, index, end]);
}

function writeEntry(input: ZipInput, offset: number): { local: Buffer; central: Buffer } {
  const { method = 8, claims = {}, streamed = false } = input;
  const name = Buffer.from(input.name);
  const data = Buffer.from(input.data);
  const packed = method === 8 ? deflateOnce(input, data) : data;
  const crc = claims.crc ?? crc32(data);
  const bytes = claims.bytes ?? data.length;
  const flags = claims.flags ?? (streamed ? 8 : 0);
  const common = words([2, 20], [2, flags], [2, method], [4, 0]);
  const known = words([4, crc], [4, packed.length], [4, bytes]);
  const early = streamed ? Buffer.alloc(12) : known;
  const lengths = words([2, name.length], [2, 0]);
  const descriptor = streamed ? Buffer.concat([words([4, 0x08074b50]), known]) : Buffer.alloc(0);
  const local = Buffer.concat([words([4, 0x04034b50]), common, early, lengths, name, packed, descriptor]);
  const rest = words([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
  const central = Buffer.concat([words([4, 0x02014b50], [2, 20]), common, known, lengths, rest, name]);
  return { local, central };
}

const deflated = new WeakMap<ZipInput, Buffer>();

/** The same input is often written many times over. */
function deflateOnce(input: ZipInput, data: Buffer): Buffer {
  const packed = deflated.get(input) ?? deflateRawSync(data);
  deflated.set(input, packed);
  return packed;
}

function writeEnd(count: number, size: number, offset: number): Buffer {
  return words([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
}

function writeEnd64(count: number, size: number, offset: number): Buffer {
  const head = words([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]);
  const record = Buffer.concat([head, words([8, size], [8, offset])]);
  const locator = words([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]);
  return Buffer.concat([record, locator, writeEnd(0xffff, 0xffffffff, 0xffffffff)]);
}

/** Little-endian numbers of the given widths. */
function words(...numbers: readonly (readonly [2 | 4 | 8, number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([width, value]) => {
      const word = Buffer.alloc(width);
      if (width === 2) word.writeUInt16LE(value);
      else if (width === 4) word.writeUInt32LE(value >>> 0);
      else word.writeBigUInt64LE(BigInt(value));
      return word;
    }),
  );
}
