/** From the files of a configuration to what they declare, with everything that is wrong with them. */

import { basename, dirname, join, normalize } from 'node:path/posix';
import { type Finding, sortFindings } from '../finding.ts';
import { readCaFiles } from './ca-file.ts';
import { checkAccess } from './check/access/index.ts';
import { checkDeclarations } from './check/index.ts';
import { checkTexts } from './check/secret.ts';
import type { Desired } from './desired.ts';
import type { Contents } from './digest.ts';
import { checkEnvFile, type EnvVariable, parseEnvFile } from './env-file.ts';
import { error, quote } from './judgement.ts';
import type { ParsedFile } from './parsed-file.ts';
import { createPolicyReader } from './policy-file.ts';
import { type OnAliases, readDeclarations } from './read-declarations.ts';
import { isEscaping, readText } from './read-file.ts';

export interface ConfigPlace {
  /** Absolute; nothing outside of it is read. */
  readonly workspace: string;
  /** Relative to the workspace, such as `config`. */
  readonly configDir: string;
  readonly onAliases?: OnAliases;
  /** Milliseconds since 1970, for what expires. Absent: the time it is. */
  readonly now?: number;
}

export interface LoadedConfig {
  /** What may be applied. `undefined` as soon as there is an error among the findings. */
  readonly desired: Desired | undefined;
  /** What could be understood, for overviews only: parts with errors of form are left out. */
  readonly readable: Desired;
  /** Located and sorted, each once. */
  readonly findings: readonly Finding[];
  /** Files that were read, relative to the workspace, sorted. */
  readonly files: readonly string[];
  /** Of all that the declarations come from, as far as it could be understood. */
  readonly contents: Contents;
}

const envName = 'minio_cluster_vars.env';

/** Reads and judges a configuration; needs no server. Never throws for what a file holds. */
export async function loadConfig(given: ConfigPlace): Promise<LoadedConfig> {
  const { workspace, configDir, onAliases, now = Date.now() } = given;
  const place = splitConfigDir(configDir);
  if (!place) return refuseFolder(workspace, configDir);
  const { root } = place;
  const folder = join(root, place.configFolder);
  const policies = createPolicyReader(workspace, root);
  const [declared, environment] = await Promise.all([
    readDeclarations({ workspace, root, folder }, policies, onAliases ?? (() => undefined), now),
    readEnvironment(workspace, join(folder, envName)),
  ]);
  const { readable } = declared;
  const [policyFiles, caFiles] = await Promise.all([
    policies.readAll(),
    readCaFiles(workspace, root, readable.aliases),
  ]);
  const findings = [
    ...declared.findings,
    ...policyFiles.flatMap(judgePolicyFile),
    ...checkDeclarations(readable, declared.unread),
    ...checkAccess(readable, declared.unread, environment.flatMap(listVariables)),
    ...caFiles.flatMap((file) => file.findings),
    ...environment.flatMap((file) => file.findings),
  ];
  const read = [...declared.files, ...policyFiles, ...environment];
  const contents = new Map([...read, ...caFiles].map(({ file, value }) => [file, value ?? null]));
  return { ...(await conclude(workspace, readable, findings, read)), contents };
}

/** Beside what each bucket that uses it says of it. */
function judgePolicyFile({ file, value, findings }: ParsedFile): Finding[] {
  return [...findings, ...checkTexts(value, { file, path: [] })];
}

/**
 * The folder that declared paths are relative to, and the name of the configuration folder in it; both with
 * forward slashes. `undefined` for a folder that is not below the workspace.
 */
export function splitConfigDir(
  configDir: string,
): { readonly root: string; readonly configFolder: string } | undefined {
  const folder = normalize(configDir.replaceAll('\\', '/')).replace(/\/$/, '');
  if (isEscaping(folder) || folder === '.') return undefined;
  return { root: dirname(folder), configFolder: basename(folder) };
}

async function conclude(
  workspace: string,
  readable: Desired,
  findings: readonly Finding[],
  files: readonly ParsedFile[],
): Promise<Omit<LoadedConfig, 'contents'>> {
  const once = removeRepeats(findings);
  const located = once.length === 0 ? once : await locateFindings(workspace, once);
  const broken = located.some(({ severity }) => severity === 'error');
  return {
    desired: broken ? undefined : readable,
    readable,
    findings: sortFindings(located),
    files: [...new Set(files.map(({ file }) => file))].sort(),
  };
}

/** The position-keeping parser is loaded only when something points into a file. */
async function locateFindings(workspace: string, findings: readonly Finding[]): Promise<Finding[]> {
  const { createLocator } = await import('./locate.ts');
  return createLocator(workspace).locate(findings);
}

/** A policy file that many buckets use says the same of each. */
function removeRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}

async function readEnvironment(workspace: string, file: string): Promise<ParsedFile[]> {
  const read = await readText(workspace, file);
  if (read.kind === 'missing') return [];
  if (read.kind === 'refused') return [{ file, findings: [read.finding] }];
  const parsed = parseEnvFile(file, read.text);
  return [{ file, value: read.text, findings: [...parsed.findings, ...checkEnvFile(parsed)] }];
}

function listVariables({ file, value }: ParsedFile): readonly EnvVariable[] {
  return typeof value === 'string' ? parseEnvFile(file, value).variables : [];
}

function refuseFolder(workspace: string, configDir: string): LoadedConfig {
  const message = `The configuration folder ${quote(configDir)} must lie below the top of the repository.`;
  const source = { file: configDir, path: [] };
  const finding = error('file/outside', source, message, 'Use a folder such as config.');
  const readable: Desired = {
    root: workspace,
    aliases: [],
    buckets: [],
    replication: undefined,
    replicationFile: source,
    access: undefined,
  };
  return { desired: undefined, readable, findings: [finding], files: [], contents: new Map() };
}
