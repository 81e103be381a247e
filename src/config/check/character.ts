/** Characters in the settings of a bucket that could not be sent to the server. */

import { below, type Finding, type Source } from '../../finding.ts';
import { findNonXml } from '../../server/xml-text.ts';
import type { DeclaredBucket } from '../desired.ts';
import type { BucketDeclaration } from '../generated/types.ts';
import { error, quote } from '../judgement.ts';
import { listEntries } from '../structure.ts';

/** What is sent as XML, with all that is in it. */
const sentAsXml = [
  'excludedPrefixes',
  'lifecycle',
  'encryption',
  'tags',
  'notifications',
  'cors',
] as const satisfies readonly (keyof BucketDeclaration)[];

export function checkCharacters({ declaration, source }: DeclaredBucket): Finding[] {
  return sentAsXml.flatMap((key) => checkValue(declaration[key], below(source, key)));
}

/** Keys too: those of tags are sent. */
function checkValue(value: unknown, place: Source): Finding[] {
  if (typeof value === 'string') return checkText(value, place);
  return listEntries(value).flatMap(([step, item]) => {
    const inside = below(place, step);
    return [...(typeof step === 'string' ? checkText(step, inside) : []), ...checkValue(item, inside)];
  });
}

function checkText(text: string, place: Source): Finding[] {
  const character = findNonXml(text);
  if (character === undefined) return [];
  const message = `${quote(text)} holds the character ${character}, which cannot be sent to the server.`;
  return [error('bucket/character', place, message, 'Remove the character.')];
}
