import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import type { Principal } from '../../../src/access/audit-entry.ts';
import { allOf } from '../../../src/access/certainty.ts';
import { evaluate } from '../../../src/access/evaluate.ts';
import { findStandings, type Standing } from '../../../src/access/standing.ts';
import { escalations } from '../../../src/policy/admin-action.ts';
import { addClaims, sampleClaims } from '../../support/access-claim.ts';
import { createAccess, secretOf } from '../../support/access-model.ts';
import { type Attempt, type Caller, deedsOf, isAllowed, listAttempts } from '../../support/access-request.ts';
import { composeModel } from '../../support/access-scene.ts';
import { abilityOf, findRight } from '../../support/audit-entry.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const objects = ['top.txt', 'app/a.txt', 'app', 'secret/k.txt', 'home/user03/x.txt'];
const root = 'root-of-evaluation';
const model = composeModel(root);
const { buckets } = model;

let server: MinioServer;
beforeAll(async () => {
  server = await startServer({ root: { accessKey: root, secretKey: secretOf(root) } });
  for (const bucket of buckets) {
    await sendSigned(server, { method: 'PUT', path: `/${bucket}` });
    await sendSigned(server, { method: 'PUT', path: `/${bucket}?versioning=`, body: versioned });
    for (const object of objects) {
      await sendSigned(server, { method: 'PUT', path: `/${bucket}/${object}`, body: 'once' });
    }
  }
  await createAccess(server, model);
});
afterAll(() => server?.stop());

const versioned = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
type NamedPrincipal = Exclude<Principal, { kind: 'anyone' }>;

interface Subject {
  readonly name: string;
  readonly principal: Principal;
  readonly caller: Caller | undefined;
  standing(attempt: Attempt): Standing | undefined;
}

function listSubjects(): Subject[] {
  const standings = findStandings(model);
  const signed = (principal: NamedPrincipal, standing: Standing | undefined): Subject => ({
    name: principal.name,
    principal,
    caller: { accessKey: principal.name, secretKey: secretOf(principal.name) },
    standing: () => standing,
  });
  return [
    ...model.users.map(({ name }) => signed({ kind: 'user', name }, standings.ofUser(name))),
    ...model.serviceAccounts.map((account) => {
      const { accessKey: name, parent } = account;
      return signed({ kind: 'service account', name, parent }, standings.ofServiceAccount(account));
    }),
    {
      name: 'anyone',
      principal: { kind: 'anyone' },
      caller: undefined,
      standing: ({ deeds: [deed] }) => standings.ofAnyone(deed?.bucket ?? ''),
    },
  ];
}

interface Result {
  readonly wrong: string[];
  readonly untold: string[];
  readonly allowed: number;
  /** Of which the claims in the request made a difference. */
  readonly turned: number;
}

const audit = auditAccess(model);

/** What the audit should tell of whoever did this, and does not. */
function findUntold({ principal }: Subject, { deeds }: Attempt): string[] {
  return deeds.flatMap((deed) => {
    const { action, bucket, object } = deed;
    const ability = abilityOf(deed);
    const asked = `${JSON.stringify(principal)} ${action} ${bucket} ${object}`;
    if (escalations.has(action) && action.startsWith('admin:'))
      return audit.escalations.some(
        (way) =>
          JSON.stringify(way.principal) === JSON.stringify(principal) &&
          [action, 'admin:*'].includes(way.action),
      )
        ? []
        : [asked];
    if (ability === undefined || bucket === undefined) return [];
    const place = { action, bucket, ...(object !== undefined && { object }) };
    return findRight(audit, { principal, ability, deed: place }) ? [] : [asked];
  });
}

async function tryOne(subject: Subject, attempt: Attempt, honest: Attempt): Promise<Result> {
  const standing = subject.standing(attempt);
  const weigh = (what: Attempt) =>
    allOf(deedsOf(what, subject.caller !== undefined).map((deed) => evaluate(standing, deed)));
  const expected = weigh(attempt);
  const actual = (await isAllowed(server.url, subject.caller, attempt)) ? 'yes' : 'no';
  const told = `${attempt.method} ${attempt.path} ${JSON.stringify(attempt.headers ?? {})}`;
  return {
    wrong: actual === expected ? [] : [`${subject.name} ${told}: expected ${expected}, got ${actual}`],
    untold: actual === 'yes' ? findUntold(subject, attempt) : [],
    allowed: actual === 'yes' ? 1 : 0,
    turned: attempt !== honest && weigh(honest) !== actual ? 1 : 0,
  };
}

/** Every request as it is, and some with what a liar would put into them. */
function listTries(seed: number): [Attempt, Attempt][] {
  const attempts = listAttempts(buckets, objects);
  const liars = sampleClaims(claimed, seed).map((claims, index): [Attempt, Attempt] => {
    const attempt = attempts[(index * 7 + seed) % attempts.length] ?? attempts[0];
    if (attempt === undefined) throw new Error('there is nothing to try');
    return [addClaims(attempt, claims), attempt];
  });
  return [...attempts.map((attempt): [Attempt, Attempt] => [attempt, attempt]), ...liars];
}

const claimed = 300;

test('agrees with the server on every request of every caller, and the audit tells of all that it allows', {
  timeout: 600_000,
}, async () => {
  const subjects = listSubjects();
  const waiting = subjects.flatMap((subject, seed) =>
    listTries(seed).map(
      ([attempt, honest]) =>
        () =>
          tryOne(subject, attempt, honest),
    ),
  );
  const tried = waiting.length;
  const results: Result[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await next());
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  const sum = (count: (result: Result) => number) => results.reduce((all, one) => all + count(one), 0);
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results.flatMap(({ untold }) => untold)).toEqual([]);
  // Neither answer may be so rare that the other would do for all.
  const allowed = sum((one) => one.allowed);
  expect(tried).toBeGreaterThan(20_000);
  expect(allowed).toBeGreaterThan(tried / 10);
  expect(allowed).toBeLessThan((tried * 9) / 10);
  expect(sum((one) => one.turned)).toBeGreaterThan(100);
});
