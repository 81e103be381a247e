import { listRenderings, type RenderingName } from '../../cluster/render/index.ts';
import { parseDuration } from '../../config/duration.ts';
import type { InputReader } from './input.ts';
import { loginDefaults, readLoginInputs } from './login-input.ts';

/** The inputs of render-cluster. Stable: workflows depend on them. */
export const renderDefaults = {
  'env-file': 'config/minio_cluster_vars.env',
  render: 'all',
  'output-dir': 'rendered',
  check: 'false',
  'diff-running': 'false',
  'config-dir': 'config',
  alias: 'primary_cluster',
  'metrics-token-file': '',
  'metrics-token-life': '90d',
  'allow-insecure-http': 'false',
  ...loginDefaults,
} as const;

const lifeMend = 'Write a number and s, m, h or d, such as 90d.';
/** A hundred years: more has no meaning, and no date. */
const longestLife = 36_500 * 86_400;

export type RenderInputs = ReturnType<typeof readRenderInputs>;

export function readRenderInputs(reader: InputReader) {
  return {
    envFile: reader.text('env-file'),
    render:
      reader.parsed('render', parseRenderings, `Give \`all\`, or some of: ${listRenderings().join(', ')}.`) ??
      [],
    outputDir: reader.text('output-dir'),
    check: reader.flag('check'),
    diffRunning: reader.flag('diff-running'),
    configDir: reader.text('config-dir'),
    alias: reader.text('alias'),
    /** Empty where no token is wanted. */
    metricsTokenFile: reader.text('metrics-token-file'),
    metricsTokenLifeSeconds: reader.parsed('metrics-token-life', parseLife, lifeMend) ?? 0,
    allowInsecureHttp: reader.flag('allow-insecure-http'),
    ...readLoginInputs(reader),
  };
}

function parseLife(text: string): number | undefined {
  const seconds = parseDuration(text);
  return seconds !== undefined && seconds <= longestLife ? seconds : undefined;
}

/** In the order in which they are rendered, each once. */
function parseRenderings(text: string): RenderingName[] | undefined {
  const given = text.split(/[,\s]+/).filter((name) => name !== '');
  const known = listRenderings();
  if (given.includes('all')) return known;
  const wrong = given.some((name) => !known.some((rendering) => rendering === name));
  return wrong ? undefined : known.filter((name) => given.includes(name));
}
