/** MINIO_OPTS: options of `minio server`. */

import { error, quote } from '../config/judgement.ts';
import type { Finding, Source } from '../finding.ts';
import { suggestMend } from '../suggestion.ts';
import { isHost, readPort } from './host.ts';
import { splitWords } from './words.ts';

export interface OptionReading {
  readonly s3Address: string | undefined;
  readonly consoleAddress: string | undefined;
  readonly certsDir: string | undefined;
  /** All but the two addresses. */
  readonly rest: readonly string[];
}

const addresses = ['address', 'console-address'];
const flags = ['quiet', 'anonymous', 'json', 'compat', 'no-compat', 'log-compress'];
const valued = [
  ['config', 'address', 'console-address', 'config-dir', 'certs-dir', 'ftp', 'sftp', 'interface', 'memlimit'],
  ['shutdown-timeout', 'idle-timeout', 'read-header-timeout', 'conn-user-timeout', 'dns-cache-ttl'],
  ['max-idle-conns-per-host', 'crossdomain-xml', 'send-buf-size', 'recv-buf-size', 'log-dir', 'log-size'],
  ['log-prefix', 'listeners', 'C', 'S'],
].flat();

interface Option {
  readonly name: string;
  readonly value: string;
  /** As written: with its value in the same word or the next. */
  readonly words: readonly string[];
}

/** Reads them as the server's command line does; what it would refuse is a finding. */
export function readOptions(text: string, source: Source, findings: Finding[]): OptionReading {
  const refuse = ({ problem, mend }: Refusal) =>
    findings.push(error('cluster/option', source, `MINIO_OPTS ${problem}.`, mend));
  const words = splitWords(text);
  if (words === undefined) {
    refuse({ problem: 'has an open quote or a backslash', mend: 'Close the quote; leave out backslashes.' });
  }
  const left = [...(words ?? [])];
  const options: Option[] = [];
  while (left.length > 0) {
    const option = takeOption(left);
    if ('problem' in option) refuse(option);
    else options.push(option);
  }
  const find = (...names: string[]) => options.findLast(({ name }) => names.includes(name))?.value;
  return {
    s3Address: find('address'),
    consoleAddress: find('console-address'),
    certsDir: find('certs-dir', 'S'),
    rest: options.flatMap(({ name, words }) => (addresses.includes(name) ? [] : words)),
  };
}

interface Refusal {
  readonly problem: string;
  readonly mend: string;
}

/** Takes one option off the front, with its value. */
function takeOption(left: string[]): Option | Refusal {
  const word = left.shift() ?? '';
  const [, name, given] = /^--?([A-Za-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
  if (name === undefined) {
    // Not shown: it may be anything, such as a secret that slipped in.
    return {
      problem: 'has a word that is no option',
      mend: 'Name drives in MINIO_VOLUMES, and nothing here.',
    };
  }
  if (flags.includes(name)) return { name, value: '', words: [word] };
  if (!valued.includes(name)) {
    const otherwise = 'Remove it: the server does not start with it.';
    const mend = suggestMend(name, [...flags, ...valued], otherwise);
    // What follows is most likely its value.
    if (given === undefined && left[0]?.startsWith('-') === false) left.shift();
    return { problem: `has ${quote(`--${name}`)}, which this server does not know`, mend };
  }
  if (given !== undefined) return { name, value: given, words: [word] };
  const value = left.shift();
  if (value === undefined)
    return {
      problem: `ends with ${quote(`--${name}`)}, which needs a value`,
      mend: 'Write its value after it.',
    };
  return { name, value, words: [word, value] };
}

/** Where an address that servers listen on is set: the option wins over its variable. */
export function locateAddress(
  env: { get(name: string): string | undefined; locate(name: string): Source },
  option: 'address' | 'console-address',
): Source {
  const variable = option === 'address' ? 'MINIO_ADDRESS' : 'MINIO_CONSOLE_ADDRESS';
  const words = splitWords(env.get('MINIO_OPTS') ?? '') ?? [];
  const given = words.some((word) => word.replace(/^--?/, '').split('=')[0] === option);
  return env.locate(given || env.get(variable) === undefined ? 'MINIO_OPTS' : variable);
}

/** Port of `:9001` or `host:9001`. */
export function readListenPort(address: string): number | undefined {
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? [];
  return host === '' || isHost(host) ? readPort(port) : undefined;
}
