import type { Desired } from '../../config/desired.ts';
import type { Plan } from '../../plan/plan.ts';
import { shareReader } from '../../server/shared-reader.ts';
import { type AccessOptions, createAccessPlanner } from '../access/plan-access.ts';
import type { ServerSession } from '../server-session.ts';
import { createBucketPlanner } from './plan-buckets.ts';
import { replicationPlanner } from './plan-replication.ts';
import type { MakePlan, Planned, Planner } from './planner.ts';

/** Every action that owns resources, in the order in which they are applied. */
function listParts(access: AccessOptions): readonly Planner[] {
  return [
    createBucketPlanner('apply-buckets'),
    createBucketPlanner('apply-policies'),
    createAccessPlanner(access),
    replicationPlanner,
  ];
}

/**
 * Plans everything at once: each section is what its own action would find once the earlier ones were applied,
 * so that the digests of one plan hold through all stages. The servers are read once for all of them.
 */
export function createWholePlanner(access: AccessOptions): Planner {
  const parts = listParts(access);
  return {
    action: 'plan',
    chooseAliases: (desired, inputs) => {
      const chosen = parts.flatMap((part) => part.chooseAliases?.(desired, inputs) ?? []);
      return desired.aliases.filter(({ name }) => chosen.some((alias) => alias.name === name));
    },
    start: (session, inputs, context) => {
      const isNamed = (alias: string) => inputs.alias === 'all' || inputs.alias === alias;
      return async (desired) => {
        const shared = { ...session, readers: session.readers.map(shareReader) };
        const named = narrowSession(shared, isNamed);
        const makers = parts
          .filter((part) => part.isPartOf?.(desired, inputs) ?? true)
          .map((part) => part.start(part.chooseAliases ? shared : named, inputs, context));
        return joinPlans(await makeInOrder(makers, desired));
      };
    },
  };
}

function narrowSession(session: ServerSession, isNamed: (alias: string) => boolean): ServerSession {
  return {
    ...session,
    connections: session.connections.filter(({ alias }) => isNamed(alias)),
    readers: session.readers.filter(({ alias }) => isNamed(alias)),
  };
}

/** All read side by side; each compares once the earlier ones are known. The first failure is told. */
async function makeInOrder(makers: readonly MakePlan[], desired: Desired): Promise<Planned[]> {
  const made: Promise<Planned>[] = [];
  for (const make of makers) {
    const earlier = planOf([...made]);
    // Who fails before it is asked for leaves nobody to hear of it.
    earlier.catch(() => undefined);
    made.push(make(desired, earlier));
  }
  await Promise.allSettled(made);
  return Promise.all(made);
}

async function planOf(made: readonly Promise<Planned>[]): Promise<Plan> {
  return joinPlans(await Promise.all(made)).plan;
}

function joinPlans(planned: readonly Planned[]): Planned {
  return {
    plan: { sections: planned.flatMap(({ plan }) => plan.sections) },
    deployments: new Map(planned.flatMap(({ deployments }) => [...deployments])),
    findings: planned.flatMap(({ findings }) => findings),
    overviews: planned.flatMap(({ overviews }) => overviews),
    access: planned.flatMap(({ access }) => access ?? []),
  };
}
