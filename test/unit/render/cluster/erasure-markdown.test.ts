import { expect, test } from 'vitest';
import { computeMath } from '../../../../src/cluster/math.ts';
import { renderErasureMarkdown } from '../../../../src/render/cluster/erasure-markdown.ts';
import { createSpec } from '../../../support/cluster-spec.ts';

function render(variables: Record<string, string> = {}): string {
  const layout = computeMath(createSpec(variables));
  if (!layout.ok) throw new Error(layout.problem);
  return renderErasureMarkdown(layout.math);
}

test('one pool, sizes not known', () => {
  const markdown = render();
  expect(markdown).toContain('| 4 | 16 | 1 of 16 drives | 4 drives | 75 % | not known |');
  expect(markdown).toContain('| 1 node, or 4 drives of a set | 1 node, or 4 drives of a set |');
  expect(markdown).toContain('Set CLUSTER_DRIVE_SIZE for sizes in bytes.');
  expect(markdown).toContain('takes 66.6 % of new objects');
  expect(markdown).toContain('REDUCED_REDUNDANCY');
});

test('half parity bears one drive less for writes; sizes are told', () => {
  const variables = { MINIO_STORAGE_CLASS_STANDARD: 'EC:8', CLUSTER_DRIVE_SIZE: '1TiB' };
  const markdown = render(variables);
  expect(markdown).toContain(
    '| 8 drives | 8 TiB | 16 TiB | 2 nodes, or 8 drives of a set | 1 node, or 7 drives of a set |',
  );
  expect(markdown).toContain('It holds 8 TiB of 16 TiB.');
});

test('of several pools the weakest counts', () => {
  const volumes =
    'https://minio{1...4}.example.test:9000/mnt/disk{1...4} https://minio{5...8}.example.test:9000/mnt/disk{1...4}';
  const markdown = render({ MINIO_VOLUMES: volumes });
  expect(markdown).toContain('the weakest counts');
  expect(markdown).toContain('Together 8 nodes.');
  expect(markdown).toContain('takes 50 % of new objects');
});
