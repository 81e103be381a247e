/** Who is measured: our packaged actions, and the peers that do the same work. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MinioServer } from '../scripts/server/start.ts';
import { parseReviewedPlan } from '../src/plan/file.ts';
import { addUp, type Measured, measure, run } from './measure.ts';

/** Where a contender works: the folder of the workload, the server, and the keys it uses. */
export interface Arena {
  readonly python: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

const project = join(import.meta.dirname, '..');
const owners = ['apply-buckets', 'apply-policies'] as const;

/** The arena with the root user's keys. */
export function enterArena(python: string, folder: string, server: MinioServer): Arena {
  return { python, folder, env: credentials(server.url, server.accessKey, server.secretKey) };
}

/** The same arena, for a user of its own whom the server refuses the bulk export. */
export async function withoutBulkRead(arena: Arena): Promise<Arena> {
  const [accessKey, secretKey] = ['benchlimited', 'bench-limited-secret'];
  await run({ words: [arena.python, peer('limited_user.py'), accessKey, secretKey], env: arena.env });
  return { ...arena, env: credentials(arena.env.PRIMARY_MINIO_URL ?? '', accessKey, secretKey) };
}

/** Both actions that own something of the workload, one process after the other. */
export async function runOurs(arena: Arena, mode: 'plan' | 'apply'): Promise<Measured> {
  const parts: Measured[] = [];
  for (const owner of owners) {
    parts.push(await runAction(arena, owner, ['--alias', 'primary_cluster', '--mode', mode]));
  }
  return addUp(parts);
}

/**
 * One packaged action in the arena, which leaves its files in the folder `report`.
 * @throws {Error} when it does not end with `exitCode`
 */
export function runAction(
  { python, env, folder }: Arena,
  action: string,
  flags: readonly string[],
  exitCode = 0,
): Promise<Measured> {
  const common = ['--config-dir', 'config', '--report-dir', 'report'];
  const words = [process.execPath, join(project, 'dist', `${action}.js`), ...common, ...flags];
  return measure(python, { words, env, cwd: folder, exitCode });
}

/**
 * A plan of ours that must find nothing to do.
 * @throws {Error} when it finds something: then another thing was measured than is claimed.
 */
export async function runIdlePlan(arena: Arena): Promise<Measured> {
  const measured = await runOurs(arena, 'plan');
  for (const owner of owners) await assertEmptyPlan(arena, owner);
  return measured;
}

/** @throws {Error} when the plan that the action left behind has a change */
export async function assertEmptyPlan(arena: Arena, action: string): Promise<void> {
  const text = await readFile(join(arena.folder, 'report', `${action}.plan.json`), 'utf8');
  const plan = parseReviewedPlan(text);
  const changes = [...(plan?.changes.values() ?? [])].flatMap((titles) => [...titles.keys()]);
  if (plan === undefined || changes.length > 0) {
    throw new Error(`The plan of ${action} is not empty: ${changes.slice(0, 3).join(', ')}`);
  }
}

/**
 * The Python script that compares; `reach` is how much of each bucket it reads.
 * @throws {Error} when it finds a difference.
 */
export async function runScriptPlan(arena: Arena, reach: 'declared' | 'everything'): Promise<Measured> {
  const flags = reach === 'everything' ? ['--everything'] : [];
  const words = [arena.python, peer('plan.py'), arena.folder, ...flags];
  const measured = await measure(arena.python, { words, env: arena.env });
  if (measured.stdout.trim() !== '{"changes": 0}') throw new Error(`The script found ${measured.stdout}`);
  return measured;
}

/** The Python script that creates and configures. */
export function runScriptApply(arena: Arena): Promise<Measured> {
  const words = [arena.python, peer('apply.py'), arena.folder];
  return measure(arena.python, { words, env: arena.env });
}

/** The client that only sends the writes. */
export function runMinimalApply(arena: Arena): Promise<Measured> {
  const words = [process.execPath, peer('minimal-writes.ts'), arena.folder];
  return measure(arena.python, { words, env: arena.env });
}

/** Our check of the project's own configuration. */
export function runValidate(python: string, reportDir: string): Promise<Measured> {
  const words = [process.execPath, join(project, 'dist', 'validate-config.js'), '--report-dir', reportDir];
  return measure(python, { words, cwd: project });
}

/** Node that starts, imports a schema validator, and does nothing. */
export function runEmptyNode(python: string): Promise<Measured> {
  return measure(python, { words: [process.execPath, '-e', "import('ajv')"], cwd: project });
}

function credentials(url: string, accessKey: string, secretKey: string): Record<string, string> {
  return {
    PRIMARY_MINIO_URL: url,
    PRIMARY_MINIO_ACCESS_KEY: accessKey,
    PRIMARY_MINIO_SECRET_KEY: secretKey,
  };
}

/** Path of a program beside this file that does the same work in another way. */
export function peer(name: string): string {
  return join(import.meta.dirname, 'peers', name);
}
