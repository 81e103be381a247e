import type { BucketOwner } from '../../change.ts';
import type { Desired } from '../../config/desired.ts';
import { buildSection, declaredFor } from '../../plan/build.ts';
import { expectActual, nothingEarlier } from '../../plan/expect.ts';
import type { Plan } from '../../plan/plan.ts';
import { renderBucketsMarkdown, renderBucketsText } from '../../render/plan/bucket-table.ts';
import type { Actual } from '../../resources/actual.ts';
import { type HeadStart, readActual, startReading } from '../../resources/read-actual.ts';
import type { OpenReader } from '../../server/connect.ts';
import type { Context } from '../action.ts';
import { withHeartbeat } from '../heartbeat.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import { collectReadings, mapDeployments } from '../reading.ts';
import type { ServerSession } from '../server-session.ts';
import { locateSections } from './locate-section.ts';
import type { Overview, Planned, Planner } from './planner.ts';

/** Plans the settings of buckets that `owner` owns. */
export function createBucketPlanner(owner: BucketOwner): Planner {
  return {
    action: owner,
    start: (session, inputs, context) => {
      let heads: readonly HeadStart[] | undefined = startReadings(session, owner);
      return (desired, earlier = Promise.resolve(nothingEarlier)) => {
        const current = heads ?? startReadings(session, owner);
        heads = undefined;
        return planBuckets({ owner, desired, inputs, session, context, heads: current, earlier });
      };
    },
  };
}

function startReadings({ readers }: ServerSession, owner: BucketOwner): HeadStart[] {
  return readers.map((reader) => startReading(reader, owner));
}

interface Planning {
  readonly owner: BucketOwner;
  readonly desired: Desired;
  readonly inputs: ChangeInputs;
  readonly session: ServerSession;
  readonly context: Context;
  /** One for each reader, in their order. */
  readonly heads: readonly HeadStart[];
  readonly earlier: Promise<Plan>;
}

/** @throws {ExpectedError} telling of every server that can't be read, not only of the first */
async function planBuckets(planning: Planning): Promise<Planned> {
  const { owner, desired, inputs, session, context } = planning;
  const attempts = session.readers.map((reader, index) => read(planning, reader, planning.heads[index]));
  const found = collectReadings(await Promise.allSettled(attempts));
  const before = await planning.earlier;
  const actuals = found.map((actual) => expectActual(actual, before));
  const deployments = mapDeployments(actuals);
  const sections = actuals.map((actual, index) => {
    const host = session.connections[index]?.url.host ?? '';
    return buildSection({ owner, desired, actual, unmanaged: inputs.unmanaged, host });
  });
  return {
    plan: { sections: await locateSections(context.workspace, sections) },
    deployments,
    findings: [],
    overviews: found.map((actual) => describeBuckets(owner, desired, actual)),
  };
}

function describeBuckets(owner: BucketOwner, desired: Desired, actual: Actual): Overview {
  const declared = () => new Set(declaredFor(desired, actual.alias).map((bucket) => bucket.name));
  return {
    text: () => renderBucketsText(owner, actual, declared()),
    markdown: () => renderBucketsMarkdown(owner, actual, declared()),
  };
}

function read(
  { owner, desired, context: { reporter } }: Planning,
  reader: OpenReader,
  head: HeadStart | undefined,
): Promise<Actual> {
  const { alias } = reader;
  const request = {
    owner,
    declared: declaredFor(desired, alias),
    onSlowPath: (why: string) => reporter.log('info', `${alias}: reading bucket by bucket, since ${why}`),
    onUnreadable: (bucket: string, why: string) =>
      reporter.log('warning', `${alias}/${bucket} is left out: ${why}`),
  };
  return withHeartbeat(reporter, `reading ${alias}`, () => readActual(reader, request, head));
}
