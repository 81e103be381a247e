import { canonicalJson } from '../canonical-json.ts';
import { groupBy } from '../group-by.ts';
import type { PolicyDocument } from './document.ts';
import { coversObjects, type Exposure, findDenials, findExposure } from './exposure.ts';
import { toList } from './field.ts';
import type { Ability } from './server-action.ts';

/** A place that anyone may now use in a way in which they could not before, or no longer may. */
export interface ExposedPlace {
  readonly ability: Ability;
  /** Names of the objects, such as `public/*`; '' for the bucket itself. */
  readonly objects: string;
  /** Some of it already was so, or stays so: by another action, or for some of the names. */
  readonly partly: boolean;
}

export interface ExposureChange {
  /** Never fewer than what opens; where patterns can't be compared for certain, or conditions change, more. */
  readonly opened: readonly ExposedPlace[];
  readonly closed: readonly ExposedPlace[];
}

const none: PolicyDocument = { Statement: [] };

/** What a change of a bucket's policy means to people who have not signed in; `undefined` is no policy. */
export function compareExposure(
  bucket: string,
  before: PolicyDocument = none,
  after: PolicyDocument = none,
): ExposureChange {
  const old = examine(before, bucket);
  const fresh = examine(after, bucket);
  return { opened: findGains(old, fresh, cautious), closed: findGains(fresh, old, sceptical) };
}

/** An exposure or a denial, with what it depends on. */
interface Reach extends Exposure {
  /** Without a condition, and nothing spared. */
  readonly plain: boolean;
  /** Condition and spared names in one text. */
  readonly terms: string;
}

interface Side {
  /** By action, since nothing else can be compared. */
  readonly allowed: ReadonlyMap<string, readonly Reach[]>;
  readonly denied: ReadonlyMap<string, readonly Reach[]>;
}

/** What is believed of the side that is the starting point. */
interface Belief {
  /** Whether `old`, which covers `open`, makes it nothing new. */
  isOpen(old: Reach, open: Reach): boolean;
  /** Whether `denial` kept anything closed. */
  isClosed(denial: Reach): boolean;
}

const isAlike = (one: Reach, other: Reach) => one.plain || one.terms === other.terms;
/** Nothing that opens goes untold. */
const cautious: Belief = { isOpen: isAlike, isClosed: () => true };
/** Nothing is called closed that may be open: conditions are no boundary. */
const sceptical: Belief = { isOpen: () => true, isClosed: ({ plain }) => plain };

function examine(document: PolicyDocument, bucket: string): Side {
  const sort = (exposures: readonly Exposure[]) =>
    groupBy(
      exposures.map((exposure) => addTerms(exposure, document)),
      ({ action }) => action,
    );
  return { allowed: sort(findExposure(document, bucket)), denied: sort(findDenials(document, bucket)) };
}

function addTerms(exposure: Exposure, { Statement }: PolicyDocument): Reach {
  const { Condition = {}, NotResource } = Statement[exposure.statement] ?? {};
  const spared = [...toList(NotResource)].sort();
  const plain = !exposure.conditional && spared.length === 0;
  return { ...exposure, plain, terms: canonicalJson([Condition, spared]) };
}

/** What is open in `to` and was not in `from`. */
function findGains(from: Side, to: Side, belief: Belief): ExposedPlace[] {
  const gained = [...to.allowed].flatMap(([action, exposures]) => {
    const before = from.allowed.get(action) ?? [];
    const isNew = (open: Reach) =>
      !before.some((old) => coversObjects(old.objects, open.objects) && belief.isOpen(old, open));
    const denials = (from.denied.get(action) ?? []).filter((denial) => belief.isClosed(denial));
    const freed = denials.filter((denial) => !isStillDenied(denial, to.denied.get(action) ?? []));
    return exposures.flatMap((open) => [...(isNew(open) ? [open] : []), ...findFreed(open, freed)]);
  });
  const places = groupBy(gained, ({ ability, objects }) => JSON.stringify([ability, objects]));
  return [...places.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { ability, objects } = first;
    return [{ ability, objects, partly: overlapsAny(first, from) }];
  });
}

function isStillDenied(denial: Reach, denials: readonly Reach[]): boolean {
  return denials.some((still) => coversObjects(still.objects, denial.objects) && isAlike(still, denial));
}

/** The part of what is open now that a denial kept closed. */
function findFreed(open: Reach, denials: readonly Reach[]): Reach[] {
  const overlapping = denials.filter((denial) => mayOverlap(denial.objects, open.objects));
  return overlapping.map((denial) => {
    const whole = coversObjects(denial.objects, open.objects);
    return { ...open, objects: whole ? open.objects : denial.objects };
  });
}

function overlapsAny({ ability, objects }: Exposure, { allowed }: Side): boolean {
  return [...allowed.values()].some((exposures) =>
    exposures.some((one) => one.ability === ability && mayOverlap(one.objects, objects)),
  );
}

/** False only where no name can match both patterns, by what they begin with. */
function mayOverlap(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  const a = readBeginning(one);
  const b = readBeginning(other);
  return a.startsWith(b) || b.startsWith(a);
}

/** Up to the first wildcard. */
function readBeginning(pattern: string): string {
  return pattern.slice(0, pattern.search(/[*?]|$/));
}
