/** Variables that are missing, unknown, or hold what no rendered file can carry. */

import { error, quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { createSuggester } from '../../suggestion.ts';
import { settings } from '../setting/index.ts';
import type { Declared } from './declared.ts';

const required = new Map([
  ['MINIO_ROOT_USER_FILE', 'Set it to the path of the file with the name of the root user.'],
  ['MINIO_ROOT_PASSWORD_FILE', 'Set it to the path of the file with the password of the root user.'],
  [
    'MINIO_VOLUMES',
    'List servers and drives, such as https://minio{1...4}.example.com:9000/mnt/disk{1...4}/data.',
  ],
]);

const known = Object.values(settings).map(({ name }) => name);

export function checkVariables(env: Declared): Finding[] {
  return [
    ...checkRequired(env),
    ...checkCredentialFiles(env),
    ...checkNames(env),
    ...checkRivals(env),
    ...env.variables.flatMap(({ name, value }) => checkValue(name, value, env)),
  ];
}

function checkRequired(env: Declared): Finding[] {
  return [...required].flatMap(([name, mend]) => {
    if (env.get(name)?.trim()) return [];
    return [
      error('cluster/missing', env.locate(name), `${name} is not set, and the cluster needs it.`, mend),
    ];
  });
}

function checkCredentialFiles(env: Declared): Finding[] {
  const user = env.get('MINIO_ROOT_USER_FILE');
  if (user === undefined || user !== env.get('MINIO_ROOT_PASSWORD_FILE')) return [];
  const message = 'The name and the password of the root user are read from one file.';
  const mend = 'Give each a file of its own: the server takes the whole content.';
  return [error('cluster/credential-file', env.locate('MINIO_ROOT_PASSWORD_FILE'), message, mend)];
}

function checkNames(env: Declared): Finding[] {
  const suggest = createSuggester(known);
  return env.variables.flatMap(({ name }) => {
    if (!name.startsWith('CLUSTER_') || known.some((one) => one === name)) return [];
    const mend = suggest(name, 'Remove it, or use one of the settings in docs/configuration.md.');
    return [error('cluster/unknown-setting', env.locate(name), `There is no setting ${quote(name)}.`, mend)];
  });
}

/** The server takes these before MINIO_VOLUMES, or instead of it. */
function checkRivals(env: Declared): Finding[] {
  return ['MINIO_ARGS', 'MINIO_ENDPOINTS'].flatMap((name) => {
    if (env.get(name) === undefined) return [];
    const message = `${name} names drives as well as MINIO_VOLUMES, and the server takes only one of them.`;
    return [error('cluster/two-volumes', env.locate(name), message, 'Keep MINIO_VOLUMES alone.')];
  });
}

function checkValue(name: string, value: string, env: Declared): Finding[] {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    const message = `The value of ${name} holds a character that no environment file can carry.`;
    return [error('cluster/character', env.locate(name), message, 'Remove control characters.')];
  }
  if (!/:\/\/[^/\s?#]*@/.test(value)) return [];
  const message = `${name} holds an address with a user name or password.`;
  const mend = `Put the variable into the file of ${settings.secretEnvFile.name}, and change the password.`;
  return [error('cluster/userinfo', env.locate(name), message, mend)];
}
