import {
  composeSessionPolicy,
  isPurpose,
  maxPolicyBytes,
  type Purpose,
  purposes,
} from '../../login/session-policy.ts';
import type { InputReader } from './input.ts';

/** The inputs of login. Stable: workflows depend on them. */
export const loginActionDefaults = {
  'config-dir': 'config',
  alias: 'primary_cluster',
  for: 'plan',
  'oidc-audience': '',
  doctor: 'false',
  'oidc-issuer': '',
} as const;

export type LoginActionInputs = ReturnType<typeof readLoginActionInputs>;

export function readLoginActionInputs(reader: InputReader) {
  return {
    configDir: reader.text('config-dir'),
    alias: reader.text('alias'),
    /** What the keys are for; less than the server can narrow them to. */
    purposes: reader.parsed('for', parsePurposes, `Give one or more of: ${purposes.join(', ')}.`) ?? [],
    /** A secret. */
    oidcAudience: reader.text('oidc-audience'),
    doctor: reader.flag('doctor'),
    /** '' for the one of the forge that runs this. */
    oidcIssuer: reader.text('oidc-issuer').replace(/\/$/, ''),
  };
}

function parsePurposes(text: string): readonly Purpose[] | undefined {
  const names = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = names.filter(isPurpose);
  if (known.length < names.length || Buffer.byteLength(composeSessionPolicy(known)) > maxPolicyBytes)
    return undefined;
  return [...new Set(known)];
}
