/** Callers who were given the same find the same in a bucket: many, where many have one wildcard. */

import { toList } from '../policy/field.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import type { Origin, Standing } from './standing.ts';

type Find<Found> = (standing: Standing, bucket: string) => Found;

/** As `find`, which is asked once for all callers to whom it would say the same. For one model only. */
export function shareFound<Found>(find: Find<Found>): Find<Found> {
  const known = new Map<string, Map<string, Found>>();
  const sign = createSignature();
  return (standing, bucket) => {
    const signature = sign(standing);
    if (signature === undefined) return find(standing, bucket);
    const byBucket = known.get(signature) ?? new Map<string, Found>();
    known.set(signature, byBucket);
    const found = byBucket.get(bucket) ?? find(standing, bucket);
    byBucket.set(bucket, found);
    return found;
  };
}

/** What a standing consists of; `undefined` where it also depends on who the caller is. */
function createSignature(): (standing: Standing) => string | undefined {
  const numbers = new Map<PolicyStatement | string, number>();
  const personal = new Map<PolicyStatement, boolean>();
  const number = (item: PolicyStatement | string) => {
    const known = numbers.get(item) ?? numbers.size;
    numbers.set(item, known);
    return known;
  };
  const isPersonal = (statement: PolicyStatement) => {
    const known = personal.get(statement) ?? dependsOnCaller(statement);
    personal.set(statement, known);
    return known;
  };
  return ({ layers }) => {
    let signature = '';
    for (const { kind, statements } of layers) {
      signature += kind;
      for (const { statement, origin } of statements) {
        if (isPersonal(statement)) return undefined;
        signature += ` ${number(statement)}/${numberOrigin(origin, number)}`;
      }
    }
    return signature;
  };
}

function numberOrigin(origin: Origin, number: (item: string) => number): string {
  if (origin.kind !== 'policy') return origin.kind;
  const { policy, group } = origin;
  return group === undefined ? `${number(policy)}` : `${number(policy)}/${number(group)}`;
}

/** Conditions, and variables in resources, are filled in with the caller's own. */
function dependsOnCaller({ Condition, Resource, NotResource }: PolicyStatement): boolean {
  const resources = [...toList(Resource), ...toList(NotResource)];
  return Object.keys(Condition ?? {}).length > 0 || resources.some((resource) => resource.includes('${'));
}
