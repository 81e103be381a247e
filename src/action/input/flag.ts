import { ConfigError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { suggestWord } from '../../suggestion.ts';
import type { GivenInputs } from './input.ts';

/**
 * Inputs as flags, for when there is no runner: `--mode plan`, `--mode=plan`; a flag alone means `true`.
 * @throws {ConfigError} `invalid-input` for a flag the action does not have
 */
export function parseFlags(args: readonly string[], names: readonly string[]): GivenInputs {
  return parse(args, (name) => names.includes(name), names);
}

/** The same for whatever inputs there are. @throws {ConfigError} `invalid-input` for what is no flag */
export function parseAnyFlags(args: readonly string[]): GivenInputs {
  return parse(args, (name) => name !== '', []);
}

function parse(
  args: readonly string[],
  isKnown: (name: string) => boolean,
  names: readonly string[],
): GivenInputs {
  const given = new Map<string, string>();
  const findings: Finding[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    const next = args[index + 1];
    const takesNext = value === undefined && next !== undefined && !next.startsWith('--');
    if (!isKnown(name)) findings.push(refuse(word, names));
    else given.set(name, value ?? (takesNext ? next : 'true'));
    if (takesNext && name !== '') index += 1;
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
