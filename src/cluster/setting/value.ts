/** Readers of the values of CLUSTER_ settings: `undefined` for what is no such value. */

import { parseBytes } from '../../config/byte-size.ts';
import { isHost, isHostName, isIpv4, isIpv6, readPort } from '../host.ts';
import { readImage } from '../image.ts';
import { readNetwork } from '../network.ts';
import type { Address, FrontSite, Share } from '../spec.ts';

/** A part of a DNS name: small letters, digits, `-`; room is left for what names get appended. */
export function readLabel(text: string): string | undefined {
  return /^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text) ? text : undefined;
}

export function readHostName(text: string): string | undefined {
  return isHostName(text) ? text : undefined;
}

/** Of characters that need no quoting anywhere. */
export function readFilePath(text: string): string | undefined {
  return /^(?:\/[A-Za-z0-9._@+-]+)+$/.test(text) && !/\/\.\.?(?:\/|$)/.test(text) ? text : undefined;
}

/** Letters, digits and `._-`, a letter or digit first. */
export function readWord(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text) ? text : undefined;
}

export function readCidr(text: string): string | undefined {
  return readNetwork(text) === undefined ? undefined : text;
}

export function readImageName(text: string): string | undefined {
  return readImage(text) === undefined ? undefined : text;
}

/** More than nothing, such as `5GiB`. */
export function readSize(text: string): number | undefined {
  const bytes = parseBytes(text);
  return bytes === undefined || bytes === 0 ? undefined : bytes;
}

export function readCpus(text: string): number | undefined {
  const cpus = /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : 0;
  return cpus > 0 ? cpus : undefined;
}

/** `80%` as 0.8; above 0 and at most 100. */
export function readPercent(text: string): number | undefined {
  const percent = /^\d{1,3}%$/.test(text) ? Number(text.slice(0, -1)) : 0;
  return percent > 0 && percent <= 100 ? percent / 100 : undefined;
}

/** `0.5-1`: guaranteed, then the limit; one value is both. */
export function readShare(text: string, readOne: (text: string) => number | undefined): Share | undefined {
  const [first = '', second = first, ...more] = text.split('-').map((part) => part.trim());
  const reserved = readOne(first);
  const limit = readOne(second);
  if (reserved === undefined || limit === undefined || more.length > 0) return undefined;
  return reserved <= limit ? { reserved, limit } : undefined;
}

/** http or https, without user, query and fragment; no slash at the end. Of characters that a URL may have. */
export function readUrl(text: string): string | undefined {
  if (!/^https?:\/\/[A-Za-z0-9._~:/@!&*+,=[\]-]+$/.test(text)) return undefined;
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return undefined;
  return isHost(url.hostname) && url.port !== '0' ? text.replace(/\/+$/, '') : undefined;
}

export function readHostAndPort(text: string): string | undefined {
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(text) ?? [];
  return isHost(host) && readPort(port) !== undefined ? text : undefined;
}

/** An IP address, with `:port` or without. */
export function readResolver(text: string): string | undefined {
  const [, host = '', port] = /^(\[.*\]|[^:]*)(?::(.*))?$/.exec(text) ?? [];
  if (!isIpv4(host) && !isIpv6(host)) return undefined;
  return port === undefined || readPort(port) !== undefined ? text : undefined;
}

/** `*`, or the scheme, host and port of a page. */
export function readOrigin(text: string): string | undefined {
  if (text === '*') return text;
  const url = readUrl(text);
  return url !== undefined && URL.parse(url)?.origin === url ? url : undefined;
}

/** Elements between white space, each once; at least one. */
export function readList<Value>(
  text: string,
  readOne: (text: string) => Value | undefined,
): readonly Value[] | undefined {
  const words = [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
  const values = words.flatMap((word) => readOne(word) ?? []);
  return values.length > 0 && values.length === words.length ? values : undefined;
}

/** `east=https://a.example:9000,https://b.example:9000`. */
export function readSite(text: string): FrontSite | undefined {
  const [, name, list = ''] = /^([a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?)=(.+)$/.exec(text) ?? [];
  const words = list.split(',');
  const servers = words.flatMap((word) => readAddress(word) ?? []);
  if (name === undefined || servers.length !== words.length) return undefined;
  return servers.every(({ tls }) => tls === servers[0]?.tls) ? { name, servers } : undefined;
}

function readAddress(text: string): Address | undefined {
  const origin = readUrl(text);
  const url = origin === undefined ? null : URL.parse(origin);
  if (url === null || url.pathname !== '/') return undefined;
  const tls = url.protocol === 'https:';
  return { tls, host: url.hostname, port: Number(url.port) || (tls ? 443 : 80) };
}
