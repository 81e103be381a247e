import type { ClusterReport, NodeReport, PoolReport } from '../../cluster/judge/report.ts';
import { rankLevel } from '../../level.ts';
import { describeDuration } from '../duration.ts';
import { linkSource } from '../file-link.ts';
import { describeFindings } from '../finding-text.ts';
import { code, escapeMarkdown, fold, table } from '../markdown.ts';
import { describeBytes, describeCount, formatCount } from '../quantity.ts';
import {
  describeCertificate,
  describeClusterVerdict,
  describeDrives,
  describeHealth,
  describeMargin,
  describeQuota,
  describeShare,
  describeUsage,
} from './cluster-word.ts';

export interface ClusterMarkdownOptions {
  /** How much is shown; `brief` is for a comment that `full` is too long for. */
  readonly extent: 'full' | 'brief';
  /** Where the files can be seen, such as `https://github.com/o/r/blob/<sha>`; without it, they are named. */
  readonly filesUrl?: string;
}

const bounds = {
  full: { nodes: 100, buckets: 30, findings: 100, characters: 400 },
  brief: { nodes: 10, buckets: 5, findings: 10, characters: 200 },
} as const;

type Bounds = (typeof bounds)[keyof typeof bounds];

/** One after the other, the worst first. */
export function renderClustersMarkdown(
  reports: readonly ClusterReport[],
  options: ClusterMarkdownOptions,
): string {
  const worstFirst = [...reports].sort((a, b) => rankLevel(b.level) - rankLevel(a.level));
  return worstFirst.map((report) => renderClusterMarkdown(report, options)).join('\n\n');
}

/** A check of a cluster for people: verdict, findings worst first, then what was measured. */
export function renderClusterMarkdown(report: ClusterReport, options: ClusterMarkdownOptions): string {
  const page = bounds[options.extent];
  const parts = [
    `### ${escapeMarkdown(describeClusterVerdict(report))}`,
    renderNumbers(report, page),
    renderFindings(report, page, options.filesUrl),
    renderPools(report.pools),
    renderNodes(report.nodes, page),
    renderBuckets(report, page),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderNumbers({ origin, health, margin, usage, certificate }: ClusterReport, page: Bounds): string {
  const rows = [
    ['address', code(cut(origin, page))],
    ...(health ? [['health', describeHealth(health)]] : []),
    ...(margin ? [['may be lost now', describeMargin(margin)]] : []),
    ...(usage ? [['stored', describeUsage(usage)]] : []),
    ...(certificate ? [['certificate', escapeMarkdown(cut(describeCertificate(certificate), page))]] : []),
  ];
  return table(['', ''], rows);
}

function renderFindings({ findings }: ClusterReport, page: Bounds, filesUrl: string | undefined): string {
  if (findings.length === 0) return '';
  const rows = findings
    .slice(0, page.findings)
    .map(({ severity, source, message, mend, rule }) => [
      severity,
      source ? linkSource(source, filesUrl) : '',
      `${escapeMarkdown(cut(message, page))} ${escapeMarkdown(cut(mend, page))}`,
      code(rule),
    ]);
  const rest = tellRest(findings.length - rows.length, 'more finding');
  return `#### ${describeFindings(findings)}\n\n${table(['', 'where', 'what', 'rule'], rows)}${rest}`;
}

function renderPools(pools: readonly PoolReport[]): string {
  if (pools.length === 0) return '';
  const rows = pools.map(({ pool, sets, setSize, parity, drives, space }) => [
    String(pool),
    `${formatCount(sets)} × ${formatCount(setSize)}`,
    String(parity),
    describeDrives(drives),
    space ? `${describeShare(space.usedShare)}${space.complete ? '' : ' of what is online'}` : 'not known',
    space ? describeBytes(space.usable) : '',
    space ? describeBytes(space.raw) : '',
  ]);
  const head = ['pool', 'sets × drives', 'parity', 'drives', 'full', 'usable', 'raw'];
  return fold('Pools', table(head, rows), true);
}

function renderNodes(nodes: readonly NodeReport[], page: Bounds): string {
  if (nodes.length === 0) return '';
  const rows = nodes
    .slice(0, page.nodes)
    .map(({ endpoint, state, version, uptimeSeconds, drives, mayGo, clockAheadSeconds }) => [
      code(cut(endpoint, page)),
      escapeMarkdown(cut(state, page)),
      describeDrives(drives),
      escapeMarkdown(cut(version, page)),
      uptimeSeconds === undefined ? '' : describeDuration(uptimeSeconds),
      clockAheadSeconds === undefined ? '' : `${clockAheadSeconds} s`,
      mayGo ? 'yes' : 'no',
    ]);
  const head = ['node', 'state', 'drives', 'version', 'up', 'clock ahead', 'may go now'];
  const rest = tellRest(nodes.length - rows.length, 'more node');
  return fold('Nodes', `${table(head, rows)}${rest}`, rows.length <= 8);
}

function renderBuckets({ buckets }: ClusterReport, page: Bounds): string {
  if (buckets.length === 0) return '';
  const rows = buckets
    .slice(0, page.buckets)
    .map((bucket) => [
      code(cut(bucket.name, page)),
      describeBytes(bucket.bytes),
      formatCount(bucket.objects),
      formatCount(bucket.versions),
      describeQuota(bucket),
    ]);
  const rest = tellRest(buckets.length - rows.length, 'more bucket');
  const head = ['bucket', 'size', 'objects', 'versions', 'of its quota'];
  return fold('Biggest buckets', `${table(head, rows)}${rest}`, false);
}

function cut(text: string, { characters }: Bounds): string {
  return text.length > characters ? `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function tellRest(count: number, noun: string): string {
  return count > 0 ? `\n\n… and ${describeCount(count, noun)}, in the report.` : '';
}
