/** `minio.service`: a node under systemd. */

import { nameMountUnits, quoteSystemd, quoteSystemdWord } from '../escape/systemd.ts';
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
  const paths = listPaths(server.pools.flatMap((pool) => pool.drives));
  const mounts = [...new Set(paths.flatMap(nameMountUnits))];
  return [
    '',
    '[Unit]',
    'Description=MinIO object storage',
    'Wants=network-online.target',
    'After=network-online.target time-sync.target',
    '# Mounts of the drives are waited for, and none is required: a broken drive must not take its node along.',
    `After=${mounts.join(' ')}`,
    '# However often it fails, it is tried again.',
    'StartLimitIntervalSec=0',
  ];
}

function listService(spec: ClusterSpec): string[] {
  const { user, binary } = spec.node;
  const { userFile, passwordFile } = spec.server.credentials;
  const words = listArguments(spec).map(quoteSystemdWord);
  return [
    '',
    '[Service]',
    '# The server tells when it is ready, which it is only when enough of the others are.',
    'Type=notify',
    `User=${user}`,
    `Group=${user}`,
    'EnvironmentFile=/etc/default/minio',
    '# Without these the server would start with well-known credentials; a vault may write them after the boot.',
    ...[userFile, passwordFile].map((file) => `ExecStartPre=/usr/bin/test -s ${quoteSystemdWord(file)}`),
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
    '# All is read-only but the drives. One that is not there is left out, so that nothing is written in its place.',
    'ProtectSystem=strict',
    `ReadWritePaths=${listWritable(server).join(' ')}`,
    `ProtectHome=${livesAtHome(server) ? 'read-only' : 'yes'}`,
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'NoNewPrivileges=yes',
    `CapabilityBoundingSet=${listCapabilities(server)}`,
    `AmbientCapabilities=${listCapabilities(server)}`,
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

/** With `-` a missing one is no mistake: a drive breaks, and a node has not the paths of others. */
function listWritable({ pools }: ServerSpec): string[] {
  return listPaths(pools.flatMap((pool) => pool.drives)).map((path) => quoteSystemd(`-${path}`));
}

/** Ports below 1024 are for root without it. */
function listCapabilities({ ports }: ServerSpec): string {
  return Math.min(ports.s3, ports.console) < 1024 ? 'CAP_NET_BIND_SERVICE' : '';
}

/** Whether a file that the server needs is where `ProtectHome=yes` would hide it. */
function livesAtHome({ pools, certsDir, credentials }: ServerSpec): boolean {
  const { userFile, passwordFile, envFile = '' } = credentials;
  const drives = pools.flatMap((pool) => listPaths(pool.drives));
  const paths = [certsDir ?? '/home/', userFile, passwordFile, envFile, ...drives];
  return paths.some((path) => /^\/(?:home|root|run\/user)\//.test(path));
}
