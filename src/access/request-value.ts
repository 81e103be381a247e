/** What a request tells of itself and of its caller, which conditions and policy variables are about. */

import { commonKeys, knownKeys } from '../policy/server-condition.ts';

/**
 * What a request says under exactly this name, such as `username`, `Username` or `prefix`. An empty list: it
 * certainly says nothing. `undefined`: not known.
 */
export type ValuesOf = (name: string) => readonly string[] | undefined;

/** What there is under one name. */
export interface Values {
  /** In this order, before any other. */
  readonly known: readonly string[];
  /** Whether there may be others. */
  readonly open: boolean;
}

export type ReadValues = (name: string) => Values;

/** `own`: what the server puts in front. Absent `told`: a request of which nothing is known. */
export function readValues(own: ReadonlyMap<string, readonly string[]>, told?: ValuesOf): ReadValues {
  return (name) => {
    const more = told?.(name);
    return { known: [...(own.get(name) ?? []), ...(more ?? [])], open: more === undefined };
  };
}

const spellings = new Set([...knownKeys].map((key) => valueName(key)));

/** As `readValues`, of a request that claims nothing under the names of what the server says itself. */
export function readHonestly(own: ReadonlyMap<string, readonly string[]>): ReadValues {
  return (name) => {
    const known = own.get(name) ?? [];
    const [plain = ''] = name.split('/');
    return { known, open: known.length === 0 && spellings.has(plain) };
  };
}

/** The name under which the server keeps the values of a condition key: `aws:username` and `jwt:name` lose their service. */
export function valueName(key: string): string {
  return key.replace(/^(?:aws|jwt|ldap|sts|svc|s3):/, '');
}

/**
 * What a condition compares. The server puts every header and query parameter among these values, and looks
 * under the spelling of a header first: `Username: ann` takes the place of the caller's own name.
 * @returns undefined where it is not known
 */
export function conditionValues(key: string, read: ReadValues): readonly string[] | undefined {
  const name = valueName(key);
  const claimed = read(headerSpelling(name));
  if (claimed.open) return undefined;
  if (claimed.known.length > 0) return claimed.known;
  const said = read(name);
  return said.open ? undefined : said.known;
}

/** `x-amz-date` is `X-Amz-Date`; what can be no name of a header stays as it is. */
function headerSpelling(name: string): string {
  if (!/^[\w!#$%&'*+\-.^`|~]+$/.test(name)) return name;
  return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** What a variable becomes: the first value under its name. '' where the server leaves it as it is. */
function variableValue(key: string, read: ReadValues): string | undefined {
  const { known, open } = read(valueName(key));
  return known[0] ?? (open ? undefined : '');
}

const common: ReadonlySet<string> = new Set(commonKeys);

/**
 * The value of a condition with its policy variables filled in, one kind after the other.
 * @returns undefined where a value is not known
 */
export function fillValue(text: string, read: ReadValues): string | undefined {
  if (!text.includes('${')) return text;
  let filled = text;
  for (const key of commonKeys) {
    const variable = `\${${key}}`;
    if (!filled.includes(variable)) continue;
    const value = variableValue(key, read);
    if (value === undefined) return undefined;
    if (value !== '') filled = filled.replaceAll(variable, () => value);
  }
  return filled;
}

/** A resource with its variables filled in; those that are not known stand for any text. */
export interface FilledResource {
  readonly pattern: string;
  /** Whether none of them had to. */
  readonly certain: boolean;
}

/** Such as `home/${aws:username}/*`. A value may have variables and wildcards in it: only the latter count. */
export function fillResource(text: string, read: ReadValues): FilledResource {
  let certain = true;
  const pattern = text.replace(/\$\{([^}]*)\}/g, (variable, key: string) => {
    if (!common.has(key)) return variable;
    const value = variableValue(key, read);
    certain &&= value !== undefined;
    return value === undefined ? '*' : value || variable;
  });
  return { pattern, certain };
}
