/** Secrets of a team's environments: keys of the identities that docs/workflows.md names, with just the policies it gives them. */

import { randomBytes } from 'node:crypto';
import { createUser } from './identity.ts';
import { joinIdentities, readIdentity } from './least-privilege.ts';
import type { StageServer } from './stage.ts';

const reading = ['plan', 'replication-check', 'cluster-check'];
const writing = ['plan', 'apply-buckets', 'apply-policies', 'apply-access', 'setup-replication'];

/** Variables that the sample's `config/access.json` names. */
const identitySecrets = [
  ...['ACCOUNTS_SECRET', 'CREATIVE_MANAGEMENT_SECRET', 'AI_GENERATION_SECRET', 'MLOPS_SECRET'],
  ...['DATABASE_BACKUP_SECRET', 'LOG_ARCHIVER_SECRET', 'CREATIVE_MGMT_A_SECRET', 'SAMPLE_THUMBNAILER_SECRET'],
];

export type Pairs = Record<string, string>;

export interface EnvironmentSecrets {
  readonly plan: Pairs;
  readonly production: Pairs;
}

/** `prefixes` of the servers, in their order. */
export async function createEnvironmentSecrets(
  servers: readonly StageServer[],
  prefixes: readonly string[],
): Promise<EnvironmentSecrets> {
  const secrets: EnvironmentSecrets = { plan: {}, production: {} };
  for (const [index, server] of servers.entries()) {
    const prefix = `${prefixes[index]}_MINIO`;
    const reader = await createHolder(server, `reader${index}`, reading);
    const writer = await createHolder(server, `writer${index}`, writing);
    const replicator = await createHolder(server, `replicator${index}`, ['replicate']);
    const replicatorKey = { [`${prefix}_REPLICATION_ACCESS_KEY`]: replicator.accessKey };
    Object.assign(secrets.plan, nameKeys(prefix, reader), replicatorKey);
    Object.assign(
      secrets.production,
      nameKeys(prefix, writer),
      nameKeys(`${prefix}_REPLICATION`, replicator),
    );
  }
  for (const name of identitySecrets) secrets.production[name] = randomBytes(16).toString('hex');
  return secrets;
}

/** A user with the policies of the suite that are named. */
async function createHolder(server: StageServer, name: string, policies: readonly string[]) {
  return createUser(server, name, joinIdentities(...(await Promise.all(policies.map(readIdentity)))));
}

function nameKeys(prefix: string, { accessKey, secretKey }: StageServer): Pairs {
  return { [`${prefix}_ACCESS_KEY`]: accessKey, [`${prefix}_SECRET_KEY`]: secretKey };
}
