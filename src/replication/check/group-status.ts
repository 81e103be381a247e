/** What the sites of a group say of each other: everything but the data. */

import { ServiceError } from '../../errors.ts';
import { readJson } from '../../json-text.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';

/** What is replicated beside objects, in the words of findings. */
export type EntityKind = 'bucket' | 'policy' | 'user' | 'group' | 'lifecycle rule';

/** Something that is not the same at all sites, by the account of one of them. */
export interface Mismatch {
  readonly kind: EntityKind;
  readonly name: string;
  /** By deployment id, of the sites that the asked one reached: whether it is there. */
  readonly presence: ReadonlyMap<string, boolean>;
  /** What is not the same, in words. Where a site was not reached, it counts as one without any of it. */
  readonly differing: readonly string[];
}

export interface SiteStatus {
  /** Deployment ids of the sites that the asked one compared, itself among them. */
  readonly reached: ReadonlySet<string>;
  readonly mismatches: readonly Mismatch[];
}

interface Section {
  readonly key: string;
  readonly kind: EntityKind;
  readonly has: string;
  readonly words: Readonly<Record<string, string>>;
}

const sections: readonly Section[] = [
  {
    key: 'BucketStats',
    kind: 'bucket',
    has: 'HasBucket',
    words: {
      VersioningConfigMismatch: 'versioning',
      OLockConfigMismatch: 'object lock',
      ReplicationCfgMismatch: 'replication rules',
      PolicyMismatch: 'policy',
      TagMismatch: 'tags',
      QuotaCfgMismatch: 'quota',
      SSEConfigMismatch: 'encryption',
      CorsCfgMismatch: 'CORS',
    },
  },
  { key: 'PolicyStats', kind: 'policy', has: 'HasPolicy', words: { PolicyMismatch: 'content' } },
  {
    key: 'UserStats',
    kind: 'user',
    has: 'HasUser',
    words: { PolicyMismatch: 'attached policies', UserInfoMismatch: 'account' },
  },
  {
    key: 'GroupStats',
    kind: 'group',
    has: 'HasGroup',
    words: { PolicyMismatch: 'attached policies', GroupDescMismatch: 'members' },
  },
  // The server sends it only where such rules are replicated.
  {
    key: 'ILMExpiryStats',
    kind: 'lifecycle rule',
    has: 'HasILMExpiryRules',
    words: { ILMExpiryRuleMismatch: 'content' },
  },
];

const everything = {
  buckets: 'true',
  policies: 'true',
  users: 'true',
  groups: 'true',
  'ilm-expiry-rules': 'true',
} as const;

/** `undefined` when the site is in no group. @throws {ServiceError} */
export async function readStatus(reader: Reader): Promise<SiteStatus | undefined> {
  const reply = await reader.read(routes.getSiteStatus, { query: everything });
  return parseStatus(reader.alias, reply.body.toString('utf8'));
}

/**
 * Servers list only what is not the same everywhere. A site that was not reached is listed without its id,
 * and what stands there is that of any other.
 * @throws {ServiceError} when the answer is no such status
 */
export function parseStatus(alias: string, text: string): SiteStatus | undefined {
  const answer = fieldsOf(readJson(text));
  const enabled = answer.get('Enabled');
  if (typeof enabled !== 'boolean') throw tellUnreadable(alias);
  if (!enabled) return undefined;
  const summary = fieldsOf(answer.get('StatsSummary'));
  const ids = [...fieldsOf(answer.get('Sites')).keys()];
  const mismatches = sections.flatMap((section) =>
    [...fieldsOf(answer.get(section.key))].map(([name, stats]) => describe(section, name, fieldsOf(stats))),
  );
  return { reached: new Set(ids.filter((id) => summary.has(id))), mismatches };
}

function describe({ kind, has, words }: Section, name: string, stats: Fields): Mismatch {
  const known = [...stats].filter(([id]) => id !== '').map(([id, site]) => [id, fieldsOf(site)] as const);
  return {
    kind,
    name,
    presence: new Map(known.map(([id, site]) => [id, site.get(has) === true])),
    differing: Object.entries(words)
      .filter(([key]) => known.some(([, site]) => site.get(key) === true))
      .map(([, word]) => word),
  };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function tellUnreadable(alias: string): ServiceError {
  const failure = {
    reason: 'server-error',
    operation: 'get status of replicated sites',
    resource: alias,
    status: 200,
    code: 'UnreadableAnswer',
    outcomeUnknown: false,
  } as const;
  return new ServiceError(failure, `Can't understand the status of replicated sites that ${alias} answers.`);
}
