/** Two real servers, `one` and `two`, and what the suite does with the rules that begin at `one`. */

import type { BucketReplicationDeclaration } from '../../src/config/generated/types.ts';
import { readSite } from '../../src/replication/read-site.ts';
import type { SiteActual } from '../../src/replication/site.ts';
import type { Unmanaged } from '../../src/resources/diff-declared.ts';
import { addressOf } from '../../src/resources/remote-target/address.ts';
import { applyTarget } from '../../src/resources/remote-target/apply.ts';
import type { TargetCredentials } from '../../src/resources/remote-target/secret.ts';
import { applyRules } from '../../src/resources/replication/apply.ts';
import { declareReplication } from '../../src/resources/replication/declared.ts';
import { diffReplication, type ReplicationChange } from '../../src/resources/replication/diff.ts';
import { openWriter } from '../../src/server/connect.ts';
import { declare } from './declared.ts';
import { type MinioServer, type ServerOptions, startServer } from './minio-server.ts';
import { sendSigned } from './signed-request.ts';
import type { StageServer } from './stage.ts';

export interface PlanOptions {
  readonly unmanaged?: Unmanaged;
  /** Given for `two`; those of its root by default. */
  readonly keys?: TargetCredentials;
  /** In place of `one`: another address, or another caller. */
  readonly as?: StageServer;
}

export interface Pair {
  readonly one: MinioServer;
  readonly two: MinioServer;
  /** What was said about the slow way. */
  readonly told: string[];
  read(options?: PlanOptions): Promise<SiteActual>;
  plan(
    rules: readonly BucketReplicationDeclaration[] | undefined,
    options?: PlanOptions,
  ): Promise<ReplicationChange[]>;
  apply(changes: readonly ReplicationChange[], options?: PlanOptions): Promise<void>;
  stop(): Promise<void>;
}

export async function startPair(options: ServerOptions = {}): Promise<Pair> {
  const [one, two] = await Promise.all([startServer(options), startServer(options)]);
  const told: string[] = [];
  const rootOfTwo = { accessKey: two.accessKey, secretKey: two.secretKey };
  const address = addressOf(new URL(two.url));
  const open = ({ as = one }: PlanOptions) =>
    openWriter({ alias: 'one', url: new URL(as.url), accessKey: as.accessKey, secretKey: as.secretKey });

  const read = async (how: PlanOptions = {}) => {
    const request = {
      addresses: new Map([[address.endpoint, 'two']]),
      credentials: new Map([['two', how.keys ?? rootOfTwo]]),
      buckets: ['data', 'other'],
      onSlowPath: (why: string) => void told.push(why),
    };
    const reader = open(how);
    return readSite(reader, request).finally(() => reader.close());
  };
  const plan: Pair['plan'] = async (rules, how = {}) => {
    const desired = declare(rules ? { replication: { bucketReplications: [...rules] } } : {});
    const declared = declareReplication(desired, { file: 'r', path: [] }, 'one', new Map([['two', address]]));
    const { buckets } = await read(how);
    return diffReplication({ alias: 'one', unmanaged: how.unmanaged ?? 'report', declared }, buckets);
  };
  const apply: Pair['apply'] = async (changes, how = {}) => {
    const writer = open(how);
    try {
      for (const change of changes) {
        if (change.verb === 'report') continue;
        if (change.kind === 'remote-target') await applyTarget(writer, change, how.keys ?? rootOfTwo);
        else await applyRules(writer, change, changes);
      }
    } finally {
      await writer.close();
    }
  };
  const stop = async () => {
    await Promise.all([one.stop(), two.stop()]);
  };
  return { one, two, told, read, plan, apply, stop };
}

/** Versioned, with object lock where told. */
export async function makeBucket(server: StageServer, bucket: string, locked = false): Promise<void> {
  const headers = locked ? { 'x-amz-bucket-object-lock-enabled': 'true' } : {};
  await sendSigned(server, { method: 'PUT', path: `/${bucket}`, headers });
  const body = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  if (!locked) await sendSigned(server, { method: 'PUT', path: `/${bucket}?versioning`, body });
}
