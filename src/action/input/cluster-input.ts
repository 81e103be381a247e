import { parseDuration } from '../../config/duration.ts';
import { deploymentMend, parseExpectedDeployments } from '../expected-deployment.ts';
import type { InputReader } from './input.ts';
import { issueDefaults, readIssueInputs } from './issue-input.ts';
import { parseByteLimit, parseLifeLimit, parseShareLimit, parseTimeLimit } from './limit.ts';
import { loginDefaults, readLoginInputs } from './login-input.ts';

/** The inputs of a cluster check. Stable: workflows depend on them. */
export const clusterDefaults = {
  'config-dir': 'config',
  alias: 'primary_cluster',
  'env-file': '',
  'max-usage': '80,90',
  'max-quota-usage': '80,95',
  'max-bucket-size': '',
  'max-usage-age': '2d,7d',
  'max-clock-skew': '5s,60s',
  'min-certificate-life': '30d,7d',
  'ask-nodes': 'false',
  'built-from': '',
  'accept-advisories': '',
  'fail-on': 'critical',
  timeout: '15s',
  'expected-deployment-id': '',
  'allow-insecure-http': 'false',
  ...loginDefaults,
  'report-dir': '',
  comment: 'changes-only',
  ...issueDefaults,
  'github-token': '',
} as const;

const pairMend = 'Write one value, beyond which the check fails, or two with a comma: warning, then failure.';
const timeMend = 'Write a number and s, m, h or d, such as 15m.';
const shareMend = 'Shares are like 80%.';

export type ClusterInputs = ReturnType<typeof readClusterInputs>;

export function readClusterInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    alias: reader.text('alias'),
    /** Empty where what runs is not compared with an env file. */
    envFile: reader.text('env-file'),
    thresholds: {
      usage: reader.parsed('max-usage', parseShareLimit, `${pairMend} ${shareMend}`),
      quota: reader.parsed('max-quota-usage', parseShareLimit, `${pairMend} ${shareMend}`),
      bucketBytes: reader.parsed('max-bucket-size', parseByteLimit, `${pairMend} Sizes are like 10GiB.`),
      usageAge: reader.parsed('max-usage-age', parseTimeLimit, `${pairMend} ${timeMend}`),
      clockSkew: reader.parsed('max-clock-skew', parseTimeLimit, `${pairMend} ${timeMend}`),
      certificateLife: reader.parsed('min-certificate-life', parseLifeLimit, `${pairMend} ${timeMend}`),
    },
    askNodes: reader.flag('ask-nodes'),
    /** Empty where it is not known. */
    builtFrom: reader.text('built-from'),
    acceptAdvisories: reader.list('accept-advisories'),
    failOn: reader.oneOf('fail-on', ['critical', 'warning']),
    timeoutSeconds: reader.parsed('timeout', parseDuration, timeMend) ?? 15,
    /** `undefined`: any server that takes the keys. */
    expectedDeployments: reader.parsed('expected-deployment-id', parseExpectedDeployments, deploymentMend),
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    ...readLoginInputs(reader),
    reportDir: reader.text('report-dir'),
    comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
    ...readIssueInputs(reader),
    /** Empty where nothing is to be posted. */
    githubToken: reader.text('github-token'),
  };
}
