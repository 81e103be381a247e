/** Kubernetes: the objects themselves, for where no chart can be had. */

import { stringifyYaml } from '../../escape/yaml.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import { countSpareNodes, listPodPools, type PodPool } from './pod-pool.ts';
import { describeServices } from './service.ts';
import { describeStatefulSet } from './stateful-set.ts';

/** Nothing where pods of one set can't be alike. */
export const renderKubernetes: Renderer = (spec) => {
  const pools = listPodPools(spec);
  if (pools === undefined) return [];
  const objects = [
    ...describeServices(spec),
    ...pools.map((pool) => describeStatefulSet(spec, pool, pools)),
    ...describeDisruption(spec, pools),
  ];
  const text = [describeUse(spec).join('\n'), ...objects.map(stringifyYaml)].join('---\n');
  return [{ path: 'kubernetes/minio.yaml', text: text.replace('---\n', '\n---\n') }];
};

function describeUse({ name, server, kubernetes, node }: ClusterSpec): string[] {
  const create = `kubectl -n ${kubernetes.namespace} create secret generic`;
  const { envFile } = server.credentials;
  return [
    '# Before it is applied, with files that a vault writes:',
    `#   ${create} ${name}-root --from-file=rootUser --from-file=rootPassword`,
    ...(server.tls
      ? [
          `#   ${create} ${name}-tls --from-file=tls.crt --from-file=tls.key --from-file=ca.crt`,
          `# The certificate is for *.${name}-nodes.${kubernetes.namespace}.svc and for the names that clients use.`,
        ]
      : []),
    ...(envFile === undefined ? [] : [`#   ${create} ${name}-env --from-file=config.env`]),
    ...(node.driveSize === undefined
      ? ['# Set CLUSTER_DRIVE_SIZE: the size of the claims is an example.']
      : []),
  ];
}

/** As many as may be away while writes go on; none means that only a person may take a pod away. */
function describeDisruption(spec: ClusterSpec, pools: readonly PodPool[]): object[] {
  const nodes = pools.reduce((sum, pool) => sum + pool.nodes, 0);
  if (nodes === 1) return [];
  const { name, kubernetes } = spec;
  const words = pools.map(({ word }) => word);
  return [
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name, namespace: kubernetes.namespace, labels: { 'app.kubernetes.io/name': name } },
      spec: {
        maxUnavailable: countSpareNodes(spec, words),
        selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      },
    },
  ];
}
