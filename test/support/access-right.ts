/** Who may do what, at a server that is only imagined. */

import { evaluate } from '../../src/access/evaluate.ts';
import { findStandings } from '../../src/access/standing.ts';
import type { AccessState } from './memory-access.ts';

const deeds = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'].map((action) => ({
  ...{ action, bucket: 'data', object: 'x' },
}));

/** In words, such as `user ann s3:GetObject`. */
export function listRights({ policies, users, groups, accounts }: AccessState): Set<string> {
  const isOn = ({ status }: { readonly status: string }) => status === 'enabled';
  const model = {
    ...{ buckets: [], policies, bucketPolicies: new Map(), unread: [], serviceAccounts: [] },
    users: [...users].map(([name, user]) => ({ ...user, name, enabled: isOn(user) })),
    groups: [...groups].map(([name, group]) => ({ ...group, name, enabled: isOn(group) })),
  };
  const standings = findStandings(model);
  const everybody = [
    ...[...users.keys()].map((name) => [`user ${name}`, standings.ofUser(name)] as const),
    ...[...accounts].map(([accessKey, { parent, policy, ...account }]) => {
      if (policy === 'unclear') throw new Error('no test makes one');
      const own = {
        accessKey,
        parent,
        enabled: isOn(account),
        policy: policy === 'inherit' ? undefined : policy,
      };
      return [`account ${accessKey}`, standings.ofServiceAccount(own)] as const;
    }),
  ];
  return new Set(
    everybody.flatMap(([who, standing]) =>
      deeds.flatMap((deed) => (evaluate(standing, deed) === 'yes' ? [`${who} ${deed.action}`] : [])),
    ),
  );
}
