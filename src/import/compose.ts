/** From what is on servers to the files of a configuration that declares it. */

import { canonicalJson } from '../canonical-json.ts';
import type { JsonObject } from '../change.ts';
import { parseReplication } from '../config/schema-check.ts';
import type { Finding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { describeExposure } from '../policy/exposure.ts';
import { composeAccess } from './access/compose.ts';
import type { ComposedFile } from './file.ts';
import { leftOut, warn } from './finding.ts';
import { formatFile } from './format.ts';
import { describeGroups } from './group.ts';
import { assignPolicyFiles, describePolicy, type PolicyFile, type PolicyUse } from './policy.ts';
import { type Draft, pruneDraft } from './prune.ts';
import { describeRules, joinDirections } from './rule.ts';
import { describeSettings } from './setting.ts';
import type { ImportedSite, ImportSource } from './source.ts';

/** A configuration whose plan, on the servers that it was read from, changes nothing. */
export interface ImportedConfig {
  /** Bucket definitions, policies, and replication and access where there is any. Equal servers give equal bytes. */
  readonly files: readonly ComposedFile[];
  /** What is in no file, and what people should look at. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<'buckets' | 'policies' | 'rules' | 'access', number>>;
}

/** Pure. `configFolder`: name of the configuration folder. */
export function composeConfig(source: ImportSource, configFolder: string): ImportedConfig {
  const policies = describePolicies(source);
  const policyFiles = assignPolicyFiles(policies.uses);
  const replication = describeReplication(source);
  const { draft, findings } = pruneDraft(
    { bucketDefinitions: composeBuckets(source, policies.uses, policyFiles), ...replication.draft },
    source.aliases,
  );
  const used = new Set(draft.bucketDefinitions.map(({ defaultPolicyFile }) => defaultPolicyFile));
  const documents = [...policyFiles.values()].filter(({ path }) => used.has(path));
  const rules = [...draft.siteReplications, ...joinDirections(draft.bucketReplications)];
  const access = composeAccess(source, readGroups(draft), configFolder);
  return {
    files: [
      { path: `${configFolder}/buckets_definition.json`, text: formatFile(draft.bucketDefinitions) },
      ...writeReplication(draft, configFolder),
      ...documents.map(({ path, document }) => ({ path, text: formatFile(document) })),
      ...access.files,
    ],
    findings: [
      ...policies.findings,
      ...source.sites.flatMap(tellRates),
      ...replication.findings,
      ...findings,
      ...access.findings,
    ],
    counts: {
      buckets: draft.bucketDefinitions.length,
      policies: documents.length,
      rules: rules.length,
      access: access.count,
    },
  };
}

/** The draft has passed its checks. */
function readGroups({ siteReplications }: Draft) {
  return parseReplication({ siteReplications }, { file: 'replication', path: [] }, []);
}

function describePolicies({ sites }: ImportSource) {
  const uses: PolicyUse[] = [];
  const findings: Finding[] = [];
  for (const { alias, policies } of sites) {
    for (const { name: bucket, documents } of policies.buckets.values()) {
      if (documents.policy === undefined) continue;
      const policy = describePolicy(bucket, documents.policy);
      const open = describeExposure(documents.policy, bucket);
      if ('document' in policy) uses.push({ alias, bucket, policy });
      else findings.push(leftOut(`${alias}/${bucket}: its policy`, policy.message, policy.mend));
      if (open) findings.push(tellOpen(`${alias}/${bucket}`, open));
    }
  }
  return { uses, findings };
}

function tellOpen(place: string, open: string): Finding {
  const message = `Anyone may ${open} without signing in at ${place}.`;
  const mend = 'If it is not meant, set "defaultPolicyFile" to null, remove "public", and apply.';
  return warn('import/public', message, mend);
}

/** Limits of requests belong to other editions, and nothing here declares them. */
function tellRates({ alias, buckets }: ImportedSite): Finding[] {
  return [...buckets.buckets.values()].flatMap(({ name, documents: { quota } }) => {
    if (quota === undefined || quota.bytes > 0) return [];
    const why = 'it limits requests and not the size, which is not managed here.';
    return [leftOut(`${alias}/${name}: the quota`, why, 'Look after it by hand; it stays as it is.')];
  });
}

function describeReplication(source: ImportSource) {
  const groups = describeGroups(source);
  const rules = source.sites.map(({ alias, replication }) =>
    describeRules(alias, replication?.buckets.values() ?? [], source),
  );
  return {
    draft: {
      siteReplications: groups.declared,
      bucketReplications: rules.flatMap(({ declared }) => declared),
    },
    findings: [...groups.findings, ...rules.flatMap(({ findings }) => findings)],
  };
}

/** One entry for all aliases where a bucket is alike; another for each where it is not. By name. */
function composeBuckets(
  { sites, aliases }: ImportSource,
  uses: readonly PolicyUse[],
  files: ReadonlyMap<string, PolicyFile>,
): JsonObject[] {
  const byPlace = new Map(uses.map((use) => [`${use.alias}/${use.bucket}`, use]));
  const found = sites.flatMap((site) =>
    [...site.buckets.buckets.values()].map((bucket) => {
      const { versioning = false, objectLocking = false, ...rest } = describeSettings(bucket);
      const policy = namePolicy(site, byPlace.get(`${site.alias}/${bucket.name}`), bucket.name, files);
      return {
        name: bucket.name,
        alias: site.alias,
        settings: { versioning, objectLocking, ...policy, ...rest },
      };
    }),
  );
  const byName = [...groupBy(found, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.flatMap(([name, same]) =>
    [...groupBy(same, ({ settings }) => canonicalJson(settings)).values()].flatMap((alike) => {
      const [first] = alike;
      const everywhere = alike.length === aliases.length;
      const where = everywhere ? {} : { sites: alike.map(({ alias }) => alias) };
      return first ? [{ name, ...where, ...first.settings }] : [];
    }),
  );
}

/** Nothing for a policy that could not be written: it is then not managed. */
function namePolicy(
  { policies }: ImportedSite,
  use: PolicyUse | undefined,
  bucket: string,
  files: ReadonlyMap<string, PolicyFile>,
): JsonObject {
  const there = policies.buckets.get(bucket);
  if (there !== undefined && there.documents.policy === undefined) return { defaultPolicyFile: null };
  const file = use && files.get(canonicalJson(use.policy.document));
  if (use === undefined || file === undefined) return {};
  return { defaultPolicyFile: file.path, ...(use.policy.public && { public: use.policy.public }) };
}

/** What is not there is not said: an empty list would mean that there must be none. */
function writeReplication(draft: Draft, configFolder: string): ComposedFile[] {
  const { siteReplications } = draft;
  const bucketReplications = joinDirections(draft.bucketReplications);
  if (siteReplications.length + bucketReplications.length === 0) return [];
  const text = formatFile({
    $schema: '../schemas/replication_rules.schema.json',
    ...(siteReplications.length > 0 && { siteReplications }),
    ...(bucketReplications.length > 0 && { bucketReplications }),
  });
  return [{ path: `${configFolder}/replication_rules.json`, text }];
}
