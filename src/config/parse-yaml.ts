/** YAML 1.2, core schema: what JSON can say, and comments. */

import { type Document, parseDocument, type YAMLError } from 'yaml';
import { error } from './judgement.ts';
import type { ParsedFile } from './parsed-file.ts';
import { createPositionFinder } from './position.ts';
import { inspectKeys, refuseDepth, scanBrackets } from './structure.ts';
import { addDuplicate, collectSyntaxErrors, type SyntaxErrors } from './syntax-error.ts';

/** The position-keeping parser needs about a hundred times as much memory as the text. */
const maxYamlLength = 4 * 1024 * 1024;
/** Anchors are for a handful of repeated blocks, not for building large values from small texts. */
const maxAliases = 100;

/** Never throws. Custom tags, several documents and repeated keys are errors. */
export function parseYaml(file: string, text: string): ParsedFile {
  if (text.length > maxYamlLength) {
    const mend = 'Use the .json form, which is read faster, or split it.';
    return {
      file,
      findings: [error('file/too-large', { file, path: [] }, 'YAML of more than 4 MiB.', mend)],
    };
  }
  if (scanBrackets(text).tooDeepAt !== undefined) return { file, findings: [refuseDepth(file)] };
  try {
    return readDocument(file, text);
  } catch (cause) {
    if (cause instanceof RangeError) return { file, findings: [refuseDepth(file)] };
    if (!(cause instanceof ReferenceError)) throw cause;
    return {
      file,
      findings: [error('syntax/yaml', { file, path: [] }, 'Too many aliases.', 'Write them out.')],
    };
  }
}

/** The document with its positions, for whoever looks for the place of a value. */
export function composeYaml(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
}

function readDocument(file: string, text: string): ParsedFile {
  const errors = collectSyntaxErrors(file, createPositionFinder(text));
  const document = composeYaml(text);
  for (const problem of [...document.errors, ...document.warnings]) addError(errors, problem, text);
  if (document.errors.some((problem) => problem.code !== 'DUPLICATE_KEY')) {
    return { file, findings: errors.findings };
  }
  const value: unknown = document.toJS({ maxAliasCount: maxAliases });
  const keys = inspectKeys(value, file);
  if (keys.tooDeep) return { file, findings: [refuseDepth(file)] };
  return { file, value, findings: [...errors.findings, ...keys.findings] };
}

function addError(errors: SyntaxErrors, problem: YAMLError, text: string): void {
  const offset = problem.pos[0];
  if (problem.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]{0,80}/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
    addDuplicate(errors, key.trim(), offset);
  } else {
    const message = `This is not valid YAML: ${problem.message.replace(/\s+/g, ' ').slice(0, 200)}.`;
    errors.add('syntax/yaml', offset, message, 'Check indentation, quotes and colons here.');
  }
}
