/** Archives in the plain old format, as servers that unpack what they are sent understand them. */

export interface TarEntry {
  /** At most 100 bytes of ASCII. */
  readonly name: string;
  readonly data: Buffer;
}

const block = 512;

export function writeTar(entries: readonly TarEntry[]): Buffer {
  const parts = entries.flatMap(({ name, data }) => [writeHeader(name, data.length), pad(data)]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function writeHeader(name: string, size: number): Buffer {
  if (name.length > 100) throw new Error(`The name ${name} is too long for the archive.`);
  const header = Buffer.alloc(block);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  // The sum is made while its own place holds spaces.
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function pad(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((block - (data.length % block)) % block)]);
}
