import type { RenderedFile } from '../../cluster/file.ts';
import type { ClusterLayout, ClusterMath } from '../../cluster/math.ts';
import { projectAddition } from '../../cluster/math.ts';
import { formatCommand } from '../../cluster/render/command.ts';
import type { LeftOut } from '../../cluster/render/left-out.ts';
import type { Comparison } from '../../cluster/running/compare.ts';
import type { ClusterSpec } from '../../cluster/spec.ts';
import { renderFindingTable } from '../finding-markdown.ts';
import { describeFindings } from '../finding-text.ts';
import { code, escapeMarkdown, fence, fold, table } from '../markdown.ts';
import { plain } from '../plain.ts';
import { describeBytes, describeCount } from '../quantity.ts';
import { renderErasureMarkdown } from './erasure-markdown.ts';

/** What was rendered, and what it comes to. */
export interface Rendering {
  readonly spec: ClusterSpec;
  readonly math: ClusterLayout;
  readonly files: readonly RenderedFile[];
  /** Those that were not there, or otherwise. */
  readonly changed: readonly RenderedFile[];
  readonly leftOut: readonly LeftOut[];
  /** As given. */
  readonly dir: string;
  /** `undefined` where it was not compared with what runs. */
  readonly running: Comparison | undefined;
}

/** For a log or a terminal; ends without a line break. */
export function renderRenderingText(rendering: Rendering): string {
  const { spec, math, files, changed, leftOut, dir, running } = rendering;
  return [
    'Start every node with:',
    `  ${plain(formatCommand(spec))}`,
    ...(math.ok ? describeMath(math.math).map((line) => `  ${line}`) : []),
    `${describeCount(files.length, 'file')} in ${plain(dir)}, ${changed.length} changed:`,
    ...files.map((file) => `  ${changed.includes(file) ? '~' : ' '} ${file.path}`),
    ...(leftOut.length === 0 ? [] : ['Not rendered:']),
    ...leftOut.map(({ what, why }) => `  ${what}: ${why}`),
    ...(running === undefined ? [] : [describeRunning(running)]),
  ].join('\n');
}

/** For a job summary: the command, what the cluster holds and bears, what runs, and every file, folded away. */
export function renderRenderingMarkdown({ spec, math, files, leftOut, running }: Rendering): string {
  return [
    `### Cluster ${code(spec.name)}`,
    fence([formatCommand(spec)], 'sh'),
    math.ok ? renderErasureMarkdown(math.math) : '',
    running === undefined ? '' : renderRunningMarkdown(running),
    leftOut.length === 0 ? '' : renderLeftOut(leftOut),
    ...files.map(({ path, text }) => fold(path, fence(text.split('\n'), ''), false)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderRunningMarkdown(running: Comparison): string {
  const findings = running.ok ? running.findings : [];
  const parts = ['#### What runs', escapeMarkdown(describeRunning(running))];
  return [...parts, ...(findings.length === 0 ? [] : [renderFindingTable(findings)])].join('\n\n');
}

function describeRunning(running: Comparison): string {
  if (!running.ok) return `What runs could not be compared: ${plain(running.why)}`;
  if (running.findings.length === 0) return 'What runs is what the env file says.';
  return `What runs, held against the env file: ${describeFindings(running.findings)}.`;
}

function renderLeftOut(leftOut: readonly LeftOut[]): string {
  const rows = leftOut.map(({ what, why }) => [escapeMarkdown(what), escapeMarkdown(why)]);
  return `#### Not rendered\n\n${table(['what', 'why'], rows)}`;
}

function describeMath(math: ClusterMath): string[] {
  const { reads, writes, newObjects } = math;
  const bears = (words: string, { drives, nodes }: ClusterMath['reads']) =>
    `${words} go on without ${describeCount(drives, 'drive')} of a set, or ${describeCount(nodes, 'node')}.`;
  return [
    ...(math.raw === undefined || math.usable === undefined
      ? []
      : [`${describeBytes(math.usable)} of ${describeBytes(math.raw)} can be used.`]),
    bears('Reads', reads),
    bears('Writes', writes),
    bears('Writes of new objects', newObjects),
    ...describeAddition(math),
  ];
}

/** D17 of the decisions: nothing moves by itself. */
function describeAddition(math: ClusterMath): string[] {
  const addition = projectAddition(math);
  if (addition === undefined) return [];
  const share = Math.round(addition.shareOfNew * 100);
  return [
    `Another pool like the last adds ${describeCount(addition.nodes, 'node')}; about ${share} % of new objects go there while the others are half full, and what is there stays where it is until somebody starts a rebalance.`,
  ];
}
