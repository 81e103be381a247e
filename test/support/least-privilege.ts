/** The identities that the suite documents, and what a run comes to when one of their permissions is missing. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionRun } from './replication-stage.ts';

const folder = join(import.meta.dirname, '../../policies/identities');

export interface IdentityPolicy {
  readonly Version: string;
  readonly Statement: readonly IdentityStatement[];
}

interface IdentityStatement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
}

export async function readIdentity(name: string): Promise<IdentityPolicy> {
  return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
}

export function listPermissions({ Statement }: IdentityPolicy): string[] {
  return [...new Set(Statement.flatMap(({ Action }) => Action))];
}

/** A statement that is left with nothing goes too: the server takes no empty one. */
export function withoutPermission(policy: IdentityPolicy, permission: string): IdentityPolicy {
  const statements = policy.Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((action) => action !== permission),
  }));
  return { ...policy, Statement: statements.filter(({ Action }) => Action.length > 0) };
}

/** All of both. */
export function joinIdentities(...policies: readonly IdentityPolicy[]): IdentityPolicy {
  return { Version: '2012-10-17', Statement: policies.flatMap(({ Statement }) => Statement) };
}

/** Everything that whoever reads the log or the summary of a run is told. */
export function listTold({ message, findings, reporter }: ActionRun): string {
  const said = [...reporter.said, ...reporter.logged, ...reporter.summaries];
  return [message, ...findings.map((finding) => `${finding.message} ${finding.mend}`), ...said].join('\n');
}

/** Whether a permission is named, and not only one that begins like it. */
export function names(run: ActionRun, permission: string): boolean {
  return new RegExp(`${permission}(?![A-Za-z])`).test(listTold(run));
}
