import { type Context, defineAction } from '../../src/action/action.ts';
import { openOutputDir, writeNamedFile, writeOutputFile } from '../../src/action/output-file.ts';
import { RunFailure } from '../../src/action/run-failure.ts';
import { checkChecksums } from '../../src/config/checksum.ts';
import { loadConfig, splitConfigDir } from '../../src/config/load.ts';
import { type Finding, type Severity, sortFindings } from '../../src/finding.ts';
import { renderStorageOverview } from '../../src/render/cluster/storage-overview.ts';
import { renderFindingsMarkdown } from '../../src/render/finding-markdown.ts';
import { describeFindings } from '../../src/render/finding-text.ts';
import { describeCount } from '../../src/render/quantity.ts';
import { serialiseFindingsReport } from '../../src/render/report-json.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { defaults, readInputs, type ValidateInputs } from './inputs.ts';

/** Needs no server and no secret. */
export const action = defineAction({ name: 'validate-config', defaults, readInputs, run });

async function run(inputs: ValidateInputs, context: Context): Promise<void> {
  const { workspace, reporter } = context;
  const dir = await openOutputDir(inputs.reportDir, context);
  const loaded = await loadConfig({ workspace, configDir: inputs.configDir });
  const place = splitConfigDir(inputs.configDir);
  const checksums = place ? await checkChecksums({ workspace, ...place }, inputs.checksums) : [];
  const findings = sortFindings([...loaded.findings, ...checksums]);
  reporter.showFindings(findings);
  await reporter.summarise(() => renderFindingsMarkdown(findings));
  await reporter.summarise(() => renderStorageOverview(loaded.readable));
  const failed = findings.some((finding) => reaches(finding.severity, inputs.failOn));
  await publish(findings, failed, dir, inputs.sarif, context);
  const scope = `${describeCount(loaded.files.length, 'file')} read`;
  if (failed) throw new RunFailure('findings', `${describeFindings(findings)} (${scope}).`);
  const { buckets, aliases } = loaded.readable;
  const size = `${describeCount(buckets.length, 'bucket')}, ${aliases.length} ${aliases.length === 1 ? 'alias' : 'aliases'}`;
  reporter.say(`The configuration is valid: ${size}; ${describeFindings(findings)} (${scope}).`);
}

/** Whether a finding is at least as severe as the bar. */
function reaches(severity: Severity, bar: Severity): boolean {
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  return order.indexOf(severity) <= order.indexOf(bar);
}

async function publish(
  findings: readonly Finding[],
  failed: boolean,
  dir: string,
  sarif: string,
  context: Context,
): Promise<void> {
  const { setOutput } = context.reporter;
  const count = (severity: Severity) => String(findings.filter((one) => one.severity === severity).length);
  setOutput('errors', count('error'));
  setOutput('warnings', count('warning'));
  setOutput('notes', count('note'));
  const reason = failed ? 'findings' : '';
  const report = serialiseFindingsReport(findings, reason);
  setOutput('report-path', await writeOutputFile(dir, 'validate-config.report.json', report));
  if (sarif !== '') {
    setOutput('sarif-path', await writeNamedFile('sarif', sarif, renderSarif(findings), context));
  }
  if (reason === '') setOutput('failure-reason', '');
}
