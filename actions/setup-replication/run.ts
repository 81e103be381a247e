import { defineAction } from '../../src/action/action.ts';
import { changeResources } from '../../src/action/change/change-resources.ts';
import { replicationPlanner } from '../../src/action/change/plan-replication.ts';
import { defaults, readInputs } from './inputs.ts';

/** Owns remote targets, replication rules and groups of sites. */
export const action = defineAction({
  name: 'setup-replication',
  defaults,
  readInputs,
  run: (inputs, context) => changeResources(replicationPlanner, inputs, context),
});
