/** Finds line and column of what was declared, with one parse of each file that something points at. */

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { JsonPath, Source } from '../finding.ts';
import { isYaml } from './parse-text.ts';
import { createPositionFinder, type OffsetFinder, type Position } from './position.ts';
import { readText } from './read-file.ts';

export interface Locator {
  /** The same items, their sources with line and column where the file can be read. Never throws. */
  locate<T extends { readonly source?: Source }>(items: readonly T[]): Promise<T[]>;
}

/** Keeps what it parsed, so one locator serves a whole run. `workspace` is what files are relative to. */
export function createLocator(workspace: string): Locator {
  const finders = new Map<string, Promise<((path: JsonPath) => Position) | undefined>>();
  const findPosition = (file: string) => {
    const known = finders.get(file) ?? openFile(workspace, file);
    finders.set(file, known);
    return known;
  };
  const locateOne = async <T extends { readonly source?: Source }>(item: T): Promise<T> => {
    const { source } = item;
    if (source === undefined || source.line !== undefined) return item;
    const position = (await findPosition(source.file))?.(source.path);
    return position === undefined ? item : { ...item, source: { ...source, ...position } };
  };
  return { locate: (items) => Promise.all(items.map(locateOne)) };
}

async function openFile(
  workspace: string,
  file: string,
): Promise<((path: JsonPath) => Position) | undefined> {
  const read = await readText(workspace, file);
  if (read.kind !== 'text') return undefined;
  const position = createPositionFinder(read.text);
  try {
    const findOffset = isYaml(file) ? await indexYaml(read.text) : indexJson(read.text);
    return (path) => position(findOffset(path));
  } catch (cause) {
    // Only nesting without end does this; such a file has a finding of its own, without a place inside.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

async function indexYaml(text: string): Promise<OffsetFinder> {
  const { indexYamlText } = await import('./locate-yaml.ts');
  return indexYamlText(text);
}

function indexJson(text: string): OffsetFinder {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return (path) => {
    if (tree === undefined) return 0;
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
      if (node !== undefined) return findStart(node);
    }
    return tree.offset;
  };
}

function findStart(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}
