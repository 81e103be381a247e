import { describe, expect } from 'vitest';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { readIdentity } from '../../support/least-privilege.ts';
import { aliases, describeRule, prepareBucket } from './replicated.ts';
import { createHolder, forReplication, type Keys, type Servers, type Turn, tryIdentity } from './trial.ts';

let replicator: Keys;

async function prepare(servers: Servers): Promise<void> {
  replicator = forReplication(await createHolder(servers, 'replicator', await readIdentity('replicate')));
}

/** Declares one rule that is to be, and one that is to go. */
async function declareBoth({ servers, stage, turn }: Turn): Promise<void> {
  const [made, gone] = [`made-${turn}`, `gone-${turn}`];
  await Promise.all([prepareBucket(servers, made, false), prepareBucket(servers, gone, true)]);
  await stage.declare({
    buckets: [made, gone].map((name) => ({ name, versioning: true })),
    replication: { bucketReplications: [describeRule(made), describeRule(gone, { state: 'absent' })] },
  });
}

await describe('rules', () =>
  tryIdentity({
    identity: 'setup-replication',
    aliases,
    fallsBack: ['admin:ServerInfo', 's3:ListAllMyBuckets'],
    prepare,
    run: async (turn) => {
      await declareBoth(turn);
      return turn.stage.run(setup, { alias: 'all' }, { ...turn.as, ...replicator });
    },
    expectWhole: ({ results }) => {
      expect(results).toHaveLength(4);
      expect(results.filter((result) => !result.endsWith(': done'))).toEqual([]);
    },
  }));

await describe('rules, read at once', () =>
  tryIdentity({
    identity: 'bulk-export',
    beside: ['setup-replication'],
    aliases,
    fallsBack: ['admin:ExportBucketMetadata'],
    prepare,
    run: async (turn) => {
      await declareBoth(turn);
      return turn.stage.run(setup, { alias: 'all' }, { ...turn.as, ...replicator });
    },
    expectWhole: ({ reporter }) => expect(reporter.logged.join()).not.toContain('one by one'),
  }));
