import { coversGlob, globsOverlap } from '../../access/glob.ts';
import { resourcePattern } from '../../policy/resource.ts';
import { listMeant } from './narrow.ts';
import type { IamStatement } from './types.ts';

/** Whether two statements may be about the same request. A true answer may be wrong, a false one is not. */
export function overlapsStatement(one: IamStatement, other: IamStatement): boolean {
  return (
    someOverlap(listAsked(one.Action), listAsked(other.Action), globsOverlap) &&
    (!isTold(one) || !isTold(other) || someOverlap(one.Resource, other.Resource, overlapsResource))
  );
}

/** Who deletes a version is asked for both: allowing the one and denying the other are about the same. */
function listAsked(actions: readonly string[]): string[] {
  const meant = listMeant(actions);
  const deletes = meant.some((action) => coversGlob(action, 's3:DeleteObject'));
  return deletes ? [...meant, 's3:DeleteObjectVersion'] : meant;
}

/** Whether its resources say all: not by what they spare, and not by none. */
function isTold({ Resource, NotResource }: IamStatement): boolean {
  return Resource.length > 0 && NotResource.length === 0;
}

function someOverlap(
  some: readonly string[],
  others: readonly string[],
  overlap: (one: string, other: string) => boolean,
): boolean {
  return some.some((one) => others.some((other) => overlap(one, other)));
}

function overlapsResource(one: string, other: string): boolean {
  return someOverlap(listNames(one), listNames(other), globsOverlap);
}

/** The server asks for a bucket with a slash; what `${…}` stands for, and how long `?` is, only it knows. */
function listNames(resource: string): string[] {
  const pattern = resourcePattern(resource) ?? '*';
  const [known = ''] = pattern.split(/[$?]/);
  return known === pattern ? [pattern, `${pattern}/`] : [`${known}*`];
}
