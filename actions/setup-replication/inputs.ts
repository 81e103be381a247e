import { changeDefaults, readChangeInputs } from '../../src/action/input/change-input.ts';
import type { InputReader } from '../../src/action/input/input.ts';

/** Replication is between aliases, so that one alone would be half of it. */
export const defaults = { ...changeDefaults, alias: 'all' } as const;

export function readInputs(reader: InputReader) {
  return { ...readChangeInputs(reader), allowDeleteBuckets: false };
}
