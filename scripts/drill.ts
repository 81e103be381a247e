/**
 * The drill of recovery on three throwaway servers, with the sample's replication and the packaged actions:
 * `npm run drill`. What it measured goes to standard output, what it is doing to standard error; nothing outside
 * the temporary folder is written. It ends at the first promise that does not hold.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSites } from './demo/site.ts';
import { runDrill } from './drill/drill.ts';
import { createPackagedStage } from './drill/packaged.ts';
import { describeSites } from './drill/stage.ts';
import { renderFigures } from './drill/table.ts';

const root = join(import.meta.dirname, '..');
const writeSeconds = 10;

const workspace = mkdtempSync(join(tmpdir(), 'minio-actions-drill-'));
for (const part of ['config', 'policies'])
  cpSync(join(root, part), join(workspace, part), { recursive: true });
const { bucketReplications } = JSON.parse(readFileSync(join(root, 'config/replication_rules.json'), 'utf8'));
const sites = await startSites(console.error);
try {
  const figures = await runDrill({
    stage: createPackagedStage({ root, workspace, environment: sites.environment }),
    sites: describeSites([sites.primary, sites.second, sites.recovery]),
    rules: bucketReplications,
    writeSeconds,
    say: console.error,
  });
  console.log(renderFigures(figures));
} finally {
  await sites.stop();
  rmSync(workspace, { recursive: true, force: true });
}
