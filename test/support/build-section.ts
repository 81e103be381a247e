import { type AccessInput, buildAccessSection } from '../../src/plan/build-access.ts';
import { declareSite, describeAccess } from './access-declared.ts';

/** Of a run that is root, at a site where nobody has anything and nothing is declared, unless told otherwise. */
export function buildSection(input: Partial<AccessInput>) {
  return buildAccessSection({
    declared: declareSite(),
    actual: describeAccess({}),
    unmanaged: 'report',
    own: new Set(['root']),
    otherSecrets: new Set(),
    host: 'one:9000',
    ...input,
  });
}
