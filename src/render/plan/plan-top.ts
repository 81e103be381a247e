import { changeTitle } from '../../change.ts';
import { type Finding, sortFindings } from '../../finding.ts';
import { changesOf, type Plan } from '../../plan/plan.ts';
import { renderAccessChange } from '../access/access-change-markdown.ts';
import { countPlaces, gatherFindings, showPlaces } from '../alike-finding.ts';
import { cut } from '../cut.ts';
import { describeFindings } from '../finding-text.ts';
import { code, drawAlert, escapeMarkdown, fold, table } from '../markdown.ts';
import { type PlanBounds, tellRest } from '../plan-bounds.ts';
import { listNames, showName } from '../plan-name.ts';
import { describeCount } from '../quantity.ts';
import { createRoom, type Room, takeRows } from '../room.ts';
import { countPublic, findPublicChange } from './plan-exposure.ts';
import { renderTroubles } from './plan-result.ts';
import { describePlanVerdict } from './plan-verdict.ts';
import type { PlanView, Rehearsal } from './plan-view.ts';
import { renderClosed, renderOpened, renderWarnings } from './plan-warning.ts';

const rehearsals: Readonly<Record<Rehearsal, string>> = {
  success:
    '**Rehearsal:** all of it was applied to an empty server, and a second plan found nothing left to change.',
  failure:
    '**Rehearsal failed:** what is declared could not be applied in full to an empty server: see the log of that job.',
  cancelled: '**Rehearsal:** cancelled, so nothing is known of it.',
  skipped: '**Rehearsal:** skipped, so nothing is known of it.',
};

/** Everything that a reader must not miss; nothing of it folds. */
export function renderPlanTop(view: PlanView, bounds: PlanBounds): string[] {
  const changes = listEffective(view);
  const access = findPublicChange(changes);
  const past = view.results.length > 0;
  const verdict = describePlanVerdict(view, countPublic(access, past));
  return [
    `### ${verdict}`,
    renderTargets(view.plan, bounds),
    renderFailure(view, bounds),
    renderTroubles(view.results, bounds),
    renderOpened(access.opened, past, bounds),
    renderWarnings(changes, past, bounds),
    renderClosed(access.closed, past, bounds),
    renderAccessChange(view.access ?? [], bounds),
    renderFindings(view.findings, bounds),
    view.rehearsal === undefined ? '' : rehearsals[view.rehearsal],
  ];
}

/** Those that are planned, or, once something was applied, those that took effect as far as it is known. */
function listEffective({ plan, results }: PlanView) {
  const changes = changesOf(plan);
  if (results.length === 0) return changes;
  const failed = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-attempted');
  const titles = new Set(failed.map(({ change }) => changeTitle(change)));
  return changes.filter((change) => !titles.has(changeTitle(change)));
}

function renderTargets({ sections }: Plan, bounds: PlanBounds): string {
  const targets = [...new Map(sections.map(({ alias, host }) => [alias, host]))];
  if (targets.length === 0) return '';
  const show = ([alias, host]: readonly [string, string]) =>
    `${showName(alias, bounds)} (${showName(host, bounds)})`;
  return `On ${listNames(targets, show, bounds, ', ')}.`;
}

function renderFailure({ failure }: PlanView, bounds: PlanBounds): string {
  if (failure === undefined) return '';
  // A refusal says itself what would unlock it, so it is given more room than a name.
  return drawAlert('CAUTION', [escapeMarkdown(cut(failure.message, 4 * bounds.characters))]);
}

/** What is worth knowing only is folded: it must not push away what must be seen. */
function renderFindings(findings: readonly Finding[], bounds: PlanBounds): string {
  const grave = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const room = createRoom(bounds.findings);
  const parts = [
    grave.length > 0 ? `**${describeFindings(grave)}**\n\n${renderFindingRows(grave, room, bounds)}` : '',
    notes.length > 0
      ? fold(describeCount(notes.length, 'note'), renderFindingRows(notes, room, bounds), false)
      : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderFindingRows(findings: readonly Finding[], room: Room, bounds: PlanBounds): string {
  const show = (text: string) => escapeMarkdown(cut(text, 2 * bounds.characters));
  const alike = gatherFindings(sortFindings(findings));
  const rows = takeRows(alike, room, (one) => {
    const { severity, message, mend, rule } = one.finding;
    return [severity, showPlaces(one, bounds.filesUrl), `${show(message)} ${show(mend)}`, code(rule)];
  });
  const rest = tellRest(findings.length - countPlaces(alike.slice(0, rows.length)), 'finding', bounds);
  return `${rows.length > 0 ? table(['', 'where', 'what', 'rule'], rows) : ''}${rest}`.trim();
}
