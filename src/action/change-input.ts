import type { InputReader } from './input.ts';

/** The inputs that every action has which changes a server. Stable: workflows depend on them. */
export const changeDefaults = {
  'config-dir': 'config',
  alias: 'primary_cluster',
  mode: 'apply',
  'expected-plan': '',
  unmanaged: 'report',
  'max-deletes': '',
  concurrency: '8',
  'allow-insecure-http': 'false',
  'allow-event': '',
  'report-dir': '',
} as const;

export type ChangeInputs = ReturnType<typeof readChangeInputs>;

export function readChangeInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    alias: reader.text('alias'),
    mode: reader.oneOf('mode', ['apply', 'plan']),
    /** Digests as JSON, or the path of a plan file; '' when nothing was reviewed. */
    expectedPlan: reader.text('expected-plan'),
    unmanaged: reader.oneOf('unmanaged', ['report', 'ignore', 'delete']),
    maxDeletes: reader.integer('max-deletes', 0, 1_000_000),
    concurrency: reader.integer('concurrency', 1, 64) ?? Number(changeDefaults.concurrency),
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    allowEvents: reader.list('allow-event'),
    /** '' for the runner's or the system's folder for temporary files. */
    reportDir: reader.text('report-dir'),
  };
}
