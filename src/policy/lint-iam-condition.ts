import type { ConditionMeaning } from './lint-condition.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';

type Path = (string | number)[];

const chosen = 'callers choose it themselves';

/** Why a condition keeps nobody out, where there is more to say than `unsafe`. */
const claimed: ReadonlyMap<string, string> = new Map([
  ['aws:Referer', chosen],
  ['aws:UserAgent', chosen],
  ['aws:SourceIp', 'behind a proxy the server knows it from headers alone'],
]);

const unsafe = 'this server keeps no such value safe from callers, so that it holds for honest clients only';

/** Conditions that this server keeps and evaluates: whatever their key, none is a boundary. */
export const tellIamMeaning: ConditionMeaning = ({ key, at }) => {
  if (key === 'aws:SecureTransport') return [tellTransport(at)];
  const reason = claimed.get(key) ?? (/^(jwt|ldap):/.test(key) ? 'it is what a token says' : unsafe);
  const message = `${quoteValue(key)} is advisory: ${reason}.`;
  const mend = 'Do not rely on it to keep anyone out; grant less instead.';
  return [problem('iam/condition-advisory', at, message, mend)];
};

function tellTransport(at: Path): PolicyProblem {
  const message =
    'This holds for honest clients only, and by the connection of the server: none come in by a proxy that ends TLS.';
  const mend = 'Let TLS reach the server, and let it speak nothing else where TLS is a must.';
  return problem('iam/secure-transport', at, message, mend);
}
