/** The command that starts a node, for people and as an output. */

import { quoteShell } from '../escape/shell.ts';
import type { Renderer } from '../file.ts';
import type { ClusterSpec } from '../spec.ts';

/** Arguments of the server's binary; the same on every node. The binary itself is not among them. */
export function listArguments({ server }: ClusterSpec): readonly string[] {
  const { addresses, options, volumes } = server;
  const s3 = addresses.s3 === undefined ? [] : ['--address', addresses.s3];
  return ['server', '--console-address', addresses.console, ...s3, ...options, ...volumes];
}

/** One line for a POSIX shell: `minio server --console-address :9001 https://…`. */
export function formatCommand(spec: ClusterSpec): string {
  return ['minio', ...listArguments(spec)].map(quoteShell).join(' ');
}

/** A script with the command and what it needs around it. */
export const renderCommand: Renderer = (spec) => {
  const hosts = [...new Set(spec.server.pools.flatMap(({ drives }) => drives.map(({ host }) => host)))];
  const nodes = hosts.length === 1 ? 'The server is one node' : `Runs on each of the ${hosts.length} nodes`;
  const lines = [
    '#!/bin/sh',
    `# ${nodes}, with the variables of minio.env in its environment. The command is the same on every node, and`,
    '# each waits for the others. Leave it to a service manager: minio.service does the same under systemd,',
    '# rolled out by a tool such as Ansible.',
    'set -eu',
    '# Without these the server would start with well-known credentials.',
    'for file in "$MINIO_ROOT_USER_FILE" "$MINIO_ROOT_PASSWORD_FILE"; do',
    '  [ -s "$file" ] || { echo "There is nothing in $file, where a root credential has to be." >&2; exit 1; }',
    'done',
    `exec ${formatCommand(spec)}`,
  ];
  return [{ path: 'start-minio.sh', text: `${lines.join('\n')}\n`, mode: 0o755 }];
};
