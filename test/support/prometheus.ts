/** A strict reader of Prometheus' text format: what is not of the format throws. */

export interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

const head = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)$/;
const sample = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{([^\n]*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(,|$)/y;

/** Families in their order: HELP, TYPE, then all samples, each with labels of its own. */
export function parseMetrics(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const families = new Map<string, Family>();
  let help: { name: string; text: string } | undefined;
  let open: { name: string; family: Family } | undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const [, kind, name = '', rest = ''] = head.exec(line) ?? [];
    if (kind === 'HELP') {
      if (families.has(name)) throw new Error(`two families ${name}`);
      help = { name, text: rest };
    } else if (kind === 'TYPE') {
      if (help?.name !== name || !['gauge', 'counter'].includes(rest)) throw new Error(`stray: ${line}`);
      open = { name, family: { type: rest, help: help.text, samples: [] } };
      families.set(name, open.family);
    } else addSample(line, open);
  }
  return families;
}

function addSample(line: string, open: { name: string; family: Family } | undefined): void {
  const match = sample.exec(line);
  if (!match || match[1] !== open?.name) throw new Error(`no sample of ${open?.name}: ${line}`);
  const labels = parseLabels(match[2] ?? '');
  const key = JSON.stringify(labels);
  if (open?.family.samples.some((each) => JSON.stringify(each.labels) === key))
    throw new Error(`twice: ${line}`);
  open?.family.samples.push({ labels, value: Number(match[3]) });
}

function parseLabels(text: string): Record<string, string> {
  const labels = new Map<string, string>();
  label.lastIndex = 0;
  while (label.lastIndex < text.length) {
    const [, name = '', value = ''] = label.exec(text) ?? [];
    if (name === '' || labels.has(name)) throw new Error(`not labels: ${text}`);
    labels.set(
      name,
      value.replace(/\\([\\"n])/g, (_, char: string) => (char === 'n' ? '\n' : char)),
    );
  }
  return Object.fromEntries(labels);
}
