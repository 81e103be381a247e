import { changeDefaults, readChangeInputs } from '../../src/action/input/change-input.ts';
import type { InputReader } from '../../src/action/input/input.ts';

export const defaults = { ...changeDefaults, 'iam-export': 'false', 'secrets-token': '' } as const;

export function readInputs(reader: InputReader) {
  return {
    ...readChangeInputs(reader),
    allowDeleteBuckets: false,
    iamExport: reader.flag('iam-export'),
    /** Empty where no secret of GitHub Actions is to be set. */
    secretsToken: reader.text('secrets-token'),
  };
}
