/** Looks at how servers let jobs sign in, and says what is weak about it. Reads only, with keys of an administrator. */

import { ConfigError, ServiceError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { judgePolicies } from '../../login/judge-policy.ts';
import { judgeProviders } from '../../login/judge-provider.ts';
import { parseDigests, parseProviders, type SecretDigests } from '../../login/provider.ts';
import { renderFindingTable } from '../../render/finding-markdown.ts';
import { escapeMarkdown } from '../../render/markdown.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import type { Context } from '../action.ts';
import type { LoginActionInputs } from '../input/login-action-input.ts';
import { parseAudiences } from '../input/login-input.ts';
import { hideSecret } from '../secret.ts';
import { openSession, type ServerSession, type SessionAliases } from '../server-session.ts';
import { weighPolicy, weighRole } from './weigh-policy.ts';

/** @throws {ConfigError} `findings` when there is an error among them */
export async function examineLogin(
  declared: SessionAliases,
  { oidcAudience, oidcIssuer }: LoginActionInputs,
  context: Context,
): Promise<void> {
  const { reporter, environment } = context;
  assertNumber(environment);
  const audiences = oidcAudience === '' ? () => undefined : parseAudiences(oidcAudience);
  const issuer = oidcIssuer || nameIssuer(environment);
  const session = openAsAdministrator(declared, context);
  try {
    const examined = session.readers.map(async (reader) => {
      const { alias } = reader;
      const audience = audiences(alias);
      if (audience !== undefined) hideSecret(reporter, audience);
      return examine(reader, { alias, issuer, audience }, context);
    });
    const findings = (await Promise.all(examined)).flat();
    await publish(findings, declared, listUnseen(oidcAudience, context), context);
  } finally {
    await session.close();
  }
}

/** @throws {ConfigError} */
function openAsAdministrator(declared: SessionAliases, context: Context): ServerSession {
  try {
    const inputs = { login: 'keys', oidcAudience: '', allowInsecureHttp: false } as const;
    return openSession(declared, inputs, [], context);
  } catch (error) {
    if (!(error instanceof ConfigError) || error.reason !== 'missing-credentials') throw error;
    const mend =
      'Set it: the doctor needs keys of an administrator, or of a user with the identities doctor and doctor-digest of docs/identities.md.';
    const findings = error.findings.map((finding) =>
      finding.rule === 'credentials/missing' ? { ...finding, mend } : finding,
    );
    throw new ConfigError(findings, error.reason);
  }
}

const publicIssuer = 'https://token.actions.githubusercontent.com';

/** GitHub itself has one for everybody, an installation of its own has one on its host. */
function nameIssuer({ GITHUB_SERVER_URL: server = '' }: Context['environment']): string {
  const own = server !== '' && server !== 'https://github.com';
  return own ? `${server.replace(/\/$/, '')}/_services/token` : publicIssuer;
}

async function examine(
  reader: Reader,
  expected: Omit<Parameters<typeof judgeProviders>[1], 'weighRole'>,
  { reporter, environment }: Context,
): Promise<Finding[]> {
  const { alias } = expected;
  const { body } = await reader.read(routes.getProviders);
  const providers = parseProviders(body.toString('utf8'), await readDigests(reader));
  for (const { settings } of providers) {
    const id = settings.get('client_id');
    if (id !== undefined) hideSecret(reporter, id);
  }
  const policies = await readPolicies(reader);
  const findings = judgeProviders(providers, {
    ...expected,
    weighRole: (role) => weighRole(role, policies ?? new Map()),
  });
  if (policies === undefined) return [tellNotStarted(alias), ...findings];
  const repositoryId = environment.GITHUB_REPOSITORY_ID || undefined;
  return [...findings, ...judgePolicies({ alias, policies, repositoryId, weigh: weighPolicy })];
}

function tellNotStarted(alias: string): Finding {
  const message = `${alias} has not started its identity system: there are no users and no policies, and nobody but root can do anything.`;
  const mend =
    "Right after a start, wait. Else the server's log says why: often its OpenID provider (config_url) does not answer, or two providers go by a claim.";
  return { rule: 'login/not-started', severity: 'error', message, mend };
}

/** Shows more than the settings do; whoever may not ask for it does without. */
async function readDigests(reader: Reader): Promise<SecretDigests> {
  try {
    return parseDigests((await reader.read(routes.getProviderDigests)).body);
  } catch (error) {
    if (error instanceof ServiceError && ['denied', 'unsupported'].includes(error.reason)) return new Map();
    throw error;
  }
}

/** `undefined` where the server has none yet. */
async function readPolicies(reader: Reader): Promise<ReadonlyMap<string, unknown> | undefined> {
  try {
    const { body } = await reader.read(routes.listIamPolicies);
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return new Map(Object.entries(Object(parsed)));
  } catch (error) {
    if (error instanceof ServiceError && error.failure.code === 'XMinioServerNotInitialized')
      return undefined;
    throw error;
  }
}

const secretUnseen =
  'how hard the client_secret is to guess, which no server shows. It has to be random, such as the output of `openssl rand -hex 32`: whoever knows it can make tokens for any repository';

/** What nobody gave was compared with nothing. */
function listUnseen(oidcAudience: string, { environment }: Context): string {
  const unseen = [
    ...(oidcAudience === '' ? ['whether the audience of the jobs fits (`oidc-audience` is not given)'] : []),
    ...(environment.GITHUB_REPOSITORY_ID
      ? []
      : ['whether the repository has a policy (`GITHUB_REPOSITORY_ID` is not set)']),
    secretUnseen,
  ];
  return `Not looked at: ${unseen.join('; ')}.`;
}

/** @throws {ConfigError} */
function assertNumber({ GITHUB_REPOSITORY_ID: id = '' }: Context['environment']): void {
  if (/^\d*$/.test(id)) return;
  const message = 'GITHUB_REPOSITORY_ID is not a number: it is the id of the repository, not its name.';
  const mend = 'Set it to the output of `gh api repos/OWNER/NAME --jq .id`.';
  throw new ConfigError([{ rule: 'login/repository-id', severity: 'error', message, mend }], 'invalid-input');
}

async function publish(
  findings: readonly Finding[],
  { aliases }: SessionAliases,
  unseen: string,
  { reporter }: Context,
): Promise<void> {
  const names = aliases.map(({ name }) => name).join(', ');
  const errors = findings.filter(({ severity }) => severity === 'error');
  reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
  if (findings.length === 0) reporter.say(`Nothing weak is seen in the way jobs sign in to ${names}.`);
  reporter.say(unseen);
  await reporter.summarise(() => `${renderDoctor(findings, names)}\n\n${escapeMarkdown(unseen)}`);
  if (errors.length > 0) throw new ConfigError(errors, 'findings');
}

function renderDoctor(findings: readonly Finding[], names: string): string {
  const title = `### Signing in to ${escapeMarkdown(names)}`;
  if (findings.length === 0) return `${title}\n\nNothing weak is seen.`;
  return `${title}\n\n${renderFindingTable(findings)}`;
}
