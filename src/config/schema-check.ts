/** Values of unknown shape become declarations here, and only here. */

import type { Finding, JsonPath, Source } from '../finding.ts';
import { schemaKeys } from './generated/keys.ts';
import type {
  AliasDeclaration,
  BucketDeclaration,
  GrantDeclaration,
  GroupDeclaration,
  IamPolicyDeclaration,
  ReplicationDeclaration,
  ServiceAccountDeclaration,
  UserDeclaration,
} from './generated/types.ts';
import * as generated from './generated/validators.ts';
import { error } from './judgement.ts';
import { describeMisfit, type Misfit } from './misfit.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly Misfit[] | null;
}

/** More errors of form than anybody mends in one go. */
export const maxFormErrors = 1000;

interface Shape {
  readonly validator: Validator;
  /** By place in the value, as generated. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

const bucketShape = defineShape(generated.validateBucket, 'validateBucket');
const aliasShape = defineShape(generated.validateAlias, 'validateAlias');
const replicationShape = defineShape(generated.validateReplication, 'validateReplication');
const iamPolicyShape = defineShape(generated.validateIamPolicy, 'validateIamPolicy');
const userShape = defineShape(generated.validateUser, 'validateUser');
const groupShape = defineShape(generated.validateGroup, 'validateGroup');
const accountShape = defineShape(generated.validateServiceAccount, 'validateServiceAccount');
const grantShape = defineShape(generated.validateGrant, 'validateGrant');

function defineShape(validator: Validator, name: keyof typeof schemaKeys): Shape {
  return { validator, keys: schemaKeys[name] };
}

/** `undefined` when the value does not fit; then `findings` has at least one more error. */
type Parser<Declaration> = (value: unknown, source: Source, findings: Finding[]) => Declaration | undefined;

function defineParser<Declaration>(
  fits: (value: unknown) => value is Declaration,
  shape: Shape,
): Parser<Declaration> {
  return (value, source, findings) => {
    if (fits(value)) return value;
    findings.push(...describeMisfits(shape, value, source));
    return undefined;
  };
}

export const parseBucket = defineParser(
  (value): value is BucketDeclaration => bucketShape.validator(value),
  bucketShape,
);
export const parseAlias = defineParser(
  (value): value is AliasDeclaration => aliasShape.validator(value),
  aliasShape,
);
export const parseReplication = defineParser(
  (value): value is ReplicationDeclaration => replicationShape.validator(value),
  replicationShape,
);
export const parseIamPolicy = defineParser(
  (value): value is IamPolicyDeclaration => iamPolicyShape.validator(value),
  iamPolicyShape,
);
export const parseUser = defineParser(
  (value): value is UserDeclaration => userShape.validator(value),
  userShape,
);
export const parseGroup = defineParser(
  (value): value is GroupDeclaration => groupShape.validator(value),
  groupShape,
);
export const parseServiceAccount = defineParser(
  (value): value is ServiceAccountDeclaration => accountShape.validator(value),
  accountShape,
);
export const parseGrant = defineParser(
  (value): value is GrantDeclaration => grantShape.validator(value),
  grantShape,
);

function describeMisfits(shape: Shape, value: unknown, source: Source): Finding[] {
  const misfits = (shape.validator.errors ?? []).filter(isTelling);
  const findings = misfits.slice(0, maxFormErrors).map((misfit) => {
    const { path, found } = followPointer(value, misfit.instancePath);
    const known = findKeys(shape, path);
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

function findKeys({ keys }: Shape, path: JsonPath): readonly string[] {
  return keys[path.map((step) => (typeof step === 'number' ? '/*' : `/${step}`)).join('')] ?? [];
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
