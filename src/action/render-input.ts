import { listRenderings, type RenderingName } from '../cluster/render/index.ts';
import type { InputReader } from './input.ts';

/** The inputs of render-cluster. Stable: workflows depend on them. */
export const renderDefaults = {
  'env-file': 'config/minio_cluster_vars.env',
  render: 'all',
  'output-dir': 'rendered',
  check: 'false',
} as const;

export type RenderInputs = ReturnType<typeof readRenderInputs>;

export function readRenderInputs(reader: InputReader) {
  return {
    envFile: reader.text('env-file'),
    render:
      reader.parsed('render', parseRenderings, `Give \`all\`, or some of: ${listRenderings().join(', ')}.`) ??
      [],
    outputDir: reader.text('output-dir'),
    check: reader.flag('check'),
  };
}

/** In the order in which they are rendered, each once. */
function parseRenderings(text: string): RenderingName[] | undefined {
  const given = text.split(/[,\s]+/).filter((name) => name !== '');
  const known = listRenderings();
  if (given.includes('all')) return known;
  const wrong = given.some((name) => !known.some((rendering) => rendering === name));
  return wrong ? undefined : known.filter((name) => given.includes(name));
}
