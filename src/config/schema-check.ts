/** Values of unknown shape become declarations here, and only here. */

import type { Finding, JsonPath, Source } from '../finding.ts';
import { schemaKeys } from './generated/keys.ts';
import type { AliasDeclaration, BucketDeclaration, ReplicationDeclaration } from './generated/types.ts';
import * as generated from './generated/validators.ts';
import { error } from './judgement.ts';
import { describeMisfit, type Misfit } from './misfit.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly Misfit[] | null;
}

/** More errors of form than anybody mends in one go. */
export const maxFormErrors = 1000;

/** Per schema: its validator, and where in the schema file the checked entry is described. */
interface Shape {
  readonly validator: Validator;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly root: string;
}

const bucketShape = defineShape(generated.validateBucket, 'buckets_definition', '#/$defs/BucketDeclaration');
const aliasShape = defineShape(generated.validateAlias, 'mc_aliases', '#/$defs/AliasDeclaration');
const replicationShape = defineShape(generated.validateReplication, 'replication_rules', '#');

function defineShape(validator: Validator, name: string, root: string): Shape {
  return { validator, keys: schemaKeys[`${name}.schema.json`] ?? {}, root };
}

/** `undefined` when the value does not fit; then `findings` has at least one more error. */
export function parseBucket(
  value: unknown,
  source: Source,
  findings: Finding[],
): BucketDeclaration | undefined {
  const fits = (candidate: unknown): candidate is BucketDeclaration => bucketShape.validator(candidate);
  if (fits(value)) return value;
  findings.push(...describeMisfits(bucketShape, value, source));
  return undefined;
}

/** As `parseBucket`. */
export function parseAlias(
  value: unknown,
  source: Source,
  findings: Finding[],
): AliasDeclaration | undefined {
  const fits = (candidate: unknown): candidate is AliasDeclaration => aliasShape.validator(candidate);
  if (fits(value)) return value;
  findings.push(...describeMisfits(aliasShape, value, source));
  return undefined;
}

/** As `parseBucket`. */
export function parseReplication(
  value: unknown,
  source: Source,
  findings: Finding[],
): ReplicationDeclaration | undefined {
  const fits = (candidate: unknown): candidate is ReplicationDeclaration =>
    replicationShape.validator(candidate);
  if (fits(value)) return value;
  findings.push(...describeMisfits(replicationShape, value, source));
  return undefined;
}

function describeMisfits(shape: Shape, value: unknown, source: Source): Finding[] {
  const misfits = (shape.validator.errors ?? []).filter(isTelling);
  const findings = misfits.slice(0, maxFormErrors).map((misfit) => {
    const { path, found } = followPointer(value, misfit.instancePath);
    const known = shape.keys[findPlace(misfit, shape.root)] ?? [];
    return describeMisfit(misfit, found, known, { file: source.file, path: [...source.path, ...path] });
  });
  if (misfits.length <= maxFormErrors) return findings;
  return [...findings, stopHere(source.file, misfits.length - maxFormErrors, 'errors')];
}

/** Counts what is not told one by one. */
export function stopHere(file: string, count: number, what: string): Finding {
  return error('schema/more', { file, path: [] }, `And ${count} more ${what}.`, 'Mend the ones above first.');
}

/** "Or null" is written as a choice of two; what says something is why the first choice did not fit. */
function isTelling(misfit: Misfit): boolean {
  return misfit.keyword !== 'anyOf' && !misfit.schemaPath.endsWith('/anyOf/1/type');
}

/** Where the schema file describes the object that the misfit is about. */
function findPlace(misfit: Misfit, root: string): string {
  const place = misfit.schemaPath.slice(0, misfit.schemaPath.lastIndexOf('/'));
  return place.startsWith('#/$defs/') ? place : `${root}${place.slice(1)}`;
}

function followPointer(value: unknown, pointer: string): { path: JsonPath; found: unknown } {
  const path: (string | number)[] = [];
  let found = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(found) ? Number(key) : key);
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  }
  return { path, found };
}
