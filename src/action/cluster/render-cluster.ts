import type { RenderedFile } from '../../cluster/file.ts';
import { computeMath } from '../../cluster/math.ts';
import { formatCommand } from '../../cluster/render/command.ts';
import { renderers } from '../../cluster/render/index.ts';
import { listLeftOut } from '../../cluster/render/left-out.ts';
import { type Comparison, compareRunning, hasDrift } from '../../cluster/running/compare.ts';
import { warning } from '../../config/judgement.ts';
import { ConfigError, type FailureReason } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { renderRenderingMarkdown, renderRenderingText } from '../../render/cluster/rendering.ts';
import { describeFindings } from '../../render/finding-text.ts';
import type { Context } from '../action.ts';
import type { RenderInputs } from '../input/render-input.ts';
import { findChanged, findLeftOver, resolveOutputFolder, writeRendered } from '../rendered-folder.ts';
import { RunFailure } from '../run-failure.ts';
import { openSession, type ServerSession } from '../server-session.ts';
import { type DeclaredCluster, loadClusterConfig, readDeclaredCluster } from './declared-cluster.ts';
import { resolveTokenFile, writeTokenFile } from './metrics-token-file.ts';

/**
 * Renders what an env file describes; with `check` nothing is written, and a folder that is not what would be
 * rendered fails the run. Needs no server and no keys, but for what is asked of the running cluster: the files are
 * there by then.
 * @throws {ExpectedError}
 */
export async function renderCluster(inputs: RenderInputs, context: Context): Promise<void> {
  const { reporter, workspace } = context;
  const declared = await readDeclaredCluster(inputs.envFile, context);
  reporter.showFindings(declared.findings);
  const dir = resolveOutputFolder(workspace, inputs.outputDir);
  const tokenFile = await findTokenFile(inputs, workspace);
  const session = await openCluster(inputs, context);
  try {
    const files = inputs.render.flatMap((name) => [...renderers[name](declared.spec)]);
    const changed = await findChanged(dir, files);
    if (!inputs.check) await writeRendered(workspace, dir, changed);
    const [connection] = session?.connections ?? [];
    if (tokenFile !== undefined && connection !== undefined)
      await writeTokenFile(tokenFile, connection, inputs.metricsTokenLifeSeconds, context);
    const [reader] = inputs.diffRunning ? (session?.readers ?? []) : [];
    const running = reader && (await compareRunning(reader, declared.spec, declared.env));
    await publish({ declared, files, changed, dir, running }, inputs, context);
  } finally {
    await session?.close();
  }
}

interface Outcome {
  readonly declared: DeclaredCluster;
  readonly files: readonly RenderedFile[];
  readonly changed: readonly RenderedFile[];
  /** Absolute. */
  readonly dir: string;
  /** `undefined` where it was not to be compared. */
  readonly running: Comparison | undefined;
}

/** Tells it in every place at once, then fails the run where something is not in order. @throws {RunFailure} */
async function publish(
  { declared: { spec }, files, changed, dir, running }: Outcome,
  inputs: RenderInputs,
  { reporter }: Context,
): Promise<void> {
  const leftOut = listLeftOut(spec, inputs.render);
  const leftOver = await findLeftOver(dir, leftOut);
  const rendering = {
    spec,
    math: computeMath(spec),
    files,
    changed,
    leftOut,
    dir: inputs.outputDir,
    running,
  };
  reporter.say(renderRenderingText(rendering));
  reporter.showFindings(leftOver.map((path) => tellLeftOver(`${inputs.outputDir}/${path}`)));
  if (running?.ok) reporter.showFindings(running.findings);
  await reporter.summarise(() => renderRenderingMarkdown(rendering));
  reporter.setOutput('start-command', formatCommand(spec));
  reporter.setOutput('output-dir', dir);
  reporter.setOutput('files', JSON.stringify(files.map(({ path }) => path)));
  reporter.setOutput('changed', String(changed.length > 0));
  reporter.setOutput('drift', running?.ok ? String(hasDrift(running.findings)) : '');
  failWhere([...judgeFolder(inputs, changed, leftOver), ...judgeRunning(running)]);
  reporter.setOutput('failure-reason', '');
}

async function findTokenFile(
  { metricsTokenFile, check }: RenderInputs,
  workspace: string,
): Promise<string | undefined> {
  if (metricsTokenFile === '') return undefined;
  if (!check) return resolveTokenFile(metricsTokenFile, workspace);
  const message = 'Input `metrics-token-file`: with `check` nothing is written, a token neither.';
  throw refuseInput('metrics-token-file', message, 'Leave one of the two out.');
}

/** The one cluster of the env file, as an alias; `undefined` where nothing needs it. Sends nothing yet. */
async function openCluster(inputs: RenderInputs, context: Context): Promise<ServerSession | undefined> {
  if (!inputs.diffRunning && inputs.metricsTokenFile === '') return undefined;
  const { desired } = await loadClusterConfig(inputs, context);
  if (desired.aliases.length === 1) return openSession(desired, inputs, ['cluster-check'], context);
  const message = 'Input `alias`: an env file describes one cluster, and several aliases are named.';
  throw refuseInput('alias', message, 'Name one, with an env file of its own in each step.');
}

function refuseInput(input: string, message: string, mend: string): ConfigError {
  return new ConfigError([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
}

interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
}

function judgeFolder(
  { check, outputDir }: RenderInputs,
  changed: readonly RenderedFile[],
  leftOver: readonly string[],
): Failure[] {
  const names = [...changed.map(({ path }) => path), ...leftOver];
  if (!check || names.length === 0) return [];
  const mend = leftOver.length === 0 ? '' : ` Remove ${leftOver.join(', ')}.`;
  const message = `What is in ${outputDir} is not what the env file gives: ${names.join(', ')}. Render it again and commit it.${mend}`;
  return [{ reason: 'stale-plan', message }];
}

/** Not removed: it may have been written by hand. */
function tellLeftOver(file: string): Finding {
  const message = `${file} is there from before, and the env file gives no such file any more.`;
  return warning('cluster/left-over', { file, path: [] }, message, 'Remove it, so that nobody uses it.');
}

function judgeRunning(running: Comparison | undefined): Failure[] {
  if (running === undefined) return [];
  if (!running.ok)
    return [{ reason: running.reason, message: `What runs can't be compared: ${running.why}` }];
  if (!hasDrift(running.findings)) return [];
  const message = `What runs is not what the env file says: ${describeFindings(running.findings)}.`;
  return [{ reason: 'findings', message }];
}

/** All of them are told; the first is the reason. @throws {RunFailure} */
function failWhere(failures: readonly Failure[]): void {
  const [first] = failures;
  if (first !== undefined)
    throw new RunFailure(first.reason, failures.map(({ message }) => message).join(' '));
}
