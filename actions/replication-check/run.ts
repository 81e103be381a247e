import { defineAction } from '../../src/action/action.ts';
import { checkReplication } from '../../src/action/check/check-replication.ts';
import { defaults, readInputs } from './inputs.ts';

/** Judges; writes nothing unless a canary, a retry or a resync is asked for. */
export const action = defineAction({
  name: 'replication-check',
  defaults,
  readInputs,
  run: checkReplication,
});
