import { ExpectedError } from '../errors.ts';
import type { Finding } from '../finding.ts';

/**
 * What a site that can't be asked has and others have not, nobody can say: that is never in order.
 * @throws what is no failure of the site: a bug, or a cancelled run
 */
export function tellUnread(alias: string, error: unknown): Finding {
  if (!(error instanceof ExpectedError) || error.reason === 'cancelled') throw error;
  return {
    rule: 'sites/unread',
    severity: 'error',
    message: `${alias} can't be asked: ${error.message}`,
    mend: 'Bring it back, or correct its address and keys. What was written only there is not known until then.',
  };
}
