import type { FailureReason } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Result } from '../../result.ts';
import type { SiteAccessDiff } from '../access/access-change.ts';

/** How applying the declared state to an empty server went; `success` means that it was whole afterwards. */
export type Rehearsal = 'success' | 'failure' | 'cancelled' | 'skipped';

/** Everything that a run which plans or applies has to tell a person. */
export interface PlanView {
  readonly plan: Plan;
  readonly mode: 'plan' | 'apply';
  readonly findings: readonly Finding[];
  /** Empty unless something was applied. */
  readonly results: readonly Result[];
  /** Why the run failed or was refused, in words ready to show. */
  readonly failure?: { readonly reason: FailureReason; readonly message: string };
  readonly rehearsal?: Rehearsal;
  /** What the plan changes in who may do what. */
  readonly access?: readonly SiteAccessDiff[];
  /** SHA-256, hexadecimal, of the whole configuration. */
  readonly configDigest?: string;
}
