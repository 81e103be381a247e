/** Operators that compare one value. Whatever is not of their kind fulfils none, not even one with `Not`. */

import { BlockList, isIP, isIPv6 } from 'node:net';

type Comparison = (actual: number | bigint, expected: number | bigint) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  Equals: (actual, expected) => actual === expected,
  NotEquals: (actual, expected) => actual !== expected,
  LessThan: (actual, expected) => actual < expected,
  LessThanEquals: (actual, expected) => actual <= expected,
  GreaterThan: (actual, expected) => actual > expected,
  GreaterThanEquals: (actual, expected) => actual >= expected,
};

export function compareNumbers(
  operator: string,
  [actual]: readonly string[],
  [expected = '']: readonly string[],
): boolean {
  if (actual === undefined) return operator.endsWith('IfExists');
  const [said, limit] = [readInteger(actual), readInteger(expected)];
  if (said === undefined || limit === undefined) return false;
  return comparisons[operator.replace(/^Numeric|IfExists$/g, '')]?.(said, limit) ?? false;
}

/** To the server a number of more than 64 bits is none. */
function readInteger(text: string): bigint | undefined {
  const [, sign, digits] = /^([+-]?)(\d+)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(`${sign === '-' ? '-' : ''}${digits}`);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

export function compareTimes(
  operator: string,
  [actual = '']: readonly string[],
  [expected = '']: readonly string[],
): boolean {
  const [at, limit] = [readTime(actual), readTime(expected)];
  if (at === undefined || limit === undefined) return false;
  return comparisons[operator.replace('Date', '')]?.(at, limit) ?? false;
}

/** Milliseconds since 1970, of a date with its time and zone. */
function readTime(text: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** An address that is none belongs to no network, whatever the others are. */
export function compareNetworks(
  operator: string,
  actual: readonly string[],
  expected: readonly string[],
): boolean {
  const networks = new BlockList();
  for (const network of expected) {
    // A bare address is one of 32 bits, of the longer kind as well.
    const [address = '', bits = '32'] = network.split('/');
    networks.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  const known = actual.every((address) => isIP(address) !== 0);
  const inside = actual.some((address) => networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
  return operator === 'NotIpAddress' ? !(known && inside) : known && inside;
}

/** The spellings that the server's language takes. */
export function parseTruth(text: string | undefined): boolean {
  return /^(?:1|t|T|TRUE|true|True)$/.test(text ?? '');
}
