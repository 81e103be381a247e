/** Why a server gave no temporary keys: it says so with a few codes for everything, so that its words decide. */

import type { ErrorAnswer } from './error-answer.ts';
import { notStarted } from './iam-failure.ts';
import type { AnswerContext, Meaning } from './meaning.ts';

const guide = 'docs/login.md says how the server is set up.';

interface Known {
  readonly words: RegExp;
  readonly cause: string;
  readonly mend: string;
}

/** By what the server writes, in the order in which it looks. */
const known: readonly Known[] = [
  {
    words: /^Role .* does not exist/i,
    cause: 'the server has no identity provider that goes by a claim of the token',
    mend: guide,
  },
  {
    words: /token is expired|token expired/i,
    cause: "the job's identity token has expired",
    mend: 'Set the clocks of this machine, of the server and of the issuer right.',
  },
  {
    words: /(?:used before issued|not valid yet)/i,
    cause: "by the server's clock the job's identity token is not valid yet",
    mend: 'Set the clock of the server right.',
  },
  {
    words: /`a(?:ud|zp)`/,
    cause: 'the audience of the token is not the one that the server takes (its client_id)',
    mend: 'Give it as `oidc-audience`, from a secret of the environment that the job names.',
  },
  {
    words: /None of the given policies/i,
    cause: 'the server has no policy for this repository',
    mend: `Declare a policy whose name is the numeric id of the repository. Where there is one, claim_name on the server is not repository_id: login with \`doctor: true\` tells which; ${guide}`,
  },
  {
    words: /claim missing from the JWT/i,
    cause: 'the token lacks the claim that the server goes by',
    mend: `Set claim_name to repository_id on the server; ${guide}`,
  },
  {
    words: /(?:No public key found for kid|signature is invalid|verification error|Invalid kid)/i,
    cause: 'the server does not know who signed the token',
    mend: `Check that config_url on the server is that of the issuer of this forge; ${guide}`,
  },
  {
    words: /access_token is mandatory/i,
    cause: 'the server wants to ask the issuer about the user, which this issuer does not offer',
    mend: 'Set claim_userinfo to off on the server.',
  },
];

/** Nothing of the token is quoted, nor words of the server that are not known. */
export function explainSignIn(answer: ErrorAnswer, { alias, status }: SignInContext): Meaning {
  if (answer.code === 'STSIAMNotInitialized') return notStarted;
  const found = known.find(({ words }) => words.test(answer.message));
  if (found) return { reason: 'denied', cause: found.cause, mend: found.mend };
  if (answer.code === 'MalformedPolicyDocument' || /session policy/i.test(answer.message)) {
    const cause = 'the server does not take the policy that narrows the keys down';
    return { reason: 'denied', cause, mend: 'Sign in for fewer actions at a time.' };
  }
  if (status === 403) {
    const cause = `${alias} gives this caller no keys`;
    return { reason: 'denied', cause, mend: guide };
  }
  if (status === 405 || status === 404 || status === 501)
    return { reason: 'unsupported', cause: 'this server has no sign-in by tokens', mend: guide };
  if (status === 400) return { reason: 'denied', cause: 'the server does not take the token', mend: guide };
  return { reason: 'server-error', cause: 'the server could not make keys', mend: '' };
}

type SignInContext = Pick<AnswerContext, 'alias'> & { readonly status: number };
