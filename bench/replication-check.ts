/** Checking many rules over many objects: time, memory, and requests as they pass in front of the servers. */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MinioServer } from '../scripts/server/start.ts';
import { type FaultProxy, startFaultProxy } from '../test/support/fault-proxy.ts';
import { sendSigned } from '../test/support/signed-request.ts';
import { type CheckOutcome, readOutcome } from './check-outcome.ts';
import { type Claim, claimAtMost, claimExactly, tellFigure } from './claim.ts';
import { type Arena, runAction } from './contender.ts';
import { type Measured, measureBest } from './measure.ts';
import type { Place } from './place.ts';
import { copyObjects, sendObjects, waitUntilSent } from './replication-data.ts';
import { buckets, describeSite, inNewPair, type Pair, ruleCount } from './replication-pair.ts';

const [few, many, behind] = [10_000, 100_000, 1_000];
const memory = 200;
const rounds = 2;
const settleMs = 60_000;

interface Checked {
  readonly measured: Measured;
  readonly requests: number;
  readonly outcome: CheckOutcome;
}

type Check = (flags?: readonly string[], exitCode?: number) => Promise<Checked>;

export function claimReplication(place: Place): Promise<Claim[]> {
  return inNewPair(place, async (pair) => {
    const proxies = [
      await startFaultProxy(pair.primary.url),
      await startFaultProxy(pair.second.url),
    ] as const;
    try {
      const [primary, second] = proxies.map(({ url }) => url);
      const env = {
        ...describeSite('PRIMARY', { ...pair.primary, url: primary ?? '' }),
        ...describeSite('SECOND', { ...pair.second, url: second ?? '' }),
      };
      const check = prepareCheck({ ...pair.arena, env }, proxies);
      await runAction(pair.arena, 'setup-replication', ['--mode', 'apply']);
      return [...(await claimInStep(place, pair, check)), ...(await claimOutage(place, pair, check))];
    } finally {
      for (const proxy of proxies) await proxy.stop();
    }
  });
}

async function claimInStep({ tell }: Place, pair: Pair, check: Check): Promise<Claim[]> {
  tell(`Sending ${few} objects`);
  await sendObjects(pair.primary, buckets, 'sent', few / ruleCount);
  await waitUntilSent(pair.primary, buckets);
  tell(`Check of ${ruleCount} rules over ${few} objects`);
  const small = await checkInStep(check);
  tell(`Making them ${many}`);
  await multiply(pair);
  tell(`Check of ${ruleCount} rules over ${many} objects`);
  const large = await checkInStep(check);
  tell('The same, every version compared');
  const proof = await check(['--inventory', 'true']);
  const work = `check of ${ruleCount} rules, ${many} objects in step`;
  return [
    ...tellRun(work, large, memory),
    claimAtMost(`${work}: requests against ${few} objects`, large.requests / small.requests, 1.05, ' times'),
    ...tellRun(`${work}, with inventory`, proof),
    claimExactly(`${work}, with inventory: versions compared`, proof.outcome.inventory.compared, many),
    claimExactly(`${work}, with inventory: not the same`, proof.outcome.inventory.wrong, 0),
  ];
}

async function claimOutage({ tell }: Place, pair: Pair, check: Check): Promise<Claim[]> {
  await pair.second.kill();
  await sendObjects(pair.primary, buckets, 'late', behind / ruleCount);
  tell(`Check with the target away and ${behind} objects behind`);
  const limits = ['--max-pending-objects', '0'];
  const whole = await check(limits, 1);
  tell('The same, in one second');
  const cut = await check([...limits, '--time-limit', '1s'], 1);
  const work = `target away, ${behind} objects behind`;
  const { rules, seen, overclaimed } = cut.outcome;
  return [
    ...tellRun(work, whole, memory),
    claimExactly(`${work}: verdict`, whole.outcome.status, 'critical'),
    claimExactly(`${work}: objects said to be behind`, whole.outcome.behind, behind),
    ...tellRun(`${work}, within 1 s`, cut, memory),
    tellFigure(
      `${work}, within 1 s: rules seen to the end`,
      `${seen} of ${rules}, ${cut.outcome.behind} behind`,
    ),
    claimExactly(`${work}, within 1 s: in order, but not seen`, overclaimed, 0),
    claimAtMost(`${work}, within 1 s: objects said to be behind`, cut.outcome.behind, behind, ''),
  ];
}

function tellRun(work: string, { measured, requests }: Checked, most?: number): Claim[] {
  const peakMB = Math.ceil(measured.peakMB);
  return [
    tellFigure(`${work}: time`, measured.seconds, ' s'),
    most === undefined
      ? tellFigure(`${work}: peak`, peakMB, ' MB')
      : claimAtMost(`${work}: peak`, peakMB, most, ' MB'),
    tellFigure(`${work}: requests`, requests),
  ];
}

/** The sites see each other at their own addresses; only the check goes through what counts. */
function prepareCheck(arena: Arena, proxies: readonly FaultProxy[]): Check {
  const count = () => proxies.reduce((sum, { requests }) => sum + requests.length, 0);
  return async (flags = [], exitCode = 0) => {
    const before = count();
    const measured = await runAction(arena, 'replication-check', flags, exitCode);
    const requests = count() - before;
    const outcome = await readOutcome(join(arena.folder, 'report', 'replication-check.report.json'));
    return { measured, requests, outcome };
  };
}

/** The shortest of several, all of them green. */
async function checkInStep(check: Check): Promise<Checked> {
  await settle(check);
  const runs: Checked[] = [];
  const measured = await measureBest(rounds, async () => {
    const run = await check();
    runs.push(run);
    return run.measured;
  });
  const [first] = runs;
  if (first === undefined) throw new Error('No check was made.');
  return { ...first, measured, requests: Math.max(...runs.map(({ requests }) => requests)) };
}

/** Right after a rule is made its target has not been looked at yet, and a check says so. */
async function settle(check: Check): Promise<void> {
  const end = Date.now() + settleMs;
  for (;;) {
    const problem = await check().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (problem === undefined) return;
    if (Date.now() > end) throw problem;
    await sleep(2_000);
  }
}

async function multiply({ primary, second }: Pair): Promise<void> {
  for (const server of [primary, second]) await server.kill();
  for (const server of [primary, second]) copyObjects(server, buckets, many / few - 1);
  for (const server of [second, primary]) await server.restart();
  await wakeLink(primary);
}

/** A source that was started looks at a target once it has use for it: here, for what it lacks itself. */
async function wakeLink(source: MinioServer): Promise<void> {
  const path = `/${buckets[0]}/not-there`;
  await sendSigned(source, { method: 'GET', path }).catch(() => undefined);
}
