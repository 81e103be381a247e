/** Setting up many replication rules. */

import { join } from 'node:path';
import { obtainClient } from '../scripts/server/obtain-mc.ts';
import type { MinioServer } from '../scripts/server/start.ts';
import type { Comparison } from './comparison.ts';
import { assertEmptyPlan, peer, runAction } from './contender.ts';
import { type Measured, measure, measureBest } from './measure.ts';
import type { Place } from './place.ts';
import { buckets, inNewPair, type Pair, ruleCount } from './replication-pair.ts';

/** One is enough for the client: it is 200 processes already. */
const rounds = { ours: 2, client: 1 };

/** Each contender gets new servers each time, and has to leave behind what was declared. */
export async function compareSetup(place: Place): Promise<Comparison[]> {
  const client = await obtainClient();
  const best = (rounds: number, contender: (pair: Pair) => Promise<Measured>) =>
    measureBest(rounds, () =>
      inNewPair(place, async (pair) => {
        const measured = await contender(pair);
        await runAction(pair.arena, 'setup-replication', ['--mode', 'plan']);
        await assertEmptyPlan(pair.arena, 'setup-replication');
        return measured;
      }),
    );
  place.tell(`Setup of ${ruleCount} rules: ours`);
  const ours = await best(rounds.ours, ({ arena }) =>
    runAction(arena, 'setup-replication', ['--mode', 'apply']),
  );
  place.tell(`Setup of ${ruleCount} rules: mc, one process for each`);
  const script = await best(rounds.client, (pair) => runClient(client, pair));
  const work = `setup of ${ruleCount} rules`;
  return [{ work, ours, peerName: 'mc replicate add', peer: script, bar: { kind: 'faster', times: 3 } }];
}

function runClient(client: string, { primary, second, arena }: Pair): Promise<Measured> {
  const env = {
    MC_CONFIG_DIR: join(arena.folder, 'mc'),
    MC_HOST_primary: addressOf(primary),
    MC_HOST_second: addressOf(second),
  };
  const words = ['sh', peer('replicate-add.sh'), client, ...buckets];
  return measure(arena.python, { words, env, cwd: arena.folder });
}

/** As the client takes a server from its environment. */
function addressOf({ url, accessKey, secretKey }: MinioServer): string {
  const address = new URL(url);
  address.username = accessKey;
  address.password = secretKey;
  return address.href;
}
