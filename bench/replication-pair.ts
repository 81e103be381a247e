/** Two new servers, and a declaration of one rule for each of many buckets from the first to the second. */

import { join } from 'node:path';
import { type MinioServer, startServer } from '../scripts/server/start.ts';
import { type Arena, runAction } from './contender.ts';
import type { Place } from './place.ts';
import { writeJson } from './workload.ts';

export const ruleCount = 200;
export const buckets: readonly string[] = Array.from(
  { length: ruleCount },
  (_, index) => `bench-${String(index).padStart(5, '0')}`,
);

export interface Pair {
  readonly primary: MinioServer;
  readonly second: MinioServer;
  readonly arena: Arena;
}

/** The buckets are there at both ends, versioned and empty; rules are only declared. */
export async function inNewPair<Result>(place: Place, use: (pair: Pair) => Promise<Result>): Promise<Result> {
  // The scanner takes time that is not measured here.
  const env = { MINIO_SCANNER_SPEED: 'default' };
  const primary = await startServer({ env });
  try {
    const second = await startServer({ env });
    try {
      await writeDeclaration(place.folder, { primary, second });
      const arena = {
        ...place,
        env: { ...describeSite('PRIMARY', primary), ...describeSite('SECOND', second) },
      };
      await runAction(arena, 'apply-buckets', ['--alias', 'all']);
      return await use({ primary, second, arena });
    } finally {
      await second.stop();
    }
  } finally {
    await primary.stop();
  }
}

/** What tells an action of a site; `url` when it is to be reached another way. */
export function describeSite(
  prefix: string,
  { url, accessKey, secretKey }: Pick<MinioServer, 'url' | 'accessKey' | 'secretKey'>,
): Record<string, string> {
  return {
    [`${prefix}_MINIO_URL`]: url,
    [`${prefix}_MINIO_ACCESS_KEY`]: accessKey,
    [`${prefix}_MINIO_SECRET_KEY`]: secretKey,
  };
}

/** All that the client's own rules have when nothing is said of it, so that both contenders make the same. */
async function writeDeclaration(root: string, { primary, second }: Omit<Pair, 'arena'>): Promise<void> {
  const address = ({ url }: MinioServer) => ({ url, replicationUrl: url });
  await writeJson(join(root, 'config', 'mc_aliases.json'), {
    primary_cluster: address(primary),
    second_cluster: address(second),
  });
  await writeJson(
    join(root, 'config', 'buckets_definition.json'),
    buckets.map((name) => ({ name, versioning: true })),
  );
  await writeJson(join(root, 'config', 'replication_rules.json'), {
    bucketReplications: buckets.map((name) => ({
      sourceAlias: 'primary_cluster',
      sourceBucket: name,
      targetAlias: 'second_cluster',
      targetBucket: name,
      deletes: true,
      deleteMarkers: true,
      existingObjects: true,
      metadataSync: true,
    })),
  });
}
