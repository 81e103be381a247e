/** Access as it is declared and as it is, for tests of what compares the two. */

import type { SiteAccess } from '../../src/access/access-at.ts';
import type {
  DeclaredGroup,
  DeclaredIamPolicy,
  DeclaredServiceAccount,
  DeclaredUser,
} from '../../src/access/declared.ts';
import { markGrant } from '../../src/access/grant-policy.ts';
import type { ActualAccess } from '../../src/resources/actual-access.ts';
import { normaliseIamPolicy } from '../../src/resources/iam-policy/types.ts';

const source = { file: 'config/access.json', path: [] };
const item = { source, sites: undefined, state: 'present' } as const;

export function allow(action: string) {
  const statement = { Effect: 'Allow', Action: [action], Resource: ['arn:aws:s3:::data/*'] };
  return { Version: '2012-10-17', Statement: [statement] };
}

export function declarePolicy(name: string, more: Partial<DeclaredIamPolicy> = {}): DeclaredIamPolicy {
  return { ...item, name, document: allow('s3:GetObject'), origin: source, ...more };
}

export function declareUser(name: string, more: Partial<DeclaredUser> = {}): DeclaredUser {
  const secret = { kind: 'environment', variable: 'SECRET', source } as const;
  return { ...item, name, status: undefined, policies: undefined, attachments: 'exclusive', secret, ...more };
}

export function declareGroup(name: string, more: Partial<DeclaredGroup> = {}): DeclaredGroup {
  const modes = { membership: 'exclusive', attachments: 'exclusive' } as const;
  return { ...item, name, status: undefined, members: undefined, policies: undefined, ...modes, ...more };
}

export function declareAccount(
  accessKey: string,
  more: Partial<DeclaredServiceAccount> = {},
): DeclaredServiceAccount {
  const secret = { kind: 'environment', variable: 'SECRET', source } as const;
  const unset = { name: undefined, description: undefined, expires: undefined, status: undefined };
  return {
    ...{ ...item, accessKey, parent: 'ann', ...unset, secret },
    ...{ policy: { kind: 'inherit', origin: source }, ...more },
  };
}

export function declareSite(more: Partial<SiteAccess> = {}): SiteAccess {
  const managesPolicies = (more.policies ?? []).length > 0;
  const granting = { buckets: new Set<string>(), names: new Set<string>(), declared: new Set<string>() };
  const none = { users: [], groups: [], serviceAccounts: [], granting };
  return { policies: [], managesPolicies, ...none, ...more };
}

interface Given {
  readonly policies?: readonly string[];
  /** Policies that grants on the bucket `data` made. */
  readonly granted?: readonly string[];
  readonly users?: Readonly<Record<string, Partial<{ status: 'enabled' | 'disabled'; policies: string[] }>>>;
  readonly groups?: Readonly<
    Record<string, Partial<{ status: 'enabled' | 'disabled'; members: string[]; policies: string[] }>>
  >;
  /** Access key → parent. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Those of which everything is known. */
  readonly known?: readonly string[];
}

export function describeAccess({
  policies = [],
  granted = [],
  users = {},
  groups = {},
  accounts = {},
  known = [],
}: Given): ActualAccess {
  const enabled = { status: 'enabled', policies: [] } as const;
  const detail = { status: 'enabled', name: '', description: '', expires: null, policy: 'inherit' } as const;
  return {
    alias: 'primary',
    capabilities: {
      edition: 'community',
      adminVersion: 'v3',
      deploymentId: 'one',
      cors: false,
      serverHeader: 'MinIO',
    },
    policies: new Map([
      ...policies.map((name) => [name, normaliseIamPolicy(allow('s3:GetObject'))] as const),
      ...granted.map((name) => [name, normaliseIamPolicy(markGrant('data', allow('s3:GetObject')))] as const),
    ]),
    users: new Map(Object.entries(users).map(([name, user]) => [name, { ...enabled, ...user }])),
    groups: new Map(
      Object.entries(groups).map(([name, group]) => [name, { ...enabled, members: [], ...group }]),
    ),
    serviceAccounts: new Map(
      Object.entries(accounts).map(([key, parent]) => [
        key,
        { parent, ...(known.includes(key) && { detail: { ...detail, parent } }) },
      ]),
    ),
  };
}
