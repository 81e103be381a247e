/** What the server finds in a request for conditions and variables, beside what it knows of the caller. */

import type { ValuesOf } from '../../src/access/request-value.ts';

export interface SentRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signed: boolean;
}

/** Its own words first; then every header, spelled as the server does; then every query parameter as it is. */
export function valuesOfRequest({ path, headers, signed }: SentRequest): ValuesOf {
  const query = new URL(path, 'http://x').searchParams;
  const sent = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const found = new Map<string, string[]>([
    ['CurrentTime', [new Date().toISOString()]],
    ['EpochTime', [String(Math.floor(Date.now() / 1000))]],
    ['SecureTransport', ['false']],
    ['SourceIp', [findSource(sent)]],
    ['UserAgent', [sent.get('user-agent') ?? '']],
    ['Referer', [sent.get('referer') ?? '']],
    ['versionid', [query.get('versionId') ?? '']],
    ['signatureversion', [signed ? 'AWS4-HMAC-SHA256' : '']],
    ['authType', [signed ? 'REST-HEADER' : '']],
  ]);
  const add = (name: string, value: string) => found.set(name, [...(found.get(name) ?? []), value]);
  for (const [name, value] of sent) {
    if (name === 'x-amz-signature-age') found.set('signatureAge', [value]);
    else
      add(
        name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()),
        value,
      );
  }
  for (const [name, value] of query) add(name, value);
  return (name) => found.get(name) ?? [];
}

/** Headers of proxies come before the connection itself. */
function findSource(sent: ReadonlyMap<string, string>): string {
  const [forwarded] = sent.get('x-forwarded-for')?.split(', ') ?? [];
  return forwarded || sent.get('x-real-ip') || '127.0.0.1';
}
