import type { DeclaredAlias, Desired } from '../../config/desired.ts';
import type { Finding } from '../../finding.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SiteAccessDiff } from '../../render/access/access-change.ts';
import type { ChangeAction } from '../../render/report-json.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import type { Context } from '../action.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import type { ServerSession } from '../server-session.ts';

/** A plan, with what was seen while it was made. */
export interface Planned {
  readonly plan: Plan;
  /** Alias → deployment id, of the servers that tell it. */
  readonly deployments: ReadonlyMap<string, string>;
  /** What stands in the way of the plan, or should be known before it is applied. */
  readonly findings: readonly Finding[];
  /** What is there, for whoever reads the plan. Rendered only when it is shown. */
  readonly overviews: readonly Overview[];
  /** What it changes in who may do what, where that is planned. */
  readonly access?: readonly SiteAccessDiff[];
  /** Alias → who has what, where the plan changes that. */
  readonly actualAccess?: ReadonlyMap<string, ActualAccess>;
  /** Of users and service accounts that the plan makes; absent where it makes none. */
  readonly secrets?: IdentitySecrets;
}

export interface Overview {
  text(): string;
  markdown(): string;
}

/** What tells one changing action from another. Can't write: the session's readers are all it is given. */
export interface Planner {
  readonly action: ChangeAction;
  /** The aliases to open, where the input `alias` alone does not tell: then nothing begins early. */
  chooseAliases?(desired: Desired, inputs: ChangeInputs): readonly DeclaredAlias[];
  /** Whether a plan of everything has a part of it; absent: always. */
  isPartOf?(desired: Desired, inputs: ChangeInputs): boolean;
  /**
   * Called as soon as it is known which servers are meant, perhaps before the rest of the files is judged:
   * reading may begin here. A failure of it waits until `MakePlan` is called.
   */
  start(session: ServerSession, inputs: ChangeInputs, context: Context): MakePlan;
}

/**
 * Reads what is there, afresh with every call, and compares. `earlier` is what other actions will have applied
 * by then: what they make counts as there. Absent: nothing.
 * @throws {ExpectedError}
 */
export type MakePlan = (desired: Desired, earlier?: Promise<Plan>) => Promise<Planned>;
