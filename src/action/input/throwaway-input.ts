import type { InputReader } from './input.ts';

/** The inputs of setup-minio. Stable: workflows depend on them. */
export const throwawayDefaults = {
  'config-dir': 'config',
  aliases: 'all',
  'cache-dir': '',
  'server-env': '',
  logs: 'on-failure',
  'job-status': '',
} as const;

export type ThrowawayInputs = ReturnType<typeof readThrowawayInputs>;

export function readThrowawayInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    aliases: reader.list('aliases'),
    /** '' for the runner's or the user's own. */
    cacheDir: reader.text('cache-dir'),
    /** Lines `NAME=value`; may hold secrets, so no message shows it. */
    serverEnv: reader.text('server-env'),
    logs: reader.oneOf('logs', ['on-failure', 'always', 'never']),
    /** Not for users: a runner fills it in anew at the end of the job, which so learns how the job went. */
    jobStatus: reader.text('job-status'),
  };
}
