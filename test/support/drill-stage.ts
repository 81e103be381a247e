/** The drill's actions from `src`. */

import { readFile } from 'node:fs/promises';
import { action as applyBuckets } from '../../actions/apply-buckets/run.ts';
import { action as check } from '../../actions/replication-check/run.ts';
import { action as setup } from '../../actions/setup-replication/run.ts';
import type { DrillStage } from '../../scripts/drill/stage.ts';
import type { ReplicationStage } from './replication-stage.ts';

const actions = { 'apply-buckets': applyBuckets, 'setup-replication': setup, 'replication-check': check };

export function createDrillStage(stage: ReplicationStage): DrillStage {
  return {
    declare: (rules) => stage.declare({ replication: { bucketReplications: rules } }),
    run: async (action, inputs = {}) => {
      const run = await stage.run(actions[action], inputs);
      const { status = '', rules = [] } = JSON.parse(await readFile(run.output('report-path'), 'utf8'));
      return {
        reason: run.reason,
        message: run.message,
        check: { status, rules },
        hasChanges: run.changes.length > 0,
      };
    },
  };
}
