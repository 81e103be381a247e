import { join } from 'node:path';
import { loadConfig, splitConfigDir } from '../../config/load.ts';
import { loadAliases } from '../../config/load-aliases.ts';
import { ConfigError, ExpectedError, type FailureReason } from '../../errors.ts';
import { type Finding, sortFindings } from '../../finding.ts';
import { composeConfig, type ImportedConfig } from '../../import/compose.ts';
import type { ImportSource } from '../../import/source.ts';
import { verifyImport } from '../../import/verify.ts';
import { describeFindings } from '../../render/finding-text.ts';
import { renderImportMarkdown, renderImportText } from '../../render/import.ts';
import { serialiseReport } from '../../render/report-json.ts';
import type { Context } from '../action.ts';
import { assertDeployments } from '../expected-deployment.ts';
import type { ImportInputs } from '../input/import-input.ts';
import { openOutputDir, writeOutputFile } from '../output-file.ts';
import { RunFailure } from '../run-failure.ts';
import { chooseAliases, openSession } from '../server-session.ts';
import { openImportFolder, writeImport } from './import-folder.ts';
import { readImport } from './read-import.ts';

/** What a run has come to know so far, so that a failing one reports too. */
interface Progress {
  findings: readonly Finding[];
  config?: ImportedConfig;
}

/**
 * Writes what is on servers as a configuration, and looks whether its plan there is empty. Reads servers only.
 * @throws {ExpectedError}
 */
export async function importServers(inputs: ImportInputs, context: Context): Promise<void> {
  const dir = await openOutputDir(inputs.reportDir, context);
  const progress: Progress = { findings: [] };
  let failureReason: FailureReason | '' = 'internal-error';
  try {
    await runImport(inputs, context, progress);
    failureReason = '';
  } catch (error) {
    if (error instanceof ExpectedError) failureReason = error.reason;
    throw error;
  } finally {
    await publish(progress, dir, failureReason, context);
  }
}

async function runImport(inputs: ImportInputs, context: Context, progress: Progress): Promise<void> {
  const { workspace, reporter } = context;
  const place = splitConfigDir(inputs.configDir);
  if (place === undefined) throw new ConfigError((await loadConfig({ workspace, ...inputs })).findings);
  const loaded = await loadAliases(workspace, place);
  progress.findings = loaded.findings;
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ConfigError(errors);
  const folder = await openImportFolder(inputs, { ...place, loaded }, workspace);
  const { source, findings } = await readServers(inputs, place.root, loaded.aliases, context);
  const config = composeConfig(source, place.configFolder);
  const isAccessRead = source.sites.every(({ access }) => access !== undefined);
  const emptied = ['replication_rules', ...(isAccessRead ? ['access'] : [])];
  const written = await writeImport(folder, config.files, { overwrite: inputs.overwrite, emptied });
  const configDir = join(folder.root, place.configFolder);
  const judged = await loadConfig({ workspace, configDir });
  const differing = judged.desired ? verifyImport(judged.desired, source) : [];
  const told = sortFindings([...findings, ...config.findings, ...judged.findings, ...differing]);
  progress.findings = told;
  progress.config = { ...config, files: written };
  reporter.showFindings(told);
  const imported = { ...config, files: written, findings: told, dir: inputs.outputDir, configDir };
  reporter.say(renderImportText(imported));
  await reporter.summarise(() => renderImportMarkdown(imported));
  if (!told.some(({ severity }) => severity === 'error')) return;
  throw new RunFailure('findings', `What was written does not hold as it is: ${describeFindings(told)}.`);
}

async function readServers(
  inputs: ImportInputs,
  root: string,
  aliases: ImportSource['aliases'],
  context: Context,
): Promise<{ readonly source: ImportSource; readonly findings: readonly Finding[] }> {
  const chosen = { root: join(context.workspace, root), aliases: chooseAliases(aliases, inputs.alias) };
  const purposes = inputs.iamExport ? (['import', 'iam-export'] as const) : (['import'] as const);
  const session = openSession(chosen, inputs, purposes, context);
  try {
    const { sites, findings } = await readImport(chosen, session, inputs, context);
    assertDeployments(
      inputs.expectedDeployments,
      sites.map(({ alias, buckets }) => ({ alias, id: buckets.capabilities.deploymentId })),
    );
    return { source: { sites, aliases, now: Date.now() }, findings };
  } finally {
    await session.close();
  }
}

async function publish(
  { findings, config }: Progress,
  dir: string,
  failureReason: FailureReason | '',
  { reporter: { setOutput } }: Context,
): Promise<void> {
  if (failureReason === '') setOutput('failure-reason', '');
  setOutput('files', JSON.stringify(config?.files.map(({ path }) => path) ?? []));
  setOutput('buckets', String(config?.counts.buckets ?? 0));
  setOutput('policies', String(config?.counts.policies ?? 0));
  setOutput('rules', String(config?.counts.rules ?? 0));
  setOutput('access', String(config?.counts.access ?? 0));
  setOutput('left-out', String(findings.filter(({ rule }) => rule === 'import/left-out').length));
  const report = serialiseReport({ action: 'import', failureReason, findings });
  setOutput('report-path', await writeOutputFile(dir, 'import.report.json', report));
}
