import { coversGlob } from '../../access/glob.ts';
import { limitsResource } from '../../access/match-statement.ts';
import { sameJson } from '../../canonical-json.ts';
import { resourcePattern } from '../../policy/resource.ts';
import type { IamPolicy, IamStatement } from './types.ts';

/**
 * Whether `after` surely allows nothing that `before` does not, to anybody: each permission is within one that
 * was there, and no denial is gone. A false answer may be wrong, a true one is not.
 */
export function narrowsPolicy(before: IamPolicy, after: IamPolicy): boolean {
  return (
    isWithin(listEffect(after, 'Allow'), listEffect(before, 'Allow')) &&
    isWithin(listEffect(before, 'Deny'), listEffect(after, 'Deny'))
  );
}

/** Whether it may both take and give. */
export function remakesPolicy(before: IamPolicy, after: IamPolicy): boolean {
  return !narrowsPolicy(before, after) && !narrowsPolicy(after, before);
}

export function hasDenial(policy: IamPolicy): boolean {
  return listEffect(policy, 'Deny').length > 0;
}

export function hasPermission(policy: IamPolicy): boolean {
  return listEffect(policy, 'Allow').length > 0;
}

export function listEffect({ Statement }: IamPolicy, effect: 'Allow' | 'Deny'): IamStatement[] {
  return Statement.filter(({ Effect }) => Effect === effect);
}

function isWithin(narrow: readonly IamStatement[], wide: readonly IamStatement[]): boolean {
  return narrow.every((one) => wide.some((other) => coversStatement(other, one)));
}

/** Whether `wide` is surely about all that `narrow` is about, under the same conditions. */
export function coversStatement(wide: IamStatement, narrow: IamStatement): boolean {
  return (
    sameJson(wide.Condition, narrow.Condition) &&
    sameJson(wide.NotResource, narrow.NotResource) &&
    coversActions(wide.Action, narrow.Action) &&
    isAsLimited(wide, narrow) &&
    coversResources(wide.Resource, narrow.Resource)
  );
}

function coversActions(wide: readonly string[], narrow: readonly string[]): boolean {
  return listMeant(narrow).every((one) => listMeant(wide).some((other) => coversGlob(other, one)));
}

/** `s3:GetObjectVersion`, written out, stands for `s3:GetObject` as well; a pattern that matches it does not. */
export function listMeant(actions: readonly string[]): string[] {
  return actions.flatMap((one) => (one === 's3:GetObjectVersion' ? [one, 's3:GetObject'] : [one]));
}

/** Whether the resources of `narrow` count wherever those of `wide` do: for some actions none does. */
function isAsLimited(wide: IamStatement, narrow: IamStatement): boolean {
  return ['/', 'data'].every((name) => !limitsResource(wide, name) || limitsResource(narrow, name));
}

/** None at all is another thing than few. */
function coversResources(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0 || narrow.length === 0) return wide.length === narrow.length;
  return narrow.every((one) => wide.some((other) => coversResource(other, one)));
}

/**
 * What `${…}` stands for is known only to the server, and `?` is one byte to it. A pattern without a star at its end
 * does not stand for a bucket by its name with a slash, as the bare name does.
 */
function coversResource(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [resourcePattern(wide), resourcePattern(narrow)];
  if (outer === undefined || inner === undefined) return false;
  if ([outer, inner].some((pattern) => pattern.includes('$')) || outer.includes('?')) return false;
  return outer.endsWith('*') && coversGlob(outer, inner);
}
