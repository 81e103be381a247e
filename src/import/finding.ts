/** Short ways to say what an import leaves to people. None has a place: what it is about is in no file. */

import type { Finding } from '../finding.ts';

/** Something that is there and in no file; `why` says what keeps it out. */
export function leftOut(what: string, why: string, mend: string): Finding {
  return { rule: 'import/left-out', severity: 'warning', message: `${what} is left out: ${why}`, mend };
}

export function note(rule: string, message: string, mend: string): Finding {
  return { rule, severity: 'note', message, mend };
}

export function warn(rule: string, message: string, mend: string): Finding {
  return { rule, severity: 'warning', message, mend };
}

/** Something that nobody could read, or understand. */
export function tellUnread(message: string, mend: string): Finding {
  return warn('import/unread', message, mend);
}
