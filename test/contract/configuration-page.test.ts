import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderConfigurationPage } from '../../scripts/configuration-page.ts';

test('the configuration page is what the schemas give', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  expect(page, 'run "npm run generate"').toBe(renderConfigurationPage());
  for (const key of [
    'objectLocking',
    'noncurrentVersionExpiration.noncurrentDays',
    'replicationUrl',
    'maxLag',
  ]) {
    expect(page).toContain(`\`${key}\``);
  }
});
