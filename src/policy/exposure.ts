import type { PolicyDocument } from './document.ts';
import { toList } from './field.ts';
import { coveredObjects, coversBucket, resourcePattern } from './resource.ts';
import { type Ability, expandAction, inertActions, knownActions } from './server-action.ts';
import type { PolicyStatement } from './statement.ts';

/** Something that anyone may do without signing in. */
export interface Exposure {
  readonly ability: Ability;
  readonly action: string;
  /** Names of the objects, such as `public/*`; '' for the bucket itself. */
  readonly objects: string;
  /** Only under a condition of the statement; such conditions are no boundary. */
  readonly conditional: boolean;
  /** Index of the statement that allows it. */
  readonly statement: number;
}

/** What a policy opens to anonymous callers: what is allowed, less what an unconditional `Deny` takes back. */
export function findExposure({ Statement }: PolicyDocument, bucket: string): Exposure[] {
  const denied = Statement.filter((one) => one.Effect === 'Deny' && bindsAnyone(one) && isPlain(one));
  const taken = denied.flatMap((one) => spread(one, 0, bucket));
  return Statement.flatMap((one, index) => {
    if (one.Effect !== 'Allow' || !bindsAnyone(one)) return [];
    return spread(one, index, bucket).filter((open) => !taken.some((deny) => covers(deny, open)));
  });
}

const words: readonly (readonly [Ability, string])[] = [
  ['administer', 'administer'],
  ['write', 'write'],
  ['delete', 'delete'],
  ['read', 'read'],
  ['list', 'list'],
];

/** `read and list`, or undefined for a bucket that is closed to everyone. */
export function describeExposure(document: PolicyDocument, bucket: string): string | undefined {
  const open = new Set(findExposure(document, bucket).map((exposure) => exposure.ability));
  const parts = words.flatMap(([ability, word]) => (open.has(ability) ? [word] : []));
  return parts.length > 0 ? parts.join(', ').replace(/, ([^,]*)$/, ' and $1') : undefined;
}

/** Whether it is about those who have not signed in; any other name binds nobody here. */
export function bindsAnyone({ Principal }: PolicyStatement): boolean {
  if (Principal === undefined) return false;
  return Principal === '*' || toList(Principal.AWS).some(meansAnyone);
}

/**
 * Whether the server takes a name for that of who has not signed in, which is ''. To it the name is a pattern, in which
 * a `?` also fits where nothing is left, whatever follows: `?bob` means everyone.
 */
export function meansAnyone(name: string): boolean {
  return name === '' || /^(?:\*+$|\**\?)/.test(name);
}

/** A variable in a resource is a condition too: it is what the request says. */
function isConditional({ Condition = {}, Resource }: PolicyStatement): boolean {
  const filled = toList(Resource).some((resource) => resource.includes('${'));
  return filled || Object.values(Condition).some((keys) => Object.keys(keys).length > 0);
}

/** Whether it is certain what a statement takes back: what depends, or is spared, may take back less. */
function isPlain(statement: PolicyStatement): boolean {
  return !isConditional(statement) && toList(statement.NotResource).length === 0;
}

function spread(statement: PolicyStatement, index: number, bucket: string): Exposure[] {
  const conditional = isConditional(statement);
  const reach = findReach(statement, bucket);
  const actions = new Set(toList(statement.Action).flatMap(expandAction));
  return [...actions].flatMap((action) => {
    const known = knownActions.get(action);
    if (known === undefined || inertActions.has(action)) return [];
    const places = known.onObjects ? reach.objects : reach.bucket ? [''] : [];
    return places.map((objects) => ({
      ability: known.ability,
      action,
      objects,
      conditional,
      statement: index,
    }));
  });
}

/** What the document takes from anyone, also under a condition, or with names that are spared. */
export function findDenials({ Statement }: PolicyDocument, bucket: string): Exposure[] {
  return Statement.flatMap((one, index) =>
    one.Effect === 'Deny' && bindsAnyone(one) ? spread(one, index, bucket) : [],
  );
}

/** `NotResource` means everything else of the bucket; which part is not worked out, so all of it counts. */
function findReach({ Resource, NotResource }: PolicyStatement, bucket: string) {
  if (toList(NotResource).length > 0) return { bucket: true, objects: ['*'] };
  const patterns = toList(Resource).flatMap((resource) => {
    return resourcePattern(resource)?.replace(/\$\{[^}]*\}/g, '*') ?? [];
  });
  return {
    bucket: patterns.some((pattern) => coversBucket(pattern, bucket)),
    objects: [...new Set(patterns.flatMap((pattern) => coveredObjects(pattern, bucket) ?? []))],
  };
}

/** Certain only where the wider names are one beginning, or the very same pattern. */
function covers(wide: Exposure, narrow: Exposure): boolean {
  return wide.action === narrow.action && coversObjects(wide.objects, narrow.objects);
}

/** Whether every name of `narrow` is surely one of `wide`; '' is the bucket itself. */
export function coversObjects(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const beginning = wide.slice(0, -1);
  return wide.endsWith('*') && !/[*?]/.test(beginning) && narrow.startsWith(beginning);
}
