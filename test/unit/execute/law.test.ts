/** At no moment, and after no failure, may anybody do what they may neither before nor after. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/access/evaluate.ts';
import { findStandings } from '../../../src/access/standing.ts';
import { executePlan } from '../../../src/execute/execute.ts';
import { anyTransition, listChanges, type Transition } from '../../support/access-transition.ts';
import { type AccessState, createMemoryAccess } from '../../support/memory-access.ts';
import { createSection } from '../../support/section.ts';

const deeds = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'].map((action) => ({
  ...{ action, bucket: 'data', object: 'x' },
}));

/** Who may do what, in words. */
function listRights({ policies, users, groups, accounts }: AccessState): Set<string> {
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

/** Carries a plan out while one request is refused for good; whoever may do too much is told with the request before. */
async function walk({ before, after, order }: Transition, refused?: string) {
  const lawful = new Set([...listRights(before), ...listRights(after)]);
  const breaches: string[] = [];
  const memory = createMemoryAccess(
    'one',
    before,
    (request) => request === refused,
    (state) => {
      const beyond = [...listRights(state)].filter((right) => !lawful.has(right));
      if (beyond.length > 0) breaches.push(`${memory.sent.at(-1)} → ${beyond.join(', ')}`);
    },
  );
  const changes = listChanges(before, after, order);
  const { accounts, ...known } = before;
  const capabilities = {
    edition: 'community',
    adminVersion: 'v3',
    deploymentId: 'one',
    cors: false,
  } as const;
  const serviceAccounts = new Map([...accounts].map(([key, { parent }]) => [key, { parent }]));
  const actual = {
    ...known,
    serviceAccounts,
    alias: 'one',
    capabilities: { ...capabilities, serverHeader: '' },
  };
  const results = await executePlan(
    { sections: [createSection('one', changes)] },
    {
      ...{
        writers: new Map([['one', memory.writer]]),
        keys: new Map(),
        sites: [],
        planned: [],
        concurrency: 4,
      },
      ...{ signal: new AbortController().signal, onResult: () => undefined },
      actualAccess: new Map([['one', actual]]),
      secrets: { use: (_alias, _key, set) => set('made-for-this-test') },
    },
  );
  return { breaches, results, sent: memory.sent, rights: listRights(memory.state()) };
}

test('whatever is changed, and whichever request is refused', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyTransition, async (transition) => {
      const whole = await walk(transition);
      expect(whole.results.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
      expect([...whole.rights].sort()).toEqual([...listRights(transition.after)].sort());
      expect(whole.breaches).toEqual([]);
      for (const refused of whole.sent) {
        const { breaches, results } = await walk(transition, refused);
        expect(breaches, `refused: ${refused}`).toEqual([]);
        expect(results.some(({ outcome }) => outcome !== 'done')).toBe(true);
      }
    }),
    // The same each time; LAW_RUNS=5000 looks for more, elsewhere each time.
    process.env.LAW_RUNS ? { numRuns: Number(process.env.LAW_RUNS) } : { numRuns: 200, seed: 7 },
  );
});
