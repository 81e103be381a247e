import type { DeclaredAccess } from '../../../access/declared.ts';
import { isRepositoryId } from '../../../access/model.ts';
import { below, type Finding } from '../../../finding.ts';
import { quote, warning } from '../../judgement.ts';

/** Declared, and given to nobody; not one that jobs of a repository can sign in by. */
export function checkUnused({ policies, users, groups }: DeclaredAccess): Finding[] {
  const used = new Set([...users, ...groups].flatMap((principal) => principal.policies ?? []));
  return policies.flatMap(({ name, state, source }) => {
    if (state === 'absent' || used.has(name) || isRepositoryId(name)) return [];
    const message = `Policy ${quote(name)} is declared, and no user or group declared here has it.`;
    const mend = 'Give it to somebody, or remove it; to a service account it is given as its own "policy".';
    return [warning('access/unused-policy', below(source, 'name'), message, mend)];
  });
}
