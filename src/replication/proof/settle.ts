/** Judges what a comparison found: whether it is owed, still in flight, or gone meanwhile. */

import pMap from 'p-map';
import type { Reader } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml } from '../../server/xml.ts';
import type { Inventory } from '../check-report.ts';
import { findVersion, type ListedVersion } from './list-versions.ts';
import { isSameContent, type Pairing } from './pair-versions.ts';

/** What of a source a rule sends on. */
export interface RuleCoverage {
  readonly prefix: string;
  /** All of them must be on an object. */
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly deleteMarkers: boolean;
}

interface Sides {
  readonly source: { readonly reader: Reader; readonly bucket: string };
  readonly target: { readonly reader: Reader; readonly bucket: string };
  readonly rule: RuleCoverage;
  readonly graceSeconds?: number;
  readonly clockAheadSeconds?: number;
}

export interface Settlement {
  take(found: Pairing): Promise<void>;
  /** Judges what is still open; to be called before `counts`. */
  settle(): Promise<void>;
  /** Versions of the source so far. */
  compared(): number;
  counts(): Omit<Inventory, 'extent'>;
}

type Verdict = Exclude<Pairing['kind'], 'same'> | 'in flight' | 'fine';

const batchSize = 100;
const concurrency = 8;
const secondLooks = 200;
const maxExamples = 20;
const defaultGraceSeconds = 60;

/** Takes the pairings of any number of ranges, and keeps no more than a batch of them. */
export function openSettlement(sides: Sides): Settlement {
  const { graceSeconds = defaultGraceSeconds, clockAheadSeconds = 0 } = sides;
  const youngest = Date.now() + (clockAheadSeconds - graceSeconds) * 1000;
  const tally = { missing: 0, different: 0, extra: 0, inFlight: 0 };
  const examples: string[] = [];
  let compared = 0;
  let looked = 0;
  let open: Pairing[] = [];

  const judge = async (found: Pairing): Promise<Verdict> => {
    if (!(await isOwed(sides, found))) return 'fine';
    if (found.version.modified > youngest) return found.kind === 'extra' ? 'fine' : 'in flight';
    if (looked >= secondLooks) return found.kind === 'same' ? 'fine' : found.kind;
    looked += 1;
    return lookAgain(sides, found.version);
  };
  const settle = async () => {
    const batch = open;
    open = [];
    const verdicts = await pMap(batch, judge, { concurrency });
    for (const [index, verdict] of verdicts.entries()) {
      if (verdict === 'fine') continue;
      tally[verdict === 'in flight' ? 'inFlight' : verdict] += 1;
      const version = batch[index]?.version;
      if (version === undefined || verdict === 'in flight' || examples.length >= maxExamples) continue;
      examples.push(`${version.key} (version ${version.versionId}): ${verdict}`);
    }
  };
  return {
    take: async (found) => {
      if (found.kind !== 'extra') compared += 1;
      if (found.kind === 'same') return;
      open.push(found);
      if (open.length >= batchSize) await settle();
    },
    settle,
    compared: () => compared,
    counts: () => ({ comparedVersions: compared, ...tally, examples }),
  };
}

async function isOwed({ source, rule }: Sides, { kind, version }: Pairing): Promise<boolean> {
  if (kind !== 'missing') return true;
  if (version.deletion) return rule.deleteMarkers;
  if (rule.tags.length === 0) return true;
  const { key, versionId } = version;
  const at = { bucket: source.bucket, key, query: { versionId } };
  const reply = await readOptional(source.reader, routes.getObjectTags, at);
  const tags = parseTags(reply?.body.toString('utf8'));
  return rule.tags.every((tag) => tags.get(tag.key) === tag.value);
}

function parseTags(document: string | undefined): ReadonlyMap<string, string> {
  if (document === undefined) return new Map();
  const tags = children(child(parseXml(document), 'TagSet'), 'Tag');
  return new Map(tags.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']));
}

/** The source first: what arrives between the two looks is then seen. */
async function lookAgain({ source, target }: Sides, version: ListedVersion): Promise<Verdict> {
  const there = await findVersion(source.reader, source.bucket, version);
  const here = await findVersion(target.reader, target.bucket, version);
  if (there === undefined) return here === undefined ? 'fine' : 'extra';
  if (here === undefined) return 'missing';
  return isSameContent(there, here) ? 'fine' : 'different';
}
