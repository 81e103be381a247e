/** The environment of a server: what every form of running it has to pass on. */

import type { AuditWebhook, ClusterSpec, OidcSpec, Variable } from './spec.ts';

/** Variables that belong together, with a line of explanation. */
export interface Section {
  readonly about: string;
  readonly variables: readonly Variable[];
}

/**
 * All but the credentials and MINIO_VOLUMES, which depend on how the server is run. No secret is among them:
 * the client secret of the sign-in comes from the file of MINIO_CONFIG_ENV_FILE.
 */
export function listEnvironment(spec: ClusterSpec): readonly Variable[] {
  return listSections(spec).flatMap(({ variables }) => variables);
}

/** The same in sections, those without variables left out. */
export function listSections({ server, oidc }: ClusterSpec): readonly Section[] {
  const { parity, auditWebhooks, variables } = server;
  const sections = [
    {
      about: 'Region: clients that sign for another one are refused.',
      variables: [set('MINIO_REGION', server.region)],
    },
    {
      about: 'Parity of new objects, and the size of the sets they are spread over.',
      variables: [
        set('MINIO_STORAGE_CLASS_STANDARD', formatParity(parity.standard)),
        set('MINIO_STORAGE_CLASS_RRS', formatParity(parity.reduced)),
        set('MINIO_ERASURE_SET_DRIVE_COUNT', server.setDriveCount?.toString()),
      ],
    },
    {
      about: 'Who may read the metrics.',
      variables: [set('MINIO_PROMETHEUS_AUTH_TYPE', server.metricsAuth)],
    },
    {
      about: 'Addresses as clients and browsers know them.',
      variables: [
        set('MINIO_SERVER_URL', server.serverUrl),
        set('MINIO_BROWSER_REDIRECT_URL', server.consoleUrl),
      ],
    },
    {
      about: 'Audit log: the only place where single calls are written down.',
      variables: auditWebhooks.flatMap(listWebhook),
    },
    {
      about:
        'Sign-in for temporary keys. MINIO_IDENTITY_OPENID_CLIENT_SECRET stands in the file of other secrets.',
      variables: oidc === undefined ? [] : listOidc(oidc),
    },
    { about: 'Passed on as they are.', variables },
  ];
  return sections
    .map((section) => ({ ...section, variables: section.variables.filter(isSet) }))
    .filter((section) => section.variables.length > 0);
}

interface Setting {
  readonly name: string;
  readonly value: string | undefined;
}

function set(name: string, value: string | undefined): Setting {
  return { name, value };
}

function isSet(setting: Setting): setting is Variable {
  return setting.value !== undefined;
}

function formatParity(parity: number | undefined): string | undefined {
  return parity === undefined ? undefined : `EC:${parity}`;
}

function listWebhook({ name, endpoint }: AuditWebhook): Setting[] {
  const end = name === '_' ? '' : `_${name}`;
  return [set(`MINIO_AUDIT_WEBHOOK_ENABLE${end}`, 'on'), set(`MINIO_AUDIT_WEBHOOK_ENDPOINT${end}`, endpoint)];
}

function listOidc({ issuer, clientId, claim }: OidcSpec): Setting[] {
  return [
    set('MINIO_IDENTITY_OPENID_CONFIG_URL', `${issuer}/.well-known/openid-configuration`),
    set('MINIO_IDENTITY_OPENID_CLIENT_ID', clientId),
    set('MINIO_IDENTITY_OPENID_CLAIM_NAME', claim),
    set('MINIO_IDENTITY_OPENID_SCOPES', 'openid'),
  ];
}
