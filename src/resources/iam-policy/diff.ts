import type { DeclaredIamPolicy } from '../../access/declared.ts';
import type { Change } from '../../change.ts';
import { builtInPolicies } from '../../policy/built-in.ts';
import { type AccessFrame, frameOf, settleStrays } from '../access-frame.ts';
import { compare } from '../diff-declared.ts';
import { type IamPolicy, normaliseIamPolicy } from './types.ts';

export type IamPolicyChange = Change<'iam-policy', IamPolicy>;

export function diffIamPolicies(
  frame: AccessFrame,
  declared: readonly DeclaredIamPolicy[],
  actual: ReadonlyMap<string, IamPolicy>,
  /** Policy → who has it once everything else is applied. */
  holders: ReadonlyMap<string, readonly string[]>,
): IamPolicyChange[] {
  const names = new Set(declared.map(({ name }) => name));
  const strays = [...actual]
    .filter(([name]) => !names.has(name) && !builtInPolicies.has(name))
    .map(([key, before]) => {
      const [holder] = holders.get(key) ?? [];
      const keep = holder === undefined ? {} : { keep: `It stays, since ${holder} has it.` };
      return { key, before, oneWay: tellGone(key), ...keep };
    });
  return [
    ...declared.flatMap((policy) => diffIamPolicy(frame, policy, actual.get(policy.name))),
    ...settleStrays(frame, 'iam-policy', declared.length > 0, strays),
  ];
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
