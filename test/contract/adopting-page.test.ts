import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AliasDeclaration, BucketDeclaration } from '../../src/config/generated/types.ts';
import { judge } from '../support/declared.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/adopting.md'), 'utf8');
const blocks = [...page.matchAll(/^ *```json\n([\s\S]*?)^ *```$/gm)].map(([, text = '']) => JSON.parse(text));

test('what docs/adopting.md shows passes every check', () => {
  const isBucket = (block: object): block is BucketDeclaration => 'name' in block;
  const buckets = blocks.filter(isBucket);
  const [aliases]: Record<string, AliasDeclaration>[] = blocks.filter((block) => !isBucket(block));
  expect(buckets).toHaveLength(2);
  for (const bucket of buckets) expect(judge({ buckets: [bucket] })).toEqual([]);
  expect(aliases && judge({ aliases })).toEqual([]);
});
