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
import { openSession, type SessionAliases } from '../server-session.ts';

/** @throws {ConfigError} `findings` when there is an error among them */
export async function examineLogin(
  declared: SessionAliases,
  { oidcAudience, oidcIssuer }: LoginActionInputs,
  context: Context,
): Promise<void> {
  const { reporter, environment } = context;
  const audiences = oidcAudience === '' ? () => undefined : parseAudiences(oidcAudience);
  const issuer = oidcIssuer || nameIssuer(environment);
  const session = openSession(
    declared,
    { login: 'keys', oidcAudience: '', allowInsecureHttp: false },
    [],
    context,
  );
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

const publicIssuer = 'https://token.actions.githubusercontent.com';

/** GitHub itself has one for everybody, an installation of its own has one on its host. */
function nameIssuer({ GITHUB_SERVER_URL: server = '' }: Context['environment']): string {
  const own = server !== '' && server !== 'https://github.com';
  return own ? `${server.replace(/\/$/, '')}/_services/token` : publicIssuer;
}

async function examine(
  reader: Reader,
  expected: Parameters<typeof judgeProviders>[1],
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
  const repositoryId = environment.GITHUB_REPOSITORY_ID || undefined;
  return [...judgeProviders(providers, expected), ...judgePolicies({ alias, policies, repositoryId })];
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

async function readPolicies(reader: Reader): Promise<ReadonlyMap<string, unknown>> {
  const { body } = await reader.read(routes.listIamPolicies);
  const parsed: unknown = JSON.parse(body.toString('utf8'));
  return new Map(Object.entries(Object(parsed)));
}

/** What nobody gave was compared with nothing. */
function listUnseen(oidcAudience: string, { environment }: Context): string {
  const unseen = [
    ...(oidcAudience === '' ? ['whether the audience of the jobs fits (`oidc-audience` is not given)'] : []),
    ...(environment.GITHUB_REPOSITORY_ID
      ? []
      : ['whether the repository has a policy (`GITHUB_REPOSITORY_ID` is not set)']),
  ];
  return unseen.length === 0 ? '' : `Not looked at: ${unseen.join('; ')}.`;
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
  if (findings.length === 0) reporter.say(`Nothing is weak about the way jobs sign in to ${names}.`);
  if (unseen !== '') reporter.say(unseen);
  await reporter.summarise(() =>
    [renderDoctor(findings, names), escapeMarkdown(unseen)].filter((part) => part !== '').join('\n\n'),
  );
  if (errors.length > 0) throw new ConfigError(errors, 'findings');
}

function renderDoctor(findings: readonly Finding[], names: string): string {
  const title = `### Signing in to ${escapeMarkdown(names)}`;
  if (findings.length === 0) return `${title}\n\nNothing is weak about it.`;
  return `${title}\n\n${renderFindingTable(findings)}`;
}
