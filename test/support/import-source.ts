/** What an import reads, without servers: only what matters to a test. */

import { realpath } from 'node:fs/promises';
import { deriveEnvPrefix } from '../../src/config/env-prefix.ts';
import type { AliasDeclaration } from '../../src/config/generated/types.ts';
import { loadConfig } from '../../src/config/load.ts';
import { composeConfig } from '../../src/import/compose.ts';
import type { ImportedSite, ImportSource } from '../../src/import/source.ts';
import { verifyImport } from '../../src/import/verify.ts';
import type { SiteBucket } from '../../src/replication/site.ts';
import type { ActualBucket, Documents } from '../../src/resources/actual.ts';
import type { FoundAccess } from '../../src/resources/actual-access.ts';
import type { KnownGroup } from '../../src/resources/site-replication/types.ts';
import { bareDocuments } from './bare-documents.ts';
import { createWorkspace } from './workspace.ts';

export function actualBucket(
  name: string,
  documents: Partial<Documents> = {},
  objectLocking = false,
): ActualBucket {
  return { name, objectLocking, documents: { ...bareDocuments, ...documents } };
}

const noAccess: FoundAccess = {
  policies: new Map(),
  users: new Map(),
  groups: new Map(),
  serviceAccounts: new Map(),
};

interface SiteParts {
  readonly buckets?: readonly ActualBucket[];
  readonly replication?: readonly SiteBucket[];
  readonly group?: KnownGroup;
  readonly access?: Partial<FoundAccess>;
}

/** The server of an alias is at `http://<alias>:9000`, and its deployment is `id-<alias>`. */
export function importedSite(
  alias: string,
  { buckets = [], replication = [], group, access }: SiteParts = {},
): ImportedSite {
  const capabilities = {
    edition: 'other',
    adminVersion: 'v3',
    cors: true,
    deploymentId: `id-${alias}`,
    region: '',
    serverHeader: '',
  } as const;
  const actual = { alias, capabilities, region: '', buckets: new Map(buckets.map((one) => [one.name, one])) };
  return {
    alias,
    buckets: actual,
    policies: actual,
    replication: {
      alias,
      capabilities,
      clockAheadSeconds: 0,
      buckets: new Map(replication.map((one) => [one.name, one])),
      group,
    },
    access: access && { alias, capabilities, ...noAccess, ...access },
    accessKey: 'importer',
    url: new URL(`http://${alias}:9000`),
  };
}

/** `more`: aliases that are declared and were not read. */
export function importSource(
  sites: readonly ImportedSite[],
  more: Readonly<Record<string, AliasDeclaration>> = {},
): ImportSource {
  const read = sites.map(({ alias, url }): [string, AliasDeclaration] => [alias, { url: url.origin }]);
  const aliases = [...read, ...Object.entries(more)].map(([name, declaration]) => ({
    name,
    declaration,
    source: { file: 'aliases', path: [name] },
    envPrefix: deriveEnvPrefix(name, declaration),
  }));
  return { sites, aliases, now: Date.now() };
}

/** Writes what an import would, reads it back as every other action does, and plans it on the same servers. */
export async function roundTrip(source: ImportSource) {
  const composed = composeConfig(source, 'config');
  const aliases = source.aliases.map(({ name, declaration }) => [name, declaration]);
  const workspace = await createWorkspace({
    'config/mc_aliases.json': Object.fromEntries(aliases),
    ...Object.fromEntries(composed.files.map(({ path, text }) => [path, text])),
  });
  try {
    const loaded = await loadConfig({ workspace: await realpath(workspace.dir), configDir: 'config' });
    const errors = loaded.findings.filter(({ severity }) => severity === 'error');
    const differing = loaded.desired ? verifyImport(loaded.desired, source) : [];
    return { composed, errors, differing, loaded };
  } finally {
    await workspace.remove();
  }
}
