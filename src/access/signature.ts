import type { PolicyStatement } from '../policy/statement.ts';
import type { Principal } from './audit-entry.ts';
import type { Origin, Standing } from './standing.ts';

/** What a standing consists of, in short: callers with one signature can do the same. */
export type Sign = (principal: Principal, standing: Standing) => string;

/** For one model: its statements are told apart by being different objects. */
export function createSignature(): Sign {
  const numbers = new Map<PolicyStatement | string, number>();
  const personal = new Map<PolicyStatement, boolean>();
  const number = (item: PolicyStatement | string) => {
    const known = numbers.get(item) ?? numbers.size;
    numbers.set(item, known);
    return known;
  };
  const isPersonal = (statement: PolicyStatement, values: Standing['values']) => {
    const known = personal.get(statement) ?? mayDependOn(values, statement);
    personal.set(statement, known);
    return known;
  };
  return (principal, { layers, values }) => {
    let signature: string = principal.kind;
    let isOwn = false;
    for (const { kind, statements } of layers) {
      signature += ` ${kind}`;
      for (const { statement, origin } of statements) {
        isOwn ||= isPersonal(statement, values);
        signature += ` ${number(statement)}/${numberOrigin(origin, number)}`;
      }
    }
    return isOwn ? `${signature} ${JSON.stringify([...values])}` : signature;
  };
}

function numberOrigin(origin: Origin, number: (item: string) => number): string {
  if (origin.kind !== 'policy') return origin.kind;
  const { policy, group } = origin;
  return group === undefined ? `${number(policy)}` : `${number(policy)}/${number(group)}`;
}

/** Conditions, and variables in resources, may be about what the server says of the caller: they name it then. */
function mayDependOn(
  values: Standing['values'],
  { Condition, Resource, NotResource }: PolicyStatement,
): boolean {
  const text = JSON.stringify([Condition, Resource, NotResource]);
  return [...values.keys()].some((name) => text.includes(name));
}
