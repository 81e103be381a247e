/** Whether the rules can bring every version there. An empty backlog says nothing about what no rule sends. */

import { type Flow, nameEnd } from '../../config/check/replication-flow.ts';
import { error, note, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';
import type { Backlog } from '../check-report.ts';
import type { SiteActual, SiteBucket } from '../site.ts';
import { type Arrow, findChainGaps } from './chain-gap.ts';
import type { Evidence } from './evidence.ts';
import { tellLost } from './lost.ts';
import { findOverrides } from './override.ts';
import { findTarget } from './rule-target.ts';
import { checkTargetSettings } from './target-setting.ts';

/** What is there of one declared rule. */
export interface CoverageFacts {
  readonly flow: Flow;
  /** By alias; a site that could not be read is not among them. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Every declared rule that is to be there, and what `listArrows` finds. */
  readonly arrows: readonly Arrow[];
  /** Every declared rule that is to be there; absent for site replication, which makes rules and targets itself. */
  readonly declared?: readonly Flow[];
  /** `undefined` when there was no rule to gather it for. */
  readonly evidence: Evidence | undefined;
  /** What is on its way is not lost. */
  readonly backlog: Backlog | undefined;
}

const applyMend = 'Run setup-replication, or find out who changed it.';

/** The rule that is there for a declared one: the same way with the same filter. */
export function findRule(bucket: SiteBucket | undefined, flow: Flow): ReplicationRule | undefined {
  const { prefix = '', tags = [] } = flow.rule;
  const filter = describeFilter(prefix, tags);
  return listRules(bucket, flow).find((rule) => describeFilter(rule.prefix, rule.tags) === filter);
}

function listRules(bucket: SiteBucket | undefined, { to }: Flow): readonly ReplicationRule[] {
  return bucket?.rules.filter((rule) => rule.to.site === to.alias && rule.to.bucket === to.bucket) ?? [];
}

function describeFilter(prefix: string, tags: readonly { key: string; value: string }[]): string {
  return JSON.stringify([prefix, tags.map(({ key, value }) => `${key}=${value}`).sort()]);
}

/** Pure. An error means that something never arrives; `unread/…`, that it can't be told. */
export function checkCoverage(facts: CoverageFacts): Finding[] {
  const { flow, sites, arrows } = facts;
  const source = sites.get(flow.from.alias);
  if (source === undefined) return [tellUnread(flow, flow.from.alias, 'unread/source')];
  const bucket = source.buckets.get(flow.from.bucket);
  const rule = findRule(bucket, flow);
  const ends = [...checkSource(flow, bucket), ...checkTargetBucket(flow, sites)];
  const way = bucket && rule ? checkRule(facts, bucket, rule) : [tellMissing(flow, bucket)];
  return [...ends, ...way, ...findChainGaps(flow, arrows)];
}

/** Rules that are there and that nobody declared: told, and not judged. */
export function listUndeclared(flows: readonly Flow[], sites: ReadonlyMap<string, SiteActual>): Finding[] {
  return [...sites.values()].flatMap(({ alias, buckets }) =>
    [...buckets.values()].flatMap((bucket) =>
      pickUndeclared(flows, alias, bucket).map((rule) => tellUndeclared(`${alias}/${bucket.name}`, rule)),
    ),
  );
}

function pickUndeclared(flows: readonly Flow[], alias: string, bucket: SiteBucket): ReplicationRule[] {
  const own = flows.filter(({ from }) => from.alias === alias && from.bucket === bucket.name);
  const declared = new Set(own.map((flow) => findRule(bucket, flow)));
  return bucket.rules.filter((rule) => !declared.has(rule));
}

function tellUndeclared(from: string, { to, prefix }: ReplicationRule): Finding {
  const filter = prefix === '' ? '' : ` for names that begin with ${quote(prefix)}`;
  return {
    rule: 'coverage/undeclared',
    severity: 'note',
    message: `There is a rule from ${quote(from)} to ${quote(`${to.site || to.endpoint}/${to.bucket}`)}${filter} that nobody declared; it is not judged.`,
    mend: 'Declare it, or have setup-replication remove it.',
  };
}

function tellUnread({ source }: Flow, alias: string, rule: 'unread/source' | 'unread/target'): Finding {
  const end = rule === 'unread/source' ? 'source' : 'target';
  const message = `${quote(alias)} could not be read, so the ${end} of this rule is not known.`;
  return warning(rule, source, message, 'Look at that site first.');
}

function tellMissing(flow: Flow, bucket: SiteBucket | undefined): Finding {
  const way = `from ${quote(nameEnd(flow.from))} to ${quote(nameEnd(flow.to))}`;
  if (listRules(bucket, flow).length > 0) {
    const message = `The rules ${way} have other filters than this one.`;
    return error('coverage/rule-differs', flow.source, message, applyMend);
  }
  const message = `There is no rule ${way}: nothing is sent, and no backlog shows it.`;
  return error('coverage/rule-missing', flow.source, message, applyMend);
}

function checkSource({ from, source }: Flow, bucket: SiteBucket | undefined): Finding[] {
  if (bucket === undefined) {
    const message = `There is no bucket ${quote(nameEnd(from))}.`;
    return [error('coverage/source-missing', source, message, 'Run apply-buckets, or correct the rule.')];
  }
  if (bucket.versioning?.status === 'Enabled') return [];
  const message = `Versioning of ${quote(nameEnd(from))} is not on: what is written now is not sent.`;
  return [error('coverage/source-unversioned', source, message, 'Turn versioning on again.')];
}

function checkTargetBucket(flow: Flow, sites: ReadonlyMap<string, SiteActual>): Finding[] {
  const { to, source } = flow;
  const site = sites.get(to.alias);
  if (site === undefined) return [tellUnread(flow, to.alias, 'unread/target')];
  const bucket = site.buckets.get(to.bucket);
  if (bucket === undefined) {
    const message = `There is no bucket ${quote(nameEnd(to))} to send to.`;
    return [error('coverage/target-bucket-missing', source, message, 'Run apply-buckets for that site.')];
  }
  if (bucket.versioning?.status === 'Enabled') return [];
  const message = `Versioning of ${quote(nameEnd(to))} is not on: it takes no replicas.`;
  return [error('coverage/target-unversioned', source, message, 'Turn versioning on again.')];
}

function checkRule(facts: CoverageFacts, bucket: SiteBucket, rule: ReplicationRule): Finding[] {
  const { flow, evidence, backlog, arrows, declared } = facts;
  const { source } = flow;
  const findings: Finding[] = [];
  if (!rule.enabled) {
    const message = `The rule from ${quote(nameEnd(flow.from))} to ${quote(nameEnd(flow.to))} is switched off.`;
    findings.push(error('coverage/rule-disabled', source, message, applyMend));
  }
  const target = findTarget(bucket, rule);
  if (target === undefined) {
    const message = `The rule from ${quote(nameEnd(flow.from))} leads to a target that is gone.`;
    findings.push(error('coverage/target-missing', source, message, applyMend));
  }
  return [
    ...findings,
    ...(target && declared ? checkTargetSettings(flow, target) : []),
    ...(declared ? findOverrides(flow, rule, pickUndeclared(declared, flow.from.alias, bucket)) : []),
    ...checkSwitches(flow, rule),
    ...checkExisting(flow, rule, evidence, backlog),
    ...(evidence?.lost ? tellLost(flow, evidence.lost, arrows) : []),
    ...checkEvidence(flow, evidence),
    ...checkTags(flow, rule),
  ];
}

/** Only what a declaration asks for and a rule does not do; more than declared is no gap. */
function checkSwitches({ rule: declared, source }: Flow, rule: ReplicationRule): Finding[] {
  const off = [
    ...(declared.deleteMarkers === true && !rule.deleteMarkers ? ['delete markers'] : []),
    ...(declared.deletes === true && !rule.deletes ? ['removals of versions'] : []),
    ...(declared.metadataSync === true && !rule.metadataSync ? ['metadata of replicas'] : []),
  ];
  const findings = off.map((what) =>
    error('coverage/rule-differs', source, `The rule does not send ${what}, as is declared.`, applyMend),
  );
  if (!rule.deleteMarkers || rule.deletes) return findings;
  const message = 'A delete marker that fails to arrive is never sent again, since removals are not sent.';
  return [...findings, note('coverage/marker-retry', source, message, 'Set "deletes" to true.')];
}

function checkExisting(
  { rule: declared, source }: Flow,
  rule: ReplicationRule,
  evidence: Evidence | undefined,
  backlog: Backlog | undefined,
): Finding[] {
  if (rule.existingObjects) return [];
  if (declared.existingObjects !== false) {
    const message = 'The rule does not send what was there before it, as is declared.';
    return [error('coverage/rule-differs', source, message, applyMend)];
  }
  const old = evidence?.old;
  const isBehind = backlog?.examples.some((one) => one.key === old?.key && one.versionId === old.versionId);
  if (old === undefined || isBehind) return [];
  const mend = 'Send existing objects, or copy the older ones and compare both sides by an inventory.';
  if (old.arrived === true) {
    const message =
      'What was there before the rule is not sent. The oldest version looked at is at the target all the same.';
    return [warning('coverage/existing-objects', source, message, mend)];
  }
  const seen = old.arrived === false ? ', and is not at the target' : '';
  const message = `What was there before the rule is not sent, and no backlog shows it: ${quote(old.key)} is there${seen}.`;
  return [error('coverage/existing-objects', source, message, mend)];
}

function checkEvidence({ source, from }: Flow, evidence: Evidence | undefined): Finding[] {
  const excluded = (evidence?.excluded ?? []).map((prefix) => {
    const message = `There are objects under ${quote(prefix)}, which ${quote(nameEnd(from))} excludes from versioning: they are never sent.`;
    return warning('coverage/excluded', source, message, 'Remove the excluded prefix, or move them.');
  });
  if (evidence?.unread === undefined) return excluded;
  const mend = 'Allow the access key to list the versions of the bucket.';
  return [...excluded, warning('unread/evidence', source, evidence.unread, mend)];
}

function checkTags({ source }: Flow, rule: ReplicationRule): Finding[] {
  if (rule.tags.length === 0) return [];
  const message =
    'Only objects with the tags are sent, and one that gets them while the target is away may be left out.';
  return [note('coverage/tags', source, message, 'Filter by "prefix", or compare by an inventory.')];
}
