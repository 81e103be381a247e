/** The variables of an env file by name, and what was wrong with them. */

import type { EnvFile, EnvVariable } from '../config/env-file.ts';
import { error, quote } from '../config/judgement.ts';
import type { Finding, Source } from '../finding.ts';
import type { Setting } from './setting/kind.ts';

export class EnvReader {
  readonly file: string;
  readonly findings: Finding[] = [];
  readonly variables: readonly EnvVariable[];
  private readonly byName: ReadonlyMap<string, EnvVariable>;

  constructor(file: string, { variables }: EnvFile) {
    this.file = file;
    this.variables = variables;
    this.byName = new Map(variables.map((variable) => [variable.name, variable]));
  }

  /** The text; a variable that is set to nothing counts as not set. */
  get(name: string): string | undefined {
    return this.byName.get(name)?.value || undefined;
  }

  /** Where a variable is set, or the file. */
  locate(name: string): Source {
    return this.byName.get(name)?.source ?? { file: this.file, path: [] };
  }

  /** The value or its default; what can't be read is a finding, and the default stands in. */
  read<Value>(setting: Setting<Value>): Value {
    const text = this.get(setting.name);
    if (text === undefined) return setting.fallback;
    const value = setting.read(text);
    if (value !== undefined) return value;
    const message = `${setting.name} can't be ${show(text)}.`;
    this.findings.push(
      error('cluster/setting', this.locate(setting.name), message, `Write ${setting.expected}.`),
    );
    return setting.fallback;
  }

  /** The text if `read` takes it; otherwise a finding. */
  readText<Value>(name: string, rule: string, expected: string, read: (text: string) => Value | undefined) {
    const text = this.get(name);
    const value = text === undefined ? undefined : read(text);
    if (text === undefined || value !== undefined) return value;
    this.findings.push(
      error(rule, this.locate(name), `${name} can't be ${show(text)}.`, `Write ${expected}.`),
    );
    return undefined;
  }
}

/** An address may carry a password, or a token in its query, which must not be shown. */
function show(text: string): string {
  return text.includes('://') && /[@?#]/.test(text) ? 'the address that it holds' : quote(text);
}
