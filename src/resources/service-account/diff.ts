import type { DeclaredServiceAccount } from '../../access/declared.ts';
import type { Change } from '../../change.ts';
import { type AccessFrame, frameOf, settleStrays } from '../access-frame.ts';
import type { ActualAccess, ActualAccount } from '../actual-access.ts';
import { compare, reportUnsupported } from '../diff-declared.ts';
import { normaliseIamPolicy } from '../iam-policy/types.ts';
import { changeSecret, nameSecret, tellSecret } from '../secret-change.ts';
import { formatExpiry, type ServiceAccount } from './types.ts';

/** Of an account that nobody declared only the parent is known. */
export type AccountValue = ServiceAccount | { readonly parent: string };
export type AccountChange = Change<'service-account', AccountValue>;

const gone = 'Its secret key is gone for good.';

export function diffServiceAccounts(
  frame: AccessFrame,
  declared: readonly DeclaredServiceAccount[],
  { serviceAccounts }: Pick<ActualAccess, 'serviceAccounts'>,
): AccountChange[] {
  const keys = new Set(declared.map(({ accessKey }) => accessKey));
  const undeclared = [...serviceAccounts].filter(([key]) => !keys.has(key));
  const dropped = undeclared.filter(([, { parent }]) => frame.goneUsers.has(parent));
  const strays = undeclared
    .filter(([, { parent }]) => !frame.goneUsers.has(parent))
    .map(([key, { parent }]) => {
      const keep = frame.own.has(key) ? { keep: 'It stays: this run signs in with it.' } : {};
      return { key, before: { parent }, oneWay: gone, ...keep };
    });
  return [
    ...declared.flatMap((account) => diffAccount(frame, account, serviceAccounts.get(account.accessKey))),
    ...dropped.map(([key, { parent }]) => dropAccount(frame, key, parent)),
    ...settleStrays(frame, 'service-account', declared.length > 0, strays),
  ];
}

/** The server removes it together with its parent. */
function dropAccount({ alias }: AccessFrame, key: string, parent: string): AccountChange {
  const base = { alias, owner: 'apply-access', kind: 'service-account', key, verb: 'delete' } as const;
  const notes = [`Nobody declared it: the server removes it together with its parent ${parent}.`];
  return { ...base, before: { parent }, oneWay: gone, notes };
}

/** An account that nobody declared and that goes all the same: unsafe unless `unmanaged` is `delete`. */
export function isDroppedAccount(change: Change): boolean {
  return change.kind === 'service-account' && change.verb === 'delete' && change.source === undefined;
}

function diffAccount(
  frame: AccessFrame,
  declared: DeclaredServiceAccount,
  known: ActualAccount | undefined,
): AccountChange[] {
  const { accessKey, parent, state, source, secret } = declared;
  const at = frameOf(frame, 'service-account', accessKey, source);
  const there = known?.detail;
  if (state === 'absent') {
    const change = compare<'service-account', AccountValue>(at, undefined, there);
    return change ? [{ ...change, oneWay: gone }] : [];
  }
  const settled = settleAccount(declared, there);
  if (there === undefined) {
    const created = { ...settled, secret: nameSecret(secret) };
    return [{ ...at, verb: 'create', after: created, notes: [tellSecret(secret)] }];
  }
  const refused = findFixed(settled, there);
  if (refused !== undefined) return [reportUnsupported(at, refused, { before: there, after: settled })];
  const { before, after, notes } = changeSecret({
    ...{ name: accessKey, secret, differs: frame.otherSecrets.has(accessKey) },
    ...{ before: there.status, after: settled.status },
  });
  const change = compare<'service-account', AccountValue>(
    at,
    { ...settled, ...after },
    { ...there, ...before },
  );
  if (!change) return [];
  const told = [...tellWidened(parent, there, settled), ...notes];
  return [told.length > 0 ? { ...change, notes: told } : change];
}

/** Without a policy it would inherit: that is refused before anything is made. */
function settleAccount(declared: DeclaredServiceAccount, there: ServiceAccount | undefined): ServiceAccount {
  const { parent, status, name, description, expires, policy } = declared;
  const embedded = policy?.kind === 'document' ? normaliseIamPolicy(policy.document) : policy?.kind;
  return {
    parent,
    status: status ?? there?.status ?? 'enabled',
    name: name ?? there?.name ?? '',
    description: description ?? there?.description ?? '',
    expires: expires === undefined ? (there?.expires ?? null) : formatExpiry(expires),
    policy: embedded ?? there?.policy ?? 'inherit',
  };
}

/** What the server can't change of an account that is there. */
function findFixed(
  { parent, name, description, policy }: ServiceAccount,
  there: ServiceAccount,
): string | undefined {
  if (there.parent !== parent) {
    return `It belongs to ${there.parent}, and the server can't give it to another user: declare a new access key, or this one absent first.`;
  }
  if (isEmpty(policy) && !isEmpty(there.policy)) {
    return "The server can't empty the policy of an account, which would keep what it may: disable it without a policy, or declare one that denies.";
  }
  const blank = [
    ...(name === '' && there.name !== '' ? ['name'] : []),
    ...(description === '' && there.description !== '' ? ['description'] : []),
  ];
  if (blank.length === 0) return undefined;
  return `The server can't take away the ${blank.join(' and ')} of an account: write another, or leave the key out.`;
}

function isEmpty(policy: ServiceAccount['policy']): boolean {
  return typeof policy !== 'string' && policy.Statement.length === 0;
}

function tellWidened(parent: string, before: ServiceAccount, after: ServiceAccount): string[] {
  if (after.policy !== 'inherit' || before.policy === 'inherit') return [];
  if (before.policy === 'unclear')
    return [
      `The server does not tell whether it may do all that ${parent} may, or nothing: its policy is empty. From then on it is the former.`,
    ];
  return [`From then on it may do all that ${parent} may.`];
}
