/** What a check left behind, as far as the bench judges it. */

import { readFile } from 'node:fs/promises';

export interface CheckOutcome {
  readonly status: string;
  /** Objects that wait or failed, over all rules. */
  readonly behind: number;
  readonly rules: number;
  /** Rules whose backlog was seen to its end. */
  readonly seen: number;
  /** Rules that are called in order although not all of them was seen. */
  readonly overclaimed: number;
  readonly inventory: { readonly compared: number; readonly wrong: number };
}

/** @throws {Error} when the file is no report of a check */
export async function readOutcome(path: string): Promise<CheckOutcome> {
  const report = toFields(JSON.parse(await readFile(path, 'utf8')));
  const rules = toList(report.get('rules')).map(toFields);
  const backlogs = rules.map((rule) => toFields(rule.get('backlog')));
  const inventories = rules.map((rule) => toFields(rule.get('inventory')));
  const isSeen = (rule: Fields) => toFields(rule.get('backlog')).get('complete') === true;
  return {
    status: String(report.get('status')),
    behind: sum(backlogs, 'pendingObjects') + sum(backlogs, 'failedObjects'),
    rules: rules.length,
    seen: rules.filter(isSeen).length,
    overclaimed: rules.filter((rule) => rule.get('level') === 'ok' && !isSeen(rule)).length,
    inventory: {
      compared: sum(inventories, 'comparedVersions'),
      wrong: sum(inventories, 'missing') + sum(inventories, 'different') + sum(inventories, 'extra'),
    },
  };
}

type Fields = ReadonlyMap<string, unknown>;

function toFields(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('The report of the check has no list of rules.');
}

function sum(all: readonly Fields[], name: string): number {
  return all.reduce((total, one) => total + (Number(one.get(name)) || 0), 0);
}
