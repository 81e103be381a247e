import type { AccessAudit } from '../../access/audit-entry.ts';
import type { UnreadAccount } from '../../access/model.ts';
import { listNames } from '../plan-name.ts';
import { formatCount } from '../quantity.ts';
import type { ShowText } from './access-word.ts';

/** Service accounts that nobody declared, and what each may have: a line for those of users, and one for those of root. */
export function describeUnread(
  { unread }: Pick<AccessAudit, 'unread'>,
  show: ShowText,
  bounds: { readonly names: number },
): string[] {
  const describe = (accounts: readonly UnreadAccount[], whose: string, rights: string) => {
    if (accounts.length === 0) return [];
    const names = listNames(accounts, ({ accessKey }) => show(accessKey, 'name'), bounds, ', ');
    const plural = accounts.length === 1 ? '' : 's';
    const count = `${formatCount(accounts.length)} undeclared service account${plural}`;
    return [`${count}${whose} not looked at, ${rights}: ${names}`];
  };
  const ofRoot = unread.filter(({ parent }) => parent === undefined);
  const ofUsers = unread.filter(({ parent }) => parent !== undefined);
  return [
    ...describe(ofRoot, ' of root', 'with every right of root unless a policy of its own says less'),
    ...describe(ofUsers, '', 'with the rights of the parent at most'),
  ];
}
