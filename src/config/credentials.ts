/** Who we are on each server: from the environment, and from nowhere else but signing in. */

import { ConfigError } from '../errors.ts';
import { below, type Finding } from '../finding.ts';
import type { Connection } from '../server/connection.ts';
import { isLoopback } from '../server/loopback.ts';
import { fitsHeader } from '../server/sign.ts';
import type { DeclaredAlias } from './desired.ts';
import { nameVariables } from './env-prefix.ts';
import { error } from './judgement.ts';
import { parseServerUrl } from './server-url.ts';

export interface ConnectionOptions {
  readonly allowInsecureHttp: boolean;
  /** A pull request or a stranger may have started the run: whose files these are, nobody has agreed to. */
  readonly untrusted: boolean;
  /** An alias for which no key is set gets none, and is signed in to otherwise. */
  readonly signsIn?: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One connection per alias, in their order; `caFile` is as declared, for the caller to resolve. Neither
 * messages nor errors hold a value of the environment.
 *
 * @throws {ConfigError} `missing-credentials`, with everything that is missing or refused, by name.
 */
export function resolveConnections(
  aliases: readonly DeclaredAlias[],
  environment: Environment,
  options: ConnectionOptions,
): Connection[] {
  const findings: Finding[] = [];
  const connections = aliases.map((alias) => resolveConnection(alias, environment, options, findings));
  if (findings.length > 0) throw new ConfigError(findings, 'missing-credentials');
  return connections.filter((connection) => connection !== undefined);
}

function resolveConnection(
  alias: DeclaredAlias,
  environment: Environment,
  options: ConnectionOptions,
  findings: Finding[],
): Connection | undefined {
  const names = nameVariables(alias.envPrefix);
  const accessKey = environment[names.accessKey];
  const secretKey = environment[names.secretKey];
  const url = resolveUrl(alias, environment[names.url], options, findings);
  const sessionToken = environment[names.sessionToken];
  if (options.signsIn && !accessKey && !secretKey) return describeKeyless(alias, url, findings);
  const miss = (name: string, other: string) =>
    findings.push(options.signsIn ? missHalf(alias, name, other) : missVariable(alias, name));
  if (!accessKey) miss(names.accessKey, names.secretKey);
  if (!secretKey) miss(names.secretKey, names.accessKey);
  for (const name of [names.accessKey, names.secretKey, names.sessionToken]) {
    findings.push(...judgeKey(alias, name, environment[name] ?? '', name !== names.secretKey));
  }
  if (url === undefined || !accessKey || !secretKey) return undefined;
  return {
    alias: alias.name,
    url,
    accessKey,
    secretKey,
    ...(sessionToken && { sessionToken }),
    ...(alias.declaration.caFile !== undefined && { caFile: alias.declaration.caFile }),
  };
}

/** What signing in answers has the keys in clear, which no input allows on an open line. */
function describeKeyless(
  alias: DeclaredAlias,
  url: URL | undefined,
  findings: Finding[],
): Connection | undefined {
  if (url === undefined) return undefined;
  if (url.protocol === 'http:' && !isLoopback(url)) {
    const message = `The address of "${alias.name}" is plain http to another machine: signing in there would show its keys to whoever listens.`;
    findings.push(error('credentials/plain-login', alias.source, message, 'Use https.'));
    return undefined;
  }
  const { caFile } = alias.declaration;
  return { alias: alias.name, url, accessKey: '', secretKey: '', ...(caFile !== undefined && { caFile }) };
}

function resolveUrl(
  alias: DeclaredAlias,
  given: string | undefined,
  options: ConnectionOptions,
  findings: Finding[],
): URL | undefined {
  const name = nameVariables(alias.envPrefix).url;
  if (!given && options.untrusted) {
    findings.push(refuseDeclaredUrl(alias, name));
    return undefined;
  }
  const place = given ? `The address in ${name}` : `The url of "${alias.name}"`;
  const parsed = parseServerUrl(given || alias.declaration.url);
  const plain = parsed.ok && !options.allowInsecureHttp ? parsed.plain : undefined;
  const problem = parsed.ok ? plain : parsed.problem;
  if (parsed.ok && problem === undefined) return parsed.url;
  if (problem !== undefined) {
    const source = given ? alias.source : below(alias.source, 'url');
    findings.push(error(problem.rule, source, `${place} ${problem.message}.`, problem.mend));
  }
  return undefined;
}

/**
 * What is wrong with a key or token, which is not shown. `isSent`: it goes into a header; a secret key is hashed, and may
 * have any letters.
 */
export function judgeKey(alias: DeclaredAlias, variable: string, value: string, isSent: boolean): Finding[] {
  if (/^\s|\s$|\p{Cc}/u.test(value)) return [refusePasted(alias, variable)];
  return isSent && !fitsHeader(value) ? [refuseCharacter(alias, variable)] : [];
}

/** White space around a key is never part of it, and a header cannot carry a control character. */
function refusePasted(alias: DeclaredAlias, name: string): Finding {
  const message = `The value of ${name} for "${alias.name}" begins or ends with white space, or holds a line end or another control character.`;
  const mend = `Set the secret behind ${name} again, as one line with nothing around it.`;
  return error('credentials/line-end', alias.source, message, mend);
}

function refuseCharacter(alias: DeclaredAlias, name: string): Finding {
  const message = `The value of ${name} for "${alias.name}" has characters beyond printable ASCII, with which nobody can sign in.`;
  const mend = `Set the secret behind ${name} again; a user with such a name needs another one.`;
  return error('credentials/character', alias.source, message, mend);
}

function missVariable(alias: DeclaredAlias, name: string): Finding {
  const message = `The environment variable ${name} for "${alias.name}" is not set.`;
  const mend = `Set ${name}, from a secret of the environment that the job names; without stored keys: \`login: oidc\`.`;
  return error('credentials/missing', alias.source, message, mend);
}

/** Only an alias for which neither is set is signed in to. */
function missHalf(alias: DeclaredAlias, name: string, other: string): Finding {
  const message = `For "${alias.name}" ${other} is set and ${name} is not: it is signed in to only where neither is.`;
  const mend = `Unset ${other}, so that \`login: oidc\` is used; or set both.`;
  return error('credentials/missing', alias.source, message, mend);
}

function refuseDeclaredUrl(alias: DeclaredAlias, name: string): Finding {
  const message = `In a run that a pull request or a stranger can start the address of "${alias.name}" must not come from files: they could send the keys anywhere.`;
  const mend = `Set ${name}, or run without keys.`;
  return error('credentials/declared-url', alias.source, message, mend);
}
