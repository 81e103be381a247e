import { routes } from '../../server/routes.ts';
import { children, childText, parseXml } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import type { Versioning } from './types.ts';

/** The server answers an empty document for a bucket that never had versioning. */
export const versioningDocument = parseOnce<Versioning>({
  exportName: 'versioning.xml',
  route: routes.getVersioning,
  parse(xml) {
    const root = parseXml(xml);
    const status = childText(root, 'Status');
    if (status !== 'Enabled' && status !== 'Suspended') return undefined;
    const prefixes = children(root, 'ExcludedPrefixes').map((node) => childText(node, 'Prefix') ?? '');
    return {
      status,
      excludedPrefixes: prefixes.sort(),
      excludeFolders: childText(root, 'ExcludeFolders') === 'true',
    };
  },
});
