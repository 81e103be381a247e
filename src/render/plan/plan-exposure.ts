import { groupBy } from '../../group-by.ts';
import { compareExposure } from '../../policy/exposure-change.ts';
import type { Ability } from '../../policy/server-action.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import { describeCount } from '../quantity.ts';

/** What a plan opens to, or closes for, people who have not signed in, in one way. */
export interface PublicAccess {
  /** What they may do. */
  readonly ability: Ability;
  readonly places: readonly PublicPlace[];
}

export interface PublicPlace {
  /** `<alias>/<bucket>`. */
  readonly bucket: string;
  /** `<alias>/<bucket>`, with the names of the objects unless it is all of them. */
  readonly name: string;
  readonly partly: boolean;
}

export interface PublicChange {
  readonly opened: readonly PublicAccess[];
  readonly closed: readonly PublicAccess[];
}

interface Place extends PublicPlace {
  readonly ability: Ability;
}

/** The worst first. Reading the settings of a bucket opens no data. */
const abilities: readonly Ability[] = ['administer', 'write', 'delete', 'read', 'list'];

/** For a headline; the worst first, and a bucket counts in each once. */
const judgements: readonly (readonly [readonly Ability[], string])[] = [
  [['administer'], 'open to administration by anyone'],
  [['write', 'delete'], 'writable by anyone'],
  [['read'], 'readable by anyone'],
  [['list'], 'listable by anyone'],
];

export function findPublicChange(changes: readonly ResourceChange[]): PublicChange {
  const opened: Place[] = [];
  const closed: Place[] = [];
  for (const change of changes) {
    if (change.kind !== 'policy' || change.verb === 'report') continue;
    const exposure = compareExposure(change.key, change.before, change.after);
    const bucket = `${change.alias}/${change.key}`;
    const name = (objects: string) => (objects === '' || objects === '*' ? bucket : `${bucket}/${objects}`);
    const locate = (place: { objects: string; ability: Ability; partly: boolean }) => {
      return { ability: place.ability, partly: place.partly, bucket, name: name(place.objects) };
    };
    opened.push(...exposure.opened.map(locate));
    closed.push(...exposure.closed.map(locate));
  }
  return { opened: sortPlaces(opened), closed: sortPlaces(closed) };
}

function sortPlaces(places: readonly Place[]): PublicAccess[] {
  const byAbility = groupBy(places, ({ ability }) => ability);
  return abilities.flatMap((ability) => {
    const named = groupBy(byAbility.get(ability) ?? [], ({ name }) => name);
    // The bucket and all of its objects have one name: what is wholly new for either is told so.
    const each = [...named].flatMap(([name, [first, ...others]]) => {
      if (first === undefined) return [];
      const partly = [first, ...others].every((place) => place.partly);
      return [{ name, bucket: first.bucket, partly }];
    });
    return each.length > 0 ? [{ ability, places: each }] : [];
  });
}

/** `2 buckets become writable by anyone`, the worst first. `past`: once it is done. */
export function countPublic({ opened }: PublicChange, past: boolean): string[] {
  return judgements.flatMap(([those, words]) => {
    const places = opened.flatMap((access) => (those.includes(access.ability) ? access.places : []));
    const count = new Set(places.map(({ bucket }) => bucket)).size;
    if (count === 0) return [];
    const verb = past ? 'became' : count === 1 ? 'becomes' : 'become';
    return [`${describeCount(count, 'bucket')} ${verb} ${words}`];
  });
}
