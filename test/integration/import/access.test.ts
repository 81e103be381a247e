/** Who may do what, made with `mc`, as files that declare it. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../../src/server/routes.ts';
import { openServer } from '../../support/access-stage.ts';
import { type Client, openClient } from '../../support/client.ts';
import { type Adopted, createImportStage, type ImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const secret = 'Secret-of-everybody-9';
let primary: MinioServer;
let recovery: MinioServer;
let client: Client;
let stage: ImportStage;
let adopted: Adopted;
let folder: string;

const allow = (Action: readonly string[], Resource?: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, ...(Resource && { Resource }) }],
});
const reading = allow(['s3:GetObject', 's3:ListBucket'], ['arn:aws:s3:::data/*', 'arn:aws:s3:::data']);
const documents: Record<string, object> = {
  reading,
  writing: allow(['s3:PutObject'], ['arn:aws:s3:::data/*']),
  administering: allow(['admin:CreatePolicy', 'admin:ServerInfo']),
  everything: allow(['*'], ['arn:aws:s3:::*']),
  home: allow(['s3:GetObject'], [`arn:aws:s3:::data/${'$'}{aws:username}/*`]),
  braces: allow(['s3:GetObject'], ['arn:aws:s3:::data/{{NAME}}/*']),
  inner: allow(['s3:GetObject'], ['arn:aws:s3:::data/inner/*']),
};

const user = (alias: string, name: string, ...policies: readonly string[]) => [
  `admin user add ${alias} ${name} ${secret}`,
  ...policies.map((policy) => `admin policy attach ${alias} ${policy} --user ${name}`),
];
const account = (name: string, options: string) =>
  `admin accesskey create primary_cluster reporter --access-key ${name} --secret-key ${secret} ${options}`;

function listCommands(): string[] {
  const policy = (alias: string, name: string, file = name) =>
    `admin policy create ${alias} ${name} ${join(folder, `${file}.json`)}`;
  const inOneYear = new Date(Date.now() + 30 * 86_400_000).toISOString().replace(/\.\d+/, '');
  return [
    ...Object.keys(documents).map((name) => policy('primary_cluster', name)),
    policy('dr_cluster', 'reading'),
    policy('dr_cluster', 'writing', 'reading'),
    ...user('primary_cluster', 'reporter', 'reading', 'readwrite', 'everything', 'home', 'braces'),
    ...user('dr_cluster', 'reporter', 'reading'),
    ...user('primary_cluster', 'alike', 'reading'),
    ...user('dr_cluster', 'alike', 'reading'),
    ...user('primary_cluster', 'resting', 'administering'),
    'admin user disable primary_cluster resting',
    ...user('primary_cluster', 'the-name-of-this-one-is-too-long'),
    'admin group add primary_cluster people reporter alike the-name-of-this-one-is-too-long',
    'admin policy attach primary_cluster writing --group people',
    'admin group add primary_cluster closed alike',
    'admin policy attach primary_cluster writing --group closed',
    'admin group disable primary_cluster closed',
    account('inherits-all', '--name plain --description what-it-is-for'),
    account('narrow', `--policy ${join(folder, 'inner.json')} --expiry ${inOneYear}`),
    account('too-wide', `--policy ${join(folder, 'everything.json')}`),
    'admin accesskey disable primary_cluster inherits-all',
    `admin accesskey create primary_cluster --access-key of-root --secret-key ${secret}`,
  ];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-access-'));
  for (const [name, document] of Object.entries(documents))
    await writeFile(join(folder, `${name}.json`), JSON.stringify(document));
  [primary, recovery] = await Promise.all([startServer(), startServer()]);
  const servers = { primary_cluster: primary, dr_cluster: recovery };
  client = await openClient(servers);
  stage = await createImportStage(servers);
  for (const command of listCommands()) await client.run(command);
  adopted = await stage.adopt();
}, 180_000);

afterAll(async () => {
  await Promise.all([client?.remove(), stage?.remove(), rm(folder, { recursive: true, force: true })]);
  await Promise.all([primary?.stop(), recovery?.stop()]);
});

const parse = (path: string) => JSON.parse(adopted.files.get(path) ?? '');
const messages = ({ imported }: Adopted, rule: string) =>
  imported.findings.filter((one) => one.rule === rule).map(({ message }) => message);

test('what is written passes every check, and its plan on the same servers is empty', () => {
  expect([adopted.imported.reason, adopted.imported.message]).toEqual(['', '']);
  expect(adopted.errors).toEqual([]);
  expect(adopted.changes).toEqual([]);
});

test('users, groups and service accounts are declared as they are, where they are', () => {
  const access = parse('config/access.json');
  const here = { sites: ['primary_cluster'] };
  expect(access.users).toEqual([
    { name: 'alike', status: 'enabled', policies: ['reading'] },
    {
      ...{ name: 'reporter', status: 'enabled', policies: ['home', 'reading', 'readwrite'] },
      ...{ attachments: 'additive', ...here },
    },
    { name: 'reporter', status: 'enabled', policies: ['reading'], sites: ['dr_cluster'] },
    { name: 'resting', status: 'disabled', policies: ['administering'], ...here },
  ]);
  expect(access.groups).toEqual([
    { name: 'closed', members: ['alike'], status: 'disabled', policies: ['writing'], ...here },
    {
      ...{ name: 'people', members: ['alike', 'reporter'], membership: 'additive', status: 'enabled' },
      ...{ policies: ['writing'], ...here },
    },
  ]);
  const owned = { parent: 'reporter', expires: null, status: 'enabled', ...here };
  expect(access.serviceAccounts).toEqual([
    {
      ...{ accessKey: 'inherits-all', ...owned, name: 'plain', description: 'what-it-is-for' },
      ...{ status: 'disabled', policy: 'inherit' },
    },
    {
      ...{ accessKey: 'narrow', ...owned, expires: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:]{8}Z$/) },
      policy: { document: expect.objectContaining({ Version: '2012-10-17' }) },
    },
  ]);
});

test('policies have files of their own, and what lets them administer is said aloud', () => {
  const here = { sites: ['primary_cluster'] };
  expect(parse('config/access.json').policies).toEqual([
    { name: 'administering', file: 'policies/iam/administering.json', privileged: true, ...here },
    { name: 'home', file: 'policies/iam/home.json', ...here },
    { name: 'inner', file: 'policies/iam/inner.json', ...here },
    { name: 'reading', file: 'policies/iam/reading.json' },
    { name: 'writing', file: 'policies/iam/writing.json', ...here },
    { name: 'writing', file: 'policies/iam/writing-2.json', sites: ['dr_cluster'] },
  ]);
  expect(messages(adopted, 'import/privileged')).toEqual([
    expect.stringMatching(
      /^primary_cluster: the IAM policy "administering" is declared as meant.*CreatePolicy/,
    ),
  ]);
});

test('what can’t be declared is named, and stays unmanaged', () => {
  expect(
    messages(adopted, 'import/left-out')
      .map((message) => message.split(' is left out')[0])
      .sort(),
  ).toEqual([
    'primary_cluster: the IAM policy "braces"',
    'primary_cluster: the IAM policy "everything"',
    'primary_cluster: the service account "too-wide"',
    'primary_cluster: the user "the-name-of-this-one-is-too-long"',
  ]);
  expect(messages(adopted, 'import/unlike')).toHaveLength(2);
  expect(adopted.reports).toEqual([
    'primary_cluster report iam-policy braces',
    'primary_cluster report iam-policy everything',
    'primary_cluster report user the-name-of-this-one-is-too-long',
    'primary_cluster report service-account too-wide',
  ]);
});

test('no secret is in any file', () => {
  expect([...adopted.files.values()].join('\n')).not.toContain(secret);
  expect(adopted.imported.reporter.logged.join('\n')).not.toContain(secret);
});

test('read at once it is the same, to the byte', async () => {
  const again = await stage.adopt({}, { 'iam-export': 'true' });
  expect(again.imported.reason).toBe('');
  expect(Object.fromEntries(again.files)).toEqual(Object.fromEntries(adopted.files));
});

test('whoever reads is in no file, nor are its keys, and groups keep it', async () => {
  await client.run('admin user enable primary_cluster resting');
  await client.run('admin policy attach primary_cluster consoleAdmin --user resting');
  await client.run('admin group add primary_cluster people resting');
  const own = 'admin accesskey create primary_cluster resting --access-key of-resting';
  await client.run(`${own} --secret-key ${secret}`);
  const keys = { PRIMARY_MINIO_ACCESS_KEY: 'resting', PRIMARY_MINIO_SECRET_KEY: secret };
  const run = await stage.adopt(keys);
  expect([run.imported.reason, run.errors, run.changes]).toEqual(['', [], []]);
  expect(run.files.get('config/access.json')).not.toContain('resting');
  expect(messages(run, 'import/own-identity')).toEqual([
    expect.stringContaining('primary_cluster: "resting", "of-resting" is who this run'),
  ]);
});

test('without the rights for it access is named as missing, and all else is written', async () => {
  const keys = { DR_MINIO_ACCESS_KEY: 'buckets', DR_MINIO_SECRET_KEY: secret };
  const admin = ['ServerInfo', 'GetBucketQuota', 'GetBucketTarget', 'SiteReplicationInfo'];
  const { Statement, ...head } = allow(admin.map((name) => `admin:${name}`));
  const buckets = { ...head, Statement: [...Statement, ...allow(['s3:*'], ['arn:aws:s3:::*']).Statement] };
  await writeFile(join(folder, 'buckets.json'), JSON.stringify(buckets));
  await client.run(`admin policy create dr_cluster buckets ${join(folder, 'buckets.json')}`);
  for (const command of user('dr_cluster', 'buckets', 'buckets')) await client.run(command);
  await client.run('mb dr_cluster/data');
  const run = await stage.run({ 'output-dir': 'partly' }, keys);
  expect(run.reason).toBe('');
  const [told] = run.findings.filter(({ message }) => message.startsWith('Users, groups'));
  expect(told).toMatchObject({ rule: 'import/unread', message: expect.stringMatching(/dr_cluster.*admin:/) });
  const files = await stage.read('partly');
  expect(files.get('config/buckets_definition.json')).toContain('data');
  expect(JSON.parse(files.get('config/access.json') ?? '').users).toContainEqual({
    ...{ name: 'alike', status: 'enabled', policies: ['reading'] },
    sites: ['primary_cluster'],
  });
});

test('a policy that the server can’t read keeps access of that server out, and is named', async () => {
  const writer = openServer(recovery);
  const statement = { Effect: 'Allow', NotAction: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };
  const poison = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await writer.write(routes.setIamPolicy, { query: { name: 'reading' } }, poison);
  await writer.close();
  const run = await stage.run({ 'output-dir': 'poisoned' });
  expect([run.reason, run.message]).toEqual(['', '']);
  expect(run.findings.filter(({ rule }) => rule === 'import/unread')).toMatchObject([
    { message: expect.stringMatching(/of dr_cluster are in no file: .*reading/) },
  ]);
});

test('with `access: false` nothing of it is read or written', async () => {
  const run = await stage.run({ 'output-dir': 'buckets-only', access: 'false' });
  expect([run.reason, run.output('access')]).toEqual(['', '0']);
  expect([...(await stage.read('buckets-only')).keys()].join()).not.toMatch(/access|iam/);
});
