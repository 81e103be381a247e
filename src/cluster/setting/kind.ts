/** A setting of our own in the env file: what is rendered around the servers, which never read it. */

export interface Setting<Value> {
  readonly name: `CLUSTER_${string}`;
  /** For people: one sentence. */
  readonly about: string;
  /** A value that could be written; where there is a default, that one. */
  readonly example: string;
  /** What a value looks like, to follow "Write". */
  readonly expected: string;
  readonly fallback: Value;
  /** `undefined`: no such value. */
  readonly read: (text: string) => Value | undefined;
}

type Read<Value> = Setting<Value>['read'];

/** With a default, which is written as a value is. */
export function set<Value>(
  name: Setting<Value>['name'],
  [example, about, expected]: readonly [string, string, string],
  read: Read<Value>,
): Setting<Value> {
  const fallback = read(example);
  if (fallback === undefined) throw new RangeError(`The default of ${name} is no value of it.`);
  return { name, about, example, expected, fallback, read };
}

/** Without a default, or with one that other values give. */
export function leave<Value>(
  name: Setting<Value>['name'],
  [example, about, expected]: readonly [string, string, string],
  read: Read<Value>,
): Setting<Value | undefined> {
  return { name, about, example, expected, fallback: undefined, read };
}

/** What values look like, in the words of every message. */
export const looks = {
  host: 'a host name in small letters, such as s3.example.com',
  path: 'an absolute path of letters, digits and ._@+-',
  network: 'a network such as 172.30.40.0/24, beginning with its first address',
  time: 'a time such as 30s, 15m, 2h or 7d',
  size: 'a size such as 500GiB or 4TB',
  image: 'an image as registry/name:tag@sha256:digest',
  percent: 'a share such as 80%',
  word: 'letters, digits and ._-',
  url: 'an address such as https://host.example.com, without a user',
} as const;
