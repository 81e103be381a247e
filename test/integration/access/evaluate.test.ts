import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOf } from '../../../src/access/certainty.ts';
import { evaluate } from '../../../src/access/evaluate.ts';
import { findStandings, type Standing } from '../../../src/access/standing.ts';
import { createAccess, secretOf } from '../../support/access-model.ts';
import { type Attempt, type Caller, deedsOf, isAllowed, listAttempts } from '../../support/access-request.ts';
import { composeModel } from '../../support/access-scene.ts';
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
interface Subject {
  readonly name: string;
  readonly caller: Caller | undefined;
  standing(attempt: Attempt): Standing | undefined;
}

function listSubjects(): Subject[] {
  const standings = findStandings(model);
  const signed = (name: string, standing: Standing | undefined): Subject => ({
    name,
    caller: { accessKey: name, secretKey: secretOf(name) },
    standing: () => standing,
  });
  return [
    ...model.users.map(({ name }) => signed(name, standings.ofUser(name))),
    ...model.serviceAccounts.map((account) => signed(account.accessKey, standings.ofServiceAccount(account))),
    {
      name: 'anyone',
      caller: undefined,
      standing: ({ deeds: [deed] }) => standings.ofAnyone(deed?.bucket ?? ''),
    },
  ];
}

async function tryAll(subject: Subject): Promise<{ wrong: string[]; allowed: number; tried: number }> {
  const wrong: string[] = [];
  let allowed = 0;
  const attempts = listAttempts(buckets, objects);
  for (const attempt of attempts) {
    const standing = subject.standing(attempt);
    const deeds = deedsOf(attempt, subject.caller !== undefined);
    const expected = allOf(deeds.map((deed) => evaluate(standing, deed)));
    const actual = (await isAllowed(server.url, subject.caller, attempt)) ? 'yes' : 'no';
    if (actual === 'yes') allowed += 1;
    if (actual !== expected) {
      wrong.push(`${subject.name} ${attempt.method} ${attempt.path}: expected ${expected}, got ${actual}`);
    }
  }
  return { wrong, allowed, tried: attempts.length };
}

test('agrees with the server on every request of every caller', { timeout: 600_000 }, async () => {
  const waiting = listSubjects();
  const results: Awaited<ReturnType<typeof tryAll>>[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.push(await tryAll(next));
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  const sum = (count: (result: (typeof results)[number]) => number) =>
    results.reduce((all, one) => all + count(one), 0);
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  // Neither answer may be so rare that the other would do for all.
  const [allowed, tried] = [sum((one) => one.allowed), sum((one) => one.tried)];
  expect(tried).toBeGreaterThan(5000);
  expect(allowed).toBeGreaterThan(tried / 5);
  expect(allowed).toBeLessThan((tried * 4) / 5);
});
