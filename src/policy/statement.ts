/** One statement of a bucket policy, in any of the forms that the server takes. */

import type { JsonPath } from '../finding.ts';
import type { OneOrMany } from './field.ts';
import { isRecord, isText, readFields, readOneOrMany, readText, unknownField } from './field.ts';
import type { PolicyProblem, Problems } from './problem.ts';
import { problem } from './problem.ts';

export type ConditionValue = string | number | boolean;
export type ConditionKeys = { readonly [key: string]: OneOrMany<ConditionValue> };
export type PolicyConditions = { readonly [operator: string]: ConditionKeys };
export type PolicyPrincipal = '*' | { readonly AWS: OneOrMany<string> };

export type PolicyStatement = {
  readonly Sid?: string;
  readonly Effect?: string;
  readonly Principal?: PolicyPrincipal;
  readonly Action?: OneOrMany<string>;
  readonly NotAction?: OneOrMany<string>;
  readonly Resource?: OneOrMany<string>;
  readonly NotResource?: OneOrMany<string>;
  readonly Condition?: PolicyConditions;
};

/** Bucket policies bind anonymous callers only, so this is how each mend about other callers ends. */
export const usersDecide = 'who else may use the bucket is settled by users and their own policies.';

const statementFields = [
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;

type ListField = 'Action' | 'NotAction' | 'Resource' | 'NotResource';

/** Shapes only; `lintBucketPolicy` judges what is in them. What is wrong is added to `problems`. */
export function parseStatement(value: unknown, path: JsonPath, problems: Problems): PolicyStatement {
  if (!isRecord(value)) {
    problems.push(
      problem('policy/shape', path, 'A statement must be an object.', 'Write { "Effect": "Allow", … }.'),
    );
    return {};
  }
  const fields = readFields(value, [...statementFields, 'NotPrincipal'], path, problems);
  if (fields.has('NotPrincipal'))
    problems.push(notPrincipal([...path, 'NotPrincipal'], fields.has('Principal')));
  const text = (name: 'Sid' | 'Effect') => readText(fields.get(name), [...path, name], problems);
  const list = (name: ListField) => readOneOrMany(fields.get(name), isText, [...path, name], problems);
  return keepPresent({
    Sid: text('Sid'),
    Effect: text('Effect'),
    Principal: parsePrincipal(fields.get('Principal'), [...path, 'Principal'], problems),
    Action: list('Action'),
    NotAction: list('NotAction'),
    Resource: list('Resource'),
    NotResource: list('NotResource'),
    Condition: parseConditions(fields.get('Condition'), [...path, 'Condition'], problems),
  });
}

type Present<T> = { -readonly [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Leaves out what is `undefined`, so that the result is plain JSON. */
function keepPresent<T extends object>(fields: T): Present<T> {
  const present: Present<T> = {};
  for (const name in fields) {
    const value = fields[name];
    if (isPresent(value)) present[name] = value;
  }
  return present;
}

function isPresent<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

function parsePrincipal(value: unknown, path: JsonPath, problems: Problems): PolicyPrincipal | undefined {
  if (value === undefined || value === '*') return value;
  if (!isRecord(value)) {
    problems.push(badPrincipal(path));
    return undefined;
  }
  const fields = readFields(value, ['AWS'], path, problems);
  if (!fields.has('AWS')) problems.push(badPrincipal(path));
  const names = readOneOrMany(fields.get('AWS'), isText, [...path, 'AWS'], problems);
  return names === undefined ? undefined : { AWS: names };
}

function badPrincipal(path: JsonPath): PolicyProblem {
  const message = 'The server takes only "*" and { "AWS": … } as Principal.';
  return problem('policy/principal', path, message, `Write "Principal": "*"; ${usersDecide}`);
}

/** Without a `Principal` the server refuses the statement; beside one it drops `NotPrincipal`. */
function notPrincipal(path: JsonPath, besidePrincipal: boolean): PolicyProblem {
  if (besidePrincipal) return unknownField(path, 'NotPrincipal', statementFields);
  const message = 'The server does not know NotPrincipal, and a bucket policy binds anonymous callers only.';
  return problem('policy/not-principal', path, message, `Remove the statement; ${usersDecide}`);
}

function parseConditions(value: unknown, path: JsonPath, problems: Problems): PolicyConditions | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    const message = 'Condition must be an object of operators.';
    problems.push(problem('policy/shape', path, message, conditionForm));
    return undefined;
  }
  const operators = Object.entries(value).map(([operator, keys]): [string, ConditionKeys] => [
    operator,
    parseConditionKeys(keys, [...path, operator], problems),
  ]);
  return Object.fromEntries(operators);
}

const conditionForm = 'Write "Condition": { "IpAddress": { "aws:SourceIp": ["10.0.0.0/8"] } }.';

function parseConditionKeys(value: unknown, path: JsonPath, problems: Problems): ConditionKeys {
  if (!isRecord(value)) {
    const message = `${path.at(-1)} must be an object of condition keys.`;
    problems.push(problem('policy/shape', path, message, conditionForm));
    return {};
  }
  const keys: [string, OneOrMany<ConditionValue>][] = [];
  for (const [key, item] of Object.entries(value)) {
    const values = readOneOrMany(item, isConditionValue, [...path, key], problems);
    if (values !== undefined) keys.push([key, values]);
    if (item === null) problems.push(missingValue([...path, key]));
  }
  return Object.fromEntries(keys);
}

function isConditionValue(value: unknown): value is ConditionValue {
  return isText(value) || typeof value === 'boolean' || Number.isSafeInteger(value);
}

function missingValue(path: JsonPath): PolicyProblem {
  return problem(
    'policy/condition-value',
    path,
    'A condition key needs a value.',
    'Write the value, or remove the key.',
  );
}
