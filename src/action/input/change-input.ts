import type { Rehearsal } from '../../render/plan/plan-view.ts';
import { deploymentMend, parseExpectedDeployments } from '../expected-deployment.ts';
import type { InputReader } from './input.ts';
import type { IssueInputs } from './issue-input.ts';
import { loginDefaults, readLoginInputs } from './login-input.ts';

/** The inputs that every action has which changes a server. Stable: workflows depend on them. */
export const changeDefaults = {
  'config-dir': 'config',
  alias: 'primary_cluster',
  mode: 'apply',
  'expected-plan': '',
  'expected-deployment-id': '',
  unmanaged: 'report',
  'max-deletes': '',
  concurrency: '8',
  'allow-insecure-http': 'false',
  ...loginDefaults,
  'allow-event': '',
  'report-dir': '',
  comment: 'changes-only',
  label: '',
  'github-token': '',
} as const;

export type ChangeInputs = Readonly<ReturnType<typeof readChangeInputs>>;

export function readChangeInputs(reader: InputReader) {
  const allowEvents: readonly string[] = reader.list('allow-event');
  return {
    ...readPlanInputs(reader),
    mode: reader.oneOf('mode', ['apply', 'plan']),
    /** Digests as JSON, or the path of a plan file; '' when nothing was reviewed. */
    expectedPlan: reader.text('expected-plan'),
    concurrency: reader.integer('concurrency', 1, 64) ?? Number(changeDefaults.concurrency),
    allowEvents,
  };
}

/** Those that planning alone needs. */
export function readPlanInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    alias: reader.text('alias'),
    /** `undefined`: any server that takes the keys. */
    expectedDeployments: reader.parsed('expected-deployment-id', parseExpectedDeployments, deploymentMend),
    unmanaged: reader.oneOf('unmanaged', ['report', 'ignore', 'delete']),
    maxDeletes: reader.integer('max-deletes', 0, 1_000_000),
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    ...readLoginInputs(reader),
    /** '' for the runner's or the system's folder for temporary files. */
    reportDir: reader.text('report-dir'),
    comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
    /** Tells the comments of several runs apart; '' for the aliases. */
    label: reader.text('label'),
    /** Empty where nothing is to be posted. */
    githubToken: reader.text('github-token'),
  };
}

/** What an action that changes a server adds to the common inputs. */
export interface ChangeOptions extends ChangeInputs {
  readonly allowDeleteBuckets: boolean;
  /** All of IAM is read at once, with its secrets. */
  readonly iamExport?: boolean;
  /** Fails a plan that is not empty. */
  readonly failOnChanges?: boolean;
  /** Absent: it keeps no issue. */
  readonly issues?: IssueInputs;
  /** How applying all of it elsewhere went, where that was tried. */
  readonly rehearsal?: Rehearsal | undefined;
}
