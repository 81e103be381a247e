/** Sign-in, metrics, alerts and logs. */

import { parseDuration } from '../../config/duration.ts';
import { leave, looks, set } from './kind.ts';
import * as value from './value.ts';

export const watchSettings = {
  oidcIssuer: leave(
    'CLUSTER_OIDC_ISSUER',
    [
      'https://id.creativeflow.local/realms/storage',
      'Issuer whose tokens are exchanged for temporary keys; of Keycloak, the address of the realm.',
      looks.url,
    ],
    value.readUrl,
  ),
  oidcClientId: set(
    'CLUSTER_OIDC_CLIENT_ID',
    ['minio-console', 'Client at the issuer.', looks.word],
    value.readWord,
  ),
  oidcClaim: set(
    'CLUSTER_OIDC_CLAIM',
    ['policy', 'Claim of the token that names policies.', looks.word],
    value.readWord,
  ),
  auditReceiver: leave(
    'CLUSTER_AUDIT_RECEIVER',
    [
      'http://audit.creativeflow.local:4560/loki/api/v1/raw',
      'Where the rendered receiver takes the audit log; the servers are told to send it there. The path is /loki/api/v1/raw for Alloy, /promtail/api/v1/raw for Promtail.',
      looks.url,
    ],
    value.readUrl,
  ),
  lokiUrl: set(
    'CLUSTER_LOKI_URL',
    ['http://loki:3100/loki/api/v1/push', 'Where log lines are pushed to.', looks.url],
    value.readUrl,
  ),
  scrapeInterval: set(
    'CLUSTER_SCRAPE_INTERVAL',
    ['30s', 'How often Prometheus asks the cluster and the nodes.', looks.time],
    parseDuration,
  ),
  bucketScrapeInterval: set(
    'CLUSTER_BUCKET_SCRAPE_INTERVAL',
    ['5m', 'How often it asks for the metrics of buckets, which cost more.', looks.time],
    parseDuration,
  ),
  tokenFile: set(
    'CLUSTER_PROMETHEUS_TOKEN_FILE',
    [
      '/etc/prometheus/minio.token',
      'File with the bearer token for the metrics, on the machine of Prometheus.',
      looks.path,
    ],
    value.readFilePath,
  ),
  blackbox: leave(
    'CLUSTER_BLACKBOX',
    [
      'blackbox:9115',
      'Blackbox exporter that looks at certificates, as host:port.',
      'a host and port such as blackbox:9115',
    ],
    value.readHostAndPort,
  ),
  capacityWarning: set(
    'CLUSTER_CAPACITY_WARNING',
    ['80%', 'Used space from which an alert warns.', looks.percent],
    value.readPercent,
  ),
  capacityCritical: set(
    'CLUSTER_CAPACITY_CRITICAL',
    ['90%', 'Used space from which an alert is critical.', looks.percent],
    value.readPercent,
  ),
  replicationLag: set(
    'CLUSTER_REPLICATION_LAG',
    ['15m', 'How long replication may stay behind.', looks.time],
    parseDuration,
  ),
  certificateLife: set(
    'CLUSTER_CERTIFICATE_LIFE',
    ['30d', 'Remaining life of a certificate from which an alert warns.', looks.time],
    parseDuration,
  ),
} as const;
