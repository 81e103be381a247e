import type { Finding } from '../finding.ts';
import type { ImportedConfig } from '../import/compose.ts';
import { renderFindingsMarkdown } from './finding-markdown.ts';
import { describeFindings } from './finding-text.ts';
import { code, fence, fold } from './markdown.ts';
import { plain } from './plain.ts';
import { describeCount } from './quantity.ts';

/** What an import wrote, and what it leaves to people. */
export interface Imported extends ImportedConfig {
  /** All of them, those of the checks of what was written as well. */
  readonly findings: readonly Finding[];
  /** As given. */
  readonly dir: string;
  /** Of the configuration that was written, relative to the workspace. */
  readonly configDir: string;
}

/** For a log or a terminal; ends without a line break. */
export function renderImportText({ files, counts, findings, dir, configDir }: Imported): string {
  return [
    `Imported ${describeCounts(counts)} into ${plain(dir)}:`,
    ...files.map(({ path }) => `  ${plain(path)}`),
    `${describeFindings(findings)}. Look at it, then plan with config-dir: ${plain(configDir)}.`,
  ].join('\n');
}

/** For a job summary: what was written, folded away, and every finding. */
export function renderImportMarkdown({ files, counts, findings, dir }: Imported): string {
  return [
    `### Imported ${describeCounts(counts)} into ${code(dir)}`,
    renderFindingsMarkdown(findings).replace('### ', '#### '),
    ...files.map(({ path, text }) => fold(path, fence(text.trimEnd().split('\n'), 'json'), false)),
  ].join('\n\n');
}

function describeCounts({ buckets, policies, rules, access }: ImportedConfig['counts']): string {
  const parts = [
    describeCount(buckets, 'bucket'),
    describeCount(policies, 'policy file'),
    describeCount(rules, 'replication rule'),
    describeCount(access, 'access item'),
  ];
  return parts.join(', ');
}
