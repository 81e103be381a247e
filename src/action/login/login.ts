/** Keys for a run, made from the identity of its job and for what it does, kept nowhere else. */

import { ConfigError } from '../../errors.ts';
import { exchangeToken, giveBack, type SignInPlace, type TemporaryKeys } from '../../login/exchange.ts';
import { assertRepositoryId, describeIdentity, readIdentity } from '../../login/identity.ts';
import { findTokenSource, requestIdentityToken } from '../../login/identity-token.ts';
import { composeSessionPolicy, type Purpose } from '../../login/session-policy.ts';
import { createSignIn, type SignIn } from '../../login/sign-in.ts';
import type { Connection } from '../../server/connection.ts';
import type { TransportOptions } from '../../server/transport.ts';
import type { Context } from '../action.ts';
import { type LoginInputs, parseAudiences } from '../input/login-input.ts';
import { hideSecret, hideSecrets } from '../secret.ts';
import { isFromFork } from './fork.ts';

/** Signs in to aliases for which no keys are set. */
export interface Login {
  /** The connection with a way to its keys; one that has keys as it is. @throws {ConfigError} when no audience is given for it */
  join(connection: Connection): Connection;
  /** Gives back what was made. Never throws. */
  end(): Promise<void>;
}

/**
 * @returns undefined where all keys are set by hand. Asks nobody yet.
 * @throws {ConfigError} when the audience can't be read, or the run has no identity
 */
export function openLogin(
  { login, oidcAudience }: LoginInputs,
  wanted: readonly Purpose[],
  context: Context,
  options: TransportOptions,
): Login | undefined {
  if (login !== 'oidc') return undefined;
  const audiences = parseAudiences(oidcAudience);
  const request = createRequest(oidcAudience, wanted, context, options);
  const opened: { readonly place: SignInPlace; readonly signIn: SignIn }[] = [];
  return {
    join: (connection) => {
      if (connection.accessKey !== '') return connection;
      if (audiences(connection.alias) === undefined) refuseAlias(connection.alias);
      const signIn = createSignIn(() => request(connection));
      opened.push({ place: connection, signIn });
      const { GITHUB_REPOSITORY_ID: policy } = context.environment;
      return { ...connection, ...(policy && { policy }), signIn: () => signIn.keys() };
    },
    end: async () => {
      await Promise.all(opened.map(({ place, signIn }) => endOne(place, signIn, context)));
    },
  };
}

/** What makes keys of one server. @throws {ConfigError} as `openLogin` */
export function createRequest(
  oidcAudience: string,
  wanted: readonly Purpose[],
  { environment, reporter, signal }: Context,
  options: TransportOptions,
): (place: SignInPlace) => Promise<TemporaryKeys> {
  const audiences = parseAudiences(oidcAudience);
  const source = findTokenSource(environment, isFromFork(environment));
  hideSecret(reporter, source.bearer);
  const policy = composeSessionPolicy(wanted);
  return async ({ alias, url, caFile }) => {
    const audience = audiences(alias) ?? refuseAlias(alias);
    hideSecret(reporter, audience);
    const token = await requestIdentityToken(source, audience, signal);
    hideSecret(reporter, token);
    const identity = readIdentity(token);
    const who = identity ? describeIdentity(identity) : 'a job that its token does not name';
    reporter.log('info', `signing in to ${alias}: ${who}`);
    if (identity) assertRepositoryId(identity);
    const place = { alias, url, ...(caFile !== undefined && { caFile }) };
    const keys = await exchangeToken(place, { token, policy }, options);
    hideSecrets(reporter, [keys]);
    reporter.log('info', `${alias} gave keys for ${wanted.join(', ')} until ${keys.expires}`);
    return keys;
  };
}

async function endOne(
  { alias, ...place }: SignInPlace,
  signIn: SignIn,
  { reporter }: Context,
): Promise<void> {
  for (const keys of await signIn.made()) {
    await giveBack({ alias, ...place }, keys).catch(() =>
      reporter.log('info', `the keys for ${alias} could not be given back; they end by themselves`),
    );
  }
}

function refuseAlias(alias: string): never {
  const message = `Input \`oidc-audience\`: it has none for ${alias}, which this run works with.`;
  const mend = `Add a line ${alias}=audience, or set keys for ${alias}.`;
  throw new ConfigError([{ rule: 'input/oidc-audience', severity: 'error', message, mend }], 'invalid-input');
}
