/** Rewrites what is generated in the documents. `node scripts/docs.ts` */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderConfigurationPage } from './configuration-page.ts';
import { listActions, refreshReadme } from './readme-table.ts';
import { writeExample } from './rendered-example.ts';
import { writeRootAction } from './root-action.ts';

for (const action of listActions()) {
  const { path, is, should } = refreshReadme(action);
  if (is !== should) writeFileSync(path, should);
}
writeFileSync(join(import.meta.dirname, '../docs/configuration.md'), renderConfigurationPage());
writeExample();
writeRootAction();
