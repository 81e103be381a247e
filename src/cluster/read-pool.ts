/** MINIO_VOLUMES: its words, and the pools that the server makes of them. */

import { error, quote } from '../config/judgement.ts';
import type { Finding, Source } from '../finding.ts';
import { readDrive, type WrittenDrive } from './drive.ts';
import { expandExpression, hasRange } from './expand.ts';
import type { Drive, Pool } from './spec.ts';

export interface WrittenPool {
  readonly expression: string;
  readonly drives: readonly WrittenDrive[];
  readonly ranges: readonly number[];
}

export interface PoolReading {
  readonly words: readonly string[];
  /** Empty when anything could not be read. */
  readonly pools: readonly WrittenPool[];
  readonly findings: readonly Finding[];
}

/** As the server does: every word with a range is a pool; words without any are one pool together. */
export function readPools(value: string, source: Source): PoolReading {
  const words = value.split(/\s+/).filter((word) => word !== '');
  const findings: Finding[] = [];
  if (words.length > 1 && words.some(hasRange) && !words.every(hasRange)) {
    const message = 'MINIO_VOLUMES has arguments with a range and others without, which the server refuses.';
    findings.push(
      error('cluster/range', source, message, 'Write a range such as {1...4} in every argument.'),
    );
  }
  const groups = words.some(hasRange) ? words.map((word) => [word]) : [words];
  const pools = words.length === 0 ? [] : groups.map((group) => readPool(group, source, findings));
  return { words, pools: findings.length === 0 ? pools : [], findings };
}

/** Fills in what the server fills in. */
export function completePool({ expression, drives, ranges }: WrittenPool, port: number): Pool {
  return { expression, ranges, drives: drives.map((drive) => completeDrive(drive, port)) };
}

function completeDrive({ host, port, path }: WrittenDrive, ownPort: number): Drive {
  return { host: host.toLowerCase(), port: port ?? ownPort, path };
}

function readPool(words: readonly string[], source: Source, findings: Finding[]): WrittenPool {
  const drives: WrittenDrive[] = [];
  let ranges: readonly number[] = [];
  for (const word of words) {
    const expansion = hasRange(word)
      ? expandExpression(word)
      : { ok: true as const, words: [word], ranges: [] };
    if (expansion.ok) {
      ranges = expansion.ranges;
      drives.push(...readDrives(word, expansion.words, source, findings));
    } else {
      const message = `${quote(word)} in MINIO_VOLUMES: ${expansion.problem}.`;
      const mend = 'Write a range as {1...4}: three dots, the smaller number first.';
      findings.push(error('cluster/range', source, message, mend));
    }
  }
  return { expression: words.join(' '), drives, ranges };
}

/** The first mistake of a word: the others are the same one, counted on. */
function readDrives(
  word: string,
  expanded: readonly string[],
  source: Source,
  findings: Finding[],
): WrittenDrive[] {
  const drives: WrittenDrive[] = [];
  for (const one of expanded) {
    const reading = readDrive(one);
    if (!reading.ok) {
      // The text may hold a password before an @.
      const named = word.includes('@') ? 'An argument' : quote(word);
      const message = `${named} in MINIO_VOLUMES ${reading.problem}.`;
      const mend = 'Write it as https://host{1...4}.example.com:9000/mnt/disk{1...4}/data.';
      findings.push(error('cluster/volume', source, message, mend));
      return [];
    }
    drives.push(reading.drive);
  }
  return drives;
}
