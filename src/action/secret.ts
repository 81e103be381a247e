import type { Reporter } from '../report/reporter.ts';
import type { Connection } from '../server/connection.ts';

/** Shorter access keys are words like `admin`: hiding those would blot out ordinary text. */
const minAccessKey = 8;
const minLine = 8;

type KeyHolder = Pick<Connection, 'accessKey' | 'sessionToken'> & { readonly secretKey?: string };

/** Hides the keys of each, in every form in which it might be shown. */
export function hideSecrets(reporter: Reporter, holders: readonly KeyHolder[]): void {
  for (const { accessKey, secretKey, sessionToken } of holders.filter((holder) => holder.accessKey !== '')) {
    const whole = [secretKey, sessionToken].flatMap((secret) => (secret ? [secret] : []));
    const secrets = accessKey.length >= minAccessKey ? [...whole, accessKey] : whole;
    const pair = Buffer.from(`${accessKey}:${secretKey ?? ''}`).toString('base64');
    for (const form of new Set([...secrets.flatMap(derivedForms), pair])) reporter.hide(form);
  }
}

/** Hides one that is no pair of keys. */
export function hideSecret(reporter: Pick<Reporter, 'hide'>, secret: string): void {
  for (const form of new Set(derivedForms(secret))) reporter.hide(form);
}

/** One of several lines is shown line by line, in places; a short line is taken for a word. */
function derivedForms(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).filter((line) => line !== secret && line.length >= minLine);
  return [secret, ...lines].flatMap(encodeForms);
}

function encodeForms(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  const base64url = Buffer.from(secret).toString('base64url');
  return [secret, base64, base64url, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}
