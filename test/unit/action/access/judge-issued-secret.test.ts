import { describe, expect, test } from 'vitest';
import type { DeclaredAccess, DeclaredSecret, DeclaredUser } from '../../../../src/access/declared.ts';
import { judgeIssued } from '../../../../src/action/access/judge-issued-secret.ts';

const file = 'config/access.json';

function declareUser(index: number, sites: readonly string[] | undefined): DeclaredUser {
  const source = { file, path: ['users', index] };
  const secret: DeclaredSecret = { kind: 'generate', deliver: { kind: 'output' }, source };
  const rest = {
    status: undefined,
    policies: undefined,
    attachments: 'exclusive',
    state: 'present',
  } as const;
  return { name: 'ann', source, sites, secret, ...rest };
}

interface Run {
  readonly sites?: readonly string[];
  readonly named: readonly string[];
  readonly carriers?: Readonly<Record<string, string>>;
}

/** Rules of a run that is to make the user everywhere it names. */
function judge({ sites, named, carriers = {} }: Run): string[] {
  const user = declareUser(0, sites);
  const { secret } = user;
  if (!secret) throw new Error('no secret');
  const nothing = { buckets: [], policies: [], groups: [], serviceAccounts: [], grants: [] };
  const access: DeclaredAccess = { source: { file, path: [] }, users: [user], ...nothing };
  const made = { owner: 'apply-access', kind: 'user', key: 'ann', verb: 'create' } as const;
  const after = { status: 'enabled', policies: [] } as const;
  const due = named.map((alias) => ({ change: { ...made, alias, after }, secret }));
  const scope = {
    ...{ access, aliases: ['one', 'two', 'three'], named: new Set(named) },
    ...{ carriers: new Map(Object.entries(carriers)), left: new Map() },
  };
  return judgeIssued(due, [], scope).map(
    ({ message }) => /without (.*), where/.exec(message)?.[1] ?? message,
  );
}

describe('a generated secret is made where it is declared in one run, or not at all', () => {
  test.each<[string, Run, string[]]>([
    ['everywhere, at all', { named: ['one', 'two', 'three'] }, []],
    ['everywhere, at one', { named: ['two'] }, ['one, three']],
    ['at one site', { sites: ['two'], named: ['two'] }, []],
    ['at two sites, at one', { sites: ['one', 'two'], named: ['two'] }, ['one']],
    ['at two sites, at all', { sites: ['one', 'two'], named: ['one', 'two', 'three'] }, []],
    [
      'where a site has it from the one named',
      { named: ['one'], carriers: { one: 'one', two: 'one', three: 'one' } },
      [],
    ],
    [
      'where sites have it from one that is not named',
      { named: ['one'], carriers: { two: 'two', three: 'two' } },
      ['two, three'],
    ],
  ])('%s', (_case, run, left) => {
    expect(judge(run)).toEqual(left);
  });
});
