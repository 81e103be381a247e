export {
  clusterDefaults as defaults,
  readClusterInputs as readInputs,
} from '../../src/action/cluster-input.ts';
