import { sameJson } from '../canonical-json.ts';
import type { Change, Json, Owner } from '../change.ts';
import type { Source } from '../finding.ts';

/** What happens to things of a declared bucket that nobody declared. Buckets themselves are never deleted by it. */
export type Unmanaged = 'ignore' | 'report' | 'delete';

/** What protects data is never taken away because nobody declared it: it is told instead. */
export function keepProtection(unmanaged: Unmanaged): Unmanaged {
  return unmanaged === 'delete' ? 'report' : unmanaged;
}

/** `undefined`: not managed; `null`: must be absent. */
export type Declared<Value> = Value | null | undefined;

/** Everything about a change but the two sides of it. */
export interface ChangeFrame<Kind extends string> {
  readonly alias: string;
  readonly owner: Owner;
  readonly kind: Kind;
  readonly key: string;
  readonly source: Source;
}

/** Words for the reviewer, decided by the kind once the change is known. */
export interface Remarks {
  readonly oneWay?: string;
  readonly notes?: readonly string[];
}

/**
 * Settles what is unmanaged before anything is compared (what must not be deleted counts as desired), then
 * tells the difference of two normalised values. The one place that decides on a verb.
 */
export function diffDeclared<Kind extends string, Value extends Json>(
  frame: ChangeFrame<Kind>,
  desired: Declared<Value>,
  actual: Value | undefined,
  unmanaged: Unmanaged,
  remark: (change: Change<Kind, Value>) => Remarks = () => ({}),
): Change<Kind, Value>[] {
  if (desired === undefined && actual !== undefined && unmanaged === 'report') {
    return [{ ...frame, verb: 'report', reason: 'unmanaged', before: actual }];
  }
  const settled = desired === undefined && unmanaged !== 'delete' ? actual : (desired ?? undefined);
  const change = compare(frame, settled, actual);
  return change ? [{ ...change, ...remark(change) }] : [];
}

/** The change from what is there to what is wanted; nobody need have declared it. */
export function compare<Kind extends string, Value extends Json>(
  frame: Omit<ChangeFrame<Kind>, 'source'> & Partial<Pick<ChangeFrame<Kind>, 'source'>>,
  desired: Value | undefined,
  actual: Value | undefined,
): Change<Kind, Value> | undefined {
  if (sameJson(desired, actual)) return undefined;
  if (desired === undefined)
    return actual === undefined ? undefined : { ...frame, verb: 'delete', before: actual };
  if (actual === undefined) return { ...frame, verb: 'create', after: desired };
  return { ...frame, verb: 'update', before: actual, after: desired };
}

/** A declaration that this server cannot fulfil: named where it was declared, and the run fails. */
export function reportUnsupported<Kind extends string, Value extends Json>(
  frame: ChangeFrame<Kind>,
  why: string,
  sides: { readonly before?: Value; readonly after?: Value } = {},
): Change<Kind, Value> {
  return { ...frame, ...sides, verb: 'report', reason: 'unsupported', notes: [why] };
}
