import { appendFile } from 'node:fs/promises';
import type { Finding } from '../finding.ts';
import { describeFindings, renderFindingText } from '../render/finding-text.ts';
import { hideSecrets } from './body.ts';
import type { LogLevel, Reporter } from './reporter.ts';

const levels: readonly (LogLevel | 'error')[] = ['debug', 'info', 'warning', 'error'];

/**
 * Results on standard output; a log with time and level on standard error, from the level that the
 * environment's `LOG_LEVEL` names (default `info`). No command of a runner is ever printed: here nothing
 * would consume it, and a mask would show what it should hide. Where `GITHUB_STEP_SUMMARY` names a file, the
 * summary goes there.
 */
export function createTerminalReporter(environment: NodeJS.ProcessEnv): Reporter {
  const secrets: string[] = [];
  const clean = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const hide = (secret: string) => {
    if (secret === '') return;
    secrets.push(secret);
    // The longest first, since one may be a part of another.
    secrets.sort((a, b) => b.length - a.length);
  };
  const print = (text: string) => void process.stdout.write(`${clean(text)}\n`);
  const threshold = Math.max(
    0,
    levels.findIndex((level) => level === (environment.LOG_LEVEL ?? 'info')),
  );
  const log = (level: LogLevel | 'error', text: string) => {
    if (levels.indexOf(level) < threshold) return;
    process.stderr.write(`${new Date().toISOString()} ${level.toUpperCase()} ${clean(text)}\n`);
  };
  return {
    say: print,
    log,
    hide,
    showFindings: (findings) => showFindings(findings, print),
    setOutput: (name, value) => log('debug', `output ${name}: ${value}`),
    summarise: async (render) => {
      const { GITHUB_STEP_SUMMARY: file } = environment;
      if (file)
        await appendFile(file, `${hideSecrets(render(), secrets)}\n\n`).catch(() =>
          log('warning', 'no summary was written'),
        );
    },
    comment: async () => undefined,
    issue: async () => undefined,
    fail: (reason, message) => {
      log('error', `${message} [${reason}]`);
      process.exitCode = 1;
    },
  };
}

function showFindings(findings: readonly Finding[], print: (text: string) => void): void {
  for (const finding of findings) print(renderFindingText(finding));
  if (findings.length > 0) print(describeFindings(findings));
}
