/** `minio.env`: the environment of the service, without a secret. */

import { listSections } from '../environment.ts';
import { quoteSystemdEnvironment } from '../escape/systemd.ts';
import type { Renderer } from '../file.ts';
import type { ClusterSpec, Variable } from '../spec.ts';

const head = [
  '# Environment of every node, the same on all of them: copy it to /etc/default/minio. Shells read it as well.',
  '# The drives and the options of the command line are in minio.service and start-minio.sh.',
];

/** Read by `EnvironmentFile=` of systemd, and by `.` of a POSIX shell. */
export const renderEnvFile: Renderer = (spec) => {
  const sections = [
    { about: 'Written by a vault, readable by the user of the service alone.', variables: listFiles(spec) },
    ...listSections(spec),
  ];
  const lines = sections.flatMap(({ about, variables }) => ['', `# ${about}`, ...variables.map(formatLine)]);
  return [{ path: 'minio.env', text: `${[...head, ...lines].join('\n')}\n` }];
};

function listFiles({ server: { credentials } }: ClusterSpec): Variable[] {
  const { userFile, passwordFile, envFile } = credentials;
  return [
    { name: 'MINIO_ROOT_USER_FILE', value: userFile },
    { name: 'MINIO_ROOT_PASSWORD_FILE', value: passwordFile },
    ...(envFile === undefined ? [] : [{ name: 'MINIO_CONFIG_ENV_FILE', value: envFile }]),
  ];
}

function formatLine({ name, value }: Variable): string {
  return `${name}=${quoteSystemdEnvironment(value)}`;
}
