/** `minio.service`: a node under systemd. */

import { groupBy } from '../../group-by.ts';
import { quoteSystemd, quoteSystemdWord } from '../escape/systemd.ts';
import type { Renderer } from '../file.ts';
import type { ClusterSpec, Drive, ServerSpec } from '../spec.ts';
import { listArguments } from './command.ts';

/** The same on every node. Expects `minio.env` as /etc/default/minio. */
export const renderSystemd: Renderer = (spec) => {
  const lines = [
    '# Copy to /etc/systemd/system on every node, and minio.env to /etc/default/minio; then:',
    '#   systemctl daemon-reload && systemctl enable --now minio',
    `# The user ${spec.node.user} and the folders of the drives, which it owns, must be there before.`,
    ...listUnit(spec),
    ...listService(spec),
    ...listHardening(spec),
    '',
    '[Install]',
    'WantedBy=multi-user.target',
  ];
  return [{ path: 'minio.service', text: `${lines.join('\n')}\n` }];
};

function listUnit({ server }: ClusterSpec): string[] {
  const { userFile, passwordFile } = server.credentials;
  const drives = server.pools.flatMap((pool) => pool.drives);
  return [
    '',
    '[Unit]',
    'Description=MinIO object storage',
    'Wants=network-online.target',
    'After=network-online.target time-sync.target',
    '# A drive that is not mounted must not be written to as a folder of the system disk.',
    `RequiresMountsFor=${listPaths(drives).map(quoteSystemd).join(' ')}`,
    '# Without these the server would start with well-known credentials.',
    `AssertFileNotEmpty=${userFile}`,
    `AssertFileNotEmpty=${passwordFile}`,
    '# However often it fails, it is tried again.',
    'StartLimitIntervalSec=0',
  ];
}

function listService(spec: ClusterSpec): string[] {
  const { user, binary } = spec.node;
  const words = listArguments(spec).map(quoteSystemdWord);
  return [
    '',
    '[Service]',
    '# The server tells when it is ready, which it is only when enough of the others are.',
    'Type=notify',
    `User=${user}`,
    `Group=${user}`,
    'EnvironmentFile=/etc/default/minio',
    `ExecStart=${binary} ${words.join(' \\\n  ')}`,
    'Restart=always',
    'RestartSec=5',
    'TimeoutStartSec=infinity',
    '# Requests that run are finished first; nothing is lost when they are not.',
    'TimeoutStopSec=60',
    '# A connection and two files for each request on each drive.',
    'LimitNOFILE=1048576',
    'TasksMax=infinity',
    'OOMScoreAdjust=-500',
  ];
}

/** As the units of distributions have it. Only the drives can be written to. */
function listHardening({ server }: ClusterSpec): string[] {
  return [
    '',
    '# All is read-only but the drives.',
    'ProtectSystem=strict',
    `ReadWritePaths=${listWritable(server).map(quoteSystemd).join(' ')}`,
    `ProtectHome=${livesAtHome(server) ? 'read-only' : 'yes'}`,
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
    'AmbientCapabilities=',
    'ProtectClock=yes',
    'ProtectControlGroups=yes',
    'ProtectHostname=yes',
    'ProtectKernelLogs=yes',
    'ProtectKernelModules=yes',
    'ProtectKernelTunables=yes',
    'ProtectProc=invisible',
    'RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK',
    'RestrictNamespaces=yes',
    'RestrictRealtime=yes',
    'RestrictSUIDSGID=yes',
    'LockPersonality=yes',
    'MemoryDenyWriteExecute=yes',
    'RemoveIPC=yes',
    'KeyringMode=private',
    'SystemCallArchitectures=native',
    'SystemCallFilter=@system-service',
    'SystemCallFilter=~@privileged',
    'SystemCallErrorNumber=EPERM',
    'UMask=0077',
  ];
}

function listPaths(drives: readonly Drive[]): string[] {
  return [...new Set(drives.map(({ path }) => path))];
}

/** A node has not the paths of others; then `-` says that a missing one is no mistake. */
function listWritable({ pools }: ServerSpec): string[] {
  const drives = pools.flatMap((pool) => pool.drives);
  const perHost = [...groupBy(drives, ({ host }) => host).values()].map((own) => listPaths(own).join(' '));
  const prefix = new Set(perHost).size === 1 ? '' : '-';
  return listPaths(drives).map((path) => prefix + path);
}

/** Whether a file that the server needs is where `ProtectHome=yes` would hide it. */
function livesAtHome({ pools, certsDir, credentials }: ServerSpec): boolean {
  const { userFile, passwordFile, envFile = '' } = credentials;
  const drives = pools.flatMap((pool) => listPaths(pool.drives));
  const paths = [certsDir ?? '/home/', userFile, passwordFile, envFile, ...drives];
  return paths.some((path) => /^\/(?:home|root|run\/user)\//.test(path));
}
