import { randomBytes } from 'node:crypto';

export interface ServerEnv {
  readonly variables: Readonly<Record<string, string>>;
  /** Values among them that nobody may see. */
  readonly secrets: readonly string[];
  /** Numbers, from 1, of lines that are not `MINIO_…=value`, or set what is ours to set. */
  readonly wrongLines: readonly number[];
}

/** The keys are made for each server, and where its data lies is said when it is started. */
const reserved = /^MINIO_(?:ROOT_.*|ACCESS_KEY|SECRET_KEY|VOLUMES|OPTS|ADDRESS|CONFIG_ENV_FILE)$/;

const secretName = /(?:SECRET|PASSWORD|TOKEN|KEY|DSN|CONNECTION_STRING)/;

/** Lines `NAME=value`; empty ones, and those that begin with `#`, count for nothing. */
export function parseServerEnv(text: string): ServerEnv {
  const variables = new Map<string, string>();
  const wrongLines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, name = '', value = ''] = /^\s*(MINIO_[A-Z0-9_]+)=(.*?)\s*$/.exec(line) ?? [];
    if (name === '' || reserved.test(name)) wrongLines.push(index + 1);
    else variables.set(name, value);
  }
  const hidden = [...variables].filter(([name, value]) => secretName.test(name) && value !== '');
  return {
    variables: Object.fromEntries(variables),
    secrets: hidden.map(([, value]) => value),
    wrongLines,
  };
}

/** A key service of the server's own: without one it refuses buckets with default encryption. */
export function createKeyService(): { readonly MINIO_KMS_SECRET_KEY: string } {
  return { MINIO_KMS_SECRET_KEY: `throwaway:${randomBytes(32).toString('base64')}` };
}
