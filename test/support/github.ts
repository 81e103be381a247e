/** GitHub's API on loopback, with faults in front where a test asks for them. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createEmulator } from 'emulate';
import { findFreePort } from '../../src/throwaway/port.ts';
import { closeServer, listen } from './listen.ts';

export interface ApiFault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** The request takes effect; only its answer is lost. */
  readonly late?: boolean;
  /** No answer comes at all. */
  readonly silent?: boolean;
}

/** Called once per request; `undefined` lets it through. */
export type ApiFaultRule = (method: string, path: string) => ApiFault | undefined;

export interface TestGitHub {
  readonly url: string;
  /** `METHOD path` of every request that came. */
  readonly requests: string[];
  fault: ApiFaultRule;
  /** Sends a request as someone. @returns the parsed answer */
  call(token: string, method: string, path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** With the repository `acme/store`, whose number 1 takes comments. The tokens are the logins. */
export async function startGitHub(logins: readonly string[]): Promise<TestGitHub> {
  const emulator = await createEmulator({
    service: 'github',
    port: await findFreePort(),
    seed: {
      tokens: Object.fromEntries(logins.map((login) => [login, { login, scopes: ['repo', 'user'] }])),
      github: {
        users: logins.map((login) => ({ login })),
        repos: [{ owner: logins[0], name: 'store', auto_init: true }],
      },
    },
  });
  const requests: string[] = [];
  const server = createServer((request, response) => void forward(request, response));
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url: path = '/' } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push(`${method} ${path}`);
    const fault = github.fault(method, path);
    const { authorization = '' } = request.headers;
    const body = Buffer.concat(chunks).toString();
    const pass = () =>
      fetch(`${emulator.url}${path}`, { method, headers: { authorization }, ...(body !== '' && { body }) });
    if (fault) {
      if (fault.silent) return;
      if (fault.late) await pass();
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(JSON.stringify({ message: fault.message ?? 'no' }));
      return;
    }
    const answer = await pass();
    const link = answer.headers.get('link')?.replaceAll(emulator.url, github.url);
    response.writeHead(answer.status, { 'content-type': 'application/json', ...(link && { link }) });
    response.end(await answer.text());
  };
  const github: TestGitHub = {
    url: await listen(server),
    requests,
    fault: () => undefined,
    call: async (token, method, path, body) => {
      const headers = { authorization: `token ${token}` };
      const answer = await fetch(`${emulator.url}${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
    stop: async () => {
      await closeServer(server);
      await emulator.close();
    },
  };
  return github;
}
