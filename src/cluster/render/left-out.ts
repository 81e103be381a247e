/** What is not rendered for a cluster, and why: so that nobody looks for it, or takes it for a mistake. */

import { settings } from '../setting/index.ts';
import type { ClusterSpec } from '../spec.ts';
import { explainNoContainers } from './compose/cluster.ts';
import type { RenderingName } from './index.ts';
import { explainNoChart } from './kubernetes/helm.ts';
import { listPodPools, unlikePods } from './kubernetes/pod-pool.ts';

export interface LeftOut {
  /** Path of a file, as it would be rendered, or a part of one in words. */
  readonly what: string;
  /** A sentence. */
  readonly why: string;
}

interface Condition {
  readonly rendering: RenderingName;
  readonly what: string;
  /** `undefined` where it is rendered. */
  readonly why: (spec: ClusterSpec) => string | undefined;
}

/** All that is not there for every cluster. */
const conditions: readonly Condition[] = [
  { rendering: 'compose', what: 'compose/cluster.yaml', why: explainNoContainers },
  {
    rendering: 'compose',
    what: 'the proxy in compose/cluster.yaml',
    why: (spec) =>
      explainNoContainers(spec) === undefined ? unless(settings.nginxImage, spec.images.nginx) : undefined,
  },
  {
    rendering: 'kubernetes',
    what: 'kubernetes/minio.yaml',
    why: (spec) => (listPodPools(spec) === undefined ? unlikePods : undefined),
  },
  { rendering: 'helm', what: 'kubernetes/helm-values.yaml', why: explainNoChart },
  {
    rendering: 'front',
    what: 'haproxy/haproxy.cfg',
    why: ({ sites }) => unless(settings.sites, sites[0]),
  },
  {
    rendering: 'keycloak',
    what: 'keycloak/minio-realm.json',
    why: ({ oidc }) => unless(settings.oidcIssuer, oidc),
  },
  {
    rendering: 'prometheus',
    what: 'prometheus/blackbox.yml',
    why: ({ monitoring }) => unless(settings.blackbox, monitoring.blackbox),
  },
  {
    rendering: 'logs',
    what: 'logs/config.alloy',
    why: ({ logs }) => unless(settings.auditReceiver, logs.auditReceiver),
  },
  {
    rendering: 'logs',
    what: 'logs/promtail.yaml',
    why: ({ logs }) => unless(settings.auditReceiver, logs.auditReceiver),
  },
];

function unless({ name }: { readonly name: string }, value: unknown): string | undefined {
  return value === undefined ? `${name} is not set.` : undefined;
}

/** Of the renderings that are wanted, in their order. */
export function listLeftOut(spec: ClusterSpec, wanted: readonly RenderingName[]): LeftOut[] {
  return conditions
    .filter(({ rendering }) => wanted.includes(rendering))
    .flatMap(({ what, why }) => {
      const reason = why(spec);
      return reason === undefined ? [] : [{ what, why: reason }];
    });
}
