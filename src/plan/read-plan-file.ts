import { readJson } from '../json-text.ts';
import type { NormalPolicy } from '../policy/normalise.ts';
import { type Kind, kinds } from '../resources/resource-change.ts';
import { resourceChange } from './change-shape.ts';
import { planFileVersion } from './file.ts';
import type { Plan, Section } from './plan.ts';
import { count, isObject, list, matching, oneOf, optional, record, type Shape, text } from './shape.ts';

export type PlanFile =
  | { readonly ok: true; readonly plan: Plan; readonly configDigest?: string }
  /** `why` is a sentence without anything from the file in it. */
  | { readonly ok: false; readonly why: string };

const maxSections = 1000;
const maxChanges = 100_000;
/** Some seconds of comparing. */
const maxPairs = 500_000;
const line = text(4096);
const digest = matching(/^[0-9a-f]{64}$/);

const existing: Shape<Section['existing']> = (value): value is Section['existing'] =>
  isObject(value) && Object.entries(value).every(([kind, amount]) => isKind(kind) && count(amount));

function isKind(name: string): name is Kind {
  return kinds.some((kind) => kind === name);
}

const section = record<Section>({
  id: line,
  alias: line,
  owner: oneOf('apply-buckets', 'apply-policies', 'apply-access', 'setup-replication'),
  server: line,
  host: line,
  changes: list(resourceChange, maxChanges),
  existing,
  digest,
});

interface Content {
  readonly version: typeof planFileVersion;
  readonly configDigest?: string;
  readonly sections: readonly Section[];
}

const content = record<Content>({
  version: oneOf(planFileVersion),
  configDigest: optional(digest),
  sections: list(section, maxSections),
});

/**
 * The whole of a plan file that somebody else wrote, as data: exactly what `serialisePlan` writes, and nothing
 * beside it. Never throws. What it says need not be true: a digest binds only where it is compared with one's own.
 */
export function readPlanFile(fileText: string): PlanFile {
  const value = readJson(fileText);
  if (value === undefined) return { ok: false, why: 'It is not JSON.' };
  if (!isObject(value) || !('version' in value)) return { ok: false, why: 'It is no plan file.' };
  if (value.version !== planFileVersion)
    return { ok: false, why: `It is not a plan file of version ${planFileVersion}.` };
  if (!content(value)) return { ok: false, why: `It has something that no plan has${locateMisfit(value)}.` };
  const { sections, configDigest } = value;
  const odd = sections.findIndex((one) => !isCoherent(one));
  if (odd >= 0) return { ok: false, why: `Section ${odd + 1} contradicts itself.` };
  const ids = new Set(sections.map(({ id }) => id));
  if (ids.size < sections.length) return { ok: false, why: 'It has one section twice.' };
  if (weighPolicies(sections) > maxPairs)
    return { ok: false, why: 'Its policies would take too long to compare.' };
  return { ok: true, plan: { sections }, ...(configDigest !== undefined && { configDigest }) };
}

/** Comparing what two policies expose takes time by how many resources the one names, times those of the other. */
function weighPolicies(sections: readonly Section[]): number {
  const weigh = (policy?: NormalPolicy) =>
    (policy?.Statement ?? []).reduce(
      (sum, { Resource, NotResource }) => sum + Resource.length + NotResource.length,
      1,
    );
  const changes = sections.flatMap((one) => one.changes);
  return changes.reduce(
    (sum, change) => sum + (change.kind === 'policy' ? weigh(change.before) * weigh(change.after) : 0),
    0,
  );
}

/** A section holds its own changes only, and each has the sides that its verb tells of. */
function isCoherent({ id, alias, owner, changes }: Section): boolean {
  return (
    id === `${alias}/${owner}` &&
    changes.every((change) => {
      const { verb, before, after, reason } = change;
      if (change.alias !== alias || change.owner !== owner) return false;
      if (verb === 'report') return reason !== undefined;
      if (reason !== undefined) return false;
      if (verb === 'create') return before === undefined && after !== undefined;
      return before !== undefined && (verb === 'delete') === (after === undefined);
    })
  );
}

/** As far as it is easily told. */
function locateMisfit(value: object): string {
  const sections = 'sections' in value && Array.isArray(value.sections) ? value.sections : [];
  const index = sections.findIndex((one) => !section(one));
  if (index < 0) return '';
  const one: unknown = sections[index];
  const changes = isObject(one) && 'changes' in one && Array.isArray(one.changes) ? one.changes : [];
  const change = changes.findIndex((each) => !resourceChange(each));
  return change < 0 ? `, in section ${index + 1}` : `, in change ${change + 1} of section ${index + 1}`;
}
