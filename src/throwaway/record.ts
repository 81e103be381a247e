/**
 * What is on disk of a throwaway server that must outlive the process that started it: enough to stop it later, and
 * to keep its keys out of what is shown of its log.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface ServerRecord {
  readonly alias: string;
  readonly pid: number;
  /** Never to be shown. */
  readonly secrets: readonly string[];
}

/** A record, with the folder of the server that it is about. */
export interface FoundRecord extends ServerRecord {
  readonly dir: string;
}

const fileName = 'server.json';

/** Over an earlier one, if any. Done when it returns, so that nothing runs that is not recorded. */
export function writeRecord(dir: string, record: ServerRecord): void {
  writeFileSync(join(dir, fileName), JSON.stringify(record), { mode: 0o600 });
}

/** Of all servers below `folder`, in the order of their folders; a folder without a record is left out. */
export async function findRecords(folder: string): Promise<FoundRecord[]> {
  const names = (await readdir(folder)).sort();
  return names.flatMap((name) => readRecord(join(folder, name)) ?? []);
}

function readRecord(dir: string): FoundRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(join(dir, fileName), 'utf8'));
    return isRecord(record) ? { ...record, dir } : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is ServerRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { alias, pid, secrets }: Partial<Record<keyof ServerRecord, unknown>> = value;
  return typeof alias === 'string' && Number.isInteger(pid) && Array.isArray(secrets);
}
