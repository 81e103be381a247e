/** Places of values in YAML. */

import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { composeYaml } from './parse-yaml.ts';
import type { OffsetFinder } from './position.ts';

/** As for JSON; an alias leads to what it stands for. */
export function indexYamlText(text: string): OffsetFinder {
  const document = composeYaml(text);
  return (path) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const step of path) {
      const source = isAlias(node) ? node.resolve(document) : node;
      const entry = findEntry(source, step);
      if (entry === undefined) break;
      [node, offset] = entry;
    }
    return offset;
  };
}

function findEntry(node: unknown, step: string | number): [node: unknown, offset: number] | undefined {
  const found = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : isSeq(node) && node.items[Number(step)];
  const key = isPair(found) ? found.key : found;
  const range = typeof key === 'object' && key !== null && 'range' in key ? key.range : undefined;
  const start = Array.isArray(range) ? Number(range[0]) : undefined;
  return start === undefined ? undefined : [isPair(found) ? found.value : found, start];
}
