/** Reads the configuration files and turns their entries into declarations. */

import { join } from 'node:path/posix';
import type { Finding, Source } from '../finding.ts';
import { checkTexts } from './check/secret.ts';
import { readConfigFile } from './config-file.ts';
import type { DeclaredAlias, DeclaredBucket, Desired } from './desired.ts';
import { deriveEnvPrefix } from './env-prefix.ts';
import type { ReplicationDeclaration } from './generated/types.ts';
import { error, quote } from './judgement.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { PolicyReader } from './policy-file.ts';
import { maxFormErrors, parseAlias, parseBucket, parseReplication, stopHere } from './schema-check.ts';

export interface Folders {
  readonly workspace: string;
  readonly root: string;
  readonly folder: string;
}

export interface ReadDeclarations {
  readonly readable: Desired;
  readonly replicationFile: Source;
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
}

/** Never throws for what a file holds. */
export async function readDeclarations(folders: Folders, policies: PolicyReader): Promise<ReadDeclarations> {
  const { workspace, root, folder } = folders;
  const [bucketFile, aliasFile, replicationFile] = await Promise.all([
    readConfigFile(workspace, folder, 'buckets_definition'),
    readConfigFile(workspace, folder, 'mc_aliases'),
    readConfigFile(workspace, folder, 'replication_rules'),
  ]);
  const findings: Finding[] = [];
  const needed = { buckets_definition: bucketFile, mc_aliases: aliasFile };
  for (const [name, file] of Object.entries(needed)) if (!file) findings.push(missFile(folder, name));
  const present = [bucketFile, aliasFile, replicationFile].filter((file) => file !== undefined);
  for (const file of present) findings.push(...file.findings, ...checkSecrets(file));
  const readable: Desired = {
    root: join(workspace, root),
    aliases: readAliases(aliasFile, findings),
    buckets: await readBuckets(bucketFile, policies, findings),
    replication: readReplication(replicationFile, findings),
  };
  const source = { file: replicationFile?.file ?? `${folder}/replication_rules.json`, path: [] };
  return { readable, replicationFile: source, findings, files: present.map(({ file }) => file) };
}

function readAliases(parsed: ParsedFile | undefined, findings: Finding[]): DeclaredAlias[] {
  if (parsed === undefined || !('value' in parsed)) return [];
  const { file, value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    findings.push(refuseTop(file, 'an object of aliases'));
    return [];
  }
  const entries = Object.entries(value).filter(([name]) => name !== '$schema');
  return readEntries(entries, file, findings, ([name, entry], found) => {
    const source = { file, path: [name] };
    const declaration = parseAlias(entry, source, found);
    return declaration && { name, source, declaration, envPrefix: deriveEnvPrefix(name, declaration) };
  });
}

async function readBuckets(
  parsed: ParsedFile | undefined,
  policies: PolicyReader,
  findings: Finding[],
): Promise<DeclaredBucket[]> {
  if (parsed === undefined || !('value' in parsed)) return [];
  const { file, value } = parsed;
  if (!Array.isArray(value)) {
    findings.push(refuseTop(file, 'a list of buckets'));
    return [];
  }
  const entries: [number, unknown][] = [...value.entries()];
  const declared = readEntries(entries, file, findings, ([index, entry], found) => {
    const source = { file, path: [index] };
    const declaration = parseBucket(entry, source, found);
    return declaration && { name: declaration.name, source, declaration };
  });
  return Promise.all(
    declared.map(async (bucket) => {
      const resolved = await policies.resolve(bucket.declaration, bucket.source);
      findings.push(...resolved.findings);
      return { ...bucket, policy: resolved.policy };
    }),
  );
}

/** A broken rule leaves no part of the file readable: rules are only judged together. */
function readReplication(
  parsed: ParsedFile | undefined,
  findings: Finding[],
): ReplicationDeclaration | undefined {
  if (parsed === undefined || !('value' in parsed)) return undefined;
  return parseReplication(parsed.value, { file: parsed.file, path: [] }, findings);
}

function readEntries<Entry, Declared>(
  entries: readonly Entry[],
  file: string,
  findings: Finding[],
  read: (entry: Entry, found: Finding[]) => Declared | undefined,
): Declared[] {
  const found: Finding[] = [];
  const declared: Declared[] = [];
  for (const [index, entry] of entries.entries()) {
    if (found.length >= maxFormErrors) {
      found.push(stopHere(file, entries.length - index, 'entries that were not checked'));
      break;
    }
    const result = read(entry, found);
    if (result !== undefined) declared.push(result);
  }
  for (const finding of found) findings.push(finding);
  return declared;
}

/** The keys of an alias are judged by what they are; anything else by what it looks like. */
function checkSecrets({ file, value }: ParsedFile): Finding[] {
  const isKey = ({ source }: Finding) => /^(?:accessKey|secretKey)$/.test(String(source?.path.at(-1)));
  return checkTexts(value, { file, path: [] }).filter((finding) => !isKey(finding));
}

function refuseTop(file: string, wanted: string): Finding {
  return error('schema/type', { file, path: [] }, `The file must hold ${wanted}.`, `Write ${wanted}.`);
}

function missFile(folder: string, name: string): Finding {
  const file = `${folder}/${name}.json`;
  const mend = `Add ${quote(file)}, or ${quote(`${name}.yaml`)} in its place, or correct config-dir.`;
  return error('file/missing', { file, path: [] }, `There is no ${quote(file)}.`, mend);
}
