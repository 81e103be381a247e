/** A stand-in for Loki: takes pushes as shippers send them, snappy over protocol buffers. */

import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { closeServer, listen } from './listen.ts';

export interface LokiLine {
  readonly labels: Readonly<Record<string, string>>;
  readonly line: string;
}

export interface Loki {
  /** Of the push endpoint. */
  readonly url: string;
  /** In the order of their arrival. */
  readonly lines: LokiLine[];
  stop(): Promise<void>;
}

export async function startLoki(): Promise<Loki> {
  const lines: LokiLine[] = [];
  const server = createServer(async (request, response) => {
    lines.push(...readPush(uncompress(await buffer(request))));
    response.writeHead(204).end();
  });
  const url = await listen(server);
  return { url: `${url}/loki/api/v1/push`, lines, stop: () => closeServer(server) };
}

/** PushRequest{1: Stream{1: labels, 2: Entry{2: line}}}. */
function readPush(message: Buffer): LokiLine[] {
  return readFields(message, 1).flatMap((stream) => {
    const text = readFields(stream, 1)[0]?.toString() ?? '';
    const labels = Object.fromEntries(
      [...text.matchAll(/([a-zA-Z_]+)=("(?:[^"\\]|\\.)*")/g)].map(([, name = '', value = '""']) => [
        name,
        String(JSON.parse(value)),
      ]),
    );
    return readFields(stream, 2).map((entry) => ({
      labels,
      line: readFields(entry, 2)[0]?.toString() ?? '',
    }));
  });
}

/** Values with a length of one field; others are passed over. */
function readFields(message: Buffer, wanted: number): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  while (at < message.length) {
    const tag = readVarint(message, at);
    const first = readVarint(message, tag.next);
    const kind = tag.value & 7;
    if (kind !== 0 && kind !== 2) throw new Error(`a field of kind ${kind}`);
    at = kind === 0 ? first.next : first.next + first.value;
    if (kind === 2 && tag.value >> 3 === wanted) found.push(message.subarray(first.next, at));
  }
  return found;
}

function readVarint(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  let factor = 1;
  for (let at = start; ; at += 1) {
    const byte = bytes.readUInt8(at);
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, next: at + 1 };
    factor *= 128;
  }
}

/** The block format of snappy: literals, and copies of what is there already. */
function uncompress(input: Buffer): Buffer {
  const { value: length, next } = readVarint(input, 0);
  const output = Buffer.alloc(length);
  let from = next;
  for (let to = 0; from < input.length; ) {
    const { size, start, back } = readElement(input, from);
    from = back === undefined ? start + size : start;
    // Byte by byte: a copy may reach into itself.
    for (let count = 0; count < size; count += 1, to += 1)
      output[to] = (back === undefined ? input[start + count] : output[to - back]) ?? 0;
  }
  return output;
}

/** `back` is how far a copy looks back; `start` is behind the head of the element. */
function readElement(input: Buffer, at: number): { size: number; start: number; back?: number } {
  const tag = input.readUInt8(at);
  const high = tag >> 2;
  const start = at + 1;
  const kind = tag & 3;
  if (kind === 1) {
    return { size: (high & 7) + 4, start: start + 1, back: ((tag >> 5) << 8) | input.readUInt8(start) };
  }
  const width = [0, 1, 2, 4][kind] ?? 0;
  if (kind !== 0) return { size: high + 1, start: start + width, back: input.readUIntLE(start, width) };
  const extra = high < 60 ? 0 : high - 59;
  return { size: (extra === 0 ? high : input.readUIntLE(start, extra)) + 1, start: start + extra };
}
