import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import { evaluate } from '../../../src/access/evaluate.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import { findNamedBuckets, showBucket } from '../../../src/access/named-bucket.ts';
import { findStandings } from '../../../src/access/standing.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';
import { matchesWildcard } from '../../../src/policy/wildcard.ts';
import { createAccess, secretOf } from '../../support/access-model.ts';
import { type Attempt, isAllowed } from '../../support/access-request.ts';
import { findRight } from '../../support/audit-entry.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const arn = (pattern: string) => `arn:aws:s3:::${pattern}`;
const allow = (...Resource: string[]): PolicyStatement => ({ Effect: 'Allow', Action: 's3:*', Resource });
const deny = (more: Partial<PolicyStatement>): PolicyStatement => ({
  ...{ Effect: 'Deny', Action: 's3:*' },
  ...more,
});
const plain = { Bool: { 'aws:SecureTransport': 'false' } };

/** One user for each. */
const given: Readonly<Record<string, PolicyStatement[]>> = {
  'only-team': [allow('*'), deny({ NotResource: [arn('team'), arn('team/*')] })],
  'no-vault': [allow('*'), deny({ Resource: [arn('vault'), arn('vault/*')] })],
  'not-team': [{ Effect: 'Allow', Action: 's3:*', NotResource: [arn('team*')] }],
  'starred-vault': [allow('*vault*')],
  'starred-logs': [allow('**-logs*')],
  'starred-own': [allow(`*\${aws:username}`)],
  'not-starred': [allow('*'), deny({ Resource: '*vault*' })],
  'team-logs': [allow(arn('team-*')), deny({ NotResource: [arn('*-logs/*'), arn('*-logs')] })],
  'slash-logs': [allow(arn('te*-logs/*'))],
  'not-one': [allow(arn('team-*')), deny({ Resource: arn('team-?/*') })],
  'not-own': [allow('*'), deny({ Resource: arn(`home-\${aws:username}/*`) })],
  'only-own': [allow('*'), deny({ NotResource: arn(`home-\${aws:username}/*`) })],
  'secure-x': [allow(arn('vault/*')), deny({ Resource: arn('vault/x/*'), Condition: plain })],
  'secure-both': [
    allow(arn('vault/*')),
    deny({ Resource: arn('vault/*'), Condition: { ...plain, StringEquals: { 'aws:Referer': 'x' } } }),
  ],
};
const documents = new Map(
  Object.entries(given).map(([name, Statement]): [string, PolicyDocument] => [
    name,
    { Version: '2012-10-17', Statement },
  ]),
);

/** None of them is declared. */
const buckets = [
  'team',
  'vault',
  'vault-2',
  'team-x-logs',
  'team-1',
  'x-logs',
  'home-not-own',
  'home-only-own',
  'starred-own',
];
const objects = ['top', 'x/a', 'x-logs/a', 'vault'];
const model: AccessModel = {
  buckets: findNamedBuckets(documents.values()),
  policies: documents,
  users: [...documents.keys()].map((name) => ({ name, enabled: true, policies: [name] })),
  ...{ groups: [], serviceAccounts: [], bucketPolicies: new Map(), unread: [] },
};

let server: MinioServer;
beforeAll(async () => {
  server = await startServer();
  for (const bucket of buckets) {
    await sendSigned(server, { method: 'PUT', path: `/${bucket}` });
    for (const object of objects) {
      await sendSigned(server, { method: 'PUT', path: `/${bucket}/${object}`, body: 'once' });
    }
  }
  await createAccess(server, model);
});
afterAll(() => server?.stop());

const audit = auditAccess(model);
const standings = findStandings(model);
/** All that conditions here are about. */
const said = new Map([['SecureTransport', ['false']]]);

function listAttempts(): (Attempt & { readonly ability: 'read' | 'list' })[] {
  return buckets.flatMap((bucket) => [
    {
      ...({ ability: 'list', method: 'GET', path: `/${bucket}?list-type=2` } as const),
      deeds: [{ action: 's3:ListBucket', bucket }],
    },
    ...objects.map((object) => ({
      ...({ ability: 'read', method: 'GET', path: `/${bucket}/${object}` } as const),
      deeds: [{ action: 's3:GetObject', bucket, object }],
    })),
  ]);
}

/** In the row of some pattern, since none is for the bucket by its name. */
function isTold(name: string, { ability, deeds: [deed] }: ReturnType<typeof listAttempts>[number]): boolean {
  const { action = '', bucket = '', object } = deed ?? {};
  const rows = model.buckets.filter((row) => matchesWildcard(showBucket(row), bucket));
  const place = { action, ...(object !== undefined && { object }) };
  return rows.some((row) =>
    findRight(audit, { principal: { kind: 'user', name }, ability, deed: { ...place, bucket: row } }),
  );
}

test.each([...documents.keys()])('%s: as the server does it, and all of it told', async (name) => {
  const caller = { accessKey: name, secretKey: secretOf(name) };
  const standing = standings.ofUser(name);
  const answers = new Set<string>();
  for (const attempt of listAttempts()) {
    const [deed] = attempt.deeds;
    if (deed === undefined) continue;
    const valuesOf = (value: string) => said.get(value) ?? [];
    const expected = evaluate(standing, { ...deed, valuesOf });
    const actual = (await isAllowed(server.url, caller, attempt)) ? 'yes' : 'no';
    expect([attempt.path, actual]).toEqual([attempt.path, expected]);
    if (actual === 'yes') expect([attempt.path, isTold(name, attempt)]).toEqual([attempt.path, true]);
    answers.add(actual);
  }
  expect([...answers].sort()).toEqual(['no', 'yes']);
});
