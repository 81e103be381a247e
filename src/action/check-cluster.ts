import { EnvReader } from '../cluster/env-reader.ts';
import { checkCluster, type Expectation } from '../cluster/judge/check-cluster.ts';
import { listQuotas } from '../cluster/judge/judge-usage.ts';
import type { ClusterReport } from '../cluster/judge/report.ts';
import { readSpec } from '../cluster/read-spec.ts';
import type { Desired } from '../config/desired.ts';
import { parseEnvFile } from '../config/env-file.ts';
import { loadConfig } from '../config/load.ts';
import { createLocator } from '../config/locate.ts';
import { readText } from '../config/read-file.ts';
import { ConfigError } from '../errors.ts';
import { openReader } from '../server/connect.ts';
import type { Context } from './action.ts';
import type { ClusterInputs } from './cluster-input.ts';
import { type ClusterAccess, resolveClusters } from './cluster-session.ts';
import { withHeartbeat } from './heartbeat.ts';
import { openOutputDir } from './output-file.ts';
import { publishClusters } from './publish-cluster.ts';
import { chooseAliases } from './server-session.ts';

/** Asks every cluster that is named, judges it, and says so in all places at once. Reads only. @throws {ExpectedError} */
export async function checkClusters(inputs: ClusterInputs, context: Context): Promise<void> {
  const { reporter, workspace } = context;
  if (inputs.githubToken !== '') reporter.hide(inputs.githubToken);
  const dir = await openOutputDir(inputs.reportDir, context);
  const desired = await loadDesired(inputs, context);
  const declared = await readDeclared(inputs, desired, context);
  const clusters = resolveClusters(desired, inputs, context);
  const checks = clusters.map((access) => checkOne(access, desired, declared, inputs, context));
  const reports = await withHeartbeat(reporter, 'checking clusters', () => Promise.all(checks));
  const { locate } = createLocator(workspace);
  const located = reports.map(async (report) => ({ ...report, findings: await locate(report.findings) }));
  await publishClusters(await Promise.all(located), inputs, dir, context);
}

async function loadDesired(
  { configDir, alias }: ClusterInputs,
  { workspace, reporter }: Context,
): Promise<Desired> {
  const loaded = await loadConfig({ workspace, configDir });
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  if (loaded.desired === undefined) throw new ConfigError(errors);
  reporter.showFindings(loaded.findings.filter(({ severity }) => severity === 'warning'));
  return { ...loaded.desired, aliases: chooseAliases(loaded.desired.aliases, alias) };
}

/** What one env file describes is one cluster. */
async function readDeclared(
  { envFile }: ClusterInputs,
  { aliases }: Desired,
  { workspace }: Context,
): Promise<Expectation['declared']> {
  if (envFile === '') return undefined;
  if (aliases.length > 1) {
    const message = 'Input `env-file` describes one cluster, and several aliases are checked.';
    throw refuseInput(message, 'Check each alias in a step of its own.');
  }
  const read = await readText(workspace, envFile);
  if (read.kind === 'refused') throw new ConfigError([read.finding]);
  if (read.kind === 'missing')
    throw refuseInput(`Input \`env-file\`: there is no ${envFile}.`, 'Correct the path.');
  const parsed = parseEnvFile(read.file, read.text);
  const { spec, findings } = readSpec(read.file, parsed);
  if (spec === undefined) throw new ConfigError(findings.filter(({ severity }) => severity === 'error'));
  return { spec, env: new EnvReader(read.file, parsed) };
}

function refuseInput(message: string, mend: string): ConfigError {
  return new ConfigError([{ rule: 'input/env-file', severity: 'error', message, mend }], 'invalid-input');
}

async function checkOne(
  { connection, signed }: ClusterAccess,
  desired: Desired,
  declared: Expectation['declared'],
  inputs: ClusterInputs,
  { signal }: Context,
): Promise<ClusterReport> {
  const reader = openReader(connection, { signal, timeoutMs: inputs.timeoutSeconds * 1000 });
  try {
    return await checkCluster(
      reader,
      connection,
      { signed, askNodes: inputs.askNodes, signal },
      {
        thresholds: Object.fromEntries(
          Object.entries(inputs.thresholds).filter(([, limit]) => limit !== undefined),
        ),
        quotas: listQuotas(desired, connection.alias),
        versions: { accepted: new Set(inputs.acceptAdvisories), builtFrom: inputs.builtFrom || undefined },
        ...(declared !== undefined && { declared }),
      },
    );
  } finally {
    await reader.close();
  }
}
