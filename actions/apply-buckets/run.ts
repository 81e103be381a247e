import { defineAction } from '../../src/action/action.ts';
import { changeResources } from '../../src/action/change/change-resources.ts';
import { createBucketPlanner } from '../../src/action/change/plan-buckets.ts';
import { defaults, readInputs } from './inputs.ts';

/** Owns everything of a bucket but its policy. */
export const action = defineAction({
  name: 'apply-buckets',
  defaults,
  readInputs,
  run: (inputs, context) => changeResources(createBucketPlanner('apply-buckets'), inputs, context),
});
