/** Strict JSON, fast; a slower parser is asked only why a text is not JSON. */

import { type ParseError, type ParseErrorCode, parse, printParseErrorCode, visit } from 'jsonc-parser';
import type { ParsedFile } from './parsed-file.ts';
import { createPositionFinder } from './position.ts';
import { inspectKeys, refuseDepth, scanBrackets } from './structure.ts';
import { addDuplicate, collectSyntaxErrors, type SyntaxErrors } from './syntax-error.ts';

const strict = { disallowComments: true, allowTrailingComma: false };
const tolerant = { disallowComments: false, allowTrailingComma: true };

/** The parser's codes, in words: what is wrong, how to mend it. */
const problems: Readonly<Record<string, readonly [string, string]>> = {
  InvalidSymbol: ['This is no JSON value.', 'Put text in double quotes.'],
  InvalidNumberFormat: ['This is no JSON number.', 'Write digits only, or quote it.'],
  PropertyNameExpected: [
    'A key in double quotes is expected here.',
    'Quote the key, or remove a comma too many.',
  ],
  ValueExpected: ['A value is expected here.', 'Add it, or remove a comma too many.'],
  ColonExpected: ['A colon is expected here.', 'Add ":" between key and value.'],
  CommaExpected: ['A comma is expected here.', 'Add "," between two entries.'],
  CloseBraceExpected: ['An object is not closed.', 'Add "}".'],
  CloseBracketExpected: ['A list is not closed.', 'Add "]".'],
  EndOfFileExpected: ['Something follows the end of the value.', 'Remove it.'],
  UnexpectedEndOfComment: ['A comment is not closed.', 'Remove the comment.'],
  UnexpectedEndOfString: ['A text is not closed.', "Add '\"' on the same line."],
  UnexpectedEndOfNumber: ['A number is not finished.', 'Add the missing digits.'],
  InvalidUnicode: ['This is no \\u escape.', 'Write \\u and four hexadecimal digits.'],
  InvalidEscapeCharacter: ['This is no JSON escape.', 'Write "\\\\" for a backslash.'],
  InvalidCharacter: ['This character is not allowed here.', 'Remove or escape it.'],
};

/** Comments and trailing commas are errors, but do not hide what else is wrong. Never throws. */
export function parseJson(file: string, text: string): ParsedFile {
  const locate = createPositionFinder(text);
  const scan = scanBrackets(text);
  if (scan.tooDeepAt !== undefined) {
    const finding = refuseDepth(file);
    return { file, findings: [{ ...finding, source: { file, path: [], ...locate(scan.tooDeepAt) } }] };
  }
  const errors = collectSyntaxErrors(file, locate);
  const value = parseStrictly(text);
  if (value === undefined) return explainFailure(file, text, errors);
  const keys = inspectKeys(value, file);
  if (keys.count !== scan.colons) findDuplicateKeys(text, errors);
  // Nothing is made of a value with an unsafe key: it would only be told of a second time.
  const safe = keys.findings.length === 0;
  return { file, ...(safe && { value }), findings: [...errors.findings, ...keys.findings] };
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function explainFailure(file: string, text: string, errors: SyntaxErrors): ParsedFile {
  try {
    visit(text, { onError: (code, offset) => addError(errors, code, offset) }, strict);
    if (errors.findings.length === 0) {
      errors.add('syntax/json', 0, 'The file is not valid JSON.', 'Check it with a JSON editor.');
    }
    const left: ParseError[] = [];
    const value: unknown = parse(text, left, tolerant);
    if (left.length > 0) return { file, findings: errors.findings };
    findDuplicateKeys(text, errors);
    return { file, value, findings: [...errors.findings, ...inspectKeys(value, file).findings] };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { file, findings: [refuseDepth(file)] };
  }
}

function addError(errors: SyntaxErrors, code: ParseErrorCode, offset: number): void {
  const name = printParseErrorCode(code);
  if (name === 'InvalidCommentToken') {
    const mend = 'Remove the comment, or keep the file as .yaml, where comments begin with "#".';
    errors.add('syntax/comment', offset, 'JSON has no comments.', mend);
    return;
  }
  const [message, mend] = problems[name] ?? ['This is not valid JSON.', 'Check it with a JSON editor.'];
  errors.add('syntax/json', offset, message, mend);
}

function findDuplicateKeys(text: string, errors: SyntaxErrors): void {
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, offset) => {
        if (open.at(-1)?.has(key)) addDuplicate(errors, key, offset);
        open.at(-1)?.add(key);
      },
    },
    tolerant,
  );
}
