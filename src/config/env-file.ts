/** `minio_cluster_vars.env`: the environment of the servers, as far as it can be judged without one. */

import type { Finding, Source } from '../finding.ts';
import { checkText, isPlaceholder } from './check/secret.ts';
import { error, quote, warning } from './judgement.ts';

export interface EnvVariable {
  readonly name: string;
  /** Without its quotes. */
  readonly value: string;
  readonly source: Source;
}

export interface EnvFile {
  readonly variables: readonly EnvVariable[];
  readonly findings: readonly Finding[];
}

const ignored = new Map([
  [
    'MINIO_SERVER_URLS',
    'MINIO_VOLUMES names the servers; use MINIO_SERVER_URL for the address in presigned URLs.',
  ],
  ['MINIO_PROMETHEUS_URL', 'Give the address of Prometheus to whatever reads it; the server does not.'],
]);

/** Names that carry secrets, unless they say that they only name a file; a target's name may follow. */
const secretName =
  /(?:PASSWORD|SECRET_KEY|_SECRET|_TOKEN|ACCESS_KEY|API_KEY|SUBNET_LICENSE|ROOT_USER|CONNECTION_STRING|DSN_STRING)(?:_(?!FILE$)[A-Za-z0-9]+)?$/;

/** Whether the value of such a variable is a secret by itself. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Lines of `NAME=value`, values quoted or not, comments from `#`. Never throws. */
export function parseEnvFile(file: string, text: string): EnvFile {
  const findings: Finding[] = [];
  const variables = new Map<string, EnvVariable>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const source = { file, path: [], line: index + 1, column: 1 };
    const variable = parseLine(line, source, findings);
    if (variable === undefined) continue;
    if (variables.has(variable.name)) {
      const message = `${quote(variable.name)} is set twice; the last one counts.`;
      findings.push(warning('env/duplicate', source, message, 'Remove one of them.'));
    }
    variables.set(variable.name, variable);
  }
  return { variables: [...variables.values()], findings };
}

/** What would keep the servers from starting, has no effect, or gives a secret away. */
export function checkEnvFile({ variables }: EnvFile): Finding[] {
  return variables.flatMap((variable) => [
    ...checkStorageClass(variable),
    ...checkIgnored(variable),
    ...checkSecret(variable),
  ]);
}

function parseLine(line: string, source: Source, findings: Finding[]): EnvVariable | undefined {
  const [, name, rest] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    const mend = 'Write NAME=value, or begin the line with "#".';
    findings.push(error('env/syntax', source, 'This line is neither a variable nor a comment.', mend));
    return undefined;
  }
  const value = readValue(rest.trim());
  if (value !== undefined) return { name, value, source };
  const message = `The value of ${quote(name)} is not closed, or something follows it.`;
  findings.push(error('env/syntax', source, message, 'Put the whole value in one pair of quotes.'));
  return undefined;
}

function readValue(text: string): string | undefined {
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(text);
  if (quoted !== null) return quoted[2];
  if (/^["']/.test(text)) return undefined;
  const comment = text.search(/\s#/);
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}

function checkStorageClass({ name, value, source }: EnvVariable): Finding[] {
  const isClass = name === 'MINIO_STORAGE_CLASS_STANDARD' || name === 'MINIO_STORAGE_CLASS_RRS';
  if (!isClass || value === '' || /^EC:\d{1,2}$/.test(value)) return [];
  const message = `The servers do not start with ${name}=${quote(value)}: it holds a parity, not the name of a class.`;
  return [
    error('env/storage-class', source, message, 'Write EC: and the number of parity drives, such as EC:2.'),
  ];
}

function checkIgnored({ name, source }: EnvVariable): Finding[] {
  const mend = ignored.get(name);
  if (mend === undefined) return [];
  return [warning('env/no-effect', source, `${name} has no effect on this server.`, `Remove it. ${mend}`)];
}

function checkSecret({ name, value, source }: EnvVariable): Finding[] {
  if (!isSecretName(name)) return checkText(value, source);
  if (isPlaceholder(value)) return [];
  const message = `${name} holds a secret in plain text.`;
  const mend = name.startsWith('MINIO_ROOT_')
    ? `Use ${name}_FILE with the path of a file that a vault writes, and change the secret.`
    : 'Put a placeholder there, change the secret, and keep it in a vault.';
  return [error('secret/env-value', source, message, mend)];
}
