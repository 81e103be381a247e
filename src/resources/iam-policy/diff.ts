import type { SiteAccess } from '../../access/access-at.ts';
import type { DeclaredIamPolicy } from '../../access/declared.ts';
import { findGrantedBucket } from '../../access/grant-policy.ts';
import { isRepositoryId } from '../../access/model.ts';
import type { Change } from '../../change.ts';
import { builtInPolicies } from '../../policy/built-in.ts';
import { type AccessFrame, frameOf, type Stray, settleStrays } from '../access-frame.ts';
import { compare } from '../diff-declared.ts';
import { type IamPolicy, normaliseIamPolicy } from './types.ts';

export type IamPolicyChange = Change<'iam-policy', IamPolicy>;

export function diffIamPolicies(
  frame: AccessFrame,
  { policies: declared, managesPolicies }: Pick<SiteAccess, 'policies' | 'managesPolicies'>,
  actual: ReadonlyMap<string, IamPolicy>,
  /** Policy → who has it once everything else is applied. */
  holders: ReadonlyMap<string, readonly string[]>,
): IamPolicyChange[] {
  const names = new Set(declared.map(({ name }) => name));
  const strays = [...actual]
    .filter(([name]) => !names.has(name) && !builtInPolicies.has(name))
    .map(([key, before]) => describeStray(key, before, holders.get(key) ?? []));
  const isGranted = ({ key }: Stray<IamPolicy>) => frame.grantPolicies.has(key);
  return [
    ...declared.flatMap((policy) => diffIamPolicy(frame, policy, actual.get(policy.name))),
    ...settleStrays(frame, 'iam-policy', true, strays.filter(isGranted)),
    ...settleStrays(
      frame,
      'iam-policy',
      managesPolicies,
      strays.filter((stray) => !isGranted(stray)),
    ),
  ];
}

function describeStray(key: string, before: IamPolicy, holders: readonly string[]): Stray<IamPolicy> {
  const keep = tellKept(key, holders);
  const note = tellMade(before, holders);
  const words = { ...(keep !== undefined && { keep }), ...(note !== undefined && { note }) };
  return { key, before, oneWay: tellGone(key), ...words };
}

function tellMade(policy: IamPolicy, holders: readonly string[]): string | undefined {
  const bucket = findGrantedBucket(policy);
  if (bucket === undefined) return undefined;
  const made = `A grant on ${bucket} made it, and no grant in the files needs it any more.`;
  return holders.length > 0 ? `${made} It is still in force for ${holders.join(', ')}.` : made;
}

/** Jobs that sign in by the id of their repository have the policy of that name, and no list shows them. */
function tellKept(name: string, [holder]: readonly string[]): string | undefined {
  if (holder !== undefined) return `It stays, since ${holder} has it.`;
  if (!isRepositoryId(name)) return undefined;
  return 'It stays, since a number may be the id of a repository whose jobs sign in by it.';
}

function diffIamPolicy(
  frame: AccessFrame,
  { name, document, origin }: DeclaredIamPolicy,
  before: IamPolicy | undefined,
): IamPolicyChange[] {
  const after = document && normaliseIamPolicy(document);
  const change = compare(frameOf(frame, 'iam-policy', name, origin), after, before);
  if (change === undefined) return [];
  return [change.verb === 'delete' ? { ...change, oneWay: tellGone(name) } : change];
}

function tellGone(name: string): string {
  return `Whoever signs in by a claim that names ${name} loses it too.`;
}
