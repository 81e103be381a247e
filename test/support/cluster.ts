/** Several real nodes for tests; the code is shared with the demo. */
export {
  type Cluster,
  type ClusterNode,
  type ClusterOptions,
  type Place,
  startCluster,
} from '../../scripts/cluster/start.ts';
