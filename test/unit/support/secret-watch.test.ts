import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listForms } from '../../support/secret-form.ts';
import { assertNoSecret, listMade, listSecrets, watchFolder } from '../../support/secret-watch.ts';

/** What a server takes as a secret key, and text that may stand around it. */
const secrets = fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }).filter(isWellFormed);
const texts = fc.string({ unit: 'binary', maxLength: 12 }).filter(isWellFormed);

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

const ways: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  JSON: (text) => JSON.stringify({ text }),
  'JSON in JSON': (text) => JSON.stringify({ body: JSON.stringify({ text }) }),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex in capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'a component of a URL': (text) => encodeURIComponent(text),
  'a query': (text) => new URLSearchParams({ text }).toString(),
};

test.each(Object.entries(ways))(
  'a secret written as %s is caught, whatever stands around it',
  (_name, write) => {
    fc.assert(
      fc.property(secrets, texts, texts, (secret, before, after) => {
        const place = ['a place', `# ${write(`${before}${secret}${after}`)}`] as const;
        expect(() => assertNoSecret([['KEY', secret]], [place])).toThrow(/KEY \(.+\) stands in a place/);
      }),
    );
  },
);

test('what is not there is not found', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.lorem(), (secret, other, text) => {
      fc.pre(secret !== other);
      assertNoSecret(
        [['KEY', secret]],
        Object.values(ways).map((write) => ['a place', write(`${other} ${text}`)] as const),
      );
    }),
  );
});

test('what is told of a find does not hold the secret', () => {
  const secret = 'a+secret/of=mine';
  for (const [form, written] of listForms(secret)) {
    const thrown = () => assertNoSecret([['KEY', secret]], [['log', `a ${written} b`]]);
    expect(thrown, form).toThrow('stands in log');
    expect(thrown, form).not.toThrow(written);
  }
});

test('secrets are known by the names of variables and inputs', () => {
  const values = {
    PRIMARY_MINIO_SECRET_KEY: 'first-secret',
    DR_MINIO_SESSION_TOKEN: 'second-secret',
    APP_PASSWORD: 'third-secret',
    'secrets-token': 'fourth-secret',
    PRIMARY_MINIO_ACCESS_KEY: 'no-secret-at-all',
    MINIO_ROOT_PASSWORD_FILE: '/run/secrets/password',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/token',
    SHORT_SECRET: 'word',
    GITHUB_TOKEN: undefined,
  };
  expect(listSecrets(values).map(([, secret]) => secret)).toEqual([
    'first-secret',
    'second-secret',
    'third-secret',
    'fourth-secret',
  ]);
});

test('what a run hides is a secret, unless it is a name', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const hidden = [
    'made-secret',
    'application',
    base64('application'),
    base64('application:made-secret'),
    'short',
  ];
  expect(listMade(hidden, '{"name":"application"}').map(([, text]) => text)).toEqual([
    'made-secret',
    base64('application:made-secret'),
  ]);
});

test('files that a run wrote are looked into, those that were there are not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minio-actions-watch-'));
  try {
    await writeFile(join(folder, 'before.json'), 'a');
    const readChanged = await watchFolder(folder);
    await writeFile(join(folder, 'after.json'), 'b');
    expect(await readChanged()).toEqual([[join(folder, 'after.json'), 'b']]);
    await writeFile(join(folder, 'before.json'), 'changed');
    expect((await readChanged()).map(([, text]) => text).sort()).toEqual(['b', 'changed']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
