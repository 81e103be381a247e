import { ConfigError } from '../../errors.ts';
import type { InputReader } from './input.ts';

/** The inputs of every action that works with servers: where its keys come from. Stable: workflows depend on them. */
export const loginDefaults = {
  login: 'keys',
  'oidc-audience': '',
} as const;

export interface LoginInputs {
  /** `oidc`: an alias for which no keys are set is signed in to with the identity of the job. */
  readonly login: 'keys' | 'oidc';
  /** As `parseAudiences` reads it. A secret. */
  readonly oidcAudience: string;
}

export function readLoginInputs(reader: InputReader): LoginInputs {
  return { login: reader.oneOf('login', ['keys', 'oidc']), oidcAudience: reader.text('oidc-audience') };
}

/** Alias → audience. */
export type Audiences = (alias: string) => string | undefined;

/**
 * One audience for every alias, or `alias=audience` for each, comma- or line-separated.
 * @throws {ConfigError} `invalid-input`, which shows nothing of it
 */
export function parseAudiences(text: string): Audiences {
  if (isAudience(text)) return () => text;
  const pairs = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => /^([\w.-]+)\s*=\s*(\S+)$/.exec(part)?.slice(1) ?? []);
  const audiences = new Map(pairs.map(([alias = '', audience = '']) => [alias, audience]));
  const whole = [...audiences].every(([alias, audience]) => alias !== '' && isAudience(audience));
  if (whole && audiences.size === pairs.length && pairs.length > 0) return (alias) => audiences.get(alias);
  const none = text === '';
  const message = `Input \`oidc-audience\`: ${none ? 'signing in needs the audience that the server takes.' : 'it can be read neither as an audience nor as `alias=audience`.'}`;
  const mend =
    'Give it from a secret of the environment that the job names; for several servers a line `alias=audience` each.';
  throw new ConfigError([{ rule: 'input/oidc-audience', severity: 'error', message, mend }], 'invalid-input');
}

function isAudience(text: string): boolean {
  return /^[\w.:/~+@-]+$/.test(text);
}
