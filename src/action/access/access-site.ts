import type { SiteAccess } from '../../access/access-at.ts';
import type { Section } from '../../plan/plan.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { Connection } from '../../server/connection.ts';

/** One site as it is declared and as it is. */
export interface AccessSite {
  readonly connection: Connection;
  readonly declared: SiteAccess;
  readonly actual: ActualAccess;
  readonly section: Section;
}
