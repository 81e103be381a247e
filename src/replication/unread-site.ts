import { ExpectedError } from '../errors.ts';
import type { Finding } from '../finding.ts';

/**
 * What a site that can't be asked has and others have not, nobody can say: that is never in order. One that
 * nothing needs, because it leaves or no rule names it, is only mentioned.
 * @throws what is no failure of the site: a bug, or a cancelled run
 */
export function tellUnread(alias: string, error: unknown, isNeeded: boolean): Finding {
  if (!(error instanceof ExpectedError) || error.reason === 'cancelled') throw error;
  const rule = 'sites/unread';
  const isDenied = error.reason === 'denied';
  if (!isNeeded) {
    const message = `${alias} can't be asked, and no rule that is to stay needs it: ${error.message}`;
    const back = isDenied ? 'Do what it asks for' : 'Bring it back';
    return { rule, severity: 'note', message, mend: `${back}, or remove what still names it.` };
  }
  const back = isDenied ? 'Do what it asks for' : 'Bring it back, or correct its address and keys';
  return {
    rule,
    severity: 'error',
    message: `${alias} can't be asked: ${error.message}`,
    mend: `${back}. What was written only there is not known until then.`,
  };
}
