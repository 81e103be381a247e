import { parseDuration } from '../../config/duration.ts';
import { deploymentMend, parseExpectedDeployments } from '../expected-deployment.ts';
import type { InputReader } from './input.ts';
import { issueDefaults, readIssueInputs } from './issue-input.ts';
import { parseByteLimit, parseCountLimit, parseTimeLimit } from './limit.ts';
import { loginDefaults, readLoginInputs } from './login-input.ts';

/** The inputs of a replication check. Stable: workflows depend on them. */
export const checkDefaults = {
  'config-dir': 'config',
  alias: 'all',
  'max-lag': '',
  'max-pending-objects': '',
  'max-pending-bytes': '',
  'max-failed-objects': '',
  'max-downtime': '',
  'fail-on': 'critical',
  inventory: 'false',
  canary: 'false',
  'canary-timeout': '1m',
  'retry-failed': 'false',
  resync: 'false',
  'retry-wait': '1m',
  'time-limit': '10m',
  'max-versions': '100000',
  'expected-deployment-id': '',
  'allow-insecure-http': 'false',
  ...loginDefaults,
  'allow-event': '',
  'report-dir': '',
  comment: 'changes-only',
  ...issueDefaults,
  'github-token': '',
} as const;

const timeMend = 'Write a number and s, m, h or d, such as 15m.';
const limitMend = 'Write one value, above which the check fails, or two with a comma: warning, then failure.';

export type CheckInputs = ReturnType<typeof readCheckInputs>;

export function readCheckInputs(reader: InputReader) {
  const seconds = (name: keyof typeof checkDefaults) =>
    reader.parsed(name, parseDuration, timeMend) ?? parseDuration(checkDefaults[name]) ?? 0;
  return {
    configDir: reader.text('config-dir'),
    alias: reader.text('alias'),
    thresholds: {
      lagSeconds: reader.parsed('max-lag', parseTimeLimit, `${limitMend} ${timeMend}`),
      pendingObjects: reader.parsed('max-pending-objects', parseCountLimit, limitMend),
      pendingBytes: reader.parsed('max-pending-bytes', parseByteLimit, `${limitMend} Sizes are like 10GiB.`),
      failedObjects: reader.parsed('max-failed-objects', parseCountLimit, limitMend),
      downtimeSeconds: reader.parsed('max-downtime', parseTimeLimit, `${limitMend} ${timeMend}`),
    },
    failOn: reader.oneOf('fail-on', ['critical', 'warning']),
    inventory: reader.oneOf('inventory', ['false', 'true', 'sample']),
    canary: reader.flag('canary'),
    canarySeconds: seconds('canary-timeout'),
    retryFailed: reader.flag('retry-failed'),
    resync: reader.flag('resync'),
    retrySeconds: seconds('retry-wait'),
    timeLimitSeconds: seconds('time-limit'),
    maxVersions: reader.integer('max-versions', 1, 100_000_000) ?? Number(checkDefaults['max-versions']),
    /** `undefined`: any server that takes the keys. */
    expectedDeployments: reader.parsed('expected-deployment-id', parseExpectedDeployments, deploymentMend),
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    ...readLoginInputs(reader),
    allowEvents: reader.list('allow-event'),
    reportDir: reader.text('report-dir'),
    comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
    ...readIssueInputs(reader),
    /** Empty where nothing is to be posted. */
    githubToken: reader.text('github-token'),
  };
}
