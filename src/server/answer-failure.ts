/** What it means when the server answered, but not with success. */

import type { Diagnosis } from './diagnosis.ts';
import { type ErrorAnswer, parseErrorAnswer } from './error-answer.ts';
import { iamCodes } from './iam-failure.ts';
import type { AnswerContext, Explain, Meaning } from './meaning.ts';
import type { Reply } from './port.ts';
import { replicationCodes } from './replication-failure.ts';
import { explainSignIn } from './sign-in-failure.ts';

const maxQuote = 300;
/** What MinIO's console says to a signed request. */
const consolePort = /must be made to API port/i;
const transientStatuses = new Set([408, 429, 502, 503, 504]);
const transientCodes = new Set(['SlowDown', 'RequestTimeout', 'Throttling', 'XMinioServerNotInitialized']);
/** A gateway answered because the server behind it did not, so what the server did is not known. */
const lostStatuses = new Set([502, 504]);

/** Reads an answer that is no success. The server's own sentence is taken in, except about credentials. */
export function diagnoseAnswer(reply: Reply, context: AnswerContext): Diagnosis {
  const answer = parseErrorAnswer(reply);
  const code = answer.code || impliedCode(reply.status, context);
  const { reason, cause, mend, transient } = explain({ ...answer, code }, reply, context);
  const request = answer.requestId === '' ? '' : `, request ${answer.requestId}`;
  return {
    reason,
    status: reply.status,
    code,
    ...(answer.requestId === '' ? {} : { requestId: answer.requestId }),
    cause: `${cause} (${code}, status ${reply.status}${request})`,
    mend,
    transient: transient ?? (transientStatuses.has(reply.status) || transientCodes.has(code)),
    lost: lostStatuses.has(reply.status),
  };
}

function explain(answer: ErrorAnswer, reply: Reply, context: AnswerContext): Meaning {
  if (context.route.api === 'sts' && answer.form === 'xml')
    return explainSignIn(answer, { alias: context.alias, status: reply.status });
  const known = byCode.get(answer.code);
  if (known !== undefined) return known(context, answer, reply);
  if (answer.form === 'page' || consolePort.test(answer.message)) return page(context);
  if (answer.form === 'https-wanted') return plainToTls(context);
  if (reply.status >= 300 && reply.status < 400) return redirect;
  if (reply.status === 401 || reply.status === 403) return denied(context);
  if (reply.status === 501 || reply.status === 405) return unsupported;
  const said = answer.message === '' ? '' : `: ${quote(answer.message, context.secrets)}`;
  return { reason: 'server-error', cause: `the server refused${said}`, mend: '' };
}

/** Cut only after the secrets are out, so that no part of one is left at the end. */
function quote(message: string, secrets: readonly string[]): string {
  const clean = secrets.reduce(
    (words, secret) => (secret === '' ? words : words.replaceAll(secret, '***')),
    message,
  );
  return clean.length > maxQuote ? `${clean.slice(0, maxQuote)}...` : clean;
}

/** For answers without a code: those to HEAD, and those of something in between. */
function impliedCode(status: number, context: AnswerContext): string {
  if (status === 404 && context.route.method === 'HEAD') return 'NoSuchBucket';
  if (status === 403 && context.route.method === 'HEAD') return 'AccessDenied';
  return `HTTP${status}`;
}

const denied = ({ route, bucket, alias, policy }: AnswerContext): Meaning => {
  const where = route.api === 's3' && bucket !== undefined ? ` on bucket ${bucket}` : '';
  const who = policy === undefined ? 'it' : `the policy ${policy}, which is that of this repository,`;
  return {
    reason: 'denied',
    cause:
      policy === undefined
        ? `the access key of ${alias} may not do that`
        : `the policy ${policy} of ${alias} does not let this job do that`,
    mend: route.permission === '' ? '' : `Allow ${who} ${route.permission}${where}.`,
  };
};

const credentials =
  (cause: string): Explain =>
  ({ alias }) => ({
    reason: 'denied',
    cause,
    mend: `Check the access key, the secret key and the session token given for ${alias}.`,
  });

const wrongSignature: Explain = ({ alias }) => ({
  reason: 'denied',
  cause: 'the signature does not fit',
  mend: `Check the secret key given for ${alias}; where it is right, something in between changes the path or the Host header.`,
});

const wrongRegion: Explain = ({ region }, answer) => ({
  reason: 'wrong-region',
  cause: `the server is not in region ${region}${answer.region === '' ? '' : ` but in ${answer.region}`}`,
  mend: `Declare ${answer.region === '' ? "the server's region" : `the region ${answer.region}`} or none.`,
});

const malformedAuthorization: Explain = (context, answer, reply) =>
  answer.region === ''
    ? credentials('the server does not accept the form of the credentials')(context, answer, reply)
    : wrongRegion(context, answer, reply);

const clockSkew: Explain = ({ now }, _answer, reply) => {
  const server = Date.parse(reply.headers.date ?? '');
  const seconds = Math.round((now.getTime() - server) / 1000);
  const direction = seconds > 0 ? 'ahead of' : 'behind';
  const distance = Number.isNaN(seconds) ? '' : `: it is ${Math.abs(seconds)} s ${direction} the server's`;
  return {
    reason: 'clock-skew',
    cause: `the clock of this machine is too far off${distance}`,
    mend: 'Set the clock of this machine or of the server right; up to 15 minutes apart are accepted.',
  };
};

const missingBucket: Explain = ({ bucket }) => ({
  reason: 'missing-bucket',
  cause: `there is no bucket ${bucket ?? ''}`.trim(),
  mend: 'Create it first, or correct the name.',
});

const unsupported: Meaning = { reason: 'unsupported', cause: 'this server does not have that', mend: '' };
const redirect: Meaning = {
  reason: 'unreachable',
  cause: 'the address answers with a redirect, and those are not followed',
  mend: 'Give the address it leads to as the URL.',
};
const page = ({ origin }: AnswerContext): Meaning => ({
  reason: 'unreachable',
  cause: `${origin} is not the S3 API; a console or a proxy answers so`,
  mend: 'Check the port of the URL, and the health of the server behind the proxy.',
});
const plainToTls = ({ origin }: AnswerContext): Meaning => ({
  reason: 'unreachable',
  cause: `${origin} speaks https and was asked in plain http`,
  mend: 'Write https:// in the URL.',
});

const byCode = new Map<string, Explain>([
  ['AccessDenied', denied],
  ['InvalidAccessKeyId', credentials('the server does not know this access key')],
  ['SignatureDoesNotMatch', wrongSignature],
  ['InvalidToken', credentials('the server does not accept the session token')],
  ['InvalidTokenId', credentials('the server does not accept the session token')],
  ['ExpiredToken', credentials('the session token has expired')],
  ['AuthorizationHeaderMalformed', malformedAuthorization],
  ['InvalidRegion', wrongRegion],
  ['IllegalLocationConstraintException', wrongRegion],
  ['PermanentRedirect', wrongRegion],
  ['RequestTimeTooSkewed', clockSkew],
  ['NoSuchBucket', missingBucket],
  ['NotImplemented', () => unsupported],
  ['MethodNotAllowed', () => unsupported],
  ['XMinioAdminVersionMismatch', () => unsupported],
  ...iamCodes,
  ...replicationCodes,
]);
