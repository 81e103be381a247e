import type { Reporter } from '../report/reporter.ts';
import type { GivenInputs, InputReader } from './input/input.ts';
import { createInputReader } from './input/input.ts';

/** What an action may know of the world around it. */
export interface Context {
  readonly reporter: Reporter;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute folder of the checkout, which paths of inputs are relative to. No configuration is read outside of it. */
  readonly workspace: string;
  /** Aborted when the run is cancelled: finish what is under way, begin nothing new. */
  readonly signal: AbortSignal;
}

/** How an action is written. */
export interface ActionDefinition<Inputs> {
  readonly name: string;
  /** Every input of `action.yml` with its default; '' for none. */
  readonly defaults: Readonly<Record<string, string>>;
  readInputs(reader: InputReader): Inputs;
  /** @throws {ExpectedError} for every failure that is not a bug */
  run(inputs: Inputs, context: Context): Promise<void>;
}

/** How an action is started, whatever its inputs are. */
export interface Action {
  readonly name: string;
  readonly defaults: Readonly<Record<string, string>>;
  start(given: GivenInputs, context: Context): Promise<void>;
}

export function defineAction<Inputs>(definition: ActionDefinition<Inputs>): Action {
  const { name, defaults } = definition;
  return {
    name,
    defaults,
    start: async (given, context) => {
      const reader = createInputReader(given, defaults);
      await definition.run(reader.finish(definition.readInputs(reader)), context);
    },
  };
}
