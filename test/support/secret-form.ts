/** Every way in which a secret might be written down. */

import { createHash } from 'node:crypto';

/** Each is searched for as it is; by the name of its form. */
export function listForms(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret);
  const json = escapeJson(secret);
  const hex = bytes.toString('hex');
  const percent = hex.replace(/../g, '%$&');
  return new Map([
    ['plain', secret],
    ['JSON', json],
    ['JSON in JSON', escapeJson(json)],
    ['HTML', escapeHtml(secret)],
    ['URL-encoded', encodeURIComponent(secret)],
    ['URL-encoded strictly', encodeStrictly(secret)],
    ['URL-encoded as a form', new URLSearchParams([['', secret]]).toString().slice(1)],
    ['URL-encoded in full', percent],
    ['URL-encoded in full, capitals', percent.toUpperCase()],
    ['hex', hex],
    ['hex, capitals', hex.toUpperCase()],
    ['SHA-256', createHash('sha256').update(bytes).digest('hex')],
    ...[0, 1, 2].map((before): [string, string] => [`base64 at ${before}`, encodeInside(bytes, before)]),
    ...[0, 1, 2].map((before): [string, string] => [
      `base64url at ${before}`,
      encodeInside(bytes, before).replaceAll('+', '-').replaceAll('/', '_'),
    ]),
  ]);
}

/** What base64 makes of it whatever stands around: without the characters that its neighbours have a part in. */
function encodeInside(bytes: Buffer, before: number): string {
  const padded = Buffer.concat([Buffer.alloc(before), bytes]);
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor((padded.length * 8) / 6);
  return padded.toString('base64').slice(first, last);
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function encodeStrictly(text: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
