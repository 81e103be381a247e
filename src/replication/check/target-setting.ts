import { type Flow, nameEnd } from '../../config/check/replication-flow.ts';
import { note, quote, warning } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { KnownTarget } from '../../resources/remote-target/types.ts';

const rule = 'coverage/target-differs';
const mend = 'Run setup-replication, or find out who changed it.';

/**
 * What the server keeps with the target, against what is declared. No error: everything still arrives. Other
 * keys than the given ones are but a note: a check may be given narrower keys than those that replicate, and
 * whether the others still work the link and the backlog tell.
 */
export function checkTargetSettings(
  { from, to, rule: declared, source }: Flow,
  known: KnownTarget,
): Finding[] {
  const { synchronous, credentials } = known.target;
  const way = `from ${quote(nameEnd(from))} to ${quote(nameEnd(to))}`;
  const findings: Finding[] = [];
  if (declared.isAsync === false && !synchronous) {
    const message = `The target ${way} is asynchronous, and is declared synchronous: writes are confirmed before they are there.`;
    findings.push(warning(rule, source, message, mend));
  }
  if (declared.isAsync === true && synchronous) {
    const message = `The target ${way} is synchronous, and is declared asynchronous: writes wait for it.`;
    findings.push(warning(rule, source, message, mend));
  }
  if (credentials === 'other') {
    const message = `The source signs ${way} with other keys than those given for ${quote(to.alias)}.`;
    const keep = 'Nothing, where the check is given keys of its own; else run setup-replication.';
    findings.push(note(rule, source, message, keep));
  }
  return findings;
}
