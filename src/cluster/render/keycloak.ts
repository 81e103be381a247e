/**
 * A realm of Keycloak with the client of the cluster. What the servers are told about it is in their
 * environment. The console of this server has no sign-in of its own for it, only its form: the tokens are
 * exchanged for temporary keys, by AssumeRoleWithWebIdentity.
 */

import type { Renderer } from '../file.ts';
import type { ClusterSpec, OidcSpec } from '../spec.ts';
import { findConsole } from './console-home.ts';

/** Policies that every server has; a role of the same name hands one out. */
const policies = {
  readonly: 'Reads the objects of all buckets.',
  readwrite: 'Does everything with buckets and objects.',
  diagnostics: 'Reads health, metrics and traces.',
  consoleAdmin: 'Administers the cluster.',
};

/**
 * For `--import-realm`, or for a partial import into a realm that is there. Without a secret: Keycloak makes
 * one up, under Credentials of the client.
 */
export const renderKeycloak: Renderer = (spec) => {
  if (spec.oidc === undefined) return [];
  const text = JSON.stringify(describeRealm(spec, spec.oidc), undefined, 2);
  return [{ path: 'keycloak/minio-realm.json', text: `${text}\n` }];
};

function describeRealm(spec: ClusterSpec, oidc: OidcSpec): object {
  const roles = Object.entries(policies).map(([name, description]) => ({ name, description }));
  return {
    realm: oidc.realm,
    enabled: true,
    roles: { client: { [oidc.clientId]: roles } },
    clients: [describeClient(spec, oidc)],
  };
}

function describeClient(spec: ClusterSpec, oidc: OidcSpec): object {
  return {
    clientId: oidc.clientId,
    name: 'Object storage',
    description:
      'Tokens of this client are exchanged for temporary keys of the object storage (AssumeRoleWithWebIdentity). Its roles are names of policies there. The console of the storage itself asks for keys.',
    enabled: true,
    protocol: 'openid-connect',
    publicClient: false,
    clientAuthenticatorType: 'client-secret',
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    // Roles of other clients stay out of its tokens.
    fullScopeAllowed: false,
    redirectUris: [`${findConsole(spec).url}oauth_callback`],
    webOrigins: [],
    protocolMappers: [describePolicyMapper(oidc), describeAudienceMapper(oidc)],
  };
}

/** A dot in the name of a claim would make it one claim within another. */
function describePolicyMapper({ clientId, claim }: OidcSpec): object {
  return {
    name: 'policies',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-usermodel-client-role-mapper',
    config: {
      'usermodel.clientRoleMapping.clientId': clientId,
      'claim.name': claim.replaceAll('.', '\\.'),
      'jsonType.label': 'String',
      multivalued: 'true',
      'access.token.claim': 'true',
      'id.token.claim': 'true',
    },
  };
}

/** The servers take tokens only that were made for them. */
function describeAudienceMapper({ clientId }: OidcSpec): object {
  return {
    name: 'audience',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-audience-mapper',
    config: {
      'included.client.audience': clientId,
      'access.token.claim': 'true',
      'id.token.claim': 'false',
    },
  };
}
