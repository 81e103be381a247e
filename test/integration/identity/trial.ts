/** A run as the identity that is documented for it, and again with each of its permissions taken away. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUser } from '../../support/identity.ts';
import {
  type IdentityPolicy,
  joinIdentities,
  listPermissions,
  names,
  readIdentity,
  withoutPermission,
} from '../../support/least-privilege.ts';
import { type MinioServer, type ServerOptions, startServer } from '../../support/minio-server.ts';
import {
  type ActionRun,
  createReplicationStage,
  describeEnvironment,
  type ReplicationStage,
} from '../../support/replication-stage.ts';

export interface Trial {
  /** The identity, and those it is attached beside; of these nothing is taken away. */
  readonly identity: string;
  readonly beside?: readonly string[];
  readonly aliases?: readonly string[];
  readonly server?: ServerOptions;
  /** Permissions whose lack is told, while the run goes on without. */
  readonly fallsBack?: readonly string[];
  /** Permissions that this run does not come to need; tests of their own show that their lack is told. */
  readonly elsewhere?: readonly string[];
  /** Once, as root. */
  prepare?(servers: Servers, stage: ReplicationStage): Promise<void>;
  /** Does everything that the identity is for, on what root has prepared for this turn. */
  run(turn: Turn): Promise<ActionRun>;
  /** Holds where nothing is missing. */
  expectWhole(run: ActionRun): void;
}

export type Servers = Readonly<Record<string, MinioServer>>;

export interface Turn {
  readonly servers: Servers;
  readonly stage: ReplicationStage;
  /** For names that no other turn has. */
  readonly turn: number;
  /** The keys of the identity at every server, as environment. */
  readonly as: Keys;
}

export type Keys = Readonly<Record<string, string>>;

/** The same keys, for other servers to use. */
export function forReplication(keys: Keys): Keys {
  const renamed = Object.entries(keys).map(([name, value]) => [
    name.replace('_MINIO_', '_MINIO_REPLICATION_'),
    value,
  ]);
  return Object.fromEntries(renamed);
}

/** A user with a documented identity at every server, and its keys there. */
export async function createHolder(servers: Servers, name: string, policy: IdentityPolicy): Promise<Keys> {
  const users = Object.entries(servers).map(async ([alias, server]) => {
    return [alias, await createUser(server, name, policy)] as const;
  });
  return describeEnvironment(Object.fromEntries(await Promise.all(users)));
}

/** Declares the tests of one identity. */
export async function tryIdentity(trial: Trial): Promise<void> {
  const { identity, beside = [], aliases = ['primary_cluster'], fallsBack = [], elsewhere = [] } = trial;
  const policy = await readIdentity(identity);
  const whole = joinIdentities(...(await Promise.all(beside.map(readIdentity))), policy);
  const servers: Record<string, MinioServer> = {};
  let stage: ReplicationStage;
  let turn = 0;

  beforeAll(async () => {
    const start = async (alias: string) => ({ alias, server: await startServer(trial.server) });
    for (const { alias, server } of await Promise.all(aliases.map(start))) servers[alias] = server;
    stage = await createReplicationStage(servers);
    await trial.prepare?.(servers, stage);
  });
  afterAll(async () => {
    await stage?.remove();
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  });

  const runAs = async (allowed: IdentityPolicy) => {
    turn += 1;
    const as = await createHolder(servers, `turn-${turn}`, allowed);
    return trial.run({ servers, stage, turn, as });
  };

  test(`${identity} is enough`, async () => {
    const run = await runAs(whole);
    expect(run.reason, `${run.message} ${run.findings.map((one) => one.message).join(' ')}`).toBe('');
    trial.expectWhole(run);
  });

  const tried = listPermissions(policy).filter((permission) => !elsewhere.includes(permission));
  test.each(tried)(`${identity} without %s is told so`, async (permission) => {
    const run = await runAs(withoutPermission(whole, permission));
    expect(names(run, permission), `${permission}: ${run.reason} ${run.message}`).toBe(true);
    expect(run.reason === '', `${run.reason} ${run.message}`).toBe(fallsBack.includes(permission));
  });
}
