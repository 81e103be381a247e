import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RenderedFile } from '../cluster/file.ts';
import { computeMath } from '../cluster/math.ts';
import { readSpec } from '../cluster/read-spec.ts';
import { formatCommand } from '../cluster/render/command.ts';
import { type RenderingName, renderers } from '../cluster/render/index.ts';
import type { ClusterSpec } from '../cluster/spec.ts';
import { parseEnvFile } from '../config/env-file.ts';
import { readText } from '../config/read-file.ts';
import { ConfigError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { renderRenderingMarkdown, renderRenderingText } from '../render/rendering.ts';
import type { Context } from './action.ts';
import type { RenderInputs } from './render-input.ts';
import { RunFailure } from './run-failure.ts';

/**
 * Renders what an env file describes: needs no server and no secret. With `check` nothing is written, and a
 * folder that is not what would be rendered fails the run.
 * @throws {ExpectedError}
 */
export async function renderCluster(inputs: RenderInputs, context: Context): Promise<void> {
  const { reporter, workspace } = context;
  const spec = await loadSpec(inputs, context);
  const files = inputs.render.flatMap((name: RenderingName) => [...renderers[name](spec)]);
  const dir = resolveInside(workspace, inputs.outputDir);
  const changed = await findChanged(dir, files);
  if (!inputs.check) await writeFiles(workspace, dir, changed);
  const rendering = { spec, math: computeMath(spec), files, changed, dir: inputs.outputDir };
  reporter.say(renderRenderingText(rendering));
  await reporter.summarise(() => renderRenderingMarkdown(rendering));
  reporter.setOutput('start-command', formatCommand(spec));
  reporter.setOutput('output-dir', dir);
  reporter.setOutput('files', JSON.stringify(files.map(({ path }) => path)));
  reporter.setOutput('changed', String(changed.length > 0));
  if (inputs.check && changed.length > 0) {
    const names = changed.map(({ path }) => path).join(', ');
    const message = `What is in ${inputs.outputDir} is not what the env file gives: ${names}. Render it again and commit it.`;
    throw new RunFailure('stale-plan', message);
  }
  reporter.setOutput('failure-reason', '');
}

async function loadSpec(inputs: RenderInputs, { workspace, reporter }: Context): Promise<ClusterSpec> {
  const read = await readText(workspace, inputs.envFile);
  if (read.kind === 'refused') throw new ConfigError([read.finding]);
  if (read.kind === 'missing') throw new ConfigError([missFile(inputs.envFile)]);
  const { spec, findings } = readSpec(read.file, parseEnvFile(read.file, read.text));
  if (spec === undefined) throw new ConfigError(findings.filter(({ severity }) => severity === 'error'));
  reporter.showFindings(findings);
  return spec;
}

function missFile(file: string): Finding {
  const message = `There is no ${file}.`;
  return {
    rule: 'file/missing',
    severity: 'error',
    message,
    mend: 'Add it, or correct the input `env-file`.',
    source: { file, path: [] },
  };
}

/** @throws {ConfigError} for a folder outside of the checkout */
function resolveInside(workspace: string, given: string): string {
  const dir = resolve(workspace, given);
  const way = relative(workspace, dir);
  if (way !== '' && way !== '..' && !way.startsWith(`..${sep}`)) return dir;
  const message = `Input \`output-dir\`: ${given} must be a folder below the top of the checkout.`;
  const mend = 'Give a folder such as `rendered`.';
  throw new ConfigError([{ rule: 'input/output-dir', severity: 'error', message, mend }], 'invalid-input');
}

/** Those that are not there yet, or otherwise. Other files of the folder are none of ours. */
async function findChanged(dir: string, files: readonly RenderedFile[]): Promise<RenderedFile[]> {
  const same = await Promise.all(
    files.map(async ({ path, text }) => {
      const there = await readFile(join(dir, path), 'utf8').catch(() => undefined);
      return there === text;
    }),
  );
  return files.filter((_, index) => !same[index]);
}

/** No link is followed: a checkout can hold one that leads anywhere. */
async function writeFiles(workspace: string, dir: string, files: readonly RenderedFile[]): Promise<void> {
  for (const { path, text, mode } of files) {
    const target = join(dir, path);
    await assertNoLink(workspace, target);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, mode === undefined ? {} : { mode });
  }
}

/** @throws {ConfigError} */
async function assertNoLink(workspace: string, target: string): Promise<void> {
  const parts = relative(workspace, target).split(sep);
  for (let count = 1; count <= parts.length; count += 1) {
    const place = join(workspace, ...parts.slice(0, count));
    const there = await lstat(place).catch(() => undefined);
    if (!there?.isSymbolicLink()) continue;
    const message = `Input \`output-dir\`: ${relative(workspace, place)} is a link, and nothing is written through links.`;
    const mend = 'Remove it, or give another folder.';
    throw new ConfigError([{ rule: 'input/output-dir', severity: 'error', message, mend }], 'invalid-input');
  }
}
