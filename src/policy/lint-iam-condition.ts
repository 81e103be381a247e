import type { ConditionMeaning } from './lint-condition.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';

type Path = (string | number)[];

/** What callers say of themselves, or somebody on the way says of them, and why it keeps nobody out. */
const claimed: ReadonlyMap<string, string> = new Map([
  ['aws:Referer', 'callers choose it themselves'],
  ['aws:UserAgent', 'callers choose it themselves'],
  ['aws:SourceIp', 'behind a proxy the server knows it from headers alone'],
]);

/** Conditions that this server keeps and evaluates, and that are no boundary all the same. */
export const tellIamMeaning: ConditionMeaning = ({ key, at }) => {
  if (key === 'aws:SecureTransport') return [tellTransport(at)];
  const reason = claimed.get(key) ?? (/^(jwt|ldap):/.test(key) ? 'it is what a token says' : undefined);
  if (reason === undefined) return [];
  const message = `${quoteValue(key)} is advisory: ${reason}.`;
  const mend = 'Do not rely on it to keep anyone out; grant less instead.';
  return [problem('iam/condition-advisory', at, message, mend)];
};

function tellTransport(at: Path): PolicyProblem {
  const message =
    'The server looks at its own connection: behind a proxy that ends TLS this is always "false".';
  return problem('iam/secure-transport', at, message, 'Let TLS reach the server, or leave it to the proxy.');
}
