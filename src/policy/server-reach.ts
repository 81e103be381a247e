import { exactActions } from './admin-action.ts';
import { toList } from './field.ts';
import { resourcePattern } from './resource.ts';
import { knownActions } from './server-action.ts';
import type { PolicyStatement } from './statement.ts';
import { matchesWildcard } from './wildcard.ts';

type Resources = Pick<PolicyStatement, 'Resource' | 'NotResource'>;

/**
 * The actions of administration and of keys that a pattern among S3's takes in. The server matches patterns against
 * these too, and asks for them about the resource `/`: so `*Create*` on `arn:aws:s3:::*` is `admin:CreatePolicy` as well.
 * `admin:*` stands for all of administration. None for what is itself the name of such an action.
 */
export function expandBeyondS3(action: string, resources: Resources): readonly string[] {
  if (exactActions.has(action) || !meansServer(resources)) return [];
  const found = [...exactActions.keys()].filter((name) => !isAll(name) && matchesWildcard(action, name));
  const ofAdmin = [...exactActions].filter(([name, service]) => service === 'admin' && !isAll(name));
  if (!ofAdmin.every(([name]) => found.includes(name))) return found;
  return ['admin:*', ...found.filter((name) => exactActions.get(name) !== 'admin')];
}

/** Whether a pattern opens all there is, S3 and administration. */
export function opensEverything(action: string, resources: Resources): boolean {
  const everyOne = [...knownActions.keys(), ...exactActions.keys()];
  return meansServer(resources) && everyOne.every((name) => matchesWildcard(action, name));
}

function meansServer({ Resource, NotResource }: Resources): boolean {
  const takesIn = (resource: string) => matchesWildcard(resourcePattern(resource) ?? '', '/');
  const [named, spared] = [toList(Resource), toList(NotResource)];
  return named.length > 0 ? named.some(takesIn) : spared.length > 0 && !spared.some(takesIn);
}

function isAll(name: string): boolean {
  return name.endsWith('*');
}
