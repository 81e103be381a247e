import type { Level } from '../../level.ts';
import type {
  BacklogVersion,
  Canary,
  CheckReport,
  Counters,
  End,
  Inventory,
  Link,
  Resync,
  Retry,
  RuleReport,
} from '../../replication/check-report.ts';
import { describeDuration } from '../duration.ts';
import { plain } from '../plain.ts';
import { describeBytes, describeCount, formatCount } from '../quantity.ts';
import { sumBacklogs } from './check-number.ts';

/** The amounts of one backlog, or of several together. */
export interface Amounts {
  readonly complete: boolean;
  readonly pendingObjects: number;
  readonly failedObjects: number;
  readonly pendingDeletes: number;
  readonly pendingBytes: number;
  readonly unsizedObjects: number;
  readonly oldestSeconds?: number;
}

const verdicts: Readonly<Record<Level, string>> = {
  ok: 'Replication is in order',
  unknown: 'Replication could not be judged in full',
  warning: 'Replication needs attention',
  critical: 'Replication is not as it should be',
};

/** What a level means, without numbers. */
export function describeLevel(level: Level): string {
  return verdicts[level];
}

const worstFirst: readonly Level[] = ['critical', 'warning', 'unknown', 'ok'];

/** One sentence: the verdict, how many rules are at which level, and what is behind. */
export function describeVerdict({ level, rules }: CheckReport): string {
  const numbers = sumBacklogs(rules);
  if (rules.length === 0) return `${verdicts[level]} (${level}): no rule was checked.`;
  const counts = worstFirst
    .filter((each) => numbers.levels[each] > 0)
    .map((each) => `${formatCount(numbers.levels[each])} ${each}`);
  const total = describeCount(rules.length, 'rule');
  return `${verdicts[level]} (${level}): ${total}, ${counts.join(', ')}; ${describeBacklog(numbers)}.`;
}

/** `at least 1,204 pending, 3 failed, 5 deletes; 1.2 GiB; oldest 5 min 12 s`; words of ours only. */
export function describeBacklog(amounts: Amounts | undefined): string {
  if (!amounts) return 'backlog not known';
  const objects = describeBehind(amounts);
  if (objects === '')
    return amounts.complete ? 'nothing behind' : 'nothing seen behind, but not all was looked at';
  const atLeast = amounts.complete ? '' : 'at least ';
  const age = describeOldest(amounts);
  const parts = [`${atLeast}${objects}`, describeSize(amounts), age && `oldest ${age}`];
  return parts.filter(Boolean).join('; ');
}

/** The counts alone; '' for none. */
export function describeBehind({ pendingObjects, failedObjects, pendingDeletes }: Amounts): string {
  const parts = [
    pendingObjects > 0 && `${formatCount(pendingObjects)} pending`,
    failedObjects > 0 && `${formatCount(failedObjects)} failed`,
    pendingDeletes > 0 && describeCount(pendingDeletes, 'delete'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** '' where there is nothing to weigh. */
export function describeSize({ complete, pendingBytes, unsizedObjects }: Amounts): string {
  if (pendingBytes === 0 && unsizedObjects === 0) return '';
  const unsized = unsizedObjects > 0 ? `${formatCount(unsizedObjects)} of unknown size` : '';
  if (pendingBytes === 0) return unsized;
  const atLeast = complete && unsizedObjects === 0 ? '' : 'at least ';
  return [`${atLeast}${describeBytes(pendingBytes)}`, unsized].filter(Boolean).join(' and ');
}

/** '' when nothing is known to be behind. */
export function describeOldest({ complete, oldestSeconds }: Amounts): string {
  if (oldestSeconds === undefined) return '';
  return `${complete ? '' : 'at least '}${describeDuration(oldestSeconds)}`;
}

export function describeLink({ state, offlineSeconds }: Link): string {
  if (state === 'unknown') return 'link not known';
  if (state === 'online') return 'link up';
  return offlineSeconds === undefined ? 'link down' : `link down for ${describeDuration(offlineSeconds)}`;
}

/** `30 objects, 5.7 MiB sent in 4 min, 3.2 MiB/s now`. */
export function describeCounters({ sinceSeconds, sentObjects, sentBytes, bytesPerSecond }: Counters): string {
  const sent = `${describeCount(sentObjects, 'object')}, ${describeBytes(sentBytes)} sent in ${describeDuration(sinceSeconds)}`;
  return bytesPerSecond > 0 ? `${sent}, ${describeBytes(bytesPerSecond)}/s now` : sent;
}

const outcomes: Readonly<Record<Canary['outcome'], string>> = {
  arrived: 'arrived',
  late: 'did not arrive in time',
  'not-sent': 'could not be written',
  damaged: 'arrived damaged',
  'not-possible': 'not possible',
};

/** Its seconds when it arrived, else what became of it; and whether anything of it was left behind. */
export function describeCanary({ outcome, seconds, message, removed }: Canary): string {
  const fate = outcomes[outcome];
  const told = seconds !== undefined && outcome === 'arrived' ? describeDuration(seconds) : fate;
  const why = message ? `: ${plain(message)}` : '';
  return `${told}${why}${removed ? '' : ' (a copy is left)'}`;
}

const extents: Readonly<Record<Inventory['extent'], string>> = {
  full: 'of all',
  sample: 'of a sample',
  cut: 'cut short',
};

/** `of all: equal, 1,000 versions compared`. What is on its way is told, and no difference. */
export function describeInventory(inventory: Inventory): string {
  const { extent, comparedVersions, missing, different, extra, inFlight } = inventory;
  const differences = [
    missing > 0 && `${formatCount(missing)} missing`,
    different > 0 && `${formatCount(different)} different`,
    extra > 0 && `${formatCount(extra)} only at the target`,
  ].filter(Boolean);
  if (extent !== 'full' && comparedVersions === 0 && differences.length === 0)
    return `${extents[extent]}: nothing was compared`;
  const verdict = differences.length > 0 ? differences.join(', ') : 'equal';
  const moving = inFlight > 0 ? `, ${formatCount(inFlight)} on their way` : '';
  return `${extents[extent]}: ${verdict}${moving}, ${describeCount(comparedVersions, 'version')} compared`;
}

/** `3 of 5 recovered`. */
export function describeRetry({ complete, retried, recovered }: Retry): string {
  const more = complete ? '' : ', and more had failed';
  return `${formatCount(recovered)} of ${formatCount(retried)} recovered${more}`;
}

const resyncOutcomes: Readonly<Record<Resync['outcome'], string>> = {
  completed: 'completed',
  failed: 'ended with failures',
  cancelled: 'was cancelled',
  running: 'goes on at the server',
  'not-started': 'could not be started',
};

/** `completed, 1,000 versions sent (1.2 GiB)`; words of the server stand at the end. */
export function describeResync(resync: Resync): string {
  const { outcome, sentVersions, sentBytes, failedVersions, failedBytes, message } = resync;
  const count = (versions: number, bytes: number, fate: string) =>
    versions > 0 && `${describeCount(versions, 'version')} ${fate} (${describeBytes(bytes)})`;
  const sent = count(sentVersions, sentBytes, 'sent');
  const parts = [resyncOutcomes[outcome], sent, count(failedVersions, failedBytes, 'failed')];
  return `${parts.filter(Boolean).join(', ')}${message ? `: ${plain(message)}` : ''}`;
}

/** `failed, 5 min 12 s: key (version id)`. */
export function describeVersion({ state, deletion, ageSeconds, key, versionId }: BacklogVersion): string {
  const kind = deletion ? `${state} delete` : state;
  return `${kind}, ${describeDuration(ageSeconds)}: ${plain(key)} (${plain(versionId)})`;
}

/** `alias/bucket`. */
export function describeEnd({ alias, bucket }: End): string {
  return plain(`${alias}/${bucket}`);
}

/** Some of the versions and names that a rule lacks, as lines: survivors of a retry first. */
export function listExamples({ backlog, inventory, retry }: RuleReport, max: number): string[] {
  const versions = retry && retry.survivors.length > 0 ? retry.survivors : (backlog?.examples ?? []);
  const names = (inventory?.examples ?? []).map((name) => `inventory: ${plain(name)}`);
  return [...versions.map(describeVersion), ...names].slice(0, max);
}
