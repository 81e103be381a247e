/** YAML through its library, with one manner for every file. */

import { Document, visit } from 'yaml';

/** Ends of lines to readers of YAML 1.1 but not to the library, and what can't be seen. Tabs and line feeds are known to all. */
const unsafe = /[\u0085\u2028\u2029]|(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Plain texts that some readers take for a number or a sign of the language, and the library does not; and blanks,
 * whose lines it writes as a block that loses some of them.
 */
const ambiguous = /^(?:=|<<|[-+]?0o[0-7_]+|[yYnN]|\s+)$/;

const mergeTag = 'tag:yaml.org,2002:merge';

/**
 * Plain data as a YAML document: block style, two spaces, long lines stay whole, nothing is an alias. Texts
 * that YAML 1.1 readers take for something else (`yes`, `0o10`) are quoted.
 */
export function stringifyYaml(value: unknown): string {
  const document = new Document(value, {
    version: '1.1',
    aliasDuplicateObjects: false,
    // Its tag would write `<<` without the quotes that it needs.
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== mergeTag),
  });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string') return;
      if (unsafe.test(scalar.value) || ambiguous.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  // Now they stand between double quotes alone, where a number is read as its character.
  return document
    .toString({ lineWidth: 0, singleQuote: false })
    .replace(new RegExp(unsafe, 'gu'), (character) => escapeCharacter(character.codePointAt(0) ?? 0));
}

function escapeCharacter(code: number): string {
  return `\\U${code.toString(16).padStart(8, '0')}`;
}
