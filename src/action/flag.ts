import { parseArgs } from 'node:util';
import { suggestWord } from '../config/suggestion.ts';
import { ConfigError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { GivenInputs } from './input.ts';

/**
 * Inputs as flags, for when there is no runner: `--mode plan`, `--mode=plan`; a flag alone means `true`.
 * @throws {ConfigError} `invalid-input` for a flag the action does not have
 */
export function parseFlags(args: readonly string[], names: readonly string[]): GivenInputs {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
  });
  const given = new Map<string, string>();
  const findings: Finding[] = [];
  for (const token of tokens) {
    if (token.kind === 'option' && names.includes(token.name)) given.set(token.name, token.value ?? 'true');
    else if (token.kind !== 'option-terminator') {
      findings.push(refuse(token.kind === 'option' ? token.rawName : token.value, names));
    }
  }
  if (findings.length > 0) throw new ConfigError(findings, 'invalid-input');
  return given;
}

function refuse(word: string, names: readonly string[]): Finding {
  const near = suggestWord(word.replace(/^-+/, ''), names);
  return {
    rule: 'input/unknown',
    severity: 'error',
    message: `"${word}" is not an input of this action.`,
    mend: near ? `Did you mean --${near}?` : 'See --help for the inputs.',
  };
}
