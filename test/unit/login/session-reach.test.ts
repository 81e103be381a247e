/** What the keys of a run could do at most, beside what docs/login.md says they can't. */

import { expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import { composeSessionPolicy, type Purpose, purposes } from '../../../src/login/session-policy.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';

function reachOf(purpose: Purpose): string[] {
  const { document } = parsePolicyDocument(JSON.parse(composeSessionPolicy([purpose])));
  if (document === undefined) throw new Error('no policy');
  const { shares, serverRights } = auditAccess({
    ...{ buckets: ['data'], policies: new Map([['p', document]]), bucketPolicies: new Map() },
    ...{
      users: [{ name: 'run', enabled: true, policies: ['p'] }],
      groups: [],
      serviceAccounts: [],
      unread: [],
    },
  });
  const reads = shares.some(({ rights }) =>
    rights.some(
      ({ ability, actions, reach }) =>
        ability === 'read' && actions.length === 0 && reach.within.join() === '*',
    ),
  );
  const secrets = serverRights.some(({ actions }) => actions.includes('admin:ExportIAM'));
  return [...(reads ? ['objects'] : []), ...(secrets ? ['secrets'] : [])];
}

test('no keys can read objects or secrets but those that send failed versions again, and those for the export', () => {
  const found = purposes.map((purpose) => [purpose, reachOf(purpose)] as const);
  expect(Object.fromEntries(found.filter(([, reach]) => reach.length > 0))).toEqual({
    'renew-replicas': ['objects'],
    'iam-export': ['secrets'],
  });
});
