/**
 * The main job on real servers, from the packaged actions: validate, plan, apply, plan again, drift, repair; then
 * replication: set up, checked, through an outage and back; then a cluster of four nodes, and what it bears.
 * `npm run demo`; everything it starts is stopped at its end, and nothing outside the temporary folder and
 * `demo-output/` is written.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { showCluster } from './demo/cluster.ts';
import { causeDrift } from './demo/drift.ts';
import { showOutage } from './demo/outage.ts';
import { startSites } from './demo/site.ts';
import { createStages } from './demo/stage.ts';
import { createSummary } from './demo/summary.ts';
import { say } from './demo/tell.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'demo-output');

rmSync(output, { recursive: true, force: true });
const workspace = join(output, 'workspace');
mkdirSync(workspace, { recursive: true });
for (const part of ['config', 'policies', '.minio-config.md5sums', '.minio-config.sha256sums']) {
  cpSync(join(root, part), join(workspace, part), { recursive: true });
}

say('Starting three throwaway servers on loopback: two availability zones and a recovery site');
const sites = await startSites();
try {
  const summary = createSummary(join(output, 'summary.md'));
  const stages = createStages({ root, workspace, environment: sites.environment, summaryFile: summary.file });

  say('1. validate-config: no server, no secret');
  stages.run('validate-config', []);
  say('2. apply-buckets --mode plan: what would be done, on every site');
  stages.run('apply-buckets', ['--mode', 'plan', '--alias', 'all']);
  say('3. apply-buckets and apply-policies: doing it');
  stages.run('apply-buckets', ['--alias', 'all']);
  stages.run('apply-policies', ['--alias', 'all']);
  say('4. Planning again: nothing is left to do');
  stages.expectNoChanges();
  say(
    '5. Somebody changes things by hand: versioning of a bucket is suspended, another is opened to everyone',
  );
  await causeDrift(sites.primary);
  say('6. Planning again: the drift is seen');
  stages.run('apply-buckets', ['--mode', 'plan']);
  stages.run('apply-policies', ['--mode', 'plan']);
  say('7. Applying again: repaired, and nothing is left to do');
  stages.run('apply-buckets', []);
  stages.run('apply-policies', []);
  stages.expectNoChanges();
  await showOutage(stages, sites, say);
  await showCluster(stages, { root, workspace, summaryFile: summary.file });

  const page = summary.writePage(join(output, 'summary.html'));
  say('Done. What a pull request would show:');
  console.log(`file://${page}`);
} finally {
  await sites.stop();
}
