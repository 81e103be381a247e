import { createSocket } from 'node:dgram';

export interface NameServer {
  readonly port: number;
  /** Names without an entry do not exist. */
  readonly addresses: Map<string, string>;
  stop(): Promise<void>;
}

/** Answers questions for IPv4 addresses at 127.0.0.1, for a second each. */
export async function startNameServer(entries: Readonly<Record<string, string>>): Promise<NameServer> {
  const addresses = new Map(Object.entries(entries));
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) =>
    socket.send(answer(question, addresses), port, address),
  );
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    port: socket.address().port,
    addresses,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function answer(message: Buffer, addresses: ReadonlyMap<string, string>): Buffer {
  const { name, end } = readName(message);
  const address = addresses.get(name.toLowerCase());
  const known = address !== undefined && message.readUInt16BE(end) === 1;
  const header = Buffer.alloc(12);
  message.copy(header, 0, 0, 2);
  // A reply, recursion available; code 3 says that there is no such name.
  header.writeUInt16BE(0x8180 | (address === undefined ? 3 : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(known ? 1 : 0, 6);
  const question = message.subarray(12, end + 4);
  if (!known) return Buffer.concat([header, question]);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split('.').map(Number)]);
  return Buffer.concat([header, question, record]);
}

function readName(message: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}
