import { changeDefaults, readChangeInputs } from '../../src/action/change-input.ts';
import type { InputReader } from '../../src/action/input.ts';

export const defaults = changeDefaults;

export function readInputs(reader: InputReader) {
  return { ...readChangeInputs(reader), allowDeleteBuckets: false };
}
