import { ServiceError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { listBucketNames } from '../resources/bucket/read.ts';
import { objectLockDocument } from '../resources/object-lock/read.ts';
import { tellWithoutBulk } from '../resources/read-bulk.ts';
import { parseRemoteTargets, plainView } from '../resources/remote-target/read.ts';
import type { GivenKeys } from '../resources/remote-target/secret.ts';
import type { KnownTarget } from '../resources/remote-target/types.ts';
import { replicationDocument, resolveRules } from '../resources/replication/read.ts';
import { readGroup } from '../resources/site-replication/read.ts';
import { versioningDocument } from '../resources/versioning/read.ts';
import { probeServer } from '../server/capability.ts';
import type { Reader, Reply } from '../server/port.ts';
import { routes } from '../server/routes.ts';
import { XmlError } from '../server/xml.ts';
import { ZipError } from '../server/zip.ts';
import { readBuckets, readExport, type SiteTexts } from './read-site-text.ts';
import type { SiteActual, SiteBucket } from './site.ts';

/** What a run wants to know of a site, and whom to tell when something can't be read as usual. */
export interface SiteRequest extends GivenKeys {
  /** Those that must be looked at even where the server does not list them. */
  readonly buckets: readonly string[];
  /** A bucket that can't be looked at fails the reading; else it is told to `onSlowPath` and left out. */
  readonly mustSeeAll?: boolean;
  readonly onSlowPath: (why: string) => void;
}

/**
 * Reads one site: in a few requests for all its buckets, or bucket by bucket where the bulk export can't be
 * had. A bucket that is not there is not in the answer.
 * @throws {ServiceError} `unsupported` for a server without the admin API, which has no remote targets
 */
export async function readSite(reader: Reader, request: SiteRequest): Promise<SiteActual> {
  const capabilities = await probeServer(reader);
  if (capabilities.adminVersion === undefined) throw tellUnsupported(reader.alias);
  const pending = timeListing(reader);
  const [texts, group, listing] = await Promise.all([
    readTexts(reader, request, () => listAll(reader, request, pending)),
    readGroup(reader),
    pending,
  ]);
  const peers = new Set(group?.deploymentIds.values());
  const view = { ...request, peers, secrets: texts.secrets };
  const targets = parseRemoteTargets(reader.alias, listing.reply.body, view);
  return {
    alias: reader.alias,
    capabilities,
    clockAheadSeconds: listing.clockAheadSeconds,
    buckets: describeBuckets(reader.alias, texts, targets, peers),
    group,
  };
}

/** Every bucket that is listed, and every one that has a target: those are known even where buckets are not. */
async function listAll(
  reader: Reader,
  request: SiteRequest,
  pending: Promise<{ readonly reply: Reply }>,
): Promise<string[]> {
  const targets = parseRemoteTargets(reader.alias, (await pending).reply.body, plainView);
  const listed = await listVisible(reader, request);
  return [...listed, ...targets.map(({ target }) => target.from)];
}

async function listVisible(reader: Reader, { mustSeeAll, onSlowPath }: SiteRequest): Promise<string[]> {
  try {
    return await listBucketNames(reader);
  } catch (error) {
    if (mustSeeAll || !(error instanceof ServiceError) || error.reason !== 'denied') throw error;
    onSlowPath(
      `buckets can't be listed either (${error.failure.code}) without ${routes.listBuckets.permission}: rules that nobody declared may be missed`,
    );
    return [];
  }
}

/**
 * Where the bulk export can't be had, the buckets asked for and those that `listMore` names are read one by one.
 * @throws {ServiceError}
 */
export async function readTexts(
  reader: Reader,
  request: SiteRequest,
  listMore: () => Promise<readonly string[]> = async () => [],
): Promise<SiteTexts> {
  try {
    return await readExport(reader, request);
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) {
      throw tellUnreadable(reader.alias, error.message, error);
    }
    if (!(error instanceof ServiceError) || !['denied', 'unsupported'].includes(error.reason)) throw error;
    const without =
      'so buckets are read one by one, and of the keys at targets only the access key is compared';
    request.onSlowPath(`${tellWithoutBulk(error)}, ${without}`);
    return { buckets: await readBuckets(reader, request, await listMore()), secrets: new Map() };
  }
}

/** The list is a quick answer, so that the time it carries is close to that in the middle of our wait. */
async function timeListing(reader: Reader): Promise<{ reply: Reply; clockAheadSeconds: number }> {
  const begun = Date.now();
  const reply = await reader.read(routes.listRemoteTargets);
  const middle = (begun + Date.now()) / 2;
  // The header has whole seconds, so that it is half a second behind on average.
  const server = Date.parse(reply.headers.date ?? '') + 500;
  return { reply, clockAheadSeconds: Number.isNaN(server) ? 0 : (server - middle) / 1000 };
}

/** Sorted by name. Without `peers`, rules that site replication made are there too. */
export function describeBuckets(
  alias: string,
  { buckets }: SiteTexts,
  targets: readonly KnownTarget[],
  peers: ReadonlySet<string>,
): Map<string, SiteBucket> {
  const known = groupBy(targets, ({ target }) => target.from);
  const described = new Map<string, SiteBucket>();
  for (const name of [...buckets.keys()].sort()) {
    const texts = buckets.get(name) ?? {};
    const own = known.get(name) ?? [];
    described.set(
      name,
      understand(alias, name, () => ({
        name,
        versioning: texts.versioning ? versioningDocument.parse(texts.versioning) : undefined,
        objectLocking: texts.objectLock
          ? (objectLockDocument.parse(texts.objectLock)?.enabled ?? false)
          : false,
        rules: resolveRules(
          texts.replication ? (replicationDocument.parse(texts.replication) ?? []) : [],
          own,
          peers,
        ),
        targets: own,
      })),
    );
  }
  return described;
}

function understand<T>(alias: string, bucket: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw tellUnreadable(`${alias}/${bucket}`, error.message, error);
  }
}

function tellUnsupported(alias: string): ServiceError {
  const failure = {
    reason: 'unsupported',
    operation: 'read replication',
    resource: alias,
    status: 0,
    code: 'NoAdminApi',
    outcomeUnknown: false,
  } as const;
  return new ServiceError(
    failure,
    `Can't read replication (${alias}): this server has no admin API, or none that this access key may use, and remote targets are known only there.`,
  );
}

function tellUnreadable(resource: string, why: string, cause: unknown): ServiceError {
  const failure = {
    reason: 'server-error',
    operation: 'understand replication',
    resource,
    status: 0,
    code: 'UnreadableAnswer',
    outcomeUnknown: false,
  } as const;
  return new ServiceError(failure, `Can't understand what the server answers for ${resource}: ${why}.`, {
    cause,
  });
}
