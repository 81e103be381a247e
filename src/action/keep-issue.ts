import { cut } from '../render/cut.ts';
import { escapeMarkdown } from '../render/markdown.ts';
import type { StandingIssue } from '../report/reporter.ts';
import type { Context } from './action.ts';
import { describeError, type Failure } from './describe-error.ts';
import type { IssueInputs } from './input/issue-input.ts';

/** Inputs of an action that keeps an issue. `label`: what it is about, beside the action. */
export interface IssueOptions extends IssueInputs {
  readonly label: string;
  readonly githubToken: string;
}

/** What a run has to say for an issue; the title without what it is about. */
export type IssueNews = Pick<StandingIssue, 'whole' | 'title' | 'closing' | 'render'>;

/** Where the input `issue` asks for it. A run that was cancelled says nothing. Never fails. */
export async function keepIssue(
  action: string,
  { title, ...news }: IssueNews,
  { issue, issueLabels, label, githubToken: token }: IssueOptions,
  { reporter, signal }: Context,
): Promise<void> {
  if (!issue || signal.aborted) return;
  const about = { marker: { action, label }, title: `${title} (${label})` };
  await reporter.issue({ ...news, ...about, labels: issueLabels, token, signal });
}

/** Looks, and where that fails says so in the issue: nobody may take silence for order. @throws what `look` throws */
export async function lookOrTell<Value>(
  action: string,
  options: IssueOptions,
  context: Context,
  look: () => Promise<Value>,
): Promise<Value> {
  try {
    return await look();
  } catch (error) {
    await keepIssue(action, describeBlindness(action, describeError(error)), options, context);
    throw error;
  }
}

/** As much of a message as is read. */
const maxMessage = 4000;

function describeBlindness(action: string, { reason, message }: Failure): IssueNews {
  const text = [`### ${action} failed: ${reason}`, escapeMarkdown(cut(message, maxMessage))].join('\n\n');
  return { whole: false, title: `${action} could not look`, closing: '', render: () => text };
}
