import * as core from '@actions/core';
import type { Finding, Severity } from '../finding.ts';
import { describeFindings, renderFindingText } from '../render/finding-text.ts';
import { plain } from '../render/plain.ts';
import { hideSecrets } from './body.ts';
import type { Reporter } from './reporter.ts';

/**
 * A runner shows ten annotations of each level per step and drops the rest without a word. One of the errors
 * is the verdict on the run.
 */
const annotationsPerLevel: Record<Severity, number> = { error: 9, warning: 10, note: 10 };
/** A runner drops a summary of more than 1 MiB as a whole; some room is left for other writers. */
const maxSummaryBytes = 1000 * 1024;

const logs = { debug: core.debug, info: core.info, warning: (text: string) => core.warning(text) };

/**
 * Speaks to GitHub's runner, and to what behaves like it. What it takes to speak to the forge is loaded only when
 * there is something to tell it.
 */
export function createRunnerReporter(): Reporter {
  let summaryBytes = 0;
  const hidden: string[] = [];
  return {
    say: (text) => core.info(guardCommands(text)),
    log: (level, text) => logs[level](guardCommands(plain(text))),
    hide: (secret) => {
      hidden.push(secret);
      core.setSecret(secret);
    },
    showFindings,
    setOutput: (name, value) => core.setOutput(name, value),
    summarise: async (render) => {
      const rest = maxSummaryBytes - summaryBytes;
      // A runner hides them there too, but not every kind of runner.
      const part = cutSummary(hideSecrets(render(), hidden), rest);
      summaryBytes += Buffer.byteLength(part);
      await writeSummary(part);
    },
    comment: async (comment) => {
      if (comment.mode === 'false') return;
      const { tellPullRequest } = await import('./tell-forge.ts');
      await tellPullRequest(comment, hidden, warn);
    },
    issue: async (issue) => {
      const { tellRepository } = await import('./tell-forge.ts');
      await tellRepository(issue, hidden, warn);
    },
    fail: (reason, message) => {
      core.setFailed(`${plain(message)} [${reason}]`);
    },
  };
}

function warn(message: string): void {
  logs.warning(guardCommands(message));
}

/** `::` at the start of a line would be a command, and `##[` anywhere in it. */
function guardCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '#\u200b#[');
}

/** All findings as text; as annotations the worst of each level, as many as are shown, and how many were not. */
function showFindings(findings: readonly Finding[]): void {
  for (const finding of findings) core.info(guardCommands(renderFindingText(finding)));
  if (findings.length > 0) core.info(describeFindings(findings));
  annotate(findings, 'error', core.error);
  annotate(findings, 'warning', core.warning);
  annotate(findings, 'note', core.notice);
}

function annotate(
  findings: readonly Finding[],
  severity: Severity,
  emit: (message: string, properties: core.AnnotationProperties) => void,
): void {
  const level = findings.filter((finding) => finding.severity === severity);
  const budget = annotationsPerLevel[severity];
  const fits = level.length <= budget ? level : level.slice(0, budget - 1);
  for (const { message, mend, rule, source } of fits) {
    const place = source && {
      file: source.file,
      ...(source.line !== undefined && { startLine: source.line, startColumn: source.column ?? 1 }),
    };
    emit(`${plain(message)} ${plain(mend)}`, { title: rule, ...place });
  }
  if (level.length > fits.length)
    emit(`and ${level.length - fits.length} more: see the log and the summary.`, {});
}

function cutSummary(markdown: string, rest: number): string {
  if (Buffer.byteLength(markdown) <= rest) return markdown;
  const note = '\n\n… cut here, since a runner shows no summary over 1 MiB: the report file holds the rest.';
  const kept = Buffer.from(markdown).subarray(0, Math.max(0, rest - Buffer.byteLength(note)));
  const whole = kept.toString('utf8');
  return `${whole.slice(0, Math.max(0, whole.lastIndexOf('\n')))}${note}`;
}

/** A summary that can't be written is worth a warning, never a failed run. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).addEOL().write();
  } catch (error) {
    core.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}
