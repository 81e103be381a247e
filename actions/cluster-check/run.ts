import { defineAction } from '../../src/action/action.ts';
import { checkClusters } from '../../src/action/cluster/check-cluster.ts';
import { defaults, readInputs } from './inputs.ts';

/** Judges; writes nothing. */
export const action = defineAction({
  name: 'cluster-check',
  defaults,
  readInputs,
  run: checkClusters,
});
