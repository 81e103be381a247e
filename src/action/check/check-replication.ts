import type { Desired } from '../../config/desired.ts';
import { loadConfig } from '../../config/load.ts';
import { createLocator } from '../../config/locate.ts';
import { ConfigError } from '../../errors.ts';
import { checkAll } from '../../replication/check-all.ts';
import type { CheckReport } from '../../replication/check-report.ts';
import { withPartners } from '../../replication/partner.ts';
import type { Context } from '../action.ts';
import { withHeartbeat } from '../heartbeat.ts';
import type { CheckInputs } from '../input/check-input.ts';
import { lookOrTell } from '../keep-issue.ts';
import { openOutputDir } from '../output-file.ts';
import { chooseAliases } from '../server-session.ts';
import { type OpenCheck, openCheck } from './check-session.ts';
import { publishCheck } from './publish-check.ts';

/**
 * Asks every site, judges every declared rule and group, and says so in all places at once. Reads only, unless a
 * canary, a retry or a resync is asked for.
 * @throws {ExpectedError}
 */
export async function checkReplication(inputs: CheckInputs, context: Context): Promise<void> {
  if (inputs.githubToken !== '') context.reporter.hide(inputs.githubToken);
  const dir = await openOutputDir(inputs.reportDir, context);
  const issue = { ...inputs, label: inputs.alias };
  const { report, failure } = await lookOrTell('replication-check', issue, context, () =>
    look(inputs, context),
  );
  await publishCheck(report, inputs, dir, context, failure);
}

/** `failure`: when no site could be asked. */
async function look(inputs: CheckInputs, context: Context) {
  const desired = await loadDesired(inputs, context);
  const check = await openCheck(desired, inputs, context);
  try {
    const label = 'checking replication';
    const report = await withHeartbeat(
      context.reporter,
      label,
      () => judge(desired, check, inputs),
      check.progress,
    );
    return { report: await locateReport(report, context), failure: check.failure };
  } finally {
    await check.session.close();
  }
}

async function loadDesired(
  { configDir, alias }: CheckInputs,
  { workspace, reporter }: Context,
): Promise<Desired> {
  const loaded = await loadConfig({ workspace, configDir });
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  if (loaded.desired === undefined) throw new ConfigError(errors);
  reporter.showFindings(loaded.findings.filter(({ severity }) => severity === 'warning'));
  const aliases = withPartners(loaded.desired, chooseAliases(loaded.desired.aliases, alias));
  return { ...loaded.desired, aliases };
}

function judge(desired: Desired, check: OpenCheck, inputs: CheckInputs): Promise<CheckReport> {
  const { retryFailed: retry, resync, retrySeconds: waitSeconds } = inputs;
  return checkAll({
    ...check,
    desired,
    alias: inputs.alias,
    addresses: new Map([...check.session.access].map(([alias, { url }]) => [alias, url.origin])),
    thresholds: givenThresholds(inputs),
    renew: { retry, resync, waitSeconds },
    prove: {
      canarySeconds: inputs.canary ? inputs.canarySeconds : undefined,
      inventory: inventoryExtent(inputs),
    },
  });
}

/** About a quarter of a million versions over a hundred rules: minutes, not hours. */
const sample = { ranges: 5, versionsPerRange: 500 };

function inventoryExtent({ inventory }: CheckInputs) {
  if (inventory === 'false') return undefined;
  return inventory === 'true' ? 'full' : sample;
}

function givenThresholds({ thresholds }: CheckInputs) {
  const given = Object.entries(thresholds).filter(([, limit]) => limit !== undefined);
  return Object.fromEntries(given);
}

/** Findings of rules point into the file where the rule is declared. */
async function locateReport(report: CheckReport, { workspace }: Context): Promise<CheckReport> {
  const { locate } = createLocator(workspace);
  const rules = report.rules.map(async (rule) => {
    const [placed] = await locate([rule]);
    return { ...(placed ?? rule), findings: await locate(rule.findings) };
  });
  return { ...report, rules: await Promise.all(rules), findings: await locate(report.findings) };
}
