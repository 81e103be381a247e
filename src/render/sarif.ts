/** Findings as SARIF 2.1.0, for code scanning. Pure. */

import { createHash } from 'node:crypto';
import type { Finding, Source } from '../finding.ts';

/** Code scanning refuses a file with more; the worst come first. */
const maxResults = 25_000;

/** Severities are SARIF's levels already. A finding without a place has no location, and is in no view of files. */
export function renderSarif(findings: readonly Finding[]): string {
  const shown = findings.slice(0, maxResults);
  const ids = [...new Set(shown.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const driver = { name: 'minio-actions', rules: ids.map((id) => ({ id })) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: shown.map((finding) => describeResult(finding, indexes.get(finding.rule))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeResult({ rule, severity, message, mend, source }: Finding, ruleIndex: number | undefined) {
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${mend}` },
    ...(source && { locations: [describeLocation(source)], ...identify(rule, source) }),
  };
}

function describeLocation({ file, line, column }: Source) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = line === undefined ? { startLine: 1 } : { startLine: line, startColumn: column ?? 1 };
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } };
}

/** By what is declared, so that moving a line in a file makes no new alert. */
function identify(rule: string, { file, path }: Source) {
  const identity = createHash('sha256')
    .update(JSON.stringify([rule, file, path]))
    .digest('hex');
  return { partialFingerprints: { 'declaration/v1': identity } };
}
