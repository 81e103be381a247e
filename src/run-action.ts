import type { Action } from './action/action.ts';
import {
  type ActionLoaders,
  type ChosenAction,
  chooseAction,
  readAnyInputs,
} from './action/choose-action.ts';
import { describeError } from './action/describe-error.ts';
import { parseAnyFlags, parseFlags } from './action/input/flag.ts';
import type { GivenInputs } from './action/input/input.ts';
import { ConfigError } from './errors.ts';
import { escapeMarkdown } from './render/markdown.ts';
import type { Reporter } from './report/reporter.ts';

/**
 * Runs one action to its end: the one place where inputs enter, errors are caught and told, and the exit
 * code is decided. On a runner inputs come from the step, elsewhere (or when there are any) from flags.
 */
export function runAction(action: Action, args: readonly string[]): Promise<void> {
  return run(async () => ({ action, given: await readGiven(action, args) }));
}

/** As `runAction`, for the action that an input names. */
export function runChosen(loaders: ActionLoaders, args: readonly string[]): Promise<void> {
  return run(async () => {
    if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
      return chooseAction(loaders, readAnyInputs(process.env));
    }
    return chooseAction(loaders, parseAnyFlags(args));
  });
}

async function run(choose: () => Promise<ChosenAction>): Promise<void> {
  const reporter = await openReporter();
  const cancel = new AbortController();
  const onSignal = () => {
    if (cancel.signal.aborted) process.exit(130);
    reporter.log('warning', 'cancelled: finishing what is under way; once more to stop at once');
    cancel.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', tolerateClosedPipe);
  try {
    const { action, given } = await choose();
    await action.start(given, {
      reporter,
      environment: process.env,
      workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
      signal: cancel.signal,
    });
  } catch (error) {
    await reportError(reporter, error);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** Whoever reads our output may stop (`| head`); what was begun is finished all the same. */
function tolerateClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
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

async function reportError(reporter: Reporter, error: unknown): Promise<void> {
  const { reason, message } = describeError(error);
  if (error instanceof ConfigError) reporter.showFindings(error.findings);
  if (reason === 'internal-error' && error instanceof Error) reporter.log('warning', error.stack ?? '');
  await reporter.summarise(() => `### Failed: ${reason}\n\n${escapeMarkdown(message)}`);
  reporter.setOutput('failure-reason', reason);
  reporter.fail(reason, message);
}
