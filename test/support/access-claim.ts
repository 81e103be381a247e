/** What a caller could claim in a request: headers and parameters called like values of conditions. */

import fc from 'fast-check';
import type { Attempt } from './access-request.ts';

const identities = ['user00', 'user03', 'user05', 'account01', 'root-of-evaluation', '', 'staff', '*'];
const truths = ['true', 'false', 'True', ''];
const addresses = ['10.1.2.3', '127.0.0.1', '::1', '::ffff:10.0.0.1', 'nowhere', ''];
const times = ['2001-01-01T00:00:00Z', '2099-01-01T00:00:00+01:00', 'soon', ''];
const numbers = ['0', '5', '-7', '4102444800', '99999999999999999999', 'many'];
const texts = ['app/', 'app/x', '/', '', 'staff', 'evaluation-test', '*', 'app'];

const claimable: readonly (readonly [string, readonly string[]])[] = [
  ['username', identities],
  ['userid', identities],
  ['groups', ['staff', 'guests', 'app', '*', '']],
  ['principaltype', ['User', 'AssumedRole', 'Account', 'Anonymous']],
  ['SecureTransport', truths],
  ['SourceIp', addresses],
  ['X-Forwarded-For', addresses],
  ['X-Real-IP', addresses],
  ['UserAgent', texts],
  ['User-Agent', texts],
  ['Referer', texts],
  ['CurrentTime', times],
  ['EpochTime', numbers],
  ['signatureAge', numbers],
  ['x-amz-signature-age', numbers],
  ['LocationConstraint', texts],
  ['authType', ['REST-HEADER', 'POST']],
  ['prefix', texts],
  ['delimiter', ['/', '', 'x']],
  ['name', texts],
  ['user', texts],
];

export interface Claim {
  readonly name: string;
  readonly value: string;
  readonly place: 'header' | 'query';
}

const spell: Readonly<Record<string, (name: string) => string>> = {
  plain: (name) => name,
  header: (name) => name.toLowerCase().replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()),
  lower: (name) => name.toLowerCase(),
  upper: (name) => name.toUpperCase(),
};

const claim: fc.Arbitrary<Claim> = fc
  .record({
    known: fc
      .constantFrom(...claimable)
      .chain(([name, values]) => fc.constantFrom(...values).map((value) => ({ name, value }))),
    spelling: fc.constantFrom('plain', 'header', 'header', 'lower', 'upper'),
    place: fc.constantFrom('header', 'query', 'query'),
  })
  .map(({ known: { name, value }, spelling, place }) => ({
    name: spell[spelling]?.(name) ?? name,
    value,
    place,
  }));

/** Several at once, and the same ones on every run. */
export function sampleClaims(count: number, seed: number): Claim[][] {
  return fc.sample(fc.array(claim, { minLength: 1, maxLength: 3 }), { numRuns: count, seed });
}

/** The same request with the claims in it; a parameter that is there already can't be signed once more. */
export function addClaims(attempt: Attempt, claims: readonly Claim[]): Attempt {
  const { pathname, searchParams } = new URL(attempt.path, 'http://x');
  const headers = new Map(Object.entries(attempt.headers ?? {}));
  const parameters = [...searchParams].map(encodePair);
  for (const { name, value, place } of claims) {
    if (place === 'header') headers.set(name.toLowerCase(), value);
    else if (!searchParams.has(name)) {
      searchParams.append(name, value);
      parameters.push(encodePair([name, value]));
    }
  }
  const path = parameters.length > 0 ? `${pathname}?${parameters.join('&')}` : pathname;
  return { ...attempt, path, headers: Object.fromEntries(headers) };
}

function encodePair(pair: readonly [string, string]): string {
  return pair.map(encodeURIComponent).join('=');
}
