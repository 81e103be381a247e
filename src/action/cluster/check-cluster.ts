import { checkCluster, type Expectation } from '../../cluster/judge/check-cluster.ts';
import { listQuotas } from '../../cluster/judge/judge-usage.ts';
import type { ClusterReport } from '../../cluster/judge/report.ts';
import type { Desired } from '../../config/desired.ts';
import { createLocator } from '../../config/locate.ts';
import { ConfigError } from '../../errors.ts';
import { openReader } from '../../server/connect.ts';
import type { Context } from '../action.ts';
import { assertDeployments } from '../expected-deployment.ts';
import { withHeartbeat } from '../heartbeat.ts';
import type { ClusterInputs } from '../input/cluster-input.ts';
import { lookOrTell } from '../keep-issue.ts';
import { openLogin } from '../login/login.ts';
import { openOutputDir } from '../output-file.ts';
import { type ClusterAccess, resolveClusters } from './cluster-session.ts';
import { loadClusterConfig, readDeclaredCluster } from './declared-cluster.ts';
import { publishClusters } from './publish-cluster.ts';

/** Asks every cluster that is named, judges it, and says so in all places at once. Reads only. @throws {ExpectedError} */
export async function checkClusters(inputs: ClusterInputs, context: Context): Promise<void> {
  if (inputs.githubToken !== '') context.reporter.hide(inputs.githubToken);
  const dir = await openOutputDir(inputs.reportDir, context);
  const issue = { ...inputs, label: inputs.alias };
  const reports = await lookOrTell('cluster-check', issue, context, () => look(inputs, context));
  await publishClusters(reports, inputs, dir, context);
}

async function look(inputs: ClusterInputs, context: Context): Promise<ClusterReport[]> {
  const { reporter, workspace } = context;
  const { desired, warnings } = await loadClusterConfig(inputs, context);
  reporter.showFindings(warnings);
  const declared = await readDeclared(inputs, desired, context);
  const login = openLogin(inputs, ['cluster-check'], context, { signal: context.signal });
  const clusters = resolveClusters(desired, inputs, login, context);
  const checks = clusters.map((access) => checkOne(access, desired, declared, inputs, context));
  const reports = await withHeartbeat(reporter, 'checking clusters', () => Promise.all(checks)).finally(() =>
    login?.end(),
  );
  assertMeant(inputs, reports);
  const { locate } = createLocator(workspace);
  const located = reports.map(async (report) => ({ ...report, findings: await locate(report.findings) }));
  return Promise.all(located);
}

/** One that tells nothing of itself is told by the check. @throws {RefusedError} */
function assertMeant({ expectedDeployments }: ClusterInputs, reports: readonly ClusterReport[]): void {
  const found = reports.flatMap(({ alias, deploymentId: id }) => (id === undefined ? [] : [{ alias, id }]));
  assertDeployments(expectedDeployments, found);
}

/** What one env file describes is one cluster. */
async function readDeclared(
  { envFile }: ClusterInputs,
  { aliases }: Desired,
  context: Context,
): Promise<Expectation['declared']> {
  if (envFile === '') return undefined;
  if (aliases.length > 1) {
    const message = 'Input `env-file` describes one cluster, and several aliases are checked.';
    const mend = 'Check each alias in a step of its own.';
    throw new ConfigError([{ rule: 'input/env-file', severity: 'error', message, mend }], 'invalid-input');
  }
  return readDeclaredCluster(envFile, context);
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
