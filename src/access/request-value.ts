/** What a request tells of itself and of its caller, which conditions and policy variables are about. */

import { commonKeys } from '../policy/server-condition.ts';

/**
 * The values of a name such as `username` or `prefix`. An empty list: the request certainly has none.
 * `undefined`: not known.
 */
export type ValuesOf = (name: string) => readonly string[] | undefined;

/** The name under which the server keeps the values of a condition key: `aws:username` and `jwt:name` lose their service. */
export function valueName(key: string): string {
  return key.replace(/^(?:aws|jwt|ldap|sts|svc|s3):/, '');
}

/**
 * A text with its policy variables filled in, such as `home/${aws:username}/*`. The server leaves those as they
 * are that have no value.
 * @returns undefined where a value is not known
 */
export function fillVariables(text: string, valuesOf: ValuesOf): string | undefined {
  if (!text.includes('${')) return text;
  let filled = text;
  for (const key of commonKeys) {
    const variable = `\${${key}}`;
    if (!filled.includes(variable)) continue;
    const values = valuesOf(valueName(key));
    if (values === undefined) return undefined;
    const [first = ''] = values;
    if (first !== '') filled = filled.replaceAll(variable, () => first);
  }
  return filled;
}
