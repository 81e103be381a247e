import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import type { Tags } from './types.ts';

export const tagsDocument = parseOnce<Tags>({
  exportName: 'tagging.xml',
  route: routes.getTags,
  parse(xml) {
    const tags = children(child(parseXml(xml), 'TagSet'), 'Tag');
    if (tags.length === 0) return undefined;
    return Object.fromEntries(
      tags.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']),
    );
  },
});
