import { isIPv4, isIPv6 } from 'node:net';
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

/** A bare address is a network of 32 bits; the bits behind the prefix are cut off. What is no network stays as it is. */
function normaliseNetwork(text: string): string {
  const [address = '', prefix = '32', more] = text.split('/');
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  const value = readAddress(address);
  const width = isIPv6(address) ? 128 : 32;
  if (value === undefined || more !== undefined || !(bits <= width)) return text;
  const rest = BigInt(width - bits);
  const masked = (value >> rest) << rest;
  if (width === 32) return `${spellIPv4(masked)}/${bits}`;
  // The server shows an IPv4 network that is written as an IPv6 one in its own form.
  return bits >= 96 && masked >> 32n === 0xffffn
    ? `${spellIPv4(masked)}/${bits - 96}`
    : `${spellIPv6(masked)}/${bits}`;
}

/** As a number; undefined for what is none, and for one with a zone, which is about one machine. */
function readAddress(address: string): bigint | undefined {
  if (isIPv4(address)) return joinParts(address.split('.').map(Number), 8n);
  if (!isIPv6(address) || address.includes('%')) return undefined;
  const spelled = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = [], right = []] = spelled.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return joinParts(
    groups.map((group) => Number.parseInt(group, 16)),
    16n,
  );
}

function joinParts(parts: readonly number[], bits: bigint): bigint {
  return parts.reduce((sum, part) => (sum << bits) | BigInt(part), 0n);
}

function spellIPv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
}

/** Groups in full, so that every spelling of an address becomes one. */
function spellIPv6(value: bigint): string {
  return [7n, 6n, 5n, 4n, 3n, 2n, 1n, 0n]
    .map((group) => ((value >> (group * 16n)) & 0xffffn).toString(16))
    .join(':');
}
