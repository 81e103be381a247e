/** Policies as files: equal ones share one, whatever bucket they are of. */

import { canonicalJson, sameJson } from '../canonical-json.ts';
import type { Json, JsonObject } from '../change.ts';
import { checkTexts } from '../config/check/secret.ts';
import { fillPlaceholders } from '../config/placeholder.ts';
import type { Finding } from '../finding.ts';
import { parsePolicyDocument } from '../policy/document.ts';
import { findExposure } from '../policy/exposure.ts';
import { lintBucketPolicy } from '../policy/lint.ts';
import { type NormalPolicy, type NormalStatement, normalisePolicy } from '../policy/normalise.ts';

export interface DescribedPolicy {
  /** With `{{BUCKET_NAME}}` for the bucket. */
  readonly document: JsonObject;
  /** What the bucket has to declare as meant. */
  readonly public: 'read' | 'write' | 'read-write' | undefined;
}

/** Why a policy is in no file. */
export type PolicyObstacle = Pick<Finding, 'message' | 'mend'>;

/** Pure. Never a document that means something else, nor one that the checks refuse. */
export function describePolicy(bucket: string, policy: NormalPolicy): DescribedPolicy | PolicyObstacle {
  const document = writeTemplate(bucket, policy);
  const { value, unresolved } = fillPlaceholders(document, { BUCKET_NAME: bucket });
  const parsed = parsePolicyDocument(value).document;
  if (unresolved.length > 0 || parsed === undefined || !sameJson(normalisePolicy(parsed), policy)) {
    const message = 'a file can’t say it, since it has text that is read as a placeholder.';
    return { message, mend: 'Write the policy anew, without double braces.' };
  }
  const meant = findPublic(bucket, policy);
  const source = { file: 'policy', path: [] };
  const context = { bucket, source, ...(meant && { public: meant }) };
  const refused = [...lintBucketPolicy(parsed, context), ...checkTexts(document, source)].find(
    ({ severity }) => severity === 'error',
  );
  return refused ?? { document, public: meant };
}

function findPublic(bucket: string, policy: NormalPolicy): DescribedPolicy['public'] {
  const abilities = new Set(findExposure(policy, bucket).map(({ ability }) => ability));
  const reads = abilities.has('read') || abilities.has('list');
  const writes = abilities.has('write') || abilities.has('delete');
  if (reads && writes) return 'read-write';
  return reads ? 'read' : writes ? 'write' : undefined;
}

function writeTemplate(bucket: string, { Id, Statement }: NormalPolicy): JsonObject {
  const statements = Statement.map((statement) => writeStatement(bucket, statement));
  return { Version: '2012-10-17', ...(Id !== '' && { Id }), Statement: statements };
}

function writeStatement(bucket: string, statement: NormalStatement): JsonObject {
  const { Sid, Effect, Principal, Action, Resource, NotResource, Condition } = statement;
  const anyone = Principal.AWS.length === 1 && Principal.AWS[0] === '*';
  const own = (resources: readonly string[]) => shorten(resources.map((one) => nameBucket(bucket, one)));
  return {
    ...(Sid !== '' && { Sid }),
    Effect,
    Principal: anyone ? '*' : Principal,
    Action: shorten(Action),
    ...(Resource.length > 0 && { Resource: own(Resource) }),
    ...(NotResource.length > 0 && { NotResource: own(NotResource) }),
    ...(Object.keys(Condition).length > 0 && { Condition }),
  };
}

function nameBucket(bucket: string, resource: string): string {
  const own = `arn:aws:s3:::${bucket}`;
  if (resource !== own && !resource.startsWith(`${own}/`)) return resource;
  return `arn:aws:s3:::{{BUCKET_NAME}}${resource.slice(own.length)}`;
}

function shorten(values: readonly string[]): Json {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/** A document and where it is used. */
export interface PolicyUse {
  readonly alias: string;
  readonly bucket: string;
  readonly policy: DescribedPolicy;
}

export interface PolicyFile {
  /** From the parent of the configuration folder. */
  readonly path: string;
  readonly document: JsonObject;
}

/** Canonical text of a document → its file. A file of one bucket has its name; a shared one says what it opens. */
export function assignPolicyFiles(uses: readonly PolicyUse[]): Map<string, PolicyFile> {
  const files = new Map<string, PolicyFile>();
  const taken = new Set<string>();
  for (const use of uses) {
    const key = canonicalJson(use.policy.document);
    if (files.has(key)) continue;
    const same = uses.filter(({ policy }) => canonicalJson(policy.document) === key);
    const shared = same.some(({ bucket }) => bucket !== use.bucket);
    const name = shared ? nameShared(use.policy) : use.bucket;
    const free = chooseFree(name, taken);
    taken.add(free);
    files.set(key, { path: `policies/${free}.json`, document: use.policy.document });
  }
  return files;
}

function nameShared({ public: meant }: DescribedPolicy): string {
  return meant === undefined ? 'shared-closed' : `shared-public-${meant}`;
}

function chooseFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let copy = 2; taken.has(free); copy += 1) free = `${name}-${copy}`;
  return free;
}
