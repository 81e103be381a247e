import { ConfigError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';

/** Name → value as given; a name that was not given is missing. */
export type GivenInputs = ReadonlyMap<string, string>;

/**
 * Reads inputs into typed values and gathers every mistake, so that all are told at once. A value that
 * could not be read is replaced by a stand-in, which `finish` never lets out.
 */
export interface InputReader {
  text(name: string): string;
  flag(name: string): boolean;
  oneOf<const Value extends string>(name: string, values: readonly Value[]): Value;
  /** @returns undefined when the input is empty. */
  integer(name: string, min: number, max: number): number | undefined;
  /** Comma- or line-separated; empty parts are dropped. */
  list(name: string): string[];
  /**
   * A value in a notation of its own, which `mend` explains.
   * @returns undefined when the input is empty.
   */
  parsed<Value>(name: string, parse: (text: string) => Value | undefined, mend: string): Value | undefined;
  /** @throws {ConfigError} `invalid-input`, with everything that was wrong. */
  finish<Inputs>(inputs: Inputs): Inputs;
}

/** `defaults` has every input of the action, and is kept equal to its `action.yml` by a test. */
export function createInputReader(
  given: GivenInputs,
  defaults: Readonly<Record<string, string>>,
): InputReader {
  const findings: Finding[] = [];
  const text = (name: string) => given.get(name)?.trim() || (defaults[name] ?? '');
  const mistake = (name: string, message: string, mend: string) => {
    findings.push({
      rule: `input/${name}`,
      severity: 'error',
      message: `Input \`${name}\`: ${message}`,
      mend,
    });
  };
  const oneOf = <const Value extends string>(name: string, values: readonly Value[]) => {
    const found = values.find((value) => value === text(name));
    const [first] = values;
    if (found === undefined)
      mistake(name, `"${text(name)}" is not known.`, `Give one of: ${values.join(', ')}.`);
    if (first === undefined) throw new Error(`input ${name} has no possible values`);
    return found ?? first;
  };
  return {
    text,
    oneOf,
    flag: (name) => oneOf(name, ['false', 'true']) === 'true',
    integer: (name, min, max) => {
      const value = text(name);
      if (value === '') return undefined;
      const number = Number(value);
      const fits = /^\d+$/.test(value) && number >= min && number <= max;
      if (!fits) mistake(name, `"${value}" is not a whole number from ${min} to ${max}.`, 'Correct it.');
      return fits ? number : min;
    },
    list: (name) =>
      text(name)
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    parsed: (name, parse, mend) => {
      const value = text(name);
      if (value === '') return undefined;
      const parsed = parse(value);
      if (parsed === undefined) mistake(name, `"${value}" can't be read.`, mend);
      return parsed;
    },
    finish: (inputs) => {
      if (findings.length > 0) throw new ConfigError(findings, 'invalid-input');
      return inputs;
    },
  };
}
