import { expect, test } from 'vitest';
import { createDashboard } from '../../../../src/cluster/render/grafana/dashboard.ts';
import { layOutRows, type Panel } from '../../../../src/cluster/render/grafana/panel.ts';
import { createSpec } from '../../../support/cluster-spec.ts';

interface Laid {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly refId: string; readonly expr: string }[];
}

const dashboard = createDashboard(createSpec());
const panels = dashboard.panels as Laid[];

test('panels lie side by side on 24 columns, none on another', () => {
  const taken = new Set<string>();
  for (const { gridPos } of panels) {
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1)
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
        expect(taken.has(`${x},${y}`)).toBe(false);
        taken.add(`${x},${y}`);
      }
  }
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
});

test('a panel that does not fit goes below the tallest of its line', () => {
  const panel = (kind: Panel['kind']): Panel => ({
    title: kind,
    kind,
    unit: 'short',
    width: 16,
    queries: [],
  });
  const [, first, second] = layOutRows([
    { title: 'r', panels: [panel('timeseries'), panel('stat')] },
  ]) as Laid[];
  expect(first?.gridPos).toEqual({ x: 0, y: 1, w: 16, h: 8 });
  expect(second?.gridPos).toEqual({ x: 0, y: 9, w: 16, h: 4 });
});

test('every query asks for the chosen cluster, and every panel has one', () => {
  for (const { type, title, targets = [] } of panels) {
    expect([title, targets.length > 0]).toEqual([title, type !== 'row']);
    for (const { expr } of targets) expect(expr).toContain('cluster="$cluster"');
  }
});

test('has the panels that were asked for', () => {
  const titles = panels.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining([
      ...['Nodes online', 'Nodes offline', 'Usable space', 'Free space, forecast', 'Top buckets by size'],
      ...['Requests by operation', 'Bandwidth', 'Errors', 'Error rate'],
      ...['Pending', 'Failed', 'Links', 'Latency of links', 'Latency of uploads'],
    ]),
  );
});
