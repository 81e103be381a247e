/** The accounts of all sites made into one: each sees only the sites that it reaches. */

import { error, listWords, quote, warning } from '../../config/judgement.ts';
import type { Finding, Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { Mismatch, SiteStatus } from './group-status.ts';

/** What one site of a group said when it was asked. */
export interface Account {
  readonly alias: string;
  /** `undefined` where it could not be had, or where the site knows of no group. */
  readonly status: SiteStatus | undefined;
  /** Why it could not be had, ready to show. */
  readonly unread?: string;
}

export interface StatusFrame {
  /** Deployment id → what the site is called, of all members. */
  readonly names: ReadonlyMap<string, string>;
  readonly source: Source;
}

/** A mismatch, and who told it. */
interface Told {
  readonly mismatch: Mismatch;
  readonly alias: string;
  /** Whether that account compares all sites, so that its word on what differs counts. */
  readonly whole: boolean;
}

/** So many of one kind are told one by one; the rest is a number. */
const maxShown = 20;
const mend =
  'Bring all sites up: they make it equal within a minute. If it stays, make that change once more.';
/** Without these being equal, objects do not arrive, or arrive without what protects them. */
const vital = ['versioning', 'object lock', 'replication rules'];

/** Pure. An error: something is missing at a site, or its data can't arrive there. */
export function judgeStatus(accounts: readonly Account[], frame: StatusFrame): Finding[] {
  const told = accounts.flatMap((account) => listTold(account, frame));
  const entities = groupBy(told, ({ mismatch: { kind, name } }) => JSON.stringify([kind, name]));
  const judged = [...entities.values()].flatMap((same) => judgeEntity(same, frame));
  return [
    ...judgeAccounts(accounts, frame),
    ...limitShown(judged),
    ...judgeAgreement(accounts, [...entities.values()], frame),
  ];
}

function isWhole({ status }: Account, { names }: StatusFrame): boolean {
  return status !== undefined && [...names.keys()].every((id) => status.reached.has(id));
}

function listTold(account: Account, frame: StatusFrame): Told[] {
  const whole = isWhole(account, frame);
  const { alias, status } = account;
  return (status?.mismatches ?? [])
    .filter((mismatch) => whole || listLacking([mismatch]).length > 0)
    .map((mismatch) => ({ mismatch, alias, whole }));
}

/** Deployment ids of the sites without it, where another has it. */
function listLacking(mismatches: readonly Mismatch[]): string[] {
  const lacking = mismatches.flatMap(({ presence }) => {
    const missing = [...presence].filter(([, has]) => !has).map(([id]) => id);
    return missing.length < presence.size ? missing : [];
  });
  return [...new Set(lacking)];
}

function judgeEntity(told: readonly Told[], { names, source }: StatusFrame): Finding[] {
  const [first] = told;
  if (first === undefined) return [];
  const { kind, name } = first.mismatch;
  const what = `The ${kind} ${quote(name)}`;
  const lacking = listLacking(told.map(({ mismatch }) => mismatch));
  if (lacking.length > 0) {
    const where = listWords(lacking.map((id) => names.get(id) ?? id).sort(), 'and');
    const holders = listHolders(told).map((id) => names.get(id) ?? id);
    // The server counts a user or group without its policies as missing too.
    const how = kind === 'user' || kind === 'group' ? 'missing, or without its policies,' : 'missing';
    const message = `${what} is ${how} at ${where}, and there at ${listWords(holders.sort(), 'and')}.`;
    return [error('sites/missing', source, message, mend)];
  }
  const differing = [...new Set(told.flatMap(({ mismatch }) => mismatch.differing))];
  if (differing.length === 0) return [];
  const judge = kind === 'bucket' && differing.some((word) => vital.includes(word)) ? error : warning;
  const message = `${what} is not the same at all sites: ${differing.join(', ')}.`;
  return [judge('sites/differ', source, message, mend)];
}

function listHolders(told: readonly Told[]): string[] {
  const holding = told.flatMap(({ mismatch: { presence } }) => [...presence].filter(([, has]) => has));
  return [...new Set(holding.map(([id]) => id))];
}

function limitShown(findings: readonly Finding[]): Finding[] {
  const alike = groupBy(findings, ({ rule, severity }) => `${rule} ${severity}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    const left = same.length - maxShown;
    if (first === undefined || left <= 0) return same;
    const message = `So it is with ${left} more buckets, users, groups or policies, which are not listed.`;
    return [...same.slice(0, maxShown), { ...first, message }];
  });
}

/** Who could not be asked, and whom nobody that was asked could compare. */
function judgeAccounts(accounts: readonly Account[], frame: StatusFrame): Finding[] {
  const { names, source } = frame;
  const unread = accounts.flatMap(({ unread: why }) => {
    return why === undefined ? [] : [warning('unread/status', source, why, askMend)];
  });
  if (accounts.some((account) => isWhole(account, frame))) return unread;
  const never = [...names].filter(([id]) => !accounts.some(({ status }) => status?.reached.has(id)));
  const left =
    never.length === 0 ? '' : `; ${listWords(never.map(([, name]) => name).sort(), 'and')} by none`;
  const message = `No site could be compared with all the others${left}: whether buckets, settings and users are the same is not known.`;
  return [...unread, warning('unread/status', source, message, 'Bring all sites up, and check again.')];
}

const askMend = 'Allow the access key admin:SiteReplicationInfo, and see that the server is in order.';
const examplesShown = 3;

/** Two sites that compared the same and come to different ends. */
function judgeAgreement(
  accounts: readonly Account[],
  entities: readonly (readonly Told[])[],
  frame: StatusFrame,
): Finding[] {
  const whole = accounts.filter((account) => isWhole(account, frame));
  const disputed = entities.flatMap((told) => {
    const tellers = new Set(told.filter((one) => one.whole).map(({ alias }) => alias));
    const [first] = told;
    return first && tellers.size > 0 && tellers.size < whole.length ? [{ first, tellers }] : [];
  });
  if (disputed.length === 0) return [];
  const examples = disputed.slice(0, examplesShown).map(({ first: { mismatch }, tellers }) => {
    return `${mismatch.kind} ${quote(mismatch.name)} (told by ${listWords([...tellers], 'and')} only)`;
  });
  const more = disputed.length > examplesShown ? ` and ${disputed.length - examplesShown} more` : '';
  const message = `Sites disagree about what is not the same: ${examples.join(', ')}${more}.`;
  const again = 'Check again in a minute: what is being changed just now looks like this.';
  return [warning('sites/accounts', frame.source, message, again)];
}
