import { isIPv6 } from 'node:net';
import { canBeClaimed, tellsCaller } from './claimed-value.ts';
import { toList } from './field.ts';
import { lintConditionValues } from './lint-condition-value.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { keysFor, knownKeys, operators } from './server-condition.ts';
import { type ConditionKeys, type PolicyStatement, usersDecide } from './statement.ts';

type Path = (string | number)[];

/** The form that guides for AWS give to "nobody but these": it can be neither stored nor mended here. */
export function isPrivateTemplate({ Effect, Condition = {} }: PolicyStatement): boolean {
  const keys = Object.values(Condition).flatMap((one) => Object.keys(one));
  return Effect === 'Deny' && keys.includes('aws:PrincipalArn');
}

export function tellPrivateTemplate(path: Path): PolicyProblem {
  const message =
    'This form of "nobody but these" is for AWS: the server refuses aws:PrincipalArn and every …IfExists, and a ' +
    'bucket policy binds anonymous callers only, so that it could keep out nobody who signs in.';
  const mend = `Remove the statement: without an Allow nobody anonymous gets in, and ${usersDecide}`;
  return problem('policy/private-template', path, message, mend);
}

/** One key under one operator, in its statement. */
export interface ConditionPlace {
  readonly key: string;
  readonly operator: string;
  readonly statement: PolicyStatement;
  readonly at: Path;
}

/** What a condition that the server takes comes to; differs with whom the policy binds. */
export type ConditionMeaning = (place: ConditionPlace) => PolicyProblem[];

/** `tellMeaning`: absent, that of a bucket policy. */
export function lintConditions(
  statement: PolicyStatement,
  path: Path,
  tellMeaning: ConditionMeaning = tellBucketMeaning,
): PolicyProblem[] {
  const { Condition } = statement;
  if (Condition === undefined) return [];
  const at = [...path, 'Condition'];
  const entries = Object.entries(Condition);
  if (entries.length === 0) {
    return [
      problem('policy/condition-empty', at, 'The server refuses an empty Condition.', 'Remove or fill it.'),
    ];
  }
  return [
    ...entries.flatMap(([operator, keys]) =>
      lintOperator(operator, keys, statement, [...at, operator], tellMeaning),
    ),
    ...lintClashes(entries, at),
  ];
}

/** In front of anything but text the server drops `ForAnyValue:`, and then keeps one of the two. */
function lintClashes(entries: readonly [string, ConditionKeys][], at: Path): PolicyProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(([operator, keys]) => {
    const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
    if (operators.get(plain) === 'text') return [];
    return Object.keys(keys).flatMap((key) => {
      const form = `${plain} ${key}`;
      const message = `${quoteValue(plain)} is there twice for ${quoteValue(key)}, and the server keeps one of them.`;
      const clash = problem('policy/condition-clash', [...at, operator, key], message, 'Keep one.');
      if (seen.has(form)) return [clash];
      seen.add(form);
      return [];
    });
  });
}

function lintOperator(
  operator: string,
  keys: ConditionKeys,
  statement: PolicyStatement,
  at: Path,
  tellMeaning: ConditionMeaning,
): PolicyProblem[] {
  const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
  const kind = operators.get(plain);
  if (kind === undefined) return [tellOperator(operator, plain, at)];
  if (Object.keys(keys).length === 0) {
    const message = `${quoteValue(operator)} has no keys, and the server drops it: the statement holds without it.`;
    return [problem('policy/condition-dropped', at, message, 'Remove or fill it.')];
  }
  return Object.entries(keys).flatMap(([key, values]) => {
    const place = [...at, key];
    const [name = ''] = key.split('/');
    if (!knownKeys.has(name)) return [tellKey(name, place)];
    return [
      ...lintKeyOfActions(name, statement, place),
      ...lintConditionValues({ kind, key: name, operator: plain, values: toList(values), path: place }),
      ...tellMeaning({
        key: name,
        operator: plain,
        statement,
        at: place,
      }),
      ...lintAddress(name, toList(values).map(String), place),
    ];
  });
}

function tellOperator(operator: string, plain: string, at: Path): PolicyProblem {
  const meant = [...operators.keys()].find((name) => name.toLowerCase() === plain.toLowerCase());
  const bare = plain.replace(/IfExists$/, '');
  const message = `The server does not know the operator ${quoteValue(operator)}.`;
  if (meant) return problem('policy/condition-operator', at, message, `Did you mean "${meant}"?`);
  const mend =
    operators.has(bare) && bare !== plain ? `Use "${bare}".` : 'Use StringEquals, IpAddress or the like.';
  return problem('policy/condition-operator', at, message, mend);
}

function tellKey(name: string, at: Path): PolicyProblem {
  const meant = [...knownKeys].find((known) => known.toLowerCase() === name.toLowerCase());
  const message = `The server does not know the condition key ${quoteValue(name)}.`;
  const mend = meant ? `Did you mean "${meant}"?` : 'Use a key that it knows, such as aws:SourceIp.';
  return problem('policy/condition-key', at, message, mend);
}

function lintKeyOfActions(key: string, statement: PolicyStatement, at: Path): PolicyProblem[] {
  const misfits = toList(statement.Action).filter((action) => !keysFor(action).has(key));
  if (misfits.length === 0) return [];
  const message = `The server does not take ${quoteValue(key)} together with ${misfits.map(quoteValue).join(', ')}.`;
  return [
    problem('policy/condition-key-action', at, message, 'Put these actions into a statement of their own.'),
  ];
}

function tellBucketMeaning({ key, statement: { Effect }, at }: ConditionPlace): PolicyProblem[] {
  if (!canBeClaimed(key)) return [];
  if (key === 'aws:SecureTransport') {
    const message =
      'aws:SecureTransport in a bucket policy binds anonymous callers only, and of these the honest ones.';
    return [
      problem(
        'policy/secure-transport',
        at,
        message,
        'Where TLS is a must, let the server speak nothing else.',
      ),
    ];
  }
  if (tellsCaller(key)) {
    const opened = Effect === 'Deny' ? 'this denies nothing to whoever means it' : 'this is open to anyone';
    const message = `Without signing in, callers can claim any ${key} by a header or parameter of its name: ${opened}.`;
    const mend = 'Grant it by the policies of users instead.';
    return [problem('policy/condition-caller', at, message, mend)];
  }
  const message = `${quoteValue(key)} is advisory: requests can claim any value of it.`;
  return [problem('policy/condition-advisory', at, message, 'Do not rely on it to keep anyone out.')];
}

function lintAddress(key: string, values: readonly string[], at: Path): PolicyProblem[] {
  const bare = values.find((value) => isIPv6(value));
  if (key !== 'aws:SourceIp' || bare === undefined) return [];
  const message = `The server reads ${quoteValue(bare)} as a network of 32 bits: far more than one address.`;
  return [problem('policy/ipv6-range', at, message, `Write "${bare}/128".`)];
}
