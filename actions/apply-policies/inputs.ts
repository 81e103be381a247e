import { changeDefaults, readChangeInputs } from '../../src/action/input/change-input.ts';
import type { InputReader } from '../../src/action/input/input.ts';

export const defaults = changeDefaults;

export function readInputs(reader: InputReader) {
  return { ...readChangeInputs(reader), allowDeleteBuckets: false };
}
