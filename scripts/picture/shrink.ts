import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const maxColours = 256;
/** Nearer colours look the same. */
const minDistance = 64;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number for each, `0xrrggbb`, row by row. */
  readonly colours: Uint32Array;
}

/**
 * A screenshot in 256 colours: a third of the size, and the eye sees no difference where there is only text.
 * Takes PNG of 8 bits, RGB or RGBA without transparency, not interlaced. `source` is kept in it as text.
 */
export function shrinkPicture(png: Buffer, source: string): Buffer {
  const { width, height, colours } = readPixels(png);
  const palette = choosePalette(colours);
  const indexes = mapColours(colours, palette);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const chunks = [
    writeChunk('IHDR', header),
    writeChunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    writeChunk('tEXt', Buffer.from(`Source\0${source}`, 'latin1')),
    writeChunk('IDAT', deflateSync(rows, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

function readPixels(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(readChunks(png, 'IDAT')));
  const bytes = undoFilters(raw, width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) colours[pixel] = bytes.readUIntBE(pixel * size, 3);
  return { width, height, colours };
}

function readChunks(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

function undoFilters(raw: Buffer, rowBytes: number, height: number, size: number): Buffer {
  // One empty row above, and one empty pixel before each row, so that every byte has its neighbours.
  const stride = rowBytes + size;
  const padded = Buffer.alloc(stride * (height + 1));
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y += 1) {
    const from = y * (rowBytes + 1);
    const start = (y + 1) * stride + size;
    const filter = raw.readUInt8(from);
    for (let at = start; at < start + rowBytes; at += 1) {
      const near = [
        padded.readUInt8(at - size),
        padded.readUInt8(at - stride),
        padded.readUInt8(at - stride - size),
      ];
      padded[at] = raw.readUInt8(from + 1 + at - start) + predict(filter, near);
    }
    rows.push(padded.subarray(start, start + rowBytes));
  }
  return Buffer.concat(rows);
}

/** From the bytes to the left, above, and to the left above. */
function predict(filter: number, [left = 0, up = 0, corner = 0]: readonly number[]): number {
  if (filter < 4) return [0, left, up, (left + up) >> 1][filter] ?? 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The most frequent first; what is near to one that is taken gives way to what is rare, such as a thin red line. */
function choosePalette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (palette.length === maxColours) break;
    if (palette.every((taken) => measureDistance(colour, taken) > minDistance)) palette.push(colour);
  }
  return palette;
}

function mapColours(colours: Uint32Array, palette: readonly number[]): Uint8Array {
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  return Uint8Array.from(colours, (colour) => {
    const index = indexes.get(colour) ?? findNearest(colour, palette);
    indexes.set(colour, index);
    return index;
  });
}

function findNearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => measureDistance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

/** The squares of red, green and blue. */
function measureDistance(one: number, other: number): number {
  const part = (shift: number) => (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2;
  return part(16) + part(8) + part(0);
}

function writeChunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
