import { canBeClaimed, tellsCaller } from './claimed-value.ts';
import type { ConditionMeaning } from './lint-condition.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';

type Path = (string | number)[];

const mend = 'Do not rely on it to keep anyone out; grant less instead.';

/** Conditions that this server keeps and evaluates. */
export const tellIamMeaning: ConditionMeaning = ({ key, at }) => {
  if (!canBeClaimed(key)) return [];
  if (key === 'aws:SecureTransport') return [tellTransport(at)];
  if (tellsCaller(key)) {
    const message = `${quoteValue(key)} keeps nobody out: whoever asks can claim any value, by a header or parameter of its name.`;
    return [problem('iam/condition-caller', at, message, mend)];
  }
  const message = `${quoteValue(key)} is advisory: requests can claim any value of it, so that it holds for honest clients only.`;
  return [problem('iam/condition-advisory', at, message, mend)];
};

function tellTransport(at: Path): PolicyProblem {
  const message =
    'This holds for honest clients only, and by the connection of the server: none come in by a proxy that ends TLS.';
  const mend = 'Let TLS reach the server, and let it speak nothing else where TLS is a must.';
  return problem('iam/secure-transport', at, message, mend);
}
