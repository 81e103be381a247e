import type { Owner } from '../change.ts';
import type { Desired } from '../config/desired.ts';
import { createLocator } from '../config/locate.ts';
import { buildSection, declaredFor } from '../plan/build.ts';
import type { Plan, Section } from '../plan/plan.ts';
import type { Actual } from '../resources/actual.ts';
import { readActual } from '../resources/read-actual.ts';
import type { OpenReader } from '../server/connect.ts';
import type { Context } from './action.ts';
import type { ChangeInputs } from './change-input.ts';
import { withHeartbeat } from './heartbeat.ts';
import type { ServerSession } from './server-session.ts';

/** A plan, with what it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly actuals: readonly Actual[];
}

/** Reads every server of the session and compares it with what is declared. Cannot write: it has readers only. */
export async function planResources(
  owner: Owner,
  desired: Desired,
  inputs: ChangeInputs,
  session: ServerSession,
  context: Context,
): Promise<Planned> {
  const actuals = await Promise.all(session.readers.map((reader) => read(owner, desired, reader, context)));
  const sections = actuals.map((actual, index) => {
    const host = session.connections[index]?.url.host ?? '';
    return buildSection({ owner, desired, actual, unmanaged: inputs.unmanaged, host });
  });
  return { plan: { sections: await locateSections(context.workspace, sections) }, actuals };
}

function read(owner: Owner, desired: Desired, reader: OpenReader, { reporter }: Context): Promise<Actual> {
  const declared = declaredFor(desired, reader.alias);
  return withHeartbeat(reporter, `reading ${reader.alias}`, () =>
    readActual(reader, {
      owner,
      declared,
      onSlowPath: (why) => reporter.log('info', `${reader.alias}: reading bucket by bucket, since ${why}`),
    }),
  );
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
