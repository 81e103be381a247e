/** What act tells of a run, in lines of JSON. */

export interface StepRun {
  readonly job: string;
  /** Its name, or what it uses or runs. */
  readonly step: string;
  readonly result: string;
}

export interface Annotation {
  readonly job: string;
  readonly level: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: string;
}

export interface WorkflowRun {
  readonly exitCode: number | null;
  /** Job id → `success`, `failure` or `skipped`; without those that never came to be. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Main parts of the steps that ran or were skipped, in their order. */
  readonly steps: readonly StepRun[];
  readonly annotations: readonly Annotation[];
  /** Markdown that each step added. */
  readonly summaries: readonly { readonly job: string; readonly step: string; readonly text: string }[];
  /** `job/step id/output` → value. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What people read. Secrets are masked as act does it. */
  readonly log: string;
}

interface Event {
  readonly [key: string]: unknown;
}

/** Lines that are no JSON are act's own complaints. */
export function readRun(printed: string, exitCode: number | null, complaint: string): WorkflowRun {
  const events = printed.split('\n').flatMap(parseLine);
  const main = events.filter(({ stage }) => stage === 'Main');
  return {
    exitCode,
    jobs: Object.fromEntries(
      events
        .filter((event) => 'jobResult' in event)
        .map((event) => [text(event, 'jobID'), text(event, 'jobResult')]),
    ),
    steps: main.filter((event) => 'stepResult' in event && isTopLevel(event)).map(readStep),
    annotations: events.filter(({ command }) => isLevel(command)).map(readAnnotation),
    summaries: events
      .filter(({ command }) => command === 'summary')
      .map((event) => ({
        job: text(event, 'jobID'),
        step: text(event, 'step'),
        text: text(event, 'content'),
      })),
    outputs: Object.fromEntries(
      events
        .filter(({ command }) => command === 'set-output')
        .map((event) => [
          `${text(event, 'jobID')}/${readStepId(event)}/${text(event, 'name')}`,
          text(event, 'arg'),
        ]),
    ),
    log: `${events.map((event) => readLogLine(event)).join('')}${complaint}`,
  };
}

function parseLine(line: string): Event[] {
  if (!line.startsWith('{')) return [];
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null ? [{ ...value }] : [];
}

function text(event: Event, key: string): string {
  const value = event[key];
  return typeof value === 'string' ? value : '';
}

function readStep(event: Event): StepRun {
  return { job: text(event, 'jobID'), step: text(event, 'step'), result: text(event, 'stepResult') };
}

/** Steps of composite actions have an id of several parts. */
function isTopLevel({ stepID }: Event): boolean {
  return Array.isArray(stepID) && stepID.length === 1;
}

function readStepId({ stepID }: Event): string {
  return Array.isArray(stepID) ? stepID.join('/') : '';
}

function isLevel(command: unknown): boolean {
  return command === 'error' || command === 'warning' || command === 'notice';
}

function readAnnotation(event: Event): Annotation {
  const { kvPairs } = event;
  const place: Event = typeof kvPairs === 'object' && kvPairs !== null ? { ...kvPairs } : {};
  const [file, line] = [text(place, 'file'), text(place, 'line')];
  return {
    ...{ job: text(event, 'jobID'), level: text(event, 'command'), message: text(event, 'arg') },
    ...(file !== '' && { file, line }),
  };
}

/** Commands to the runner are not for people: act prints the arguments of `add-mask` in clear. */
function readLogLine(event: Event): string {
  if (event.raw_output === true) return text(event, 'msg');
  return 'command' in event ? '' : `[${text(event, 'jobID')}] ${text(event, 'msg')}\n`;
}

/** For the message of an assertion: what failed, and the end of what was printed. */
export function explainRun({ jobs, steps, annotations, log }: WorkflowRun): string {
  const failed = steps.filter(({ result }) => result === 'failure').map(({ job, step }) => `${job}: ${step}`);
  const told = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  return [JSON.stringify(jobs), ...failed, ...told, log.slice(-3000)].join('\n');
}
