/** How far an action reaches in a bucket, by the statements of one layer. */

import { canonicalJson } from '../canonical-json.ts';
import { groupBy } from '../group-by.ts';
import { toList } from '../policy/field.ts';
import { resourcePattern } from '../policy/resource.ts';
import { knownActions } from '../policy/server-action.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import { matchesWildcard } from '../policy/wildcard.ts';
import { askedOfVersions } from './evaluate.ts';
import { evaluateConditions } from './evaluate-condition.ts';
import { deriveGlob } from './glob.ts';
import { limitsResource, matchesAction } from './match-statement.ts';
import { nameBucket } from './named-bucket.ts';
import { everything, intersect, type Reach, subtract, tidy } from './reach.ts';
import { fillResource, readHonestly, readValues } from './request-value.ts';
import type { Layer, Origin, OwnedStatement, Standing } from './standing.ts';

/** A place where an action is allowed, and by what. */
export interface Grant {
  readonly reach: Reach;
  readonly origins: readonly Origin[];
  /** A pattern that takes in other buckets too is what allows it. */
  readonly everywhere: boolean;
}

export interface Place {
  readonly bucket: string;
  readonly values: Standing['values'];
}

/** Where every layer allows the action. `values` of the place are those of the caller. */
function findGrants({ layers, values }: Standing, action: string, bucket: string): Grant[] {
  const [first, ...others] = layers.map((layer) => findAllowed(layer, action, { bucket, values }));
  if (first === undefined) return [{ reach: base(action), origins: [], everywhere: true }];
  return others.reduce(joinGrants, first);
}

/** `findGrants` for many actions: those that the same statements are about reach as far. */
export function createGrantFinder(standing: Standing, bucket: string): (action: string) => readonly Grant[] {
  const statements = standing.layers.flatMap((layer) => layer.statements.map(({ statement }) => statement));
  const known = new Map<string, readonly Grant[]>();
  return (action) => {
    const about = statements.map((statement) => (isAbout(statement, action) ? '1' : '0')).join('');
    const key = `${isOnObjects(action)} ${about}`;
    const grants = known.get(key) ?? findGrants(standing, action, bucket);
    known.set(key, grants);
    return grants;
  };
}

/** The same for deleting one version for good, where some layers only have to not deny it. */
export function findVersionGrants({ layers, values }: Standing, bucket: string): Grant[] {
  const action = 's3:DeleteObjectVersion';
  const deletable = findGrants({ layers, values }, 's3:DeleteObject', bucket);
  return layers.reduce<Grant[]>((grants, layer) => {
    const place = { bucket, values };
    const asked = askedOfVersions(layer);
    if (asked === 'full') return joinGrants(grants, findAllowed(layer, action, place));
    return asked === 'denials' ? takeDenied(grants, layer, action, place) : grants;
  }, deletable);
}

/** Names of objects, or the bucket itself. */
function base(action: string): Reach {
  return isOnObjects(action) ? everything : { ...everything, within: [''] };
}

/** One that is named among those of objects the server asks of the bucket. */
function isOnObjects(action: string): boolean {
  return action !== 's3:ResetBucketReplicationState' && (knownActions.get(action)?.onObjects ?? false);
}

function joinGrants(some: readonly Grant[], others: readonly Grant[]): Grant[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const reach = intersect(one.reach, other.reach);
      if (reach === undefined) return [];
      const origins = [...one.origins, ...other.origins];
      return [{ reach, origins, everywhere: one.everywhere && other.everywhere }];
    }),
  );
}

function findAllowed(layer: Layer, action: string, place: Place): Grant[] {
  const allowed = layer.statements.flatMap((owned) => {
    if (owned.statement.Effect !== 'Allow') return [];
    const reaches = spread(owned, action, place).flatMap((reach) => tidy(reach) ?? []);
    if (reaches.length === 0) return [];
    const everywhere = takesInOthers(owned.statement, place.bucket);
    return reaches.map((reach) => ({ reach, origins: [owned.origin], everywhere }));
  });
  return takeDenied(allowed, layer, action, place);
}

/** More parts of one reach than anybody writes policies for. */
const mostParts = 50;

function takeDenied(grants: readonly Grant[], layer: Layer, action: string, place: Place): Grant[] {
  const denials = layer.statements.flatMap((owned) =>
    owned.statement.Effect === 'Deny' && mayBind(owned.statement, place) ? spread(owned, action, place) : [],
  );
  return denials.reduce<Grant[]>(
    (left, denial) =>
      left.flatMap((grant) =>
        takeOne(grant.reach, denial, left.length < mostParts).map((reach) => ({ ...grant, reach })),
      ),
    [...grants],
  );
}

/**
 * A denial under conditions takes nothing for sure; it is a remark on what it may take, and one only, since it asks for
 * all of them together. `split`: only there; else on the whole, and says where.
 */
function takeOne(reach: Reach, denial: Reach, split: boolean): Reach[] {
  if (denial.terms.length === 0) return subtract(reach, denial);
  const both = intersect(reach, { ...denial, terms: [] });
  if (both === undefined) return [reach];
  const term = `unless ${[...new Set(denial.terms)].sort().join(', and ')}`;
  const remark = (part: Reach, text: string) => ({
    ...part,
    terms: [...new Set([...part.terms, text])].sort(),
  });
  if (split) return [...subtract(reach, denial), remark(both, term)];
  return [remark(reach, `${term}, in ${canonicalJson([denial.within, denial.except])}`)];
}

/** False for a denial that is about other callers: nobody claims to be another one to be denied something. */
function mayBind({ Condition }: PolicyStatement, { values }: Place): boolean {
  return evaluateConditions(Condition, readHonestly(values)) !== 'no';
}

const abouts = new WeakMap<PolicyStatement, Map<string, boolean>>();

/** Found once for each statement: few of them count for many callers, in many buckets. */
function isAbout(statement: PolicyStatement, action: string): boolean {
  const known = abouts.get(statement) ?? new Map<string, boolean>();
  abouts.set(statement, known);
  const about = known.get(action) ?? matchesAction(statement, action);
  known.set(action, about);
  return about;
}

/** False where some layer allows it nowhere, whatever the bucket. */
export function mayAllow({ layers }: Standing, action: string): boolean {
  return layers.every(({ statements }) =>
    statements.some(({ statement }) => statement.Effect === 'Allow' && isAbout(statement, action)),
  );
}

/** Where the statement is about the action. */
function spread({ statement, origin }: OwnedStatement, action: string, place: Place): Reach[] {
  if (!isAbout(statement, action)) return [];
  const terms = listTerms(statement, place);
  const start = base(action);
  const isLimited = origin.kind === 'bucket-policy' || limitsResource(statement, place.bucket);
  const { Resource, NotResource }: Partial<PolicyStatement> = isLimited ? statement : {};
  const read = (widens: boolean) => (resource: string) =>
    readResource(resource, { action, origin, widens }, place);
  const [named, spared] = [toList(Resource), toList(NotResource)];
  const allows = statement.Effect === 'Allow';
  const within = named.length > 0 ? named.flatMap(read(allows)) : [{ patterns: start.within, terms: [] }];
  const except = spared.flatMap(read(!allows));
  return within.flatMap(({ patterns, terms: own }) =>
    patterns.map((pattern) => ({
      within: [...start.within, pattern],
      // Which names are spared depends too, where a variable is among them: then none of them is for sure.
      except: except.flatMap((one) => (one.terms.length > 0 ? [] : one.patterns)),
      terms: [...terms, ...own, ...except.flatMap((one) => one.terms)],
    })),
  );
}

interface Region {
  readonly patterns: readonly string[];
  readonly terms: readonly string[];
}

interface Reading {
  readonly action: string;
  readonly origin: Origin;
  /** Whether to be one of the names is to be allowed something, or to be spared a denial. */
  readonly widens: boolean;
}

function readResource(
  resource: string,
  { action, origin, widens }: Reading,
  { bucket, values }: Place,
): Region[] {
  const written = resourcePattern(resource);
  if (written === undefined) return [];
  const filled = fillResource(written, readValues(values));
  // A denial of what is the caller's own leaves what is others' in the buckets of such names.
  const personal = widens && standsForPersonal(written, bucket);
  const pattern = personal ? filled.pattern.replace(/^[^/]*/, () => bucket) : filled.pattern;
  const terms = filled.certain && !personal ? [] : [`variables in ${resource}`];
  const patterns = isOnObjects(action)
    ? deriveGlob(pattern, `${bucket}/`)
    : meansBucket(pattern, bucket, origin)
      ? ['']
      : [];
  return patterns.length > 0 ? [{ patterns, terms }] : [];
}

/** Whether the bucket is the one for all that a variable in their name makes, such as `home-${aws:username}`. */
function standsForPersonal(pattern: string, bucket: string): boolean {
  return /^[^/]*\$\{/.test(pattern) && nameBucket(pattern) === bucket;
}

/** To policies of users the bucket is `bucket/` as well, which `bucket/*` matches. */
function meansBucket(pattern: string, bucket: string, { kind }: Origin): boolean {
  if (kind === 'bucket-policy') return matchesWildcard(pattern, bucket);
  return pattern === bucket || matchesWildcard(pattern, `${bucket}/`);
}

/** The conditions, each as one remark; those of an Allow only as far as not every request of this caller has them. */
function listTerms({ Condition, Effect }: PolicyStatement, { values }: Place): string[] {
  return Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, value]) => {
      const fulfilled = evaluateConditions({ [operator]: { [key]: value } }, readHonestly(values));
      if (fulfilled === 'yes' && Effect === 'Allow') return [];
      return [`${operator} ${key} ${listValues(toList(value))}`];
    }),
  );
}

function listValues(values: readonly (string | number | boolean)[]): string {
  return [...groupBy(values, String).keys()]
    .sort()
    .map((value) => canonicalJson(value))
    .join(' or ');
}

/** Whether one pattern takes in more buckets than this one. */
function takesInOthers(statement: PolicyStatement, bucket: string): boolean {
  if (toList(statement.NotResource).length > 0 || !limitsResource(statement, bucket)) return true;
  return toList(statement.Resource).some((resource) => {
    const [first = ''] = (resourcePattern(resource) ?? '').split('/');
    return /[*?]/.test(first) && matchesWildcard(first, bucket);
  });
}
