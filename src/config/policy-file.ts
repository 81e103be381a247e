/** Policy files: read once, filled in and judged for each bucket that uses them. */

import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { below, type Finding, type Source } from '../finding.ts';
import { parsePolicyDocument } from '../policy/document.ts';
import { lintBucketPolicy } from '../policy/lint.ts';
import { locateProblems } from '../policy/problem.ts';
import { suggestMend } from '../suggestion.ts';
import type { DeclaredBucket, DeclaredPolicy } from './desired.ts';
import type { BucketDeclaration } from './generated/types.ts';
import { error, listWords, quote } from './judgement.ts';
import { parseText } from './parse-text.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type Filled, fillPlaceholders } from './placeholder.ts';
import { checkValues, describeUnused } from './policy-value.ts';
import { isEscaping, readText } from './read-file.ts';

/** What a bucket's policy came to. Without a policy there is an error, or the bucket declares none. */
export interface ResolvedPolicy {
  readonly policy: DeclaredBucket['policy'];
  readonly findings: readonly Finding[];
}

/** A policy file as it is, or why there is none. */
export interface OpenedPolicy {
  /** With a value; `undefined` when there is a finding here or, about its syntax, in `readAll`. */
  readonly parsed: ParsedFile | undefined;
  readonly findings: readonly Finding[];
}

export interface PolicyReader {
  /** `path` is as declared at `place`. Never throws. */
  open(path: string, place: Source): Promise<OpenedPolicy>;
  /** Never throws. */
  resolve(declaration: BucketDeclaration, source: Source): Promise<ResolvedPolicy>;
  /** Every policy file that was read or lies beside one, with what is wrong with its syntax. */
  readAll(): Promise<readonly ParsedFile[]>;
}

/** `workspace` bounds what may be read; `root` is what paths in declarations are relative to. */
export function createPolicyReader(workspace: string, root: string): PolicyReader {
  const cache = new Map<string, Promise<ParsedFile | undefined>>();
  const read = (path: string) => {
    const file = join(root, path);
    const known = cache.get(file) ?? readPolicyFile(workspace, file);
    cache.set(file, known);
    return known;
  };
  const open = async (path: string, place: Source): Promise<OpenedPolicy> => {
    if (isEscaping(path)) return fail(refuseEscaping(path, place));
    const parsed = await read(path);
    if (parsed === undefined) return fail(await refuseMissing(workspace, root, path, place));
    return { parsed: 'value' in parsed ? parsed : undefined, findings: [] };
  };
  return {
    open,
    async resolve(declaration, source) {
      const path = declaration.defaultPolicyFile;
      if (typeof path !== 'string') return { policy: path, findings: checkNoPolicy(declaration, source) };
      const { parsed, findings } = await open(path, below(source, 'defaultPolicyFile'));
      return parsed ? fillPolicy(declaration, source, parsed) : { policy: undefined, findings };
    },
    async readAll() {
      const names = await listFolder(join(workspace, root, 'policies'));
      await Promise.all(names.filter(isPolicyName).map((name) => read(`policies/${name}`)));
      return (await Promise.all(cache.values())).filter((parsed) => parsed !== undefined);
    },
  };
}

async function readPolicyFile(workspace: string, file: string): Promise<ParsedFile | undefined> {
  const read = await readText(workspace, file);
  if (read.kind === 'missing') return undefined;
  if (read.kind === 'refused') return { file, findings: [read.finding] };
  return parseText(file, read.text);
}

function fillPolicy(declaration: BucketDeclaration, source: Source, parsed: ParsedFile): ResolvedPolicy {
  const { name, policyValues = {} } = declaration;
  const filled = fillPlaceholders(parsed.value, { ...policyValues, BUCKET_NAME: name });
  const findings = checkBucketValues(declaration, source, filled, parsed.file);
  if (findings.some(({ severity }) => severity === 'error')) return { policy: undefined, findings };
  const { document, problems } = parsePolicyDocument(filled.value);
  const origin: Source = { file: parsed.file, path: [] };
  const told = [...findings, ...locateProblems(problems, origin)];
  if (document === undefined) return { policy: undefined, findings: told };
  const policy: DeclaredPolicy = { document, source: origin };
  const context = { bucket: name, source: origin, ...(declaration.public && { public: declaration.public }) };
  return { policy, findings: [...told, ...lintBucketPolicy(document, context)] };
}

function checkBucketValues(
  { name, policyValues = {} }: BucketDeclaration,
  source: Source,
  filled: Filled,
  file: string,
): Finding[] {
  const values = below(source, 'policyValues');
  const given = Object.keys(policyValues).filter((key) => key !== 'BUCKET_NAME');
  const findings = checkValues(given, filled, {
    owner: `bucket ${quote(name)}`,
    policy: quote(file),
    named: below(source, 'defaultPolicyFile'),
    values,
  });
  if (!('BUCKET_NAME' in policyValues)) return findings;
  const message = 'BUCKET_NAME always is the name of the bucket.';
  return [...findings, error('placeholder/reserved', below(values, 'BUCKET_NAME'), message, 'Remove it.')];
}

function checkNoPolicy({ policyValues = {} }: BucketDeclaration, source: Source): Finding[] {
  const place = below(source, 'policyValues');
  return Object.keys(policyValues).map((key) => describeUnused(key, below(place, key), 'a policy file'));
}

function refuseEscaping(path: string, place: Source): Finding {
  const message = `The policy file ${quote(path)} leads out of the repository.`;
  const mend = 'Write its path from the parent of the configuration folder, such as policies/name.json.';
  return error('reference/policy-file', place, message, mend);
}

async function refuseMissing(workspace: string, root: string, path: string, place: Source): Promise<Finding> {
  const folder = dirname(path);
  const present = (await listFolder(join(workspace, root, folder))).filter(isPolicyName).slice(0, 100);
  const paths = present.map((name) => join(folder, name));
  const otherwise = paths.length > 0 ? `There are ${listWords(paths.slice(0, 5), 'and')}.` : 'Add the file.';
  const message = `There is no policy file ${quote(path)}.`;
  return error('reference/policy-file', place, message, suggestMend(path, paths, otherwise));
}

function fail(finding: Finding): OpenedPolicy {
  return { parsed: undefined, findings: [finding] };
}

function isPolicyName(name: string): boolean {
  return /\.(?:json|ya?ml)$/.test(name);
}

/** Names in a folder, sorted; none when it cannot be read. */
async function listFolder(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
