import { routes } from '../../server/routes.ts';
import { children, childText, parseXml, text, type XmlNode } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import { type CorsRule, sortSet } from './types.ts';

/** Left out of the bulk export by servers that have CORS per bucket, hence always read by itself. */
export const corsDocument = parseOnce<readonly CorsRule[]>({
  route: routes.getCors,
  parse(xml) {
    const rules = children(parseXml(xml), 'CORSRule');
    return rules.length === 0 ? undefined : rules.map(parseRule);
  },
});

function parseRule(rule: XmlNode): CorsRule {
  const all = (name: string) => sortSet(children(rule, name).map((node) => text(node) ?? ''));
  return {
    id: childText(rule, 'ID') ?? '',
    allowedOrigins: all('AllowedOrigin'),
    allowedMethods: all('AllowedMethod'),
    allowedHeaders: all('AllowedHeader'),
    exposeHeaders: all('ExposeHeader'),
    maxAgeSeconds: Number(childText(rule, 'MaxAgeSeconds') ?? 0),
  };
}
