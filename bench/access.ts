/** Planning who may do what, with nothing to do: read in one request, read piece by piece, and by MinIO's client. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainClient } from '../scripts/server/obtain-mc.ts';
import { startServer } from '../scripts/server/start.ts';
import { counts, listUsers, writeAccess } from './access-workload.ts';
import { type Claim, claimAtMost, tellFigure } from './claim.ts';
import { type Arena, assertEmptyPlan, enterArena, runAction } from './contender.ts';
import { type Measured, measure, measureBest } from './measure.ts';
import type { Place } from './place.ts';

const maxSeconds = 2;
const maxMemory = 250;
const rounds = 3;

export async function claimAccess({ python, folder, tell }: Place): Promise<Claim[]> {
  const server = await startServer();
  const secrets = await mkdtemp(join(tmpdir(), 'minio-actions-secrets-'));
  try {
    await writeAccess(folder, server.url, secrets);
    const arena = enterArena(python, folder, server);
    tell('First apply of access');
    const first = await runAction(arena, 'apply-access', ['--mode', 'apply']);
    tell('Plan of access with nothing to do, in one request');
    const bulk = await measureBest(rounds, () => runIdle(arena, ['--iam-export', 'true']));
    tell('The same, piece by piece');
    const each = await runIdle(arena, []);
    tell('MinIO’s client, user by user');
    const listed = await runClient(arena);
    const { users, groups, policies, serviceAccounts } = counts;
    const work = `${users} users, ${groups} groups, ${policies} policies, ${serviceAccounts} service accounts`;
    const peer = `mc, users and service accounts of ${users} users listed one by one`;
    return [
      tellFigure(`first apply of ${work}: time`, first.seconds, ' s'),
      claimAtMost(`plan of ${work}, iam-export: time`, bulk.seconds, maxSeconds, ' s'),
      claimAtMost(`plan of ${work}, iam-export: peak`, Math.ceil(bulk.peakMB), maxMemory, ' MB'),
      tellFigure(`plan of ${work}, item by item: time`, each.seconds, ' s'),
      tellFigure(`plan of ${work}, item by item: peak`, Math.ceil(each.peakMB), ' MB'),
      tellFigure(`${peer}: time`, listed.seconds, ' s'),
    ];
  } finally {
    await server.stop();
    await rm(secrets, { recursive: true, force: true });
  }
}

async function runIdle(arena: Arena, flags: readonly string[]): Promise<Measured> {
  const measured = await runAction(arena, 'apply-access', ['--mode', 'plan', ...flags]);
  await assertEmptyPlan(arena, 'apply-access');
  return measured;
}

/** What scripts do: for each user its policies and groups, and its service accounts. */
async function runClient({ python, env, folder }: Arena): Promise<Measured> {
  const client = await obtainClient();
  const home = join(folder, 'client');
  await mkdir(home);
  const { PRIMARY_MINIO_URL = '', PRIMARY_MINIO_ACCESS_KEY = '', PRIMARY_MINIO_SECRET_KEY = '' } = env;
  const address = Object.assign(new URL(PRIMARY_MINIO_URL), {
    username: PRIMARY_MINIO_ACCESS_KEY,
    password: PRIMARY_MINIO_SECRET_KEY,
  });
  const script = [
    'set -e',
    '"$MC" admin policy list bench > /dev/null',
    'for user in $USERS; do',
    '  "$MC" admin user info bench "$user" > /dev/null',
    '  "$MC" admin user svcacct list bench "$user" > /dev/null',
    'done',
  ].join('\n');
  return measure(python, {
    words: ['sh', '-c', script],
    env: {
      HOME: home,
      MC: client,
      MC_CONFIG_DIR: home,
      MC_HOST_bench: address.href,
      USERS: listUsers().join(' '),
    },
  });
}
