/** Planning and applying many buckets, and the start of a process. */

import { join } from 'node:path';
import { startServer } from '../scripts/server/start.ts';
import type { Comparison } from './comparison.ts';
import {
  type Arena,
  enterArena,
  runEmptyNode,
  runIdlePlan,
  runMinimalApply,
  runOurs,
  runScriptApply,
  runScriptPlan,
  runValidate,
  withoutBulkRead,
} from './contender.ts';
import { type Measured, measureBest } from './measure.ts';
import type { Place } from './place.ts';
import { writeWorkload } from './workload.ts';

const bucketCount = 1000;
const planMemory = 200;
const applyRounds = 2;
const planRounds = 3;
const startRounds = 15;

export async function compareBuckets(place: Place): Promise<Comparison[]> {
  return [...(await compareApply(place)), ...(await comparePlan(place)), await compareStart(place)];
}

/** Each contender gets a new and empty server each time: a first apply must not find anything. */
async function compareApply(place: Place): Promise<Comparison[]> {
  const work = `first apply of ${bucketCount} buckets`;
  const best = (contender: (arena: Arena) => Promise<Measured>) =>
    measureBest(applyRounds, () => inNewArena(place, contender));
  place.tell('First apply: the client that only writes');
  const minimal = await best(runMinimalApply);
  place.tell('First apply: ours');
  const ours = await best((arena) => runOurs(arena, 'apply'));
  place.tell('First apply: the Python script');
  const script = await best(runScriptApply);
  return [
    { work, ours, peerName: 'client that only writes', peer: minimal, bar: { kind: 'within', times: 1.6 } },
    { work, ours, peerName: 'Python script, cold', peer: script, bar: { kind: 'faster', times: 1.4 } },
  ];
}

function comparePlan(place: Place): Promise<Comparison[]> {
  return inNewArena(place, async (arena) => {
    await runOurs(arena, 'apply');
    const limited = await withoutBulkRead(arena);
    await runScriptPlan(arena, 'everything');
    place.tell('Plan with nothing to do: the Python script');
    const script = await measureBest(2, () => runScriptPlan(arena, 'everything'));
    const declared = await measureBest(2, () => runScriptPlan(arena, 'declared'));
    place.tell('Plan with nothing to do: ours');
    const bulk = await measureBest(planRounds, () => runIdlePlan(arena));
    const fallback = await measureBest(planRounds, () => runIdlePlan(limited));
    const work = `plan of ${bucketCount} buckets`;
    const same = { peerName: 'Python script, same settings', peer: script };
    const less = { peerName: 'Python script, 3 settings', peer: declared };
    const slow = `${work}, fallback reader`;
    return [
      { work, ours: bulk, ...same, bar: { kind: 'faster', times: 10 }, memory: planMemory },
      { work, ours: bulk, ...less },
      { work: slow, ours: fallback, ...same, bar: { kind: 'faster', times: 1.5 } },
      { work: slow, ours: fallback, ...less },
    ];
  });
}

async function compareStart({ python, folder, tell }: Place): Promise<Comparison> {
  tell('validate-config on the sample');
  const ours = await measureBest(startRounds, () => runValidate(python, join(folder, 'report')));
  const peer = await measureBest(startRounds, () => runEmptyNode(python));
  return {
    work: 'validate-config on the sample',
    ours,
    peerName: 'node that imports ajv',
    peer,
    bar: { kind: 'within', times: 2 },
  };
}

async function inNewArena<Result>(
  { python, folder }: Place,
  use: (arena: Arena) => Promise<Result>,
): Promise<Result> {
  const server = await startServer();
  try {
    await writeWorkload(folder, server.url, bucketCount);
    return await use(enterArena(python, folder, server));
  } finally {
    await server.stop();
  }
}
