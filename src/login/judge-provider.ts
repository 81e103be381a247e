/** What is weak about the way a server lets jobs sign in, and how to mend it. */

import type { Finding, Severity } from '../finding.ts';
import { isLoopback } from '../server/loopback.ts';
import type { Provider } from './provider.ts';
import type { Weight } from './weight.ts';

/** Who signs tokens for the jobs of a forge, and what is expected of a server that takes them. */
export interface Expected {
  readonly alias: string;
  /** As in the tokens, without a slash at the end. */
  readonly issuer: string;
  /** That jobs ask for; `undefined` where it is not given. */
  readonly audience: string | undefined;
  /** What a role_policy amounts to: names of policies, comma-separated. */
  readonly weighRole: (role: string) => Weight | undefined;
}

const discovery = '/.well-known/openid-configuration';
const guide = 'See docs/login.md.';

/** Pure. The words hold no audience. */
export function judgeProviders(providers: readonly Provider[], expected: Expected): Finding[] {
  const { alias, issuer } = expected;
  const running = providers.filter(({ settings }) => settings.get('enable') !== 'off');
  const place = locate(issuer);
  const isOurs = ({ settings }: Provider) => readIssuer(settings.get('config_url')) === place;
  const ours = running.filter(isOurs);
  if (running.length === 0) {
    const message = `${alias} has no identity provider: no job can sign in.`;
    return [judge('login/no-provider', 'error', message, `Set one up for ${issuer}. ${guide}`)];
  }
  if (ours.length === 0) {
    const message = `No identity provider of ${alias} is ${issuer}, which signs the tokens of these jobs.`;
    const mend = `Set config_url to ${issuer}${discovery}, or give the input \`oidc-issuer\`.`;
    return [judge('login/issuer', 'error', message, mend)];
  }
  return [
    ...judgeNumber(running, expected),
    ...ours.flatMap((provider) => judgeProvider(provider, expected)),
    ...judgeAudiences(ours.filter(goesByClaim), expected),
    ...running
      .filter((provider) => !isOurs(provider))
      .flatMap((provider) => [...tellOther(provider, expected), ...judgeSecret(provider, expected)]),
  ];
}

function goesByClaim({ settings }: Provider): boolean {
  return !settings.has('role_policy');
}

function judgeNumber(running: readonly Provider[], { alias }: Expected): Finding[] {
  const names = running.filter(goesByClaim).map(({ name }) => name || 'the one without a name');
  if (names.length < 2) return [];
  const message = `${alias} has ${names.length} identity providers that go by a claim (${names.join(', ')}): with more than one its users and policies are not there, and nobody but root can do anything.`;
  const mend = 'Keep one of them, remove or disable the others, and restart the server.';
  return [judge('login/two-providers', 'error', message, mend)];
}

/** The place of the issuer whose discovery document an address is. */
function readIssuer(configUrl = ''): string | undefined {
  const place = locate(configUrl);
  return place?.endsWith(discovery) ? place.slice(0, -discovery.length) : undefined;
}

/** Where an address leads, however it is written. Plain http is a finding of its own. */
function locate(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const host = url.host.replace(/\.(?=:|$)/, '');
  return `${host}${url.pathname.replace(/\/+/g, '/').replace(/\/$/, '')}`;
}

/** Whoever it signs for comes in beside the jobs; and the server takes a token for jobs by the keys of any provider. */
function tellOther(provider: Provider, expected: Expected): Finding[] {
  const { settings } = provider;
  const host = URL.parse(settings.get('config_url') ?? '')?.host || 'an address that is none';
  const name = capitalise(nameProvider(provider, expected));
  const beside = `${name} takes tokens of another issuer (${host}) beside that of the jobs, who could sign as any repository too`;
  const mend = 'Remove it where nobody is to sign in by it, else keep what its role_policy allows small.';
  const role = settings.get('role_policy');
  if (role === undefined) return [judge('login/other-provider', 'warning', `${beside}.`, mend)];
  const weight = expected.weighRole(role);
  const rights = weight === undefined ? '' : `, among them to ${weight.words}`;
  const message = `${beside}; and its role_policy gives the same rights to everybody whom that signs for${rights}.`;
  return [judge('login/other-provider', weight?.severity ?? 'warning', message, mend)];
}

function judge(rule: string, severity: Severity, message: string, mend: string): Finding {
  return { rule, severity, message, mend };
}

function judgeProvider(provider: Provider, expected: Expected): Finding[] {
  return [
    ...judgeRole(provider, expected),
    ...judgeClaim(provider, expected),
    ...judgeSecret(provider, expected),
    ...judgeClientId(provider, expected),
    ...judgeLine(provider, expected),
  ];
}

function nameProvider({ name }: Provider, { alias }: Expected): string {
  return name === '' ? `the identity provider of ${alias}` : `the identity provider ${name} of ${alias}`;
}

function judgeRole(provider: Provider, expected: Expected): Finding[] {
  const role = provider.settings.get('role_policy');
  if (role === undefined) return [];
  const message = `The role_policy of ${nameProvider(provider, expected)} gives the same rights to every repository whose jobs this issuer signs for.`;
  const mend = `Remove role_policy, and set claim_name to repository_id. ${guide}`;
  return [judge('login/role-policy', 'error', message, mend)];
}

/** Numbers that a repository cannot choose. */
const ownerIds = new Set(['repository_owner_id', 'enterprise_id']);

function judgeClaim(provider: Provider, expected: Expected): Finding[] {
  const { settings } = provider;
  if (!goesByClaim(provider)) return [];
  const claim = `${settings.get('claim_prefix') ?? ''}${settings.get('claim_name') ?? 'policy'}`;
  const mend = `Set claim_name to repository_id, without a claim_prefix. ${guide}`;
  const name = nameProvider(provider, expected);
  if (settings.get('claim_userinfo') === 'on') {
    const message = `claim_userinfo of ${name} is on, and this issuer tells nothing of users: no job can sign in.`;
    return [judge('login/userinfo', 'error', message, 'Set claim_userinfo to off.')];
  }
  if (claim === 'repository_id') return [];
  const others = ownerIds.has(claim)
    ? 'with a policy that has the id of the owner as name, all repositories of the owner have the same rights'
    : 'it is not a number that belongs to one repository, so that others can be named to fit';
  const message = `${name} goes by the claim ${claim}: a policy that has the id of a repository as name lets no job sign in, and ${others}.`;
  return [judge('login/claim-name', 'error', capitalise(message), mend)];
}

/** Of any provider: the server takes tokens that are signed with it, whatever they say. */
function judgeSecret(provider: Provider, expected: Expected): Finding[] {
  const name = nameProvider(provider, expected);
  const { secret } = provider;
  if (secret === 'set') return [];
  if (secret === undefined) {
    const message = `Whether ${name} has a client_secret can't be seen: it would be set in the environment of the server.`;
    const look = 'Look there, or run this as a user who may do admin:SiteReplicationAdd.';
    return [judge('login/client-secret', 'warning', message, look)];
  }
  const what =
    secret === 'empty' ? 'empty' : 'another of its settings, such as the audience, or a common word';
  const message = `The client_secret of ${name} is ${what}: whoever knows it can make tokens for any repository, which the server takes.`;
  const mend = `Set it to the output of \`openssl rand -hex 32\`, and keep it nowhere else. ${guide}`;
  return [judge('login/client-secret', 'error', message, mend)];
}

/** A client id is what jobs give as their audience; who guesses it needs no secret of an environment. */
function judgeClientId(provider: Provider, expected: Expected): Finding[] {
  const id = provider.settings.get('client_id') ?? '';
  if (!isGuessable(id)) return [];
  const message = `The client_id of ${nameProvider(provider, expected)} does not look random: if it can be guessed, any job of the repository can sign in, reviewed or not.`;
  const mend = `Set it to 32 random bytes in hex, and keep it as a secret of the environment that has reviewers. ${guide}`;
  return [judge('login/audience', 'error', message, mend)];
}

/** At least about 128 bits: 32 digits of hex, or 22 of base64url, which mix digits with capitals and small letters. */
function isGuessable(id: string): boolean {
  const hex = /^[0-9a-f]{32,}$/i.test(id);
  const mixed = /^[\w-]{22,}$/.test(id) && [/[0-9]/, /[A-Z]/, /[a-z]/].every((kind) => kind.test(id));
  const words = /minio|github|action/i.test(id);
  return !(hex || mixed) || words || new Set(id).size < 8;
}

function judgeLine(provider: Provider, expected: Expected): Finding[] {
  const url = URL.parse(provider.settings.get('config_url') ?? '');
  if (url === null || url.protocol === 'https:' || isLoopback(url)) return [];
  const message = `${nameProvider(provider, expected)} is asked in plain http: whoever is in between can put his own keys in its place.`;
  return [judge('login/plain-issuer', 'error', capitalise(message), 'Use https in config_url.')];
}

function judgeAudiences(providers: readonly Provider[], { alias, audience }: Expected): Finding[] {
  const fits = providers.some(({ settings }) => settings.get('client_id') === audience);
  if (audience === undefined || providers.length === 0 || fits) return [];
  const message = `The audience that is given is not the client_id of ${alias}: jobs with it can't sign in.`;
  return [judge('login/audience-mismatch', 'error', message, 'Give the client_id as `oidc-audience`.')];
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
