/** The third act, outside: a process gets a network and mounts that nobody else sees, and plays it in there. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, obtainServer } from '../../src/throwaway/obtain.ts';
import { runTool } from '../../src/throwaway/tool.ts';
import { guardProcess } from '../server/guard.ts';
import { authorityFile, issueCertificates } from './node-certificate.ts';
import type { Stages } from './stage.ts';
import { say, tellNotShown } from './tell.ts';

export interface ActOptions {
  readonly root: string;
  readonly workspace: string;
  readonly summaryFile: string;
}

/** Four nodes, or one line that says why this machine can't have them. @throws {Error} when a step goes wrong */
export async function showCluster(stages: Stages, options: ActOptions): Promise<void> {
  say(
    '13. render-cluster: what four nodes need, from the env file of the sample, and which losses they bear',
  );
  stages.expectLines('render-cluster', [], /^Start every| minio server |^ {2}(?:Reads|Writes) go/);
  say('14. The four nodes are started as rendered, and the buckets of the sample are applied');
  const obstacle = await findObstacle();
  if (obstacle === undefined) await playInside(options);
  else tellNotShown(obstacle);
}

/** What the machine lacks or forbids; `undefined` when it may be tried. */
async function findObstacle(): Promise<string | undefined> {
  if ((await findOnPath('unshare')) === undefined) return 'there is no unshare, which is a part of Linux';
  if ((await findOnPath('ip')) === undefined)
    return 'there is no ip: apt-get install -y --no-install-recommends iproute2';
  return runTool('unshare', [...listFlags(), 'true']).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** An ordinary user is root in a name space of users, over what is made in there alone. */
function listFlags(): string[] {
  const flags = ['--net', '--mount'];
  return process.getuid?.() === 0 ? flags : ['--user', '--map-root-user', ...flags];
}

async function playInside({ root, workspace, summaryFile }: ActOptions): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-demo-'));
  try {
    await issueCertificates(dir);
    const env = {
      ...process.env,
      MINIO_BIN: await obtainServer(),
      // Read when node starts, by the actions as well: who signed the certificates is known to nobody else.
      NODE_EXTRA_CA_CERTS: authorityFile(dir),
    };
    const act = join(import.meta.dirname, 'cluster-act.ts');
    const args = [...listFlags(), process.execPath, act, root, workspace, summaryFile, dir];
    const child = spawn('unshare', args, { env, stdio: 'inherit' });
    const callOff = guardProcess(child.pid ?? 0, dir);
    const [code] = await once(child, 'exit').finally(callOff);
    if (code !== 0) throw new Error('Not all went well with the four nodes.');
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
