/** Secrets that look real, in files that everybody with the repository can read. */

import { below, type Finding, type JsonPath, type Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { DeclaredAlias } from '../desired.ts';
import { error, quote, warning } from '../judgement.ts';
import { listEntries } from '../structure.ts';

const mend = 'Remove it, put a placeholder there, change the secret, and keep it in a vault.';

/** Shorter texts are left to people. */
const minLength = 16;
const maxSuspects = 100;

/**
 * Shapes that only secrets have, anywhere in a text, and what they are. `ASIA` wants a digit after it, which
 * only one in thirty keys lacks: it also begins words. A shape begins where a word does, so that a long text
 * is passed over once.
 */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/, 'a private key'],
  [/(?<![A-Za-z0-9])(?:AKIA|ASIA(?=[A-Z]{0,15}\d))[0-9A-Z]{16}(?![A-Za-z0-9])/, 'an AWS access key'],
  [/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,}/, 'a GitHub token'],
  [/(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{20,40}_[A-Za-z0-9]{40,}/, 'a GitHub token'],
  [/(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\./, 'a signed token'],
];

/** The keys of an alias must be placeholders; the values are never shown. */
export function checkAliasSecrets({ name, source, declaration }: DeclaredAlias): Finding[] {
  return (['accessKey', 'secretKey'] as const).flatMap((key) => {
    const value = declaration[key];
    if (value === undefined || isPlaceholder(value)) return [];
    const message = `${quote(key)} of ${quote(name)} looks real; keys come from the environment.`;
    return [error('secret/alias-key', below(source, key), message, mend)];
  });
}

/** Whether a text only stands in for a secret: a name in capitals, `${…}`, `<…>`, `{{…}}`, or a word that says so. */
export function isPlaceholder(value: string): boolean {
  return (
    value === '' ||
    /placeholder|changeme|change-me|change_me|your[-_]|replace|example|redacted|^x+$|^\*+$/i.test(value) ||
    /^(?:\$\{.*\}|\$[A-Z_]\w*|<.*>|\{\{.*\}\})$/.test(value) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)
  );
}

/** All texts of a parsed file, wherever they stand; the first hundred that look like secrets. */
export function checkTexts(value: unknown, source: Source): Finding[] {
  const findings: Finding[] = [];
  const visit = (current: unknown, path: JsonPath): void => {
    if (findings.length >= maxSuspects) return;
    if (typeof current === 'string') findings.push(...checkText(current, { file: source.file, path }));
    for (const [step, item] of listEntries(current)) visit(item, [...path, step]);
  };
  visit(value, source.path);
  return findings;
}

/** One text, of whatever file. */
export function checkText(text: string, source: Source): Finding[] {
  if (text.length < minLength) return [];
  const shape = shapes.find(([pattern]) => pattern.test(text));
  if (shape !== undefined) return [error('secret/known-form', source, `This has ${shape[1]} in it.`, mend)];
  if (!splitWords(text).some(looksRandom)) return [];
  return [warning('secret/looks-random', source, 'This looks like a key or password.', mend)];
}

/** Without the quotes, brackets and stops around them; an address stays one word. */
function splitWords(text: string): string[] {
  return text.split(/[\s"'`()<>,;]+|[.:!?]+(?=\s|$)/);
}

/** Letters of both cases and digits without any order: 30 or more with over 4.2 bits each. */
function looksRandom(text: string): boolean {
  if (text.length < 30 || text.length > 200 || !/^[A-Za-z0-9+/=_-]+$/.test(text)) return false;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  return measureEntropy(text) > 4.2;
}

/** Shannon's, in bits per character. */
function measureEntropy(text: string): number {
  const counts = groupBy(text, (letter) => letter);
  return [...counts.values()].reduce((sum, { length }) => {
    const share = length / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}
