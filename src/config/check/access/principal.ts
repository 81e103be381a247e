/** Users, groups and service accounts that the server, or good sense, refuses as they are declared. */

import type { DeclaredAccess } from '../../../access/declared.ts';
import { below, type Finding, type Source } from '../../../finding.ts';
import type { Environment } from '../../credentials.ts';
import type { DeclaredAlias } from '../../desired.ts';
import { nameVariables } from '../../env-prefix.ts';
import { error, quote, warning } from '../../judgement.ts';

/** Who the run itself is: changing it ends in a server that nobody can reach. */
export function checkOwnIdentity(
  { users, serviceAccounts }: DeclaredAccess,
  aliases: readonly DeclaredAlias[],
  environment: Environment,
): Finding[] {
  const keys = [
    ...users.map(({ name, source, sites }) => ({ key: name, place: below(source, 'name'), sites })),
    ...serviceAccounts.map(({ accessKey, source, sites }) => ({
      key: accessKey,
      place: below(source, 'accessKey'),
      sites,
    })),
  ];
  return keys.flatMap(({ key, place, sites }) => {
    const own = aliases.find(
      ({ name, envPrefix }) =>
        (sites?.includes(name) ?? true) && environment[nameVariables(envPrefix).accessKey] === key,
    );
    return own === undefined ? [] : [refuseOwn(key, own, place)];
  });
}

function refuseOwn(key: string, { name, envPrefix }: DeclaredAlias, place: Source): Finding {
  const variable = nameVariables(envPrefix).accessKey;
  const message = `${quote(key)} is who this run is at ${quote(name)} (${variable}), or root; it can't manage itself.`;
  const mend = 'Remove it here, or run with an identity of its own for this.';
  return error('access/own-identity', place, message, mend);
}

/** The server answers an attachment to a disabled group with an internal error. */
export function checkGroups({ groups, grants }: DeclaredAccess): Finding[] {
  return groups.flatMap(({ name, status, state, policies = [], source }) => {
    const granted = grants.some((grant) => grant.state === 'present' && grant.to.groups.includes(name));
    if (status !== 'disabled' || state === 'absent' || (policies.length === 0 && !granted)) return [];
    const message = `Group ${quote(name)} is disabled, and the server attaches no policy to a disabled group.`;
    const mend = 'Enable it, or take its policies and grants away: it gives nobody anything.';
    return [error('access/disabled-group', below(source, 'status'), message, mend)];
  });
}

/** Declared, and given to nobody. */
export function checkUnused({ policies, users, groups }: DeclaredAccess): Finding[] {
  const used = new Set([...users, ...groups].flatMap((principal) => principal.policies ?? []));
  return policies.flatMap(({ name, state, source }) => {
    if (state === 'absent' || used.has(name)) return [];
    const message = `Policy ${quote(name)} is declared, and no user or group declared here has it.`;
    const mend = 'Give it to somebody, or remove it; to a service account it is given as its own "policy".';
    return [warning('access/unused-policy', below(source, 'name'), message, mend)];
  });
}
