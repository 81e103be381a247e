import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessStage, createAccessStage } from '../../support/access-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { isAllowed } from '../../support/policy-user.ts';
import { sendSigned } from '../../support/signed-request.ts';

const limit = 120_000;
const environment = { SAM: 'secret-of-sam', KEY: 'secret-of-key' };
let server: MinioServer;
let stage: AccessStage;

beforeAll(async () => {
  server = await startServer();
  stage = await createAccessStage({ primary_cluster: server });
  for (const path of ['/data', '/data/kept']) await sendSigned(server, { method: 'PUT', path });
}, limit);
afterAll(async () => {
  await stage.remove();
  await server.stop();
});

test(
  'in one disabled group nobody may do anything, whatever the user and other groups were given',
  async () => {
    const access = {
      users: [{ name: 'sam', policies: ['readwrite'], secret: { environment: 'SAM' } }],
      serviceAccounts: [
        { accessKey: 'sam-key', parent: 'sam', policy: 'inherit', secret: { environment: 'KEY' } },
      ],
    };
    const groups = (status: string) => [
      { name: 'others', members: ['sam'], policies: ['readonly'] },
      { name: 'resting', members: ['sam'], status },
    ];
    const seen: Record<string, boolean[]> = {};
    for (const status of ['enabled', 'disabled', 'enabled again']) {
      await stage.declare({ ...access, groups: groups(status.split(' ')[0] ?? '') }, ['data']);
      await stage.settle(environment);
      const callers = [
        { url: server.url, accessKey: 'sam', secretKey: environment.SAM },
        { url: server.url, accessKey: 'sam-key', secretKey: environment.KEY },
      ];
      const get = { method: 'GET', path: '/data/kept' };
      seen[status] = [];
      for (const caller of callers) seen[status].push(await isAllowed(caller, get));
    }
    expect(seen).toEqual({ enabled: [true, true], disabled: [false, false], 'enabled again': [true, true] });
  },
  limit,
);
