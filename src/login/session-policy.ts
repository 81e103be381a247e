/** The policy that keys are narrowed down to: less than the repository may do, and just what one job does. */

import { canonicalJson } from '../canonical-json.ts';
import { groupBy } from '../group-by.ts';
import { identities } from './generated/identity.ts';

type IdentityName = keyof typeof identities;

/**
 * What keys can be for, and the identities whose rights that takes. What only some runs need is asked for all the same: the
 * server gives nothing of it to a repository whose own policy lacks it.
 */
const parts = {
  plan: ['plan', 'inspect-buckets', 'bulk-export'],
  'apply-buckets': ['apply-buckets', 'remove-buckets', 'bulk-export'],
  'apply-policies': ['apply-policies', 'bulk-export'],
  'apply-access': ['apply-access'],
  'setup-replication': ['setup-replication', 'replicate-sites', 'bulk-export'],
  'replication-check': ['replication-check', 'bulk-export'],
  'send-canary': ['send-canary'],
  'renew-replicas': ['renew-replicas'],
  'cluster-check': ['cluster-check'],
  import: ['import', 'bulk-export'],
  'iam-export': ['iam-export'],
} as const satisfies Record<string, readonly IdentityName[]>;

export type Purpose = keyof typeof parts;

/** Every purpose, in the order of a deployment. */
export const purposes = Object.keys(parts).filter((name) => isPurpose(name));

export function isPurpose(name: string): name is Purpose {
  return Object.hasOwn(parts, name);
}

/** What the server takes at most, in bytes of its own JSON. */
export const maxPolicyBytes = 2048;

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
}

/** The document for all of the purposes together, as JSON; it may be more than the server takes. */
export function composeSessionPolicy(wanted: readonly Purpose[]): string {
  const names = new Set(wanted.flatMap((purpose): readonly IdentityName[] => parts[purpose]));
  const statements = [...names].flatMap((name): readonly Statement[] => identities[name]);
  return JSON.stringify({ Version: '2012-10-17', Statement: joinStatements(statements) });
}

/**
 * To delete a version a user needs no more than not to be denied it; of keys that are narrowed down the server wants it
 * allowed by name.
 */
function nameAll(action: string): string[] {
  return action === 's3:DeleteObject' ? [action, 's3:DeleteObjectVersion'] : [action];
}

/** One for each set of resources: actions without any are for the server as a whole. */
function joinStatements(statements: readonly Statement[]): Statement[] {
  const groups = groupBy(statements, ({ Resource }) => canonicalJson(Resource ?? []));
  return [...groups.values()].map((same) => {
    const [{ Resource } = {}] = same;
    const actions = [...new Set(same.flatMap(({ Action }) => Action.flatMap(nameAll)))].sort();
    return { Effect: 'Allow', Action: actions, ...(Resource && { Resource }) };
  });
}
