import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '../drill/client.ts';
import type { MinioServer } from '../server/start.ts';
import type { Sites } from './site.ts';
import type { Stages } from './stage.ts';

const maxLooks = 20;
const pauseMs = 1000;

/** The second act: replication is set up, a site goes, the check turns red, the site returns, and it is green again. */
export async function showOutage(stages: Stages, sites: Sites, say: (title: string) => void): Promise<void> {
  say('8. setup-replication --mode plan: both ends are looked at');
  stages.run('setup-replication', ['--mode', 'plan']);
  say('9. setup-replication, and planning again: nothing is left to do');
  stages.run('setup-replication', []);
  stages.expectNoChanges(['setup-replication']);
  say('10. Applications write at both zones; replication-check --canary true measures the way');
  await write(sites.primary, 'first', 5);
  await write(sites.second, 'second', 5);
  await sleep(pauseMs);
  stages.run('replication-check', ['--canary', 'true']);
  say('11. A zone is lost, and applications go on at the other: the check is red');
  await sites.second.kill();
  await write(sites.primary, 'alone', 20);
  stages.expectFailure('replication-check', ['--max-pending-objects', '0']);
  say('12. The zone returns: what failed is sent again, until the check is green, with everything compared');
  await sites.second.restart();
  await write(sites.second, 'back', 5);
  const seconds = await waitUntilGreen(stages);
  stages.run('replication-check', ['--inventory', 'true']);
  console.log(`Green ${seconds.toFixed(1)} s after the return.`);
}

async function write(server: MinioServer, name: string, count: number): Promise<void> {
  const client = createClient(server);
  for (let index = 0; index < count; index += 1) {
    await client.put('users', `demo/${name}/${index}`, `${name} ${index}`);
  }
  console.log(`${count} objects written at ${server.url}`);
}

async function waitUntilGreen(stages: Stages): Promise<number> {
  const begun = Date.now();
  for (let look = 0; look < maxLooks; look += 1) {
    const flags = ['--max-pending-objects', '0', '--retry-failed', 'true', '--retry-wait', '15s'];
    if (stages.attempt('replication-check', flags)) return (Date.now() - begun) / 1000;
    await sleep(pauseMs);
  }
  throw new Error('replication-check: not green although the zone is back');
}
