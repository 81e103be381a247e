/** Policy files: read once, filled in and judged for each bucket that uses them. */

import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { below, type Finding, type Source } from '../finding.ts';
import { parsePolicyDocument } from '../policy/document.ts';
import { lintBucketPolicy } from '../policy/lint.ts';
import { locateProblems } from '../policy/problem.ts';
import type { DeclaredBucket, DeclaredPolicy } from './desired.ts';
import type { BucketDeclaration } from './generated/types.ts';
import { error, listWords, quote, warning } from './judgement.ts';
import { parseText } from './parse-text.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type Filled, fillPlaceholders } from './placeholder.ts';
import { isEscaping, readText } from './read-file.ts';
import { suggestMend } from './suggestion.ts';

/** What a bucket's policy came to. Without a policy there is an error, or the bucket declares none. */
export interface ResolvedPolicy {
  readonly policy: DeclaredBucket['policy'];
  readonly findings: readonly Finding[];
}

export interface PolicyReader {
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
  return {
    async resolve(declaration, source) {
      const path = declaration.defaultPolicyFile;
      if (typeof path !== 'string') return { policy: path, findings: checkNoPolicy(declaration, source) };
      const place = below(source, 'defaultPolicyFile');
      if (isEscaping(path)) return fail(refuseEscaping(path, place));
      const parsed = await read(path);
      if (parsed === undefined) return fail(await refuseMissing(workspace, root, path, place));
      if (!('value' in parsed)) return { policy: undefined, findings: [] };
      return fillPolicy(declaration, source, parsed);
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
  const findings = checkValues(declaration, source, filled, parsed.file);
  if (findings.some(({ severity }) => severity === 'error')) return { policy: undefined, findings };
  const { document, problems } = parsePolicyDocument(filled.value);
  const origin: Source = { file: parsed.file, path: [] };
  const told = [...findings, ...locateProblems(problems, origin)];
  if (document === undefined) return { policy: undefined, findings: told };
  const policy: DeclaredPolicy = { document, source: origin };
  const context = { bucket: name, source: origin, ...(declaration.public && { public: declaration.public }) };
  return { policy, findings: [...told, ...lintBucketPolicy(document, context)] };
}

function checkValues(
  { name, policyValues = {} }: BucketDeclaration,
  source: Source,
  { unresolved, misplaced, used }: Filled,
  file: string,
): Finding[] {
  const place = below(source, 'policyValues');
  const given = Object.keys(policyValues);
  const findings: Finding[] = [];
  for (const missing of unresolved) {
    const message = `{{${missing}}} in ${quote(file)} has no value for bucket ${quote(name)}.`;
    const mend = suggestMend(missing, given, `Add ${quote(missing)} to "policyValues" of the bucket.`);
    findings.push(error('placeholder/unresolved', below(source, 'defaultPolicyFile'), message, mend));
  }
  for (const list of misplaced) {
    const message = `{{${list}}} stands in ${quote(file)} where a list cannot be filled in.`;
    const mend = 'Write one text as its value, or let the placeholder be an entry of a list.';
    findings.push(error('placeholder/list', below(place, list), message, mend));
  }
  if (given.includes('BUCKET_NAME')) {
    const message = 'BUCKET_NAME always is the name of the bucket.';
    findings.push(error('placeholder/reserved', below(place, 'BUCKET_NAME'), message, 'Remove it.'));
  }
  const unused = given.filter(
    (key) => key !== 'BUCKET_NAME' && !used.includes(key) && !misplaced.includes(key),
  );
  return [...findings, ...unused.map((key) => describeUnused(key, below(place, key), quote(file)))];
}

function checkNoPolicy({ policyValues = {} }: BucketDeclaration, source: Source): Finding[] {
  const place = below(source, 'policyValues');
  return Object.keys(policyValues).map((key) => describeUnused(key, below(place, key), 'a policy file'));
}

function describeUnused(key: string, place: Source, file: string): Finding {
  return warning('placeholder/unused', place, `No {{${key}}} is filled in from it in ${file}.`, 'Remove it.');
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

function fail(finding: Finding): ResolvedPolicy {
  return { policy: undefined, findings: [finding] };
}

function isPolicyName(name: string): boolean {
  return /\.(?:json|ya?ml)$/.test(name);
}

/** Names in a folder, sorted; none when it cannot be read. */
async function listFolder(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
