/** The layout that a bucket declares, and prefixes elsewhere that are not in it. */

import { below, type Finding, type Source } from '../../finding.ts';
import type { DeclaredBucket } from '../desired.ts';
import { quote, warning } from '../judgement.ts';

export function checkLayout({ declaration, source }: DeclaredBucket): Finding[] {
  return (declaration.layout ?? []).flatMap((prefix, index) => {
    const problem = describeProblem(prefix);
    if (problem === undefined) return [];
    const place = below(source, 'layout', index);
    return [warning('layout/prefix', place, `The prefix ${quote(prefix)} ${problem[0]}.`, problem[1])];
  });
}

/** Prefixes of rules that match nothing of the declared layout are probably mistyped. */
export function checkPrefixes(bucket: DeclaredBucket): Finding[] {
  const { layout = [], lifecycle, excludedPrefixes } = bucket.declaration;
  if (layout.length === 0) return [];
  const filters = (lifecycle ?? []).map((rule, index): [string | undefined, Source] => [
    rule.filter?.prefix,
    below(bucket.source, 'lifecycle', index, 'filter', 'prefix'),
  ]);
  const excluded = (excludedPrefixes ?? []).map((prefix, index): [string, Source] => [
    prefix.replace(/\*+$/, ''),
    below(bucket.source, 'excludedPrefixes', index),
  ]);
  return [...filters, ...excluded].flatMap(([prefix, place]) => {
    if (!prefix || layout.some((known) => isWithin(prefix, known))) return [];
    const message = `The prefix ${quote(prefix)} is not in the layout of ${quote(bucket.name)}.`;
    return [warning('layout/unknown-prefix', place, message, 'Correct the prefix, or add it to "layout".')];
  });
}

function describeProblem(prefix: string): readonly [string, string] | undefined {
  if (prefix.startsWith('/'))
    return ['begins with "/"', 'Remove it: names of objects do not begin with "/".'];
  if (prefix.includes('//')) return ['has an empty part', 'Remove one "/".'];
  if (prefix.split('/').some((part) => part === '.' || part === '..')) {
    return ['has a part that the server refuses', 'Remove "." and ".." from it.'];
  }
  return prefix.endsWith('/') ? undefined : ['does not end with "/"', 'End it with "/".'];
}

/** Whether objects under the one may also be under the other; `{…}` stands for any one part. */
function isWithin(prefix: string, known: string): boolean {
  const parts = prefix.split('/');
  const knownParts = known.split('/');
  const last = Math.min(parts.length, knownParts.length) - 1;
  return parts.slice(0, last + 1).every((part, index) => {
    const other = knownParts[index] ?? '';
    if (part === other || /^\{.*\}$/.test(other)) return true;
    if (index !== last) return false;
    return index === parts.length - 1 ? other.startsWith(part) : other === '';
  });
}
