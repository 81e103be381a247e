import { describe, expect, test } from 'vitest';
import { accessAt } from '../../../src/access/access-at.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { account, allow, judgeAccess, loadAccess, now, readData, user } from '../../support/access-file.ts';
import { aliases } from '../../support/config-folder.ts';
import { createWorkspace } from '../../support/workspace.ts';

describe('a sound file', () => {
  test('becomes what it declares, with what is granted where it holds', async () => {
    const { desired, findings } = await loadAccess({
      $schema: 'x',
      policies: [{ name: 'reading', file: 'policies/iam/read.json' }],
      users: [{ name: 'app', policies: ['reading', 'diagnostics'], secret: { environment: 'APP_SECRET' } }],
      groups: [{ name: 'people', members: ['app'], membership: 'additive', policies: null }],
      serviceAccounts: [
        { ...account, expires: '2027-06-01T00:00:00+02:00', description: 'nightly' },
        { accessKey: 'other', parent: 'app', policy: { document: readData }, expires: null },
      ],
      grants: [{ bucket: 'near', prefix: 'in/', to: { groups: ['people'] }, may: ['list'] }],
    });
    expect(findings).toEqual([]);
    expect(desired?.access).toMatchObject({
      policies: [
        { name: 'reading', document: readData, origin: { file: 'policies/iam/read.json', path: [] } },
      ],
      users: [
        { name: 'app', attachments: 'exclusive', secret: { kind: 'environment', variable: 'APP_SECRET' } },
      ],
      groups: [{ name: 'people', members: ['app'], membership: 'additive', policies: [] }],
      serviceAccounts: [
        {
          accessKey: 'app-key',
          expires: Date.UTC(2027, 4, 31, 22),
          policy: { kind: 'inherit' },
          state: 'present',
        },
        { accessKey: 'other', expires: null, policy: { kind: 'document', document: readData } },
      ],
      grants: [{ name: 'grant-near-in-list', sites: ['primary_cluster'], source: { path: ['grants', 0] } }],
    });
    const access = desired?.access;
    const attached = (alias: string) => access && accessAt(access, alias).groups[0]?.policies;
    expect([attached('primary_cluster'), attached('dr_cluster')]).toEqual([['grant-near-in-list'], []]);
  });

  test('of no file nothing is managed', async () => {
    const workspace = await createWorkspace({
      'config/mc_aliases.json': aliases,
      'config/buckets_definition.json': [],
    });
    const { desired } = await loadConfig({ workspace: workspace.dir, configDir: 'config' });
    await workspace.remove();
    expect(desired?.access).toBeUndefined();
  });

  test('"exclusive" without a list means that there is nothing', async () => {
    const { desired } = await loadAccess({
      users: [{ name: 'app', attachments: 'exclusive' }, { name: 'open' }],
    });
    expect(desired?.access?.users.map(({ policies }) => policies)).toEqual([[], undefined]);
  });

  test('in a policy placeholders are filled from its values', async () => {
    const document = allow('{{DO}}', 'arn:aws:s3:::{{WHERE}}/*');
    const { desired, findings } = await loadAccess({
      policies: [{ name: 'p', document, values: { DO: ['s3:GetObject'], WHERE: 'data' } }],
      users: [{ name: 'app', policies: ['p'] }],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['placeholder/list']);
    expect(desired).toBeUndefined();
    const again = await loadAccess({
      policies: [
        {
          name: 'p',
          document: allow(['{{DO}}'], 'arn:aws:s3:::{{WHERE}}/*'),
          values: { DO: ['s3:GetObject'], WHERE: 'data' },
        },
      ],
      users: [{ name: 'app', policies: ['p'] }],
    });
    expect(again.desired?.access?.policies[0]?.document).toEqual(allow(['s3:GetObject']));
  });
});

describe('form', () => {
  test.each([
    ['a list', [], 'error schema/type '],
    ['an unknown part', { user: [] }, 'error schema/unknown-key user'],
    ['a part that is no list', { users: {} }, 'error schema/type users'],
    ['an unknown key', { users: [{ ...user, polices: [] }] }, 'error schema/unknown-key users.0.polices'],
    [
      'a word for nothing',
      { grants: [{ bucket: 'data', to: { users: [] }, may: ['reed'] }] },
      'error schema/value grants.0.may.0',
    ],
    ['a policy without a document', { policies: [{ name: 'p' }] }, 'error access/policy-form policies.0'],
    [
      'a file that is not there',
      { policies: [{ name: 'p', file: 'policies/iam/none.json' }] },
      'error reference/policy-file policies.0.file',
    ],
    [
      'a value that is missing',
      { policies: [{ name: 'p', document: allow('{{A}}') }] },
      'error placeholder/unresolved policies.0.document',
    ],
    [
      'a policy that the server refuses',
      { policies: [{ name: 'p', document: allow('s3:Nothing') }] },
      'error policy/unknown-action policies.0.document.Statement.0.Action',
    ],
    [
      'a policy by name for an account',
      { users: [user], serviceAccounts: [{ ...account, policy: 'readonly' }] },
      'error access/policy-form serviceAccounts.0.policy',
    ],
    [
      'an attached policy',
      { users: [user], serviceAccounts: [{ ...account, policies: ['readonly'] }] },
      'error access/attached-policy serviceAccounts.0.policies',
    ],
    [
      'a secret',
      { users: [{ ...user, secret: 'hunter2hunter2' }] },
      'error access/literal-secret users.0.secret',
    ],
    [
      'a secret by another name',
      { users: [{ ...user, secretKey: 'hunter2hunter2' }] },
      'error access/literal-secret users.0.secretKey',
    ],
    [
      'a secret from nowhere',
      { users: [{ ...user, secret: {} }] },
      'error access/secret-form users.0.secret',
    ],
    [
      'a secret that nobody gets',
      { users: [{ ...user, secret: { generate: true } }] },
      'error access/secret-form users.0.secret',
    ],
    [
      'a secret from two places',
      { users: [{ ...user, secret: { environment: 'A', generate: true, deliver: { output: true } } }] },
      'error access/secret-form users.0.secret',
    ],
    [
      'a secret to two places',
      { users: [{ ...user, secret: { generate: true, deliver: { output: true, file: '/x' } } }] },
      'error access/secret-form users.0.secret.deliver',
    ],
    [
      'no name of a variable',
      { users: [{ ...user, secret: { environment: 'not a name' } }] },
      'error access/secret-form users.0.secret.environment',
    ],
    [
      'what may be the secret itself, in the place of a name',
      { users: [{ ...user, secret: { environment: 'Sup3rS3cretPlain2' } }] },
      'error access/secret-form users.0.secret.environment',
    ],
    [
      'a secret as text under a name that it does not have',
      { users: [{ ...user, secret: { value: 'Sup3rS3cretPlain2' } }] },
      'error access/literal-secret users.0.secret',
    ],
    ...['GITHUB_SHA', 'RUNNER_NAME', 'ACTIONS_CACHE_URL', 'INPUT_MODE', 'HOME', 'HOSTNAME', 'CI', 'Path'].map(
      (environment): [string, object, string] => [
        `what the runner sets, ${environment}`,
        { users: [{ ...user, secret: { environment } }] },
        'error access/secret-form users.0.secret.environment',
      ],
    ),
    [
      'a file in the workspace',
      { users: [{ ...user, secret: { generate: true, deliver: { file: 'secret' } } }] },
      'error access/delivery users.0.secret.deliver.file',
    ],
    [
      'no name of a secret',
      { users: [{ ...user, secret: { generate: true, deliver: { githubSecret: { name: 'GITHUB_X' } } } }] },
      'error access/delivery users.0.secret.deliver.githubSecret.name',
    ],
    [
      'no repository',
      {
        users: [
          { ...user, secret: { generate: true, deliver: { githubSecret: { name: 'X', repository: 'x' } } } },
        ],
      },
      'error access/delivery users.0.secret.deliver.githubSecret.repository',
    ],
  ])('%s', async (_title, access, expected) => {
    expect((await judgeAccess(access)).filter((one) => one.startsWith('error'))).toEqual([expected]);
  });

  test('no finding shows a secret', async () => {
    const { findings } = await loadAccess({
      users: [{ ...user, secret: 'hunter2hunter2', password: 'hunter3hunter3' }],
    });
    expect(JSON.stringify(findings)).not.toMatch(/hunter/);
    expect(findings).toHaveLength(2);
  });
});

describe('times', () => {
  const expiring = (expires: string) => ({ users: [user], serviceAccounts: [{ ...account, expires }] });
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString().replace('.000', '');
  test.each([
    ['no time', 'tomorrow', ['error access/expiry serviceAccounts.0.expires']],
    ['a day', '2027-05-01', ['error access/expiry serviceAccounts.0.expires']],
    ['no day of any month', '2027-13-40T00:00:00Z', ['error access/expiry serviceAccounts.0.expires']],
    ['30 February', '2027-02-30T12:00:00Z', ['error access/expiry serviceAccounts.0.expires']],
    ["24 o'clock", '2027-05-01T24:00:00Z', ['error access/expiry serviceAccounts.0.expires']],
    ['a part of a second', '2027-05-01T12:00:00.5Z', ['error access/expiry serviceAccounts.0.expires']],
    [
      '29 February of a common year',
      '2027-02-29T12:00:00Z',
      ['error access/expiry serviceAccounts.0.expires'],
    ],
    ['a minute, which an account that is there may have left', at(1), []],
    ['365 days', at(365 * 24 * 60), []],
    ['366 days', at(366 * 24 * 60), ['error access/expiry serviceAccounts.0.expires']],
    ['what is over', at(-1), ['warning access/expired serviceAccounts.0.expires']],
  ])('%s', async (_title, expires, expected) => {
    expect(await judgeAccess(expiring(expires))).toEqual(expected);
  });

  test('an account that has expired counts as absent', async () => {
    const { desired } = await loadAccess(expiring(at(-1)));
    expect(desired?.access?.serviceAccounts[0]?.state).toBe('absent');
  });
});
