import { meansAnyone } from './exposure.ts';
import { toList } from './field.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { type PolicyStatement, usersDecide } from './statement.ts';

export function lintPrincipal({ Principal }: PolicyStatement, path: (string | number)[]): PolicyProblem[] {
  const at = [...path, 'Principal'];
  const names = Principal === undefined ? [] : Principal === '*' ? ['*'] : toList(Principal.AWS);
  if (names.length === 0) {
    const message = 'The statement names no Principal, which the server refuses.';
    return [problem('policy/principal', at, message, `Write "Principal": "*"; ${usersDecide}`)];
  }
  const others = names.filter((name) => name !== '*');
  const inert = others.filter((name) => !meansAnyone(name));
  return [...lintDisguised(others.filter(meansAnyone), at), ...lintInert(inert, at)];
}

/** Nobody who reads such a name would think of everyone. */
function lintDisguised(names: readonly string[], at: (string | number)[]): PolicyProblem[] {
  if (names.length === 0) return [];
  const message = `The server takes a Principal as a pattern, and ${names.map(quoteValue).join(', ')} for anyone at all.`;
  const mend = `Write "*" if that is meant; ${usersDecide}`;
  return [problem('policy/anyone-pattern', at, message, mend)];
}

function lintInert(inert: readonly string[], at: (string | number)[]): PolicyProblem[] {
  if (inert.length === 0) return [];
  const message = `A bucket policy binds anonymous callers only: ${inert.map(quoteValue).join(', ')} is stored and has no effect.`;
  return [problem('policy/inert-principal', at, message, 'Grant it by a policy of that user instead.')];
}
