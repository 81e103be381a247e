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
  const inert = names.filter((name) => name !== '*');
  if (inert.length === 0) return [];
  const message = `A bucket policy binds anonymous callers only: ${inert.map(quoteValue).join(', ')} is stored and has no effect.`;
  return [problem('policy/inert-principal', at, message, 'Grant it by a policy of that user instead.')];
}
