import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PolicyDocument, parsePolicyDocument } from '../../src/policy/document.ts';
import { lintBucketPolicy } from '../../src/policy/lint.ts';
import { encodePolicy, normalisePolicy } from '../../src/policy/normalise.ts';
import { type PolicyRuleId, policyRules } from '../../src/policy/rule.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { sendSigned } from '../support/signed-request.ts';
import { createStage, type Stage } from '../support/stage.ts';

/** Policies as people write them: from guides for AWS, its console, `mc anonymous`, MinIO's console. */
const fixtures = join(import.meta.dirname, '../fixtures');
const bucket = 'corpus';

function readFixtures(folder: string): [string, string][] {
  return readdirSync(join(fixtures, folder)).map((file) => {
    const text = readFileSync(join(fixtures, folder, file), 'utf8');
    return [file.replace('.json', ''), text.replaceAll('{{BUCKET_NAME}}', bucket)];
  });
}

const accepted = readFixtures('policies');
const refused = readFixtures('policies-refused').map(([name, text]) => {
  const { rule, policy }: { rule: PolicyRuleId; policy: unknown } = JSON.parse(text);
  return [name, rule, policy] as const;
});

let server: MinioServer;
let stage: Stage;

beforeAll(async () => {
  server = await startServer();
  stage = await createStage(server);
  await sendSigned(server, { method: 'PUT', path: `/${bucket}` });
});
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

async function store(text: string): Promise<unknown> {
  await sendSigned(server, { method: 'PUT', path: `/${bucket}?policy`, body: text });
  const reply = await sendSigned(server, { method: 'GET', path: `/${bucket}?policy` });
  return reply.json();
}

function understand(value: unknown): PolicyDocument {
  const { document, problems } = parsePolicyDocument(value);
  if (!document) throw new Error(JSON.stringify(problems));
  return document;
}

function lint(value: unknown) {
  const { document, problems } = parsePolicyDocument(value);
  const source = { file: 'policy.json', path: [] };
  return [...problems, ...(document ? lintBucketPolicy(document, { bucket, source }) : [])];
}

test('the corpus is as large as it claims', () => {
  expect(accepted.length).toBeGreaterThanOrEqual(60);
  expect(refused.length).toBeGreaterThanOrEqual(30);
});

describe.each(accepted)('%s', (_name, text) => {
  test('is stored, and read back it means the same', async () => {
    const written = understand(JSON.parse(text));
    const read = understand(await store(text));
    expect(normalisePolicy(read)).toEqual(normalisePolicy(written));
  });

  test('means the same in the form that we send', async () => {
    const normal = normalisePolicy(understand(JSON.parse(text)));
    if (!normal) throw new Error('a policy of the corpus says nothing');
    expect(normalisePolicy(understand(await store(encodePolicy(normal))))).toEqual(normal);
  });

  test('gives no finding that says the server would refuse it', () => {
    const wrong = lint(JSON.parse(text)).filter((one) => policyRules[one.rule as PolicyRuleId].refused);
    expect(wrong).toEqual([]);
  });
});

describe.each(refused)('%s', (_name, rule, policy) => {
  test('is refused by the server, and found before', async () => {
    await expect(store(JSON.stringify(policy))).rejects.toThrow(/ (400|500) /);
    const found = lint(policy).filter(
      (one) => one.severity === 'error' && policyRules[one.rule as PolicyRuleId].refused,
    );
    expect(found.map((one) => one.rule)).toEqual([rule]);
    expect(found[0]?.mend.length).toBeGreaterThan(8);
  });
});

/** Declared as what they are: what the lint calls an error for being open is declared as meant. */
function declareCorpus() {
  return accepted.flatMap(([name, text]) => {
    const errors = lint(JSON.parse(text)).filter((one) => one.severity === 'error');
    // Nothing may open administration to everyone, so these can't be declared at all.
    if (errors.some((one) => one.rule === 'policy/anonymous-administration')) return [];
    return [{ name: `corpus-${name}`.slice(0, 63), text, open: errors.length > 0 }];
  });
}

test('applied by the action, the policies of the corpus give an empty second plan', async () => {
  const declared = declareCorpus();
  const files = declared.map(({ name, text }) => [
    `policies/${name}.json`,
    text.replaceAll(`:::${bucket}`, ':::{{BUCKET_NAME}}').replaceAll(`"${bucket}/`, '"{{BUCKET_NAME}}/'),
  ]);
  await stage.declare(
    declared.map(({ name, open }) => ({
      name,
      defaultPolicyFile: `policies/${name}.json`,
      ...(open && { public: 'read-write' }),
    })),
    Object.fromEntries(files),
  );
  const options = { unmanaged: 'ignore' } as const;
  expect((await stage.run('apply-buckets', options)).message).toBe('');
  const applied = await stage.run('apply-policies', options);
  expect(applied.message).toBe('');
  expect(applied.changes.length).toBeGreaterThanOrEqual(60);
  expect((await stage.run('apply-policies', { ...options, mode: 'plan' })).changes).toEqual([]);
});
