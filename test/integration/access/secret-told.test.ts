/** What a run says of secrets that it can't deliver or compare, and of who was made and is not yet as declared. */

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everythingSaid, openProxiedAccess, type ProxiedAccess } from '../../support/proxied-access.ts';
import type { ActionRun } from '../../support/replication-stage.ts';
import { trySecret } from '../../support/try-secret.ts';

const limit = 120_000;
let rig: ProxiedAccess;
let folder: string;
let number = 0;
let name: string;

beforeAll(async () => {
  [rig, folder] = await Promise.all([openProxiedAccess(), mkdtemp(join(tmpdir(), 'minio-actions-told-'))]);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rig.stop();
});
beforeEach(() => {
  number += 1;
  name = `user-${number}`;
  rig.proxy.requests.length = 0;
});

const listWrites = () => rig.proxy.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
const toFile = (file: string) => ({ generate: true, deliver: { file } });
const given = { environment: 'GIVEN' };
const tell = ({ findings }: ActionRun) =>
  findings.flatMap(({ rule, severity, source }) =>
    rule.startsWith('access/') ? [`${severity} ${rule} ${source?.path.slice(0, 2).join('.')}`] : [],
  );

describe('files that can take no secret', () => {
  test(
    'are all told before anything is made, and to a plan only what is in the way',
    async () => {
      const [taken, link, plain] = ['taken', 'link', 'plain'].map((one) => join(folder, one));
      if (!taken || !link || !plain) throw new Error('three names');
      await writeFile(taken, 'somebody’s');
      await symlink(join(folder, 'elsewhere'), link);
      await writeFile(plain, '');
      const files = [taken, join(folder, 'fine'), join(folder, 'no', 'folder'), link, join(plain, 'below')];
      const users = files.map((file, index) => ({ name: `${name}-${index}`, secret: toFile(file) }));
      await rig.stage.declare({ users });
      const run = await rig.stage.run();
      expect([run.reason, run.results, listWrites()]).toEqual(['findings', [], []]);
      expect(tell(run)).toEqual([0, 2, 3, 4].map((index) => `error access/delivery users.${index}`));
      const words = run.findings.map(({ message, mend }) => `${message} ${mend}`);
      expect(words[0]).toContain(`${taken} is there already. Move it away`);
      expect(words[1]).toContain(`there is no folder ${join(folder, 'no')}. Make the folder`);
      expect(words[3]).toContain(`there is no folder ${plain}.`);
      expect((await readdir(folder)).sort()).toEqual(['link', 'plain', 'taken']);

      const plan = await rig.stage.run({ mode: 'plan' });
      expect([plan.reason, tell(plan)]).toEqual([
        '',
        [0, 3].map((index) => `note access/delivery users.${index}`),
      ]);
      await mkdir(join(folder, 'no'));
      await Promise.all([taken, link, plain].map((one) => rm(one)));
      await mkdir(plain);
      await rig.stage.settle();
    },
    limit,
  );

  test(
    'are told for a secret of GitHub Actions of no known repository as well',
    async () => {
      const secret = { generate: true, deliver: { githubSecret: { name: 'STORE_KEY' } } };
      await rig.stage.declare({ users: [{ name, secret }] });
      const run = await rig.stage.run({ 'secrets-token': 'token-of-an-app' }, { GITHUB_REPOSITORY: '' });
      expect([run.reason, tell(run), listWrites()]).toEqual([
        'findings',
        ['error access/delivery users.0'],
        [],
      ]);
    },
    limit,
  );
});

describe('who was made and is not yet as declared is told as done in part', () => {
  test(
    'a user whose policies could not be attached',
    async () => {
      const file = join(folder, name);
      await rig.stage.declare({ users: [{ name, policies: ['readonly'], secret: toFile(file) }] });
      rig.proxy.fail({ fault: { status: 403 }, path: /policy\/attach/, times: 1 });
      const run = await rig.stage.run();
      expect(run.results).toEqual([`primary_cluster create user ${name}: failed`]);
      expect(everythingSaid(run)).toContain(
        "Done in part: it was made, and is not yet as declared. Can't attach",
      );
      expect(await trySecret(rig.server.url, name, await readFile(file, 'utf8'))).toBe('');
      const next = await rig.stage.settle();
      expect(next.results).toEqual([`primary_cluster update user ${name}: done`]);
    },
    limit,
  );

  test(
    'a service account that could not be disabled: it has the secret that was delivered',
    async () => {
      const accessKey = `${name}-app`;
      const file = join(folder, accessKey);
      const account = { accessKey, parent: name, policy: 'inherit', status: 'disabled' };
      const users = [{ name, secret: given }];
      await rig.stage.declare({ users, serviceAccounts: [{ ...account, secret: toFile(file) }] });
      rig.proxy.fail({ fault: { status: 403 }, path: /update-service-account/, times: 1 });
      const run = await rig.stage.run({}, { GIVEN: 'secret-of-user' });
      expect(run.results).toContain(`primary_cluster create service-account ${accessKey}: failed`);
      expect(everythingSaid(run)).toContain("Done in part: it was made, and is not yet as declared. Can't");
      expect(await trySecret(rig.server.url, accessKey, await readFile(file, 'utf8'))).toBe('');
      const next = await rig.stage.settle({ GIVEN: 'secret-of-user' });
      expect(next.results).toEqual([`primary_cluster update service-account ${accessKey}: done`]);
    },
    limit,
  );
});

describe('a plan without the variable of a secret', () => {
  test(
    'says whose it did not compare, and holds with it',
    async () => {
      const secrets = { GIVEN: 'secret-of-user', OTHER: 'secret-of-other' };
      const off = { name: `${name}-off`, status: 'disabled', secret: { environment: 'OFF' } };
      const other = { name: `${name}-other`, secret: { environment: 'OTHER' } };
      await rig.stage.declare({ users: [{ name, secret: given }, other, off] });
      await rig.stage.settle({ ...secrets, OFF: 'secret-of-off' });

      const without = await rig.stage.run({ mode: 'plan' }, { OTHER: 'secret-of-other' });
      expect([without.changes, tell(without)]).toEqual([[], ['note access/secret-uncompared users.0']]);
      const [{ message } = { message: '' }] = without.findings;
      expect(message).toContain(`that of ${name} (GIVEN).`);
      const whole = await rig.stage.run({ 'expected-plan': without.output('plan-digest') }, secrets);
      expect([whole.reason, tell(whole)]).toEqual(['', []]);
      const bare = await rig.stage.run({ mode: 'plan' });
      expect(bare.findings[0]?.message).toContain(`${name} (GIVEN), ${name}-other (OTHER)`);

      const changed = { ...secrets, GIVEN: 'another-secret' };
      const stale = await rig.stage.run({ 'expected-plan': without.output('plan-digest') }, changed);
      expect(stale.reason).toBe('stale-plan');

      await rig.stage.declare({ users: [{ name, policies: ['readonly'], secret: given }, other, off] });
      const plan = await rig.stage.run({ mode: 'plan' });
      const applied = await rig.stage.run({ 'expected-plan': plan.output('plan-digest') }, secrets);
      expect([applied.reason, applied.results]).toEqual(['', [`primary_cluster update user ${name}: done`]]);
    },
    limit,
  );
});
