/**
 * What a server has and the checks refuse to declare is taken out and named, by the very checks that judge a
 * configuration: what is left passes them.
 */

import type { JsonObject } from '../change.ts';
import { checkDeclarations } from '../config/check/index.ts';
import { checkTexts } from '../config/check/secret.ts';
import type { DeclaredAlias, DeclaredBucket } from '../config/desired.ts';
import { quote } from '../config/judgement.ts';
import { parseBucket, parseReplication } from '../config/schema-check.ts';
import type { Finding, Source } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { leftOut } from './finding.ts';

/** Declarations before it is known that they pass. */
export interface Draft {
  readonly bucketDefinitions: readonly JsonObject[];
  readonly siteReplications: readonly JsonObject[];
  readonly bucketReplications: readonly JsonObject[];
}

export interface Pruned {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

const bucketFile: Source = { file: 'bucketDefinitions', path: [] };
const replicationFile: Source = { file: 'replication', path: [] };

/** Pure. Ends, since every round takes something out. */
export function pruneDraft(draft: Draft, aliases: readonly DeclaredAlias[]): Pruned {
  const findings: Finding[] = [];
  let current = draft;
  for (;;) {
    const errors = judgeDraft(current, aliases).filter(({ severity }) => severity === 'error');
    const next = takeOut(current, errors, findings);
    if (next === undefined) return { draft: current, findings };
    current = next;
  }
}

function judgeDraft(draft: Draft, aliases: readonly DeclaredAlias[]): Finding[] {
  const findings: Finding[] = [];
  const buckets = draft.bucketDefinitions.flatMap((value, index): DeclaredBucket[] => {
    const source = { file: bucketFile.file, path: [index] };
    findings.push(...checkTexts(value, source));
    const declaration = parseBucket(value, source, findings);
    return declaration ? [{ name: declaration.name, source, declaration, policy: undefined }] : [];
  });
  const { siteReplications, bucketReplications } = draft;
  const written = { siteReplications, bucketReplications };
  findings.push(...checkTexts(written, replicationFile));
  const replication = parseReplication(written, replicationFile, findings);
  const desired = { root: '', aliases, buckets, replication, replicationFile, access: undefined };
  // While an entry can't be read, what refers to it would seem to refer to nothing.
  if (findings.some(({ severity }) => severity === 'error')) return findings;
  return checkDeclarations(desired, { aliases: new Set(), buckets: new Set() });
}

/** @returns undefined when there is nothing to take out */
function takeOut(draft: Draft, errors: readonly Finding[], told: Finding[]): Draft | undefined {
  const ofBuckets = errors.filter(({ source }) => source?.file === bucketFile.file);
  const ofReplication = errors.filter(({ source }) => source?.file === replicationFile.file);
  if (ofBuckets.length > 0) return takeOutOfBuckets(draft, ofBuckets, told);
  const known = ofReplication.filter(({ source }) => typeof source?.path[1] === 'number');
  return known.length > 0 ? takeOutOfReplication(draft, known, told) : undefined;
}

function takeOutOfBuckets(draft: Draft, errors: readonly Finding[], told: Finding[]): Draft {
  const byIndex = groupBy(errors, ({ source }) => source?.path[0]);
  const bucketDefinitions = draft.bucketDefinitions.flatMap((bucket, index) => {
    const own = byIndex.get(index) ?? [];
    const whole = own.find(({ source }) => concernsWhole(source));
    if (whole) {
      told.push(leftOut(nameBucket(bucket), whole.message, whole.mend));
      return [];
    }
    const keys = groupBy(own, ({ source }) => String(source?.path[1]));
    for (const [key, [first]] of keys) {
      if (first) told.push(leftOut(`${nameBucket(bucket)}: ${quote(key)}`, first.message, first.mend));
    }
    return [Object.fromEntries(Object.entries(bucket).filter(([key]) => !keys.has(key)))];
  });
  return { ...draft, bucketDefinitions };
}

function concernsWhole(source: Source | undefined): boolean {
  const key = source?.path[1];
  return key === undefined || key === 'name' || key === 'sites';
}

function nameBucket({ name, sites }: JsonObject): string {
  const where = Array.isArray(sites) ? ` (${sites.join(', ')})` : '';
  return `Bucket ${quote(String(name))}${where}`;
}

function takeOutOfReplication(draft: Draft, errors: readonly Finding[], told: Finding[]): Draft {
  const keep = (list: 'siteReplications' | 'bucketReplications') =>
    draft[list].filter((entry, index) => {
      const found = errors.find(({ source }) => source?.path[0] === list && source.path[1] === index);
      if (found) told.push(leftOut(nameEntry(entry), found.message, found.mend));
      return found === undefined;
    });
  return {
    ...draft,
    siteReplications: keep('siteReplications'),
    bucketReplications: keep('bucketReplications'),
  };
}

function nameEntry({ sourceAlias, sourceBucket, targetAlias, targetBucket }: JsonObject): string {
  if (sourceBucket === undefined) return `The pair of sites ${sourceAlias} and ${targetAlias}`;
  return `The rule from ${sourceAlias}/${sourceBucket} to ${targetAlias}/${targetBucket}`;
}
