import { RefusedError } from '../errors.ts';

/** Which deployment the servers of a run must be. */
export type ExpectedDeployments =
  | { readonly only: string }
  | { readonly byAlias: ReadonlyMap<string, string> };

export const deploymentMend =
  'Write one deployment id, or `alias=id` for each alias, comma- or line-separated, or the same as a JSON object.';

/** One id, `alias=id` pairs, or a JSON object of them. @returns undefined for anything else */
export function parseExpectedDeployments(text: string): ExpectedDeployments | undefined {
  if (/^[\w-]+$/.test(text)) return { only: text };
  const pairs = text.startsWith('{') ? readObject(text) : readPairs(text);
  const byAlias = new Map(pairs ?? []);
  return pairs === undefined || byAlias.size < pairs.length || byAlias.size === 0 ? undefined : { byAlias };
}

function readObject(text: string): [string, string][] | undefined {
  try {
    const entries = Object.entries(Object(JSON.parse(text)));
    const pairs = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return pairs.length === entries.length ? pairs : undefined;
  } catch {
    return undefined;
  }
}

function readPairs(text: string): [string, string][] | undefined {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  const pairs = parts
    .filter((part) => part !== '')
    .map((part) => /^([^=\s]+)\s*=\s*([\w-]+)$/.exec(part)?.slice(1));
  return pairs.every((pair) => pair !== undefined)
    ? pairs.map(([alias = '', id = '']) => [alias, id])
    : undefined;
}

/** A server, and the deployment it says it is. */
export interface FoundDeployment {
  readonly alias: string;
  readonly id: string | undefined;
}

/**
 * Refuses servers that are not those meant, whatever keys and addresses say. One that nobody expects is not
 * meant either, nor is one that does not tell which it is.
 * @throws {RefusedError} `wrong-deployment`, naming every one
 */
export function assertDeployments(
  expected: ExpectedDeployments | undefined,
  found: readonly FoundDeployment[],
): void {
  if (expected === undefined) return;
  const wrong = found.flatMap((server) => describeMismatch(server, expected));
  if (wrong.length === 0) return;
  throw new RefusedError(
    'wrong-deployment',
    wrong.join(' '),
    'correct the address and the keys, or `expected-deployment-id` (`alias=id` for each of several aliases)',
  );
}

function describeMismatch({ alias, id }: FoundDeployment, expected: ExpectedDeployments): string[] {
  const wanted = 'only' in expected ? expected.only : expected.byAlias.get(alias);
  if (wanted === undefined) return [`No deployment is expected for ${alias}, which this run works with.`];
  if (id === wanted) return [];
  if (id !== undefined) return [`${alias} is the deployment ${id}, not the expected ${wanted}.`];
  const why = 'its access key may lack admin:ServerInfo';
  return [
    `${alias} does not tell which deployment it is (${why}), so that it can't be the expected ${wanted}.`,
  ];
}
