/** Texts in a compose file, in which `$` begins a variable of the shell that runs it. */

import { stringifyYaml } from './yaml.ts';

/** Plain data as a compose file without variables: every text in it stands for itself. */
export function stringifyCompose(value: unknown): string {
  return stringifyYaml(escapeDollars(value));
}

function escapeDollars(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$', () => '$$');
  if (Array.isArray(value)) return value.map(escapeDollars);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escapeDollars(one)]));
}
