import { changeDefaults, readPlanInputs } from '../../src/action/input/change-input.ts';
import type { InputReader } from '../../src/action/input/input.ts';
import { issueDefaults, readIssueInputs } from '../../src/action/input/issue-input.ts';

/** Those of an action that changes a server, without what only a change needs. */
const {
  mode: _mode,
  'expected-plan': _expectedPlan,
  concurrency: _concurrency,
  'allow-event': _allowEvent,
  ...shared
} = changeDefaults;

export const defaults = {
  ...shared,
  alias: 'all',
  'allow-delete-buckets': 'false',
  'iam-export': 'false',
  rehearsal: '',
  'fail-on-changes': 'false',
  ...issueDefaults,
} as const;

export function readInputs(reader: InputReader) {
  const tried = reader.text('rehearsal') !== '';
  return {
    ...readPlanInputs(reader),
    mode: 'plan',
    expectedPlan: '',
    concurrency: 1,
    allowEvents: [],
    allowDeleteBuckets: reader.flag('allow-delete-buckets'),
    iamExport: reader.flag('iam-export'),
    secretsToken: '',
    issues: readIssueInputs(reader),
    failOnChanges: reader.flag('fail-on-changes'),
    rehearsal: tried ? reader.oneOf('rehearsal', ['success', 'failure', 'cancelled', 'skipped']) : undefined,
  } as const;
}
