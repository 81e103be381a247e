import type { BucketOwner } from '../change.ts';
import type { Desired } from '../config/desired.ts';
import { createLocator } from '../config/locate.ts';
import { ExpectedError } from '../errors.ts';
import { buildSection, declaredFor } from '../plan/build.ts';
import type { Plan, Section } from '../plan/plan.ts';
import type { Actual } from '../resources/actual.ts';
import { readActual } from '../resources/read-actual.ts';
import type { OpenReader } from '../server/connect.ts';
import type { Context } from './action.ts';
import type { ChangeInputs } from './change-input.ts';
import { withHeartbeat } from './heartbeat.ts';
import { RunFailure } from './run-failure.ts';
import type { ServerSession } from './server-session.ts';

/** A plan, with what it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly actuals: readonly Actual[];
}

/**
 * Reads every server of the session and compares it with what is declared. Cannot write: it has readers only.
 * @throws {ExpectedError} telling of every server that can't be read, not only of the first
 */
export async function planResources(
  owner: BucketOwner,
  desired: Desired,
  inputs: ChangeInputs,
  session: ServerSession,
  context: Context,
): Promise<Planned> {
  const attempts = session.readers.map((reader) => read(owner, desired, reader, context));
  const actuals = collect(await Promise.allSettled(attempts));
  assertDistinct(actuals);
  const sections = actuals.map((actual, index) => {
    const host = session.connections[index]?.url.host ?? '';
    return buildSection({ owner, desired, actual, unmanaged: inputs.unmanaged, host });
  });
  return { plan: { sections: await locateSections(context.workspace, sections) }, actuals };
}

function read(owner: BucketOwner, desired: Desired, reader: OpenReader, { reporter }: Context): Promise<Actual> {
  const { alias } = reader;
  return withHeartbeat(reporter, `reading ${alias}`, () =>
    readActual(reader, {
      owner,
      declared: declaredFor(desired, alias),
      onSlowPath: (why) => reporter.log('info', `${alias}: reading bucket by bucket, since ${why}`),
      onUnreadable: (bucket, why) => reporter.log('warning', `${alias}/${bucket} is left out: ${why}`),
    }),
  );
}

function collect(settled: readonly PromiseSettledResult<Actual>[]): Actual[] {
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const [first] = failures;
  const expected = failures.filter((failure) => failure instanceof ExpectedError);
  if (first !== undefined && expected.length < failures.length) throw first;
  if (expected.length > 1) {
    throw new RunFailure(
      expected[0]?.reason ?? 'partial',
      expected.map((failure) => failure.message).join(' '),
    );
  }
  if (first !== undefined) throw first;
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** Two aliases of one server would be planned, and changed, as if they were two. @throws {RunFailure} */
function assertDistinct(actuals: readonly Actual[]): void {
  const known = new Map<string, string>();
  for (const { alias, capabilities } of actuals) {
    const { deploymentId } = capabilities;
    const other = deploymentId === undefined ? undefined : known.get(deploymentId);
    if (other !== undefined) {
      const message = `${other} and ${alias} are the same server (deployment ${deploymentId}): correct the address of one, or name one by \`alias\`.`;
      throw new RunFailure('invalid-config', message);
    }
    if (deploymentId !== undefined) known.set(deploymentId, alias);
  }
}

/** One position-keeping parse of each file that a change points at; none when there is no change. */
async function locateSections(workspace: string, sections: readonly Section[]): Promise<Section[]> {
  const locator = createLocator(workspace);
  const locateOne = async (section: Section) => {
    const changes = await locator.locate(section.changes);
    return { ...section, changes };
  };
  return Promise.all(sections.map(locateOne));
}
