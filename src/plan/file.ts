import type { Json, Verb } from '../change.ts';
import { readJson } from '../json-text.ts';
import { isRecord } from '../policy/field.ts';
import { fingerprintChanges } from './fingerprint.ts';
import type { Plan } from './plan.ts';

/** Version of the plan file's shape; see `schemas/plan.schema.json`. */
export const planFileVersion = 1;

/** What a plan file is read for: the digests that were reviewed, and what they stood for. */
export interface ReviewedPlan {
  /** Section id → digest. */
  readonly digests: ReadonlyMap<string, string>;
  /** Per section the reviewed changes, as `fingerprintChanges` gives them; empty when only digests were given. */
  readonly changes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of the whole configuration that was reviewed; absent when only digests were given. */
  readonly configDigest?: string;
}

/** The plan as a file: reviewable, and enough for another job to see that nothing has moved. */
export function serialisePlan({ sections }: Plan, configDigest?: string): string {
  return `${JSON.stringify({ version: planFileVersion, configDigest, sections }, null, 2)}\n`;
}

/** The value of the output `plan-digest`: a JSON map of section id → digest. */
export function serialiseDigests(plan: Plan): string {
  return JSON.stringify(Object.fromEntries(plan.sections.map(({ id, digest }) => [id, digest])));
}

/** Takes a plan file's text, or the map that `plan-digest` holds. @returns undefined if it is neither. */
export function parseReviewedPlan(text: string): ReviewedPlan | undefined {
  const value = readJson(text);
  if (!isRecord(value)) return undefined;
  if ('version' in value || 'sections' in value) return parsePlanFile(value);
  const digests = Object.entries(value).filter(isDigest);
  if (digests.length === 0 || digests.length < Object.keys(value).length) return undefined;
  return { digests: new Map(digests), changes: new Map() };
}

function parsePlanFile({
  version,
  sections,
  configDigest,
}: Record<string, unknown>): ReviewedPlan | undefined {
  if (version !== planFileVersion || !Array.isArray(sections)) return undefined;
  const digests = new Map<string, string>();
  const changes = new Map<string, Map<string, string>>();
  for (const section of sections) {
    if (!isRecord(section) || typeof section.id !== 'string') return undefined;
    const entry: [string, unknown] = [section.id, section.digest];
    if (!isDigest(entry) || !Array.isArray(section.changes)) return undefined;
    digests.set(...entry);
    changes.set(section.id, fingerprintChanges(section.changes.filter(isBound)));
  }
  return { digests, changes, ...(typeof configDigest === 'string' && { configDigest }) };
}

interface BoundChange {
  readonly verb: Verb;
  readonly kind: string;
  readonly key: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** What was parsed from JSON holds nothing but JSON. */
function isBound(change: unknown): change is BoundChange {
  if (!isRecord(change)) return false;
  const verbs: readonly unknown[] = ['create', 'update', 'delete', 'report'];
  return verbs.includes(change.verb) && typeof change.kind === 'string' && typeof change.key === 'string';
}

function isDigest(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1]);
}
