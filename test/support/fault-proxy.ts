/** A proxy in front of a real server that counts what passes and fails on demand. */

import { createServer, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import { closeServer, listen } from './listen.ts';

/**
 * `hang` never answers, `reset` cuts the connection before the server sees the request, `lose-reply` cuts
 * it after the server has carried it out; a status answers in the server's place.
 */
export type Fault =
  | 'hang'
  | 'reset'
  | 'lose-reply'
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

export interface FaultRule {
  readonly fault: Fault;
  /** Every method when absent. */
  readonly method?: string;
  /** Matched against path and query; every path when absent. */
  readonly path?: RegExp;
  /** How many such requests it lets pass before it strikes; none when absent. */
  readonly skip?: number;
  /** How many requests it strikes, then it is gone; 1 when absent. */
  readonly times?: number;
}

export interface SeenRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
}

export interface FaultProxy {
  /** To be used in place of the server's; without a slash at the end. */
  readonly url: string;
  /** Everything that arrived, in order, whether it was passed on or not. */
  readonly requests: SeenRequest[];
  /** Rules are tried in the order given. */
  fail(rule: FaultRule): void;
  stop(): Promise<void>;
}

/** The Host header is passed on as it is, so that signatures made for the proxy's address hold. */
export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const target = new URL(targetUrl);
  const rules: ActiveRule[] = [];
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const seen = { method: request.method ?? '', path: request.url ?? '' };
    requests.push(seen);
    const fault = takeFault(rules, seen);
    if (fault === undefined || fault === 'lose-reply') passOn(target, request, response, fault !== undefined);
    else fail(fault, request, response);
  });
  return {
    url: await listen(server),
    requests,
    fail: (rule) => {
      rules.push({ rule, skip: rule.skip ?? 0, left: rule.times ?? 1 });
    },
    stop: () => closeServer(server),
  };
}

interface ActiveRule {
  readonly rule: FaultRule;
  skip: number;
  left: number;
}

function takeFault(rules: readonly ActiveRule[], seen: SeenRequest): Fault | undefined {
  const hit = rules.find(
    ({ rule, left }) =>
      left > 0 && (rule.method ?? seen.method) === seen.method && (rule.path?.test(seen.path) ?? true),
  );
  if (hit === undefined) return undefined;
  if (hit.skip > 0) {
    hit.skip -= 1;
    return undefined;
  }
  hit.left -= 1;
  return hit.rule.fault;
}

function fail(fault: Exclude<Fault, 'lose-reply'>, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  if (fault === 'hang') return;
  if (fault === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  response.writeHead(fault.status, fault.headers ?? {}).end(fault.body ?? '');
}

function passOn(target: URL, request: IncomingMessage, response: ServerResponse, loseReply: boolean): void {
  const onward = openRequest({
    host: target.hostname,
    port: target.port,
    method: request.method,
    path: request.url,
    headers: request.headers,
  });
  onward.on('response', (answer) => {
    if (loseReply) {
      answer.resume().on('end', () => request.socket.resetAndDestroy());
      return;
    }
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.on('error', () => request.socket.destroy());
  request.pipe(onward);
}
