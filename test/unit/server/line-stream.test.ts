import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { type OpenReader, openReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { closeServer, listen } from '../../support/listen.ts';

const users = { bucket: 'users' };
const servers: Server[] = [];
/** Half of what a request may take. */
const hangMs = 5_000;

type Play = (response: ServerResponse, attempt: number) => Promise<void> | void;

interface Stand {
  readonly reader: OpenReader;
  readonly cancel: AbortController;
  /** How many requests came, and how many connections are open. */
  readonly attempts: () => number;
  readonly connections: () => Promise<number>;
}

async function stand(play: Play, timeoutMs = 10_000): Promise<Stand> {
  let attempts = 0;
  const cancel = new AbortController();
  const server = createServer(async (_request, response) => {
    attempts += 1;
    await play(response, attempts);
  });
  servers.push(server);
  const connection = {
    alias: 'a',
    url: new URL(await listen(server)),
    accessKey: 'key',
    secretKey: 'secret',
  };
  const count = () =>
    new Promise<number>((resolve) => server.getConnections((_error, number) => resolve(number)));
  return {
    reader: openReader(connection, { timeoutMs, signal: cancel.signal }),
    cancel,
    attempts: () => attempts,
    connections: count,
  };
}

async function collect({ reader }: Stand): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of reader.readLines(routes.getBacklog, users)) lines.push(line);
  return lines;
}

async function fail(stage: Stand, onLine: (line: string) => void = () => undefined): Promise<ServiceError> {
  try {
    for await (const line of stage.reader.readLines(routes.getBacklog, users)) onLine(line);
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
  throw new Error('a ServiceError was expected');
}

afterEach(async () => {
  for (const server of servers.splice(0)) await closeServer(server);
});

describe('the lines of an answer', () => {
  test.each([
    ['nothing', [''], []],
    ['only signs of life', [' ', ' ', ' '], []],
    ['one without an end', ['{"a":1}'], ['{"a":1}']],
    ['cut anywhere', ['{"a', '":1}', '\n', '{"b":2}\n {"c"', ':3}\r\n\n'], ['{"a":1}', '{"b":2}', '{"c":3}']],
  ])('%s', async (_name, pieces, lines) => {
    const stage = await stand(async (response) => {
      for (const piece of pieces) {
        response.write(piece);
        await sleep(5);
      }
      response.end();
    });
    expect(await collect(stage)).toEqual(lines);
  });

  test('keeps a character whole that is cut in two', async () => {
    const bytes = Buffer.from('ключ-é\n');
    const stage = await stand(async (response) => {
      for (const byte of bytes) {
        response.write(Buffer.from([byte]));
        await sleep(1);
      }
      response.end();
    });
    expect(await collect(stage)).toEqual(['ключ-é']);
  });

  test('gives a line when it is there, not at the end', async () => {
    let finish = () => {};
    const stage = await stand((response) => {
      response.write('first\n');
      finish = () => response.end('last\n');
    });
    const lines: string[] = [];
    for await (const line of stage.reader.readLines(routes.getBacklog, users)) {
      lines.push(line);
      if (line === 'first') finish();
    }
    expect(lines).toEqual(['first', 'last']);
  });

  test.each([1, 2])('leaving the loop after %i ends the request', async (after) => {
    let closed = false;
    const stage = await stand(async (response) => {
      response.on('close', () => {
        closed = true;
      });
      for (let line = 1; !closed; line += 1) {
        response.write(`line ${line}\n`);
        await sleep(10);
      }
    });
    let seen = 0;
    for await (const _line of stage.reader.readLines(routes.getBacklog, users)) {
      seen += 1;
      if (seen === after) break;
    }
    await expect.poll(() => closed).toBe(true);
    await stage.reader.close();
    expect(await stage.connections()).toBe(0);
  });

  test.each(['', ' ', 'first\n'])(
    'an end that is set holds although the server only says %j',
    async (said) => {
      let closed = false;
      const stage = await stand(async (response) => {
        response.on('close', () => {
          closed = true;
        });
        while (!closed) {
          if (said !== '') response.write(said);
          await sleep(20);
        }
      });
      const end = new AbortController();
      setTimeout(() => end.abort(), 150);
      const start = performance.now();
      for await (const _line of stage.reader.readLines(routes.getBacklog, users, end.signal));
      expect(performance.now() - start).toBeLessThan(hangMs);
      await expect.poll(() => closed).toBe(true);
    },
  );

  test('waits longer than the time limit in all, and while our side is busy', async () => {
    const stage = await stand(async (response) => {
      for (let line = 0; line < 4; line += 1) {
        response.write(`${line}\n`);
        await sleep(120);
      }
      response.end();
    }, 300);
    const lines: string[] = [];
    for await (const line of stage.reader.readLines(routes.getBacklog, users)) {
      lines.push(line);
      if (line === '0') await sleep(400);
    }
    expect(lines).toHaveLength(4);
  });
});

describe('failures', () => {
  test('is tried again while nothing has come', async () => {
    const stage = await stand((response, attempt) => {
      if (attempt < 3) response.destroy();
      else response.end('fine\n');
    });
    expect(await collect(stage)).toEqual(['fine']);
    expect(stage.attempts()).toBe(3);
  });

  test('is not tried again once something came', async () => {
    const stage = await stand(async (response) => {
      response.write('first\n');
      await sleep(20);
      response.destroy();
    });
    const seen: string[] = [];
    const error = await fail(stage, (line) => seen.push(line));
    expect(seen).toEqual(['first']);
    expect(stage.attempts()).toBe(1);
    expect(error.failure).toMatchObject({
      reason: 'unreachable',
      resource: 'a/users',
      outcomeUnknown: false,
    });
    expect(error.message).toContain('the answer broke off');
  });

  test('a silence is no end', async () => {
    const stage = await stand((response) => void response.write('first\n'), 200);
    const error = await fail(stage);
    expect(error.failure.code).toBe('TIMEOUT');
    expect(error.message).toContain('the answer broke off: no answer came within 0.2 s');
  });

  test.each([
    ['in one piece', 2],
    ['in many', 40],
  ])('refuses a line without end, %s', async (_name, pieces) => {
    const stage = await stand(async (response) => {
      for (let piece = 0; piece < pieces && !response.destroyed; piece += 1) {
        response.write('x'.repeat(Math.ceil((2 * 1024 * 1024) / pieces)));
        await sleep(1);
      }
      response.end();
    });
    expect((await fail(stage)).failure.code).toBe('TOO_LARGE');
  });

  test('an answer that is no success is read as one', async () => {
    const body = '<Error><Code>AccessDenied</Code><Message>No.</Message></Error>';
    const stage = await stand((response) => void response.writeHead(403).end(body));
    const error = await fail(stage);
    expect(error.failure).toMatchObject({ reason: 'denied', status: 403 });
    expect(error.message).toContain('admin:ReplicationDiff');
  });

  test('a page is no answer, and is not read on', async () => {
    let closed = false;
    const stage = await stand((response) => {
      response.on('close', () => {
        closed = true;
      });
      response.setHeader('content-type', 'text/html');
      response.write('<html>');
    });
    expect((await fail(stage)).failure.reason).toBe('unreachable');
    await expect.poll(() => closed).toBe(true);
  });

  test.each(['before the first line', 'between two lines'])('is cancelled %s', async (when) => {
    const stage = await stand((response) => {
      if (when === 'before the first line') setTimeout(() => stage.cancel.abort(), 20);
      else response.write('first\n');
    });
    const start = performance.now();
    const error = await fail(stage, () => stage.cancel.abort());
    expect(error.failure.reason).toBe('cancelled');
    expect(performance.now() - start).toBeLessThan(hangMs);
  });

  test('refuses a route that writes', async () => {
    const stage = await stand((response) => void response.end());
    const reading = async () => {
      // @ts-expect-error: the types refuse it too
      for await (const _line of stage.reader.readLines(routes.deleteReplication, users));
    };
    await expect(reading).rejects.toThrow('Refused to send');
    expect(stage.attempts()).toBe(0);
  });
});
