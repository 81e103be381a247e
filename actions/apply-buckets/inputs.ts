import { changeDefaults, readChangeInputs } from '../../src/action/input/change-input.ts';
import type { InputReader } from '../../src/action/input/input.ts';

export const defaults = { ...changeDefaults, 'allow-delete-buckets': 'false' } as const;

export function readInputs(reader: InputReader) {
  return { ...readChangeInputs(reader), allowDeleteBuckets: reader.flag('allow-delete-buckets') };
}
