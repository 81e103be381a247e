import { canonicalJson } from '../../canonical-json.ts';
import type { NormalStatement } from '../../policy/normalise.ts';

/** A line of a difference: of before, of after, or of both, which only tells where one is. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** Of a bucket, or of IAM, whose statements have no principal. */
interface ShownPolicy {
  readonly Id: string;
  readonly Statement: readonly ShownStatement[];
}
type ShownStatement = Omit<NormalStatement, 'Principal'> & Partial<NormalStatement>;

/** Above it, what stays the same in a field is counted only. */
const maxSame = 5;

/**
 * A policy as people write one: statement by statement, a line for each action, resource and condition. Of
 * policies that differ at least one line is not of both.
 */
export function diffPolicyLines(before: ShownPolicy | undefined, after: ShownPolicy | undefined): DiffLine[] {
  const pairs = pairStatements(before?.Statement ?? [], after?.Statement ?? []);
  const id = diffField(
    { name: 'Id', values: listText(before?.Id) },
    { name: 'Id', values: listText(after?.Id) },
  );
  return [...id, ...pairs.flatMap(([old, fresh]) => diffStatement(old, fresh))];
}

type Pair = readonly [ShownStatement | undefined, ShownStatement | undefined];

/** What is in both is left out; of the rest, those of one name belong together, in their order. */
function pairStatements(before: readonly ShownStatement[], after: readonly ShownStatement[]): Pair[] {
  const rest = leaveOut(after, before);
  const pairs = leaveOut(before, after).map((old): Pair => {
    const index = rest.findIndex(({ Sid }) => Sid === old.Sid);
    return [old, index < 0 ? undefined : rest.splice(index, 1)[0]];
  });
  return [...pairs, ...rest.map((fresh): Pair => [undefined, fresh])];
}

function leaveOut(statements: readonly ShownStatement[], others: readonly ShownStatement[]) {
  const known = new Set(others.map(canonicalJson));
  return statements.filter((statement) => !known.has(canonicalJson(statement)));
}

interface Field {
  readonly name: string;
  /** Each once. */
  readonly values: readonly string[];
}

function diffStatement(before: ShownStatement | undefined, after: ShownStatement | undefined): DiffLine[] {
  const [old, fresh] = [listFields(before), listFields(after)];
  const lines = old.flatMap((field, index) => diffField(field, fresh[index] ?? { ...field, values: [] }));
  const title = `Statement ${(before ?? after)?.Sid || '(without a name)'}`;
  const sign = before === undefined ? '+' : after === undefined ? '-' : ' ';
  return [{ sign, text: title }, ...lines];
}

/** The same fields for every statement, in the order in which one is read. */
function listFields(statement: ShownStatement | undefined): Field[] {
  return [
    { name: '  Effect', values: listText(statement?.Effect) },
    { name: '  Principal', values: statement?.Principal?.AWS ?? [] },
    { name: '  Action', values: statement?.Action ?? [] },
    { name: '  Resource', values: statement?.Resource ?? [] },
    { name: '  NotResource', values: statement?.NotResource ?? [] },
    { name: '  Condition', values: statement ? listConditions(statement) : [] },
  ];
}

/** Also a key that has no values: the server keeps it, and nothing then fulfils it. */
function listConditions({ Condition }: ShownStatement): string[] {
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, values]) =>
      (values.length > 0 ? values.map((value) => JSON.stringify(value)) : ['(no value)']).map(
        (value) => `${operator} ${key} ${value}`,
      ),
    ),
  );
}

function listText(value: string | undefined): string[] {
  return value ? [value] : [];
}

function diffField({ name, values: old }: Field, { values: fresh }: Field): DiffLine[] {
  const line = (sign: DiffLine['sign']) => (value: string) => ({ sign, text: `${name} ${value}` });
  const same = old.filter((value) => fresh.includes(value));
  const gone = old.filter((value) => !fresh.includes(value));
  const added = fresh.filter((value) => !old.includes(value));
  const kept = same.length > maxSame ? [`(${same.length} as before)`] : same;
  return [...kept.map(line(' ')), ...gone.map(line('-')), ...added.map(line('+'))];
}
