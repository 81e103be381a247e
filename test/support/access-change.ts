import type { Group } from '../../src/resources/group/types.ts';
import type { IamPolicy } from '../../src/resources/iam-policy/types.ts';
import type { ResourceChange } from '../../src/resources/resource-change.ts';
import type { ServiceAccount } from '../../src/resources/service-account/types.ts';
import type { User } from '../../src/resources/user/types.ts';

export const iamPolicy = (...actions: string[]): IamPolicy => state('Allow', actions);
export const deny = (...actions: string[]): IamPolicy => state('Deny', actions);
/** Both in one document. */
export const join = (...policies: readonly IamPolicy[]): IamPolicy => ({
  Id: '',
  Statement: policies.flatMap(({ Statement }) => Statement),
});
const state = (Effect: string, actions: readonly string[]): IamPolicy => ({
  Id: '',
  Statement: [
    {
      ...{ Sid: '', Effect, Action: actions },
      ...{ Resource: ['arn:aws:s3:::data/*'], NotResource: [], Condition: {} },
    },
  ],
});
export const user = (parts: Partial<User> = {}): User => ({ status: 'enabled', policies: [], ...parts });
export const group = (parts: Partial<Group> = {}): Group => ({
  status: 'enabled',
  members: [],
  policies: [],
  ...parts,
});
export const account = (parts: Partial<ServiceAccount> = {}): ServiceAccount => ({
  ...{ parent: 'ann', status: 'enabled', name: '', description: '', expires: null },
  policy: iamPolicy('s3:GetObject'),
  ...parts,
});

type Kind = 'iam-policy' | 'user' | 'group' | 'service-account';
type ChangeOf<Name extends Kind> = Extract<ResourceChange, { readonly kind: Name }>;

/** The verb follows from which sides there are. */
export function changeAccess<Name extends Kind>(
  kind: Name,
  key: string,
  before: ChangeOf<Name>['before'],
  after: ChangeOf<Name>['after'],
): ResourceChange {
  const verb = before === undefined ? 'create' : after === undefined ? 'delete' : 'update';
  const sides = { ...(before && { before }), ...(after && { after }) };
  // The four kinds differ in their sides alone, which the parameters hold.
  return { alias: 'one', owner: 'apply-access', kind, key, verb, ...sides } as ResourceChange;
}
