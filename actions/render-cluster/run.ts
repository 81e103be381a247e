import { defineAction } from '../../src/action/action.ts';
import { renderCluster } from '../../src/action/cluster/render-cluster.ts';
import { defaults, readInputs } from './inputs.ts';

/** Renders; asks no server. */
export const action = defineAction({
  name: 'render-cluster',
  defaults,
  readInputs,
  run: renderCluster,
});
