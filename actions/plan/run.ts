import { defineAction } from '../../src/action/action.ts';
import { changeResources } from '../../src/action/change/change-resources.ts';
import { createWholePlanner } from '../../src/action/change/plan-all.ts';
import { defaults, readInputs } from './inputs.ts';

/** Plans for every action that owns resources; writes nothing, ever. */
export const action = defineAction({
  name: 'plan',
  defaults,
  readInputs,
  run: (inputs, context) => changeResources(createWholePlanner(inputs), inputs, context),
});
