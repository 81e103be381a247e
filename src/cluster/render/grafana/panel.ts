/** One panel of the dashboard, as Grafana 10 and later read it. */

/** Chosen by whoever looks. */
export const datasource = { type: 'prometheus', uid: '$datasource' } as const;

/** Names as Grafana has them; those of bytes count by 1024. */
export type PanelUnit = 'short' | 'bytes' | 'Bps' | 'reqps' | 'percentunit' | 'ms' | 's';

export interface PanelQuery {
  /** PromQL; may use `$cluster` and `$__rate_interval`. */
  readonly expression: string;
  /** `{{label}}` stands for the value of a label. */
  readonly legend: string;
}

export interface Panel {
  readonly title: string;
  /** Shown when somebody points at the panel's corner. */
  readonly description?: string;
  readonly kind: 'stat' | 'timeseries' | 'bargauge';
  readonly unit: PanelUnit;
  readonly queries: readonly PanelQuery[];
  /** Value from which a stat is red: as much, or as little. */
  readonly alarm?: { readonly above: number } | { readonly below: number };
  /** Of 24 columns. */
  readonly width: number;
}

export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const columns = 24;
const heights = { stat: 4, timeseries: 8, bargauge: 8 } as const;

/** Rows from top to bottom, panels from left to right, wrapping at the edge. */
export function layOutRows(rows: readonly Row[]): object[] {
  const out: object[] = [];
  let y = 0;
  for (const { title, panels } of rows) {
    out.push({
      id: out.length + 1,
      type: 'row',
      title,
      collapsed: false,
      panels: [],
      gridPos: place(0, y, columns, 1),
    });
    y += 1;
    let x = 0;
    let tallest = 0;
    for (const panel of panels) {
      if (x + panel.width > columns) {
        y += tallest;
        x = 0;
        tallest = 0;
      }
      const height = heights[panel.kind];
      out.push({ id: out.length + 1, ...formatPanel(panel), gridPos: place(x, y, panel.width, height) });
      x += panel.width;
      tallest = Math.max(tallest, height);
    }
    y += tallest;
  }
  return out;
}

function place(x: number, y: number, w: number, h: number) {
  return { x, y, w, h };
}

function formatPanel({ title, description, kind, unit, queries, alarm }: Panel) {
  return {
    type: kind,
    title,
    ...(description !== undefined && { description }),
    datasource,
    fieldConfig: { defaults: { unit, min: 0, thresholds: formatThresholds(alarm) }, overrides: [] },
    options: formatOptions(kind),
    targets: queries.map(({ expression, legend }, index) => ({
      refId: String.fromCharCode(65 + index),
      datasource,
      expr: expression,
      legendFormat: legend,
      ...(kind === 'timeseries' ? { range: true } : { instant: true }),
    })),
  };
}

function formatThresholds(alarm: Panel['alarm']) {
  const [first, second, value] =
    alarm === undefined
      ? ['green', undefined, 0]
      : 'above' in alarm
        ? ['green', 'red', alarm.above]
        : ['red', 'green', alarm.below];
  const base = { color: first, value: null };
  return { mode: 'absolute', steps: second === undefined ? [base] : [base, { color: second, value }] };
}

function formatOptions(kind: Panel['kind']) {
  const reduceOptions = { calcs: ['lastNotNull'], fields: '', values: false };
  if (kind === 'timeseries')
    return { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } };
  if (kind === 'bargauge') return { reduceOptions, orientation: 'horizontal', displayMode: 'basic' };
  return { reduceOptions, colorMode: 'value', graphMode: 'area', textMode: 'auto' };
}
