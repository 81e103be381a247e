import { isIPv6 } from 'node:net';
import { toList } from './field.ts';
import type { ConditionKeys, ConditionValue, PolicyConditions } from './statement.ts';

/** Operator → key → values, all as text, sorted. */
export type NormalConditions = {
  readonly [operator: string]: { readonly [key: string]: readonly string[] };
};

/**
 * An operator without keys says nothing, and the server forgets it; so it does `ForAnyValue:` and
 * `ForAllValues:` in front of anything but text.
 */
export function normaliseConditions(conditions: PolicyConditions): NormalConditions {
  const merged: Record<string, Record<string, string[]>> = {};
  for (const [operator, keys] of Object.entries(conditions)) {
    const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
    const name = /^(String|Binary)/.test(plain) ? operator : plain;
    const normal = normaliseKeys(plain, keys);
    if (Object.keys(normal).length > 0) merged[name] = { ...merged[name], ...normal };
  }
  return merged;
}

function normaliseKeys(operator: string, keys: ConditionKeys): Record<string, string[]> {
  const entries = Object.entries(keys).map(([key, values]): [string, string[]] => [
    key,
    [...new Set(toList(values).map((value) => normaliseValue(operator, value)))].sort(),
  ]);
  return Object.fromEntries(entries);
}

/** The server keeps numbers, truth values, times and networks by their value, and any other text as it is. */
function normaliseValue(operator: string, value: ConditionValue): string {
  const text = String(value);
  if (operator.startsWith('Numeric')) return /^[+-]?\d+$/.test(text) ? String(BigInt(text)) : text;
  if (operator === 'Null') return truth(text);
  if (operator === 'IpAddress' || operator === 'NotIpAddress') return normaliseNetwork(text);
  if (operator.startsWith('Date')) return normaliseTime(text);
  return text;
}

/** The spellings of truth that the server's language takes. */
function truth(text: string): string {
  if (/^(1|t|T|TRUE|true|True)$/.test(text)) return 'true';
  return /^(0|f|F|FALSE|false|False)$/.test(text) ? 'false' : text;
}

function normaliseTime(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(Math.floor(time / 1000) * 1000).toISOString();
}

/** A bare address is a network of one; the bits behind the prefix are cut off. */
function normaliseNetwork(text: string): string {
  const [address = '', prefix = '32'] = text.split('/');
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (isIPv6(address)) return bits <= 128 ? `${maskIPv6(address, bits)}/${bits}` : text;
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || !parts.every((part) => part >= 0 && part <= 255) || !(bits <= 32)) return text;
  const number = parts.reduce((sum, part) => sum * 256 + part, 0);
  const masked = bits === 0 ? 0 : number - (number % 2 ** (32 - bits));
  return `${[24, 16, 8, 0].map((shift) => Math.floor(masked / 2 ** shift) % 256).join('.')}/${bits}`;
}

/** Groups in full, so that every spelling of an address becomes one. */
function maskIPv6(address: string, bits: number): string {
  const spelled = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = spelled.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  const value = groups.reduce((sum, group) => (sum << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
  const rest = BigInt(128 - bits);
  const masked = (value >> rest) << rest;
  return groups.map((_, index) => ((masked >> BigInt(112 - index * 16)) & 0xffffn).toString(16)).join(':');
}
