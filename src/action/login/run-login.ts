/** Signs in once for the later steps of a job, and at its end takes the keys away again. */

import { resolve } from 'node:path';
import { resolveConnections } from '../../config/credentials.ts';
import type { DeclaredAlias } from '../../config/desired.ts';
import { nameVariables } from '../../config/env-prefix.ts';
import { loadConfig, splitConfigDir } from '../../config/load.ts';
import { loadAliases } from '../../config/load-aliases.ts';
import { ConfigError } from '../../errors.ts';
import { giveBack, type SignInPlace, type TemporaryKeys } from '../../login/exchange.ts';
import type { Connection } from '../../server/connection.ts';
import type { Context } from '../action.ts';
import { isUntrusted } from '../event-guard.ts';
import type { LoginActionInputs } from '../input/login-action-input.ts';
import { chooseAliases, type SessionAliases } from '../server-session.ts';
import { examineLogin } from './examine-login.ts';
import { createRequest } from './login.ts';
import { keepMade } from './made-keys.ts';

/** @throws {ExpectedError} */
export async function runLogin(inputs: LoginActionInputs, context: Context): Promise<void> {
  const declared = await loadChosen(inputs, context);
  if (inputs.doctor) await examineLogin(declared, inputs, context);
  else await signIn(declared, inputs, context);
  context.reporter.setOutput('failure-reason', '');
}

/** @throws {ConfigError} */
async function loadChosen(
  { configDir, alias }: LoginActionInputs,
  { workspace, reporter }: Context,
): Promise<SessionAliases> {
  const place = splitConfigDir(configDir);
  // Reads nothing then, and says why.
  if (!place) throw new ConfigError((await loadConfig({ workspace, configDir })).findings);
  const { aliases, findings } = await loadAliases(workspace, place);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ConfigError(errors);
  reporter.showFindings(findings);
  return { root: resolve(workspace, place.root), aliases: chooseAliases(aliases, alias) };
}

interface Made {
  readonly place: SignInPlace;
  readonly envPrefix: string;
  readonly keys: TemporaryKeys;
}

/** At every alias or at none. */
async function signIn(
  { root, aliases }: SessionAliases,
  { oidcAudience, purposes }: LoginActionInputs,
  context: Context,
): Promise<void> {
  assertJob(context.environment);
  const places = listPlaces({ root, aliases }, context);
  const request = createRequest(oidcAudience, purposes, context, { signal: context.signal });
  const settled = await Promise.allSettled(
    aliases.map(async ({ name, envPrefix }): Promise<Made> => {
      const place = places.get(name);
      if (place === undefined) throw new Error(`no address for alias ${name}`);
      return { place, envPrefix, keys: await request(place) };
    }),
  );
  const made = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) {
    await Promise.allSettled(made.map(({ place, keys }) => giveBack(place, keys)));
    throw failed.reason;
  }
  await exportKeys(made, context);
}

/** Elsewhere no later step would know the keys, and nothing would end them. @throws {ConfigError} */
function assertJob({ GITHUB_ENV, GITHUB_STATE }: Context['environment']): void {
  if (GITHUB_ENV && GITHUB_STATE) return;
  const message = 'Keys are made for the later steps of a job, and this is not a step of a job.';
  const mend = 'Use the action in a workflow; elsewhere set the keys of a user as variables.';
  throw new ConfigError([{ rule: 'login/no-job', severity: 'error', message, mend }], 'missing-credentials');
}

/** Alias → where it is. What keys the job had before count for nothing. */
function listPlaces(
  { root, aliases }: SessionAliases,
  { environment, reporter }: Context,
): ReadonlyMap<string, Connection> {
  const options = { allowInsecureHttp: false, untrusted: isUntrusted(environment), signsIn: true };
  const connections = resolveConnections(aliases, { ...environment, ...blankKeys(aliases) }, options);
  return new Map(
    connections.map(({ caFile, ...connection }) => {
      reporter.log('info', `${connection.alias} is ${connection.url.origin}`);
      const trusted = caFile === undefined ? {} : { caFile: resolve(root, caFile) };
      return [connection.alias, { ...connection, ...trusted }];
    }),
  );
}

function blankKeys(aliases: readonly DeclaredAlias[]): Record<string, string> {
  const names = aliases.flatMap(({ envPrefix }) => listNames(envPrefix));
  return Object.fromEntries(names.map((name) => [name, '']));
}

function listNames(envPrefix: string): [accessKey: string, secretKey: string, sessionToken: string] {
  const { accessKey, secretKey, sessionToken } = nameVariables(envPrefix);
  return [accessKey, secretKey, sessionToken];
}

/** They are hidden by now. */
async function exportKeys(made: readonly Made[], { reporter }: Context): Promise<void> {
  const { exportToJob, saveForEnd } = await import('../../report/job.ts');
  saveForEnd(
    ...keepMade(made.map(({ place, envPrefix, keys }) => ({ place, names: listNames(envPrefix), keys }))),
  );
  for (const { envPrefix, keys } of made) {
    const values = [keys.accessKey, keys.secretKey, keys.sessionToken];
    for (const [index, name] of listNames(envPrefix).entries()) exportToJob(name, values[index] ?? '');
  }
  const ends = Object.fromEntries(made.map(({ place, keys }) => [place.alias, keys.expires]));
  reporter.say(`Signed in to ${made.map(({ place }) => place.alias).join(', ')} for this job.`);
  reporter.setOutput('expires', JSON.stringify(ends));
}
