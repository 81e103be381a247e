import { defineAction } from '../../src/action/action.ts';
import { changeResources } from '../../src/action/change/change-resources.ts';
import { createBucketPlanner } from '../../src/action/change/plan-buckets.ts';
import { defaults, readInputs } from './inputs.ts';

/** Owns bucket policies, and nothing else: it never creates a bucket. */
export const action = defineAction({
  name: 'apply-policies',
  defaults,
  readInputs,
  run: (inputs, context) => changeResources(createBucketPlanner('apply-policies'), inputs, context),
});
