import type { DeclaredBucket, Desired } from '../../config/desired.ts';
import { describeExposure } from '../../policy/exposure.ts';
import { code, escapeMarkdown, table } from '../markdown.ts';

/** A bigger picture is no longer one that anybody reads. */
const maxEdges = 50;

/** The declared storage at a glance, for a job summary: a table of buckets, and who replicates to whom. */
export function renderStorageOverview(desired: Desired): string {
  const parts = [renderBuckets(desired), renderReplication(desired)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderBuckets({ buckets }: Desired): string {
  if (buckets.length === 0) return '';
  const head = [
    'bucket',
    'sites',
    'versioning',
    'lock',
    'quota',
    'policy',
    'anyone may',
    'lifecycle rules',
    'purpose',
  ];
  return `### Declared storage\n\n${table(head, buckets.map(describeBucket))}`;
}

function describeBucket({ name, declaration, policy }: DeclaredBucket): string[] {
  const { sites, versioning, objectLocking, quota, lifecycle, purpose, state } = declaration;
  const yes = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');
  return [
    `${code(name)}${state === 'absent' ? ' (absent)' : ''}`,
    sites ? sites.map(code).join(' ') : 'all',
    yes(versioning),
    yes(objectLocking),
    quota ? escapeMarkdown(String(quota)) : '',
    policy ? code(declaration.defaultPolicyFile ?? '') : policy === null ? 'none' : '',
    (policy && describeExposure(policy.document, name)) ?? '',
    lifecycle ? String(lifecycle.length) : '',
    escapeMarkdown(purpose ?? ''),
  ];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
}

/** Always as a table; as a picture too while it stays readable. */
function renderReplication({ replication }: Desired): string {
  const rules = replication?.bucketReplications ?? [];
  const sites = replication?.siteReplications ?? [];
  if (rules.length + sites.length === 0) return '';
  const rows = [
    ...sites.map((pair) => [code(pair.sourceAlias), code(pair.targetAlias), 'everything, both ways']),
    ...rules.map((rule) => [
      code(`${rule.sourceAlias}/${rule.sourceBucket}`),
      code(`${rule.targetAlias}/${rule.targetBucket}`),
      `${rule.isAsync === false ? 'synchronous' : 'asynchronous'}${rule.bidirectional ? ', both ways' : ''}`,
    ]),
  ];
  const heading = '### Declared replication';
  const overview = table(['from', 'to', ''], rows);
  const picture = drawTopology([
    ...sites.map((pair) => ({ from: pair.sourceAlias, to: pair.targetAlias, both: true })),
    ...rules.map((rule) => ({
      from: `${rule.sourceAlias}/${rule.sourceBucket}`,
      to: `${rule.targetAlias}/${rule.targetBucket}`,
      both: rule.bidirectional ?? false,
    })),
  ]);
  return [heading, picture, overview].filter((part) => part !== '').join('\n\n');
}

function drawTopology(edges: readonly Edge[]): string {
  if (edges.length >= maxEdges) return '';
  const ids = new Map(
    [...new Set(edges.flatMap(({ from, to }) => [from, to]))].map((name, i) => [name, `n${i}`]),
  );
  const nodes = [...ids].map(([name, id]) => `  ${id}["${drawText(name)}"]`);
  const arrows = edges.map(
    ({ from, to, both }) => `  ${ids.get(from)} ${both ? '<-->' : '-->'} ${ids.get(to)}`,
  );
  return ['```mermaid', 'graph LR', ...nodes, ...arrows, '```'].join('\n');
}

/** Names in the picture keep to what buckets and aliases are made of, so that none can end its label. */
function drawText(name: string): string {
  return name.replace(/[^\w./-]/g, '?');
}
