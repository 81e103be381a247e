import type { DeclaredIamPolicy, EmbeddedPolicy } from '../../access/declared.ts';
import { below, type Finding, type Source } from '../../finding.ts';
import { type PolicyDocument, parsePolicyDocument } from '../../policy/document.ts';
import { lintIamPolicy } from '../../policy/lint-iam.ts';
import { locateProblems } from '../../policy/problem.ts';
import type { EmbeddedPolicyDeclaration, IamPolicyDeclaration } from '../generated/types.ts';
import { error, quote } from '../judgement.ts';
import { fillPlaceholders } from '../placeholder.ts';
import type { PolicyReader } from '../policy-file.ts';
import { checkValues } from '../policy-value.ts';
import type { Entry, ReadEntry } from './entry.ts';

/** A policy as it is written: in a file of its own, or in place. */
interface WrittenPolicy {
  readonly declaration: EmbeddedPolicyDeclaration;
  readonly source: Source;
  /** Whose it is, for a sentence. */
  readonly owner: string;
  readonly embedded: boolean;
  readonly privileged: boolean;
}

interface ReadDocument {
  readonly document: PolicyDocument | undefined;
  readonly origin: Source;
  readonly findings: readonly Finding[];
}

export async function readIamPolicy(
  { declaration, source }: Entry<IamPolicyDeclaration>,
  policies: PolicyReader,
): Promise<ReadEntry<DeclaredIamPolicy>> {
  const { name, sites, state = 'present', privileged = false } = declaration;
  const base = { name, source, sites, state };
  if (state === 'absent') return { declared: { ...base, document: undefined, origin: source }, findings: [] };
  const owner = `policy ${quote(name)}`;
  const written = { declaration, source, owner, embedded: false, privileged };
  const { document, origin, findings } = await readDocument(written, policies);
  return { declared: { ...base, document, origin }, findings };
}

/** @returns no policy when there is an error among the findings */
export async function readEmbeddedPolicy(
  declaration: EmbeddedPolicyDeclaration | string,
  source: Source,
  accessKey: string,
  policies: PolicyReader,
): Promise<ReadEntry<EmbeddedPolicy | undefined>> {
  if (typeof declaration === 'string') return readWord(declaration, source);
  const owner = `service account ${quote(accessKey)}`;
  const written = { declaration, source, owner, embedded: true, privileged: false };
  const { document, origin, findings } = await readDocument(written, policies);
  return { declared: document && { kind: 'document', document, origin }, findings };
}

function readWord(word: string, source: Source): ReadEntry<EmbeddedPolicy | undefined> {
  if (word === 'inherit') return { declared: { kind: 'inherit', origin: source }, findings: [] };
  const message = `"policy" cannot be ${quote(word)}: attached policies do nothing for a service account.`;
  const mend = 'Write { "file": "policies/iam/…" }, or "inherit" for all that its parent may.';
  return { declared: undefined, findings: [error('access/policy-form', source, message, mend)] };
}

async function readDocument(written: WrittenPolicy, policies: PolicyReader): Promise<ReadDocument> {
  const { declaration, source, owner } = written;
  const { file, document } = declaration;
  if ((file === undefined) === (document === undefined)) {
    const message = `The ${owner} needs one of "file" and "document".`;
    const mend = file === undefined ? 'Add one of them.' : 'Keep one of them.';
    return stop(source, [error('access/policy-form', source, message, mend)]);
  }
  if (file === undefined) return fill(document, below(source, 'document'), written);
  const { parsed, findings } = await policies.open(file, below(source, 'file'));
  if (parsed === undefined) return stop(source, findings);
  return fill(parsed.value, { file: parsed.file, path: [] }, written);
}

/** In the place of the file stands what it means: a document that can't be told is no document. */
function fill(value: unknown, origin: Source, written: WrittenPolicy): ReadDocument {
  const { declaration, source, owner, embedded, privileged } = written;
  const given = declaration.values ?? {};
  const filled = fillPlaceholders(value, given);
  const findings = checkValues(Object.keys(given), filled, {
    owner,
    policy: declaration.file === undefined ? 'the document' : quote(origin.file),
    named: below(source, declaration.file === undefined ? 'document' : 'file'),
    values: below(source, 'values'),
  });
  if (findings.some(({ severity }) => severity === 'error')) return stop(origin, findings);
  const { document, problems } = parsePolicyDocument(filled.value);
  const told = [...findings, ...locateProblems(problems, origin)];
  if (document === undefined) return stop(origin, told);
  const judged = lintIamPolicy(document, { source: origin, embedded, privileged });
  return { document, origin, findings: [...told, ...judged] };
}

function stop(origin: Source, findings: readonly Finding[]): ReadDocument {
  return { document: undefined, origin, findings };
}
