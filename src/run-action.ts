import type { Action } from './action/action.ts';
import { parseFlags } from './action/flag.ts';
import type { GivenInputs } from './action/input.ts';
import { ConfigError, ExpectedError, RefusedError } from './errors.ts';
import type { Reporter } from './report/reporter.ts';

const issuesUrl = 'https://github.com/minio-actions/minio-actions/issues';

/**
 * Runs one action to its end: the one place where inputs enter, errors are caught and told, and the exit
 * code is decided. On a runner inputs come from the step, elsewhere (or when there are any) from flags.
 */
export async function runAction(action: Action, args: readonly string[]): Promise<void> {
  const reporter = await openReporter();
  const cancel = new AbortController();
  const onSignal = () => {
    reporter.log('warning', 'cancelled: finishing what is under way');
    cancel.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    await action.start(await readGiven(action, args), {
      reporter,
      environment: process.env,
      workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
      signal: cancel.signal,
    });
  } catch (error) {
    reportError(reporter, error);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** What only a runner needs is loaded only there: elsewhere it would double the time to start. */
async function openReporter(): Promise<Reporter> {
  if (process.env.GITHUB_ACTIONS === 'true') {
    const { createRunnerReporter } = await import('./report/runner.ts');
    return createRunnerReporter();
  }
  const { createTerminalReporter } = await import('./report/terminal.ts');
  return createTerminalReporter(process.env);
}

async function readGiven(action: Action, args: readonly string[]): Promise<GivenInputs> {
  const names = Object.keys(action.defaults);
  if (args.length > 0 || process.env.GITHUB_ACTIONS !== 'true') return parseFlags(args, names);
  const { readStepInputs } = await import('./report/step-input.ts');
  return readStepInputs(names);
}

function reportError(reporter: Reporter, error: unknown): void {
  if (error instanceof ConfigError) {
    reporter.showFindings(error.findings);
    reporter.fail(error.reason, `${error.message}.`);
  } else if (error instanceof RefusedError) {
    reporter.fail(error.reason, `${error.message} To go on: ${error.unlock}.`);
  } else if (error instanceof ExpectedError) {
    reporter.fail(error.reason, error.message);
  } else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : 'something unknown was thrown';
    reporter.log('warning', stack);
    reporter.fail(
      'internal-error',
      `This is a mistake of ours: please report the lines above at ${issuesUrl}.`,
    );
  }
  if (error instanceof ExpectedError || error instanceof Error) setReason(reporter, error);
}

/** Also for what fails before a run has outputs of its own to set. */
function setReason(reporter: Reporter, error: Error): void {
  reporter.setOutput('failure-reason', error instanceof ExpectedError ? error.reason : 'internal-error');
}
