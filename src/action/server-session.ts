import { resolve } from 'node:path';
import { resolveConnections } from '../config/credentials.ts';
import type { DeclaredAlias } from '../config/desired.ts';
import { type ReplicationAccess, resolveReplicationAccess } from '../config/replication-access.ts';
import { ConfigError } from '../errors.ts';
import type { Purpose } from '../login/session-policy.ts';
import { type OpenReader, type OpenWriter, openReader, openWriter } from '../server/connect.ts';
import type { Connection } from '../server/connection.ts';
import type { RetryEvent } from '../server/retry.ts';
import type { Context } from './action.ts';
import { isUntrusted } from './event-guard.ts';
import type { ChangeInputs } from './input/change-input.ts';
import type { LoginInputs } from './input/login-input.ts';
import { type Login, openLogin } from './login/login.ts';
import { hideSecrets } from './secret.ts';

/** The inputs that say how servers may be reached. */
export type SessionInputs = Pick<ChangeInputs, 'allowInsecureHttp'> &
  LoginInputs & {
    /** The longest wait for the next byte of an answer; absent: as the connection has it. */
    readonly timeoutMs?: number;
    /** How often a request is sent at most; absent: as the connection has it. */
    readonly attempts?: number;
  };

/** A runner kills what is still there 7.5 s after it asked it to end. */
const lastMs = 5_000;
const lastTimeoutMs = 2_000;

/** The servers that a run names, with a way to read each of them. */
export interface ServerSession {
  readonly connections: readonly Connection[];
  readonly readers: readonly OpenReader[];
  /** Alias → how other servers reach it, and sign in there. */
  readonly access: ReadonlyMap<string, ReplicationAccess>;
  /** Only for carrying out a plan. */
  openWriters(): OpenWriter[];
  /** Only for taking back what is half made: a cancelled run does not stop them, but the clock does, soon. */
  openLastWriters(): OpenWriter[];
  /** Also ends what is still being read. */
  close(): Promise<void>;
}

/** Aliases of a configuration, and the absolute folder that paths in it are relative to. */
export interface SessionAliases {
  readonly root: string;
  readonly aliases: readonly DeclaredAlias[];
}

/**
 * Opens every alias given. Resolves credentials, hides them, and opens readers. Sends nothing yet. Keys that are signed in
 * for are good for these purposes only.
 * @throws {ConfigError}
 */
export function openSession(
  declared: SessionAliases,
  inputs: SessionInputs,
  purposes: readonly Purpose[],
  context: Context,
): ServerSession {
  const onRetry = (event: RetryEvent) => context.reporter.log('warning', describeRetry(event));
  const end = new AbortController();
  const { timeoutMs, attempts } = inputs;
  const signal = AbortSignal.any([context.signal, end.signal]);
  const options = {
    onRetry,
    signal,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(attempts !== undefined && { attempts }),
  };
  const login = openLogin(inputs, purposes, { ...context, signal }, options);
  const connections = connect(declared, inputs, login, context);
  const access = resolveReplicationAccess(declared.aliases, connections, context.environment);
  hideSecrets(context.reporter, [...connections, ...access.values()]);
  const readers = connections.map((connection) => openReader(connection, options));
  const writers: OpenWriter[] = [];
  return {
    connections,
    readers,
    access,
    openWriters: () => {
      writers.push(...connections.map((connection) => openWriter(connection, options)));
      return writers;
    },
    openLastWriters: () => {
      const last = { timeoutMs: lastTimeoutMs, attempts: 1, signal: AbortSignal.timeout(lastMs) };
      const opened = connections.map((connection) => openWriter(connection, last));
      writers.push(...opened);
      return opened;
    },
    close: async () => {
      end.abort();
      await Promise.all([...readers, ...writers].map((session) => session.close()));
      await login?.end();
    },
  };
}

function connect(
  { root, aliases }: SessionAliases,
  inputs: SessionInputs,
  login: Login | undefined,
  { environment, reporter }: Context,
): Connection[] {
  const connections = resolveConnections(aliases, environment, {
    allowInsecureHttp: inputs.allowInsecureHttp,
    untrusted: isUntrusted(environment),
    signsIn: login !== undefined,
  });
  for (const { alias, url } of connections) reporter.log('info', `${alias} is ${url.origin}`);
  return connections.map((connection) => {
    const { caFile } = connection;
    const trusted = caFile === undefined ? connection : { ...connection, caFile: resolve(root, caFile) };
    return login?.join(trusted) ?? trusted;
  });
}

/** `all` is every alias of the file. @throws {ConfigError} `invalid-input` for one that is not there */
export function chooseAliases(declared: readonly DeclaredAlias[], name: string): readonly DeclaredAlias[] {
  if (name === 'all') return declared;
  const chosen = declared.filter((alias) => alias.name === name);
  if (chosen.length > 0) return chosen;
  const known = declared.map((alias) => alias.name).join(', ');
  const message = `Input \`alias\`: "${name}" is not in mc_aliases.`;
  const mend = `Give \`all\` or one of: ${known}.`;
  throw new ConfigError([{ rule: 'input/alias', severity: 'error', message, mend }], 'invalid-input');
}

/** Names the aliases that a run leaves alone, since a plan of all of them may have been looked at before. */
export function tellOthers(
  declared: readonly DeclaredAlias[],
  { connections }: Pick<ServerSession, 'connections'>,
  reporter: Context['reporter'],
): void {
  const chosen = new Set(connections.map(({ alias }) => alias));
  const others = declared.map(({ name }) => name).filter((name) => !chosen.has(name));
  if (others.length > 0)
    reporter.log('info', `Not looked at: ${others.join(', ')} (\`alias: all\` takes all).`);
}

function describeRetry({ operation, resource, attempt, attempts, reason, delayMs }: RetryEvent): string {
  return `${operation} (${resource}): attempt ${attempt} of ${attempts}: ${reason}; again in ${delayMs} ms`;
}
