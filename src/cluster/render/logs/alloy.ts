/** Alloy as the receiver of the audit log. */

import { quoteGo } from '../../escape/promql.ts';
import type { Renderer } from '../../file.ts';
import type { ClusterSpec } from '../../spec.ts';
import {
  fields,
  labelNames,
  operationTemplate,
  securityTemplate,
  unreadableLine,
  writeLineTemplate,
} from './entry.ts';
import { describeAddress, describeReceiver } from './receiver.ts';

export const renderAlloy: Renderer = (spec) => {
  const { auditReceiver, lokiUrl } = spec.logs;
  if (auditReceiver === undefined) return [];
  const receiver = describeReceiver(auditReceiver, 'alloy');
  const lines = [
    ...describeAddress(receiver, lokiUrl).map((line) => `// ${line}`),
    ...block('loki.source.api "minio_audit"', [
      ...block('http', ['listen_address = "0.0.0.0"', `listen_port    = ${receiver.port}`]),
      `labels     = ${writeMap({ job: 'minio-audit', cluster: spec.name })}`,
      'forward_to = [loki.process.minio_audit.receiver]',
    ]),
    '',
    ...block('loki.process "minio_audit"', [
      ...listStages(spec),
      'forward_to = [loki.write.minio_audit.receiver]',
    ]),
    '',
    ...block('loki.write "minio_audit"', block('endpoint', [`url = ${quoteGo(lokiUrl)}`])),
  ];
  return [{ path: 'logs/config.alloy', text: `${lines.join('\n')}\n` }];
};

function listStages({ name }: ClusterSpec): string[] {
  const template = (source: string, text: string) =>
    block('stage.template', [`source   = ${quoteGo(source)}`, `template = ${quoteRaw(text)}`]);
  return [
    ...block('stage.json', [`expressions    = ${writeMap(fields)}`, 'drop_malformed = true']),
    '// From here on the entry itself is gone, whatever the next stages do.',
    ...block('stage.replace', [
      `expression = ${quoteGo('(?s)^(.*)$')}`,
      `replace    = ${quoteGo(unreadableLine)}`,
    ]),
    ...block('stage.timestamp', ['source = "time"', 'format = "RFC3339Nano"']),
    ...template('operation', operationTemplate),
    ...template('security_event', securityTemplate),
    ...template('line', writeLineTemplate(name)),
    ...block('stage.labels', [
      `values = ${writeMap(Object.fromEntries(labelNames.map((label) => [label, label])))}`,
    ]),
    ...block('stage.output', ['source = "line"']),
  ];
}

/** Lines as they are, where the text allows it. */
function quoteRaw(text: string): string {
  return /[`\r\0]/.test(text) ? quoteGo(text) : `\`${text}\``;
}

function block(head: string, body: readonly string[]): string[] {
  return [`${head} {`, ...body.map((line) => (line === '' ? '' : `  ${line}`)), '}'];
}

function writeMap(map: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(map).map(([key, value]) => `${quoteGo(key)} = ${quoteGo(value)}`);
  return `{ ${pairs.join(', ')} }`;
}
