/** Declarations applied one after the other on one server, each on what the one before it left behind. */

import { expect } from 'vitest';
import type { JsonObject } from '../../src/change.ts';
import { readAccess } from '../../src/resources/read-access.ts';
import { type AccessStage, openServer } from './access-stage.ts';
import type { StageServer } from './stage.ts';

export const environment = { JOAN: 'secret-of-joan', MONA: 'secret-of-mona', APP: 'secret-of-the-app' };

/** An IAM policy on the bucket `data`. */
export const document = (...actions: string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] }],
});
export const read = { name: 'data-read', document: document('s3:GetObject', 's3:ListBucket') };
export const write = { name: 'data-write', document: document('s3:PutObject') };
export const joan = { name: 'joan', secret: { environment: 'JOAN' } };
export const mona = { name: 'mona', secret: { environment: 'MONA' } };
export const app = {
  accessKey: 'joan-app',
  parent: 'joan',
  secret: { environment: 'APP' },
  policy: { document: document('s3:GetObject', 's3:PutObject') },
};

/** What is there, as far as the tests look at it. */
export async function look(server: StageServer) {
  const reader = openServer(server);
  const request = { accounts: new Set([app.accessKey]), policies: [], bulk: false };
  const { users, groups, policies, serviceAccounts } = await readAccess(reader, request);
  await reader.close();
  return { users, groups, policies, account: serviceAccounts.get(app.accessKey)?.detail };
}

export interface Step {
  readonly name: string;
  readonly access: JsonObject;
  /** As `verb kind key`. */
  readonly changes: readonly string[];
  readonly check?: (there: Awaited<ReturnType<typeof look>>) => void;
}

/** After every step a second plan is empty. */
export async function walk(stage: AccessStage, server: StageServer, steps: readonly Step[]): Promise<void> {
  for (const { name, access, changes, check } of steps) {
    await stage.declare(access, ['data']);
    const run = await stage.settle(environment);
    const made = run.changes.map((change) => change.replace('primary_cluster ', ''));
    expect(made, name).toEqual(changes);
    check?.(await look(server));
  }
}
