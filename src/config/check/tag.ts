/** Tags that the server takes, on buckets, objects and in filters. */

import { quote } from '../judgement.ts';

const allowed = /^[a-zA-Z0-9+\-._:/@ =]+$/;
const letters = 'Use a-z, A-Z, 0-9, space and + - = . _ : / @ only.';

/** Keys up to 128 characters, values up to 256 and possibly empty. */
export function findTagProblem(
  key: string,
  value: string,
): { readonly message: string; readonly mend: string } | undefined {
  const name = `The server refuses the tag ${quote(key)}`;
  if (key === '') return { message: 'A tag has no name.', mend: 'Name or remove it.' };
  if (key.length > 128)
    return { message: `${name}: its name is too long.`, mend: 'Use at most 128 characters.' };
  if (!allowed.test(key)) return { message: `${name}: its name has other characters.`, mend: letters };
  if (value.length > 256)
    return { message: `${name}: its value is too long.`, mend: 'Use at most 256 characters.' };
  if (value !== '' && !allowed.test(value)) {
    return { message: `${name}: its value has other characters.`, mend: letters };
  }
  return undefined;
}
