/** Reads the configuration files and turns their entries into declarations. */

import { join } from 'node:path/posix';
import type { Finding } from '../finding.ts';
import { readAccess, type UnreadAccess } from './access/read-access.ts';
import { checkAliasFile } from './check/index.ts';
import type { UnreadNames } from './check/reference.ts';
import { checkTexts } from './check/secret.ts';
import { readConfigFile } from './config-file.ts';
import type { DeclaredAlias, DeclaredBucket, Desired } from './desired.ts';
import type { ReplicationDeclaration } from './generated/types.ts';
import { error, quote } from './judgement.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { PolicyReader } from './policy-file.ts';
import { readAliases, readBuckets } from './read-entries.ts';
import { parseReplication } from './schema-check.ts';

/** Told of the aliases as soon as they are known to be in order, long before the rest is judged. */
export type OnAliases = (declared: Pick<Desired, 'root' | 'aliases'>) => void;

export interface Folders {
  readonly workspace: string;
  readonly root: string;
  readonly folder: string;
}

export interface ReadDeclarations {
  readonly readable: Desired;
  /** What is written in the files, yet not part of `readable`. */
  readonly unread: UnreadNames & { readonly access: UnreadAccess };
  readonly findings: readonly Finding[];
  readonly files: readonly ParsedFile[];
}

/** Never throws for what a file holds. */
export async function readDeclarations(
  folders: Folders,
  policies: PolicyReader,
  onAliases: OnAliases,
  now: number,
): Promise<ReadDeclarations> {
  const { workspace, root, folder } = folders;
  const findings: Finding[] = [];
  const aliasFile = await readConfigFile(workspace, folder, 'mc_aliases');
  const aliases = readAliases(aliasFile, findings);
  if (isSound(aliasFile, aliases.declared, findings))
    onAliases({ root: join(workspace, root), aliases: aliases.declared });
  const [bucketFile, replicationFile, accessFile] = await Promise.all([
    readConfigFile(workspace, folder, 'buckets_definition'),
    readConfigFile(workspace, folder, 'replication_rules'),
    readConfigFile(workspace, folder, 'access'),
  ]);
  const needed = { buckets_definition: bucketFile, mc_aliases: aliasFile };
  for (const [name, file] of Object.entries(needed)) if (!file) findings.push(missFile(folder, name));
  const present = [bucketFile, aliasFile, replicationFile, accessFile].filter((file) => file !== undefined);
  for (const file of present) findings.push(...file.findings, ...checkSecrets(file));
  const buckets = readBuckets(bucketFile, findings);
  const context = { policies, buckets: buckets.declared, workspace, now };
  const { access, unread: unreadAccess } = await readAccess(accessFile, context, findings);
  const readable: Desired = {
    root: join(workspace, root),
    aliases: aliases.declared,
    buckets: await resolvePolicies(buckets.declared, policies, findings),
    replication: readReplication(replicationFile, findings),
    replicationFile: { file: replicationFile?.file ?? `${folder}/replication_rules.json`, path: [] },
    access,
  };
  const unread = { aliases: aliases.unread, buckets: buckets.unread, access: unreadAccess };
  return { readable, unread, findings, files: present };
}

/** Nothing is sent to an address, and no key is used, that the alias file itself leaves in doubt. */
function isSound(
  file: ParsedFile | undefined,
  aliases: readonly DeclaredAlias[],
  findings: readonly Finding[],
): boolean {
  const told = [...(file?.findings ?? []), ...findings, ...checkAliasFile(aliases)];
  return aliases.length > 0 && told.every(({ severity }) => severity !== 'error');
}

async function resolvePolicies(
  declared: readonly Omit<DeclaredBucket, 'policy'>[],
  policies: PolicyReader,
  findings: Finding[],
): Promise<DeclaredBucket[]> {
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

/** The keys of an alias are judged by what they are; anything else by what it looks like. */
function checkSecrets({ file, value }: ParsedFile): Finding[] {
  const isKey = ({ source }: Finding) => /^(?:accessKey|secretKey)$/.test(String(source?.path.at(-1)));
  return checkTexts(value, { file, path: [] }).filter((finding) => !isKey(finding));
}

function missFile(folder: string, name: string): Finding {
  const file = `${folder}/${name}.json`;
  const mend = `Add ${quote(file)}, or ${quote(`${name}.yaml`)} in its place, or correct config-dir.`;
  return error('file/missing', { file, path: [] }, `There is no ${quote(file)}.`, mend);
}
