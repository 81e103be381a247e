/** The keys of a job, kept for its end by the runner. */

import type { SignInPlace, TemporaryKeys } from '../../login/exchange.ts';

/** Keys of one alias, and the variables that hold them. */
export interface MadeKeys {
  readonly place: Pick<SignInPlace, 'alias' | 'url' | 'caFile'>;
  readonly names: readonly string[];
  readonly keys: Pick<TemporaryKeys, 'accessKey' | 'secretKey' | 'sessionToken'>;
}

/** Name of the saved value. */
const state = 'keys';

/** Name and text of the value to save. */
export function keepMade(made: readonly MadeKeys[]): [name: string, text: string] {
  const kept = made.map(({ place: { alias, url, caFile }, names, keys }) => ({
    ...{ alias, url: url.origin, caFile, names },
    ...{ accessKey: keys.accessKey, secretKey: keys.secretKey, sessionToken: keys.sessionToken },
  }));
  return [state, JSON.stringify(kept)];
}

/** Empty where nothing was saved, or nothing that is understood. */
export function readMade(environment: NodeJS.ProcessEnv): MadeKeys[] {
  const saved = parse(environment[`STATE_${state}`] ?? '');
  return Array.isArray(saved) ? saved.flatMap(readOne) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOne(value: unknown): MadeKeys[] {
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  const text = (name: string) => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : '';
  };
  const url = URL.parse(text('url'));
  const listed = fields.get('names');
  const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [];
  if (url === null) return [];
  const caFile = text('caFile');
  return [
    {
      place: { alias: text('alias'), url, ...(caFile !== '' && { caFile }) },
      names,
      keys: {
        accessKey: text('accessKey'),
        secretKey: text('secretKey'),
        sessionToken: text('sessionToken'),
      },
    },
  ];
}
