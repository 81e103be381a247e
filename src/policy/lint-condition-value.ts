import { isIP, isIPv6 } from 'node:net';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import type { OperatorKind } from './server-condition.ts';
import type { ConditionValue } from './statement.ts';
import { readTime } from './time.ts';

export interface ConditionUse {
  readonly kind: OperatorKind;
  readonly key: string;
  readonly operator: string;
  readonly values: readonly ConditionValue[];
  readonly path: (string | number)[];
}

/** Checks of the value alone, by what the operator compares. */
const fits: Readonly<Record<OperatorKind, (value: ConditionValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' || (typeof value === 'string' && /^[+-]?\d+$/.test(value)),
  time: (value) => typeof value === 'string' && readTime(value) !== undefined,
  network: (value) => typeof value === 'string' && isNetwork(value),
  truth: isTruth,
  presence: isTruth,
};

const wants: Readonly<Record<OperatorKind, string>> = {
  text: 'text in quotes',
  number: 'a whole number',
  time: 'a time such as "2030-01-01T00:00:00Z"',
  network: 'an address or network such as "10.0.0.0/8"',
  truth: '"true" or "false"',
  presence: '"true" or "false"',
};

/** Operators that take one value only, and those that go with one key only. */
const single: readonly OperatorKind[] = ['number', 'time', 'truth', 'presence'];
const onlyKey: Partial<Readonly<Record<OperatorKind, string>>> = {
  network: 'aws:SourceIp',
  truth: 'aws:SecureTransport',
};

export function lintConditionValues(use: ConditionUse): PolicyProblem[] {
  const { kind, key, operator, values, path } = use;
  const refuse = (message: string, mend: string) => [problem('policy/condition-value', path, message, mend)];
  const only = onlyKey[kind];
  if (only !== undefined && key !== only) {
    return refuse(`The server takes ${operator} only with ${only}.`, `Use ${only}, or another operator.`);
  }
  if (values.length === 0)
    return refuse('A condition key needs a value.', 'Write the value, or remove the key.');
  const distinct = new Set(values);
  if (distinct.size < values.length)
    return refuse('The server refuses a value that is there twice.', 'Keep one.');
  if (single.includes(kind) && values.length > 1) {
    return refuse(`The server takes only one value with ${operator}.`, 'Write one statement for each value.');
  }
  const misfit = values.find((value) => !fits[kind](value));
  if (misfit === undefined) return [];
  return refuse(`${quoteValue(String(misfit))} does not go with ${operator}.`, `Write ${wants[kind]}.`);
}

function isTruth(value: ConditionValue): boolean {
  return (
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^([01tTfF]|true|TRUE|True|false|FALSE|False)$/.test(value))
  );
}

function isNetwork(value: string): boolean {
  const [address = '', prefix, more] = value.split('/');
  // A zone is about one machine, and the server refuses it.
  if (isIP(address) === 0 || address.includes('%') || more !== undefined) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIPv6(address) ? 128 : 32);
}
