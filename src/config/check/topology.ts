/** Replication rules together: which clash, and where a copy never arrives. */

import { below, type Finding, type Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { Desired } from '../desired.ts';
import { error, note, quote, warning } from '../judgement.ts';
import { type Flow, filterOf, intersectFilters, isAsWide, isSameEnd, nameEnd } from './replication-flow.ts';

export function checkTopology(flows: readonly Flow[]): Finding[] {
  const bySource = groupBy(flows, ({ from }) => nameEnd(from));
  return [...bySource.values()].flatMap((own) => [
    ...checkTargets(own),
    ...checkPriorities(own),
    ...own.flatMap((flow) => checkChain(flow, own, bySource.get(nameEnd(flow.to)) ?? [])),
  ]);
}

/** Groups of replicated sites: they take everything, so no bucket rule can begin there. */
export function checkSiteGroups(declared: Desired, flows: readonly Flow[], file: Source): Finding[] {
  const pairs = declared.replication?.siteReplications ?? [];
  const staying = pairs.filter(({ state }) => state !== 'absent');
  const members = new Set(staying.flatMap(({ sourceAlias, targetAlias }) => [sourceAlias, targetAlias]));
  return [
    ...pairs.flatMap((pair, index) => checkSelf(pair.sourceAlias === pair.targetAlias, file, index)),
    ...checkSiteNames(pairs, file),
    ...flows.filter(({ from }) => members.has(from.alias)).map((flow) => describeClash(flow)),
    ...checkSuspended(declared, members),
  ];
}

/** Settings that the server keeps with the target, so that all rules to it have them in common. */
const shared = ['isAsync', 'bandwidth', 'healthInterval'] as const;

function checkShared(flow: Flow, before: readonly Flow[]): Finding[] {
  return shared.flatMap((key) => {
    const own = settingOf(flow, key);
    const others = before.map((other) => settingOf(other, key)).filter((setting) => setting !== undefined);
    if (own === undefined || others.every((other) => other === own)) return [];
    const message = `Rules from ${quote(nameEnd(flow.from))} to ${quote(nameEnd(flow.to))} have one target, so they can't differ in ${quote(key)}.`;
    const mend = 'Write the same in each of them.';
    return [error('replication/shared-target', below(flow.source, key), message, mend)];
  });
}

function settingOf({ rule }: Flow, key: (typeof shared)[number]) {
  return key === 'isAsync' ? (rule.isAsync ?? true) : rule[key];
}

/** A source bucket has one target per endpoint, and one rule per filter. */
function checkTargets(own: readonly Flow[]): Finding[] {
  return own.flatMap((flow, index) => {
    const before = own.slice(0, index).filter(({ to }) => to.alias === flow.to.alias);
    const other = before.find(({ to }) => to.bucket !== flow.to.bucket);
    if (other !== undefined) {
      const message = `${quote(nameEnd(flow.from))} cannot go to two buckets of one site: ${quote(nameEnd(other.to))} and ${quote(nameEnd(flow.to))}.`;
      const mend = 'Keep one; several rules may lead to the same bucket.';
      return [error('replication/two-targets', flow.source, message, mend)];
    }
    if (!before.some(({ rule }) => filterOf(rule) === filterOf(flow.rule))) return checkShared(flow, before);
    const message = `There is another rule from ${quote(nameEnd(flow.from))} to ${quote(nameEnd(flow.to))} with the same filter.`;
    return [error('replication/duplicate', flow.source, message, 'Remove one of them.')];
  });
}

function checkPriorities(own: readonly Flow[]): Finding[] {
  const seen = new Set<number>();
  return own.flatMap(({ rule, source }) => {
    const { priority } = rule;
    if (priority === undefined) return [];
    const equal = seen.has(priority);
    seen.add(priority);
    if (!equal) return [];
    const message = `Another rule of ${quote(rule.sourceBucket)} has the priority ${priority}; the server takes each once, so it is assigned.`;
    const mend = 'Give each rule its own, or remove them.';
    return [note('replication/priority', below(source, 'priority'), message, mend)];
  });
}

/**
 * The server does not send replicas on. With A⇄B and A→C, what is written at B never reaches C unless B has
 * a rule of its own; with A→B→C alone, what is written at A never does. Such a rule must be as wide as what
 * both of the others let pass.
 */
function checkChain(first: Flow, own: readonly Flow[], next: readonly Flow[]): Finding[] {
  const twoWay = next.some(({ to }) => isSameEnd(to, first.from));
  return next.flatMap((second) => {
    const passed = intersectFilters(first.rule, second.rule);
    if (isSameEnd(second.to, first.from) || passed === undefined) return [];
    const direct = own.filter(({ to }) => isSameEnd(to, second.to));
    if (direct.some(({ rule }) => isAsWide(rule, passed))) return [];
    const [from, to] = [quote(nameEnd(first.from)), quote(nameEnd(second.to))];
    const some = direct.length > 0;
    const what = some
      ? `Not all that is written at ${from} reaches ${to}`
      : `What is written at ${from} never reaches ${to}`;
    const message = `${what}: replicas are not sent on by ${quote(nameEnd(first.to))}.`;
    const mend = some
      ? `Widen the prefix or tags of the rule from ${from} to ${to}.`
      : `Add a rule from ${from} to ${to}.`;
    const judge = twoWay ? error : warning;
    return [judge('replication/chain-gap', second.source, message, mend)];
  });
}

function checkSelf(same: boolean, file: Source, index: number): Finding[] {
  if (!same) return [];
  const message = 'A site cannot be replicated to itself.';
  return [error('replication/self', below(file, 'siteReplications', index), message, 'Name another site.')];
}

function checkSiteNames(
  pairs: readonly { targetAlias: string; targetName?: string }[],
  file: Source,
): Finding[] {
  const owners = new Map<string, string>();
  return pairs.flatMap(({ targetAlias, targetName = targetAlias }, index) => {
    const owner = owners.get(targetName) ?? targetAlias;
    owners.set(targetName, owner);
    if (owner === targetAlias) return [];
    const message = `${quote(owner)} and ${quote(targetAlias)} cannot both be called ${quote(targetName)}.`;
    const place = below(file, 'siteReplications', index);
    return [error('replication/site-name', place, message, 'Give each site its own "targetName".')];
  });
}

function describeClash({ from, source }: Flow): Finding {
  const message = `${quote(from.alias)} is in "siteReplications"; a site that replicates everything takes no bucket rules.`;
  const mend = 'Choose one: remove the site from "siteReplications", or this rule.';
  return error('replication/site-conflict', source, message, mend);
}

function checkSuspended(declared: Desired, members: ReadonlySet<string>): Finding[] {
  if (members.size === 0) return [];
  return declared.buckets.flatMap(({ name, source, declaration }) => {
    const concerned = declaration.sites?.some((site) => members.has(site)) ?? true;
    if (declaration.versioning !== false || !concerned) return [];
    const message = `Site replication turns versioning on for every bucket; ${quote(name)} declares it off.`;
    return [error('replication/site-versioning', below(source, 'versioning'), message, 'Set it to true.')];
  });
}
