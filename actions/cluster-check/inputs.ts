export {
  clusterDefaults as defaults,
  readClusterInputs as readInputs,
} from '../../src/action/input/cluster-input.ts';
