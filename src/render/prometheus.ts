/** Prometheus' text format (0.0.4): gauges only. */

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One family; '' without a sample, since what is not known has no series. Ends with a line break. */
export function renderGauge(name: string, help: string, samples: readonly Sample[]): string {
  if (samples.length === 0) return '';
  const lines = samples.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
}

/** `{name="value"}`; '' for none. */
export function renderLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** The format is UTF-8, which half a surrogate pair has no place in, and knows three escapes. */
function escapeLabel(value: string): string {
  const unicode = value.replace(/\p{Cs}/gu, '\ufffd');
  return unicode.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
