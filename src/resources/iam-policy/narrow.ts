import { coversGlob } from '../../access/glob.ts';
import { sameJson } from '../../canonical-json.ts';
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

function listEffect({ Statement }: IamPolicy, effect: 'Allow' | 'Deny'): IamStatement[] {
  return Statement.filter(({ Effect }) => Effect === effect);
}

function isWithin(narrow: readonly IamStatement[], wide: readonly IamStatement[]): boolean {
  return narrow.every((one) => wide.some((other) => coversStatement(other, one)));
}

function coversStatement(wide: IamStatement, narrow: IamStatement): boolean {
  return (
    sameJson(wide.Condition, narrow.Condition) &&
    sameJson(wide.NotResource, narrow.NotResource) &&
    coversAll(wide.Action, narrow.Action) &&
    // None at all is another thing than few.
    (wide.Resource.length === 0) === (narrow.Resource.length === 0) &&
    coversAll(wide.Resource, narrow.Resource)
  );
}

function coversAll(wide: readonly string[], narrow: readonly string[]): boolean {
  return narrow.every((one) => wide.some((other) => coversGlob(other, one)));
}
