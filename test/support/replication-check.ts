/** A check of declared rules on real servers, as an action makes it. */

import { listFlows } from '../../src/config/check/replication-flow.ts';
import type { BucketReplicationDeclaration } from '../../src/config/generated/types.ts';
import { judgeReport } from '../../src/replication/check/judge.ts';
import type { CheckReport } from '../../src/replication/check-report.ts';
import { checkRules, type RuleCheck } from '../../src/replication/check-rules.ts';
import { readSite } from '../../src/replication/read-site.ts';
import type { OpenWriter } from '../../src/server/connect.ts';
import { declare } from './declared.ts';
import type { MinioServer } from './minio-server.ts';

/** A server and its connection. */
export interface CheckedSite {
  readonly server: MinioServer;
  readonly writer: OpenWriter;
}

/** Sites of which `away` is true are not asked. */
export async function checkDeclared(
  sites: Readonly<Record<string, CheckedSite>>,
  bucketReplications: readonly BucketReplicationDeclaration[],
  options: { away?: readonly string[]; limits?: Partial<RuleCheck['limits']> } & Partial<
    Pick<RuleCheck, 'thresholds' | 'onProgress'>
  > = {},
): Promise<CheckReport> {
  const { away = [], limits, thresholds = {}, ...rest } = options;
  const addresses = new Map(
    Object.entries(sites).map(([alias, { server }]) => [new URL(server.url).host, alias]),
  );
  const buckets = [...new Set(bucketReplications.flatMap((rule) => [rule.sourceBucket, rule.targetBucket]))];
  const request = { addresses, credentials: new Map(), buckets, onSlowPath: () => undefined };
  const asked = Object.entries(sites).filter(([alias]) => !away.includes(alias));
  const actual = await Promise.all(asked.map(([, { writer }]) => readSite(writer, request)));
  const replication = { bucketReplications: [...bucketReplications] };
  const flows = listFlows(declare({ replication }), { file: 'replication', path: [] });
  const rules = await checkRules({
    flows,
    declared: flows,
    sites: new Map(actual.map((site) => [site.alias, site])),
    readers: new Map(asked.map(([alias, { writer }]) => [alias, writer])),
    limits: {
      maxVersions: 10_000,
      maxSizes: 100,
      deadline: Date.now() + 20_000,
      now: Date.now,
      ...limits,
    },
    thresholds,
    onProgress: () => undefined,
    ...rest,
  });
  return judgeReport(rules, []);
}
