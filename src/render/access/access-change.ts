import type { Escalation } from '../../access/audit-entry.ts';
import { dropBeside } from '../../access/beside.ts';
import type { AccessChange, AccessDiff } from '../../access/diff-audit.ts';
import { groupBy } from '../../group-by.ts';
import { listNames } from '../plan-name.ts';
import {
  describeBucket,
  describePrincipal,
  describeReach,
  describeTerms,
  type ShowText,
} from './access-word.ts';
import { describeEscalations } from './escalation.ts';
import { describeServerRights } from './server-right.ts';

/** What a plan changes in who may do what at one site. */
export interface SiteAccessDiff {
  readonly alias: string;
  readonly diff: AccessDiff;
}

export interface AccessLine {
  readonly verb: 'gains' | 'loses';
  /** With everyone it is about. */
  readonly text: string;
}

/** One line for what is the same for several, in several places; gains first, and the gravest of them. */
export function listAccessChanges(
  sites: readonly SiteAccessDiff[],
  show: ShowText,
  bounds: { readonly names: number },
): AccessLine[] {
  const tell = (verb: AccessLine['verb'], choose: (diff: AccessDiff) => readonly AccessChange[]) => {
    const changes = sites.flatMap(({ alias, diff }) =>
      dropBesides(choose(diff)).map((change): PlacedChange => ({ ...change, alias })),
    );
    return foldPlaces(changes)
      .sort((a, b) => rank(a[0]) - rank(b[0]))
      .map((alike) => ({ verb, text: describeChange(verb, alike, show, bounds) }));
  };
  const tellServer = (
    verb: AccessLine['verb'],
    rights: keyof Pick<AccessDiff, 'serverGains' | 'serverLosses'>,
    ways: keyof Pick<AccessDiff, 'newEscalations' | 'goneEscalations'>,
  ) =>
    sites.flatMap(({ alias, diff }) =>
      describeServerRights(diff[rights], diff[ways], show, bounds).map((line) => ({
        verb,
        text: `on the server ${show(alias, 'name')}: ${line}`,
      })),
    );
  return [
    ...tellServer('gains', 'serverGains', 'newEscalations'),
    ...tell('gains', ({ gains }) => gains),
    ...tellServer('loses', 'serverLosses', 'goneEscalations'),
    ...tell('loses', ({ losses }) => losses),
  ];
}

function dropBesides(changes: readonly AccessChange[]): AccessChange[] {
  const places = groupBy(changes, ({ bucket, principal }) => JSON.stringify([bucket, principal]));
  return [...places.values()].flatMap(dropBeside);
}

/** Ways to more rights; with their site, where there are several. */
export function listWays(
  sites: readonly SiteAccessDiff[],
  choose: (diff: AccessDiff) => readonly Escalation[],
  show: ShowText,
  bounds: { readonly names: number },
): string[] {
  return sites.flatMap(({ alias, diff }) =>
    describeEscalations(choose(diff), show, bounds).map((way) =>
      sites.length > 1 ? `${show(alias, 'name')}: ${way}` : way,
    ),
  );
}

interface PlacedChange extends AccessChange {
  readonly alias: string;
}

/** The same for the same callers, in each of some places. */
type Alike = readonly [PlacedChange, ...PlacedChange[]];

function foldPlaces(changes: readonly PlacedChange[]): Alike[] {
  const nameDeed = ({ ability, actions, reach, partly }: PlacedChange) => [ability, actions, reach, partly];
  const inPlaces = groupBy(changes, (change) =>
    JSON.stringify([change.alias, change.bucket, ...nameDeed(change)]),
  );
  const alike = groupBy([...inPlaces.values()], (some) =>
    JSON.stringify([...some.slice(0, 1).map(nameDeed), some.map(({ principal }) => principal)]),
  );
  return [...alike.values()].flatMap((places): Alike[] => {
    const [first, ...others] = places.flat();
    return first === undefined ? [] : [[first, ...others]];
  });
}

const gravity: readonly AccessChange['ability'][] = [
  'administer',
  'delete versions',
  'delete',
  'write',
  'read',
  'list',
  'inspect',
];

function rank(change: AccessChange | undefined): number {
  return change === undefined ? gravity.length : gravity.indexOf(change.ability);
}

const shared = { gains: 'some of it was there before', loses: 'some of it stays' } as const;

function describeChange(
  verb: AccessLine['verb'],
  alike: Alike,
  show: ShowText,
  bounds: { readonly names: number },
): string {
  const [{ ability, actions, reach, partly }] = alike;
  const names = listNames(actions, (action) => action.replace('s3:', ''), bounds, ', ');
  const what = actions.length > 0 ? ` (${names})` : '';
  const remarks = [describeTerms(reach, show), partly ? shared[verb] : ''].filter(Boolean);
  const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  const callers = [...groupBy(alike, ({ principal }) => JSON.stringify(principal)).values()];
  const who = listNames(
    callers.flatMap(([one]) => one?.principal ?? []),
    (principal) => describePrincipal(principal, show),
    bounds,
    ', ',
  );
  return `${ability}${what} ${describePlaces(alike, show, bounds)}${remark}: ${who}`;
}

/** `main logs, data; dr data, each 2026/*` */
function describePlaces(alike: Alike, show: ShowText, bounds: { readonly names: number }): string {
  const [{ reach }] = alike;
  const places = [...groupBy(alike, ({ alias }) => alias)].map(([alias, changes]) => ({
    alias,
    buckets: [...new Set(changes.map(({ bucket }) => bucket))],
  }));
  const named = places.map(
    ({ alias, buckets }) =>
      `${show(alias, 'name')} ${listNames(buckets, (bucket) => describeBucket(bucket, show), bounds, ', ')}`,
  );
  const where = describeReach(reach, show);
  const isOne = places.length === 1 && places.every(({ buckets }) => buckets.length === 1);
  return `${named.join('; ')}${where === '' ? '' : `${isOne ? '' : ', each'} ${where}`}`;
}
