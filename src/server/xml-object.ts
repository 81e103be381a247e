import { element, writeXml, type XmlNode } from './xml.ts';

/** A document as data: text, or elements by name, where a list is one element per item. */
export type XmlContent = string | XmlObject;
export interface XmlObject {
  readonly [name: string]: XmlContent | readonly XmlContent[];
}

/** Writes a document from data; an empty list writes nothing. @throws {XmlError} as `writeXml` */
export function writeXmlObject(root: string, content: XmlContent): string {
  return writeXml(toElement(root, content));
}

function toElement(name: string, content: XmlContent): XmlNode {
  if (typeof content === 'string') return element(name, content);
  return element(name, Object.entries(content).flatMap(toElements));
}

function toElements([name, content]: [string, XmlContent | readonly XmlContent[]]): XmlNode[] {
  return isList(content) ? content.map((item) => toElement(name, item)) : [toElement(name, content)];
}

function isList(content: XmlContent | readonly XmlContent[]): content is readonly XmlContent[] {
  return Array.isArray(content);
}
