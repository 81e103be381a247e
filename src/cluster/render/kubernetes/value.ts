/** Values as Kubernetes writes them. */

import type { ClusterSpec, NodeSpec } from '../../spec.ts';

const units = ['Ti', 'Gi', 'Mi', 'Ki'] as const;

/** Bytes as a quantity, in the largest unit that goes into it. */
export function formatQuantity(bytes: number): string {
  const index = units.findIndex((_, power) => bytes % 2 ** (10 * (units.length - power)) === 0);
  const unit = units[index];
  return unit === undefined ? String(bytes) : `${bytes / 2 ** (10 * (units.length - index))}${unit}`;
}

/** Of volume claims. An example where none is declared: a claim has to have one. */
export function chooseDriveSize({ driveSize }: NodeSpec): string {
  return formatQuantity(driveSize ?? 2 ** 40);
}

export function describeResources({ cpus, memory }: NodeSpec): object {
  return {
    requests: { cpu: formatCpus(cpus.reserved), memory: formatQuantity(memory.reserved) },
    limits: { cpu: formatCpus(cpus.limit), memory: formatQuantity(memory.limit) },
  };
}

function formatCpus(cpus: number): string {
  return Number.isInteger(cpus) ? String(cpus) : `${Math.round(cpus * 1000)}m`;
}

/** In commands and in values of variables `$(NAME)` stands for a variable, and `$$` for `$`. */
export function escapeVariables(text: string): string {
  return text.replaceAll('$', () => '$$');
}

/** Without the folder of certificates, which is a volume here. */
export function listOptions({ server: { options } }: ClusterSpec): string[] {
  return options.filter((word, index) => {
    const before = options[index - 1] ?? '';
    return !isCertsDir.test(word) && !/^(?:--?certs-dir|-S)$/.test(before);
  });
}

const isCertsDir = /^(?:--?certs-dir|-S)(?:=|$)/;
