/** Addresses of servers: what is wrong with one before anything is sent to it. */

import { isLoopback } from '../server/loopback.ts';

export interface UrlProblem {
  readonly rule: 'alias/url' | 'alias/userinfo' | 'alias/plain-http';
  readonly message: string;
  readonly mend: string;
}

export type ParsedUrl =
  | { readonly ok: true; readonly url: URL; readonly plain: UrlProblem | undefined }
  | { readonly ok: false; readonly problem: UrlProblem };

/**
 * Reads the address of an S3 API. `plain` tells of http to another machine, which the caller judges. The
 * messages never hold the address: it may carry a password.
 */
export function parseServerUrl(text: string, allowPath = false): ParsedUrl {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return refuse('alias/url', 'is no address of a server', 'Write it as https://host or https://host:port.');
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(
      'alias/userinfo',
      'holds a user name or password',
      'Remove it; keys come from the environment.',
    );
  }
  const more = allowPath ? /[?#]/.test(url.href) : url.href !== `${url.origin}/`;
  if (more) {
    return refuse('alias/url', 'has more than a host and a port', 'Remove what follows the host and port.');
  }
  return { ok: true, url, plain: describePlain(url) };
}

function describePlain(url: URL): UrlProblem | undefined {
  if (url.protocol === 'https:' || isLoopback(url)) return undefined;
  return {
    rule: 'alias/plain-http',
    message: 'is plain http to another machine: whoever listens can read and change what is sent',
    mend: 'Use https, or allow it with the input allow-insecure-http.',
  };
}

function refuse(rule: UrlProblem['rule'], message: string, mend: string): ParsedUrl {
  return { ok: false, problem: { rule, message, mend } };
}
