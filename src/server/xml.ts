/**
 * XML as S3 uses it: elements and text, no attributes, no types. Text stays as written ("007" is not 7),
 * and one element of a list looks like many.
 */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { findNonXml } from './xml-text.ts';

export interface XmlNode {
  /** Without its namespace. */
  readonly name: string;
  readonly children: readonly XmlNode[];
  /** '' when there are children. */
  readonly text: string;
}

/** The document is not one that an S3 server writes. Says where, never quotes it. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const maxDepth = 64;
const textName = '#text';
const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

// Entities are decoded here, not there: the five of XML and numbers, so that nothing can expand.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  textNodeName: textName,
  maxNestedTags: maxDepth,
});

/**
 * The root element of a document.
 * @throws {XmlError} when it is not well-formed, has a document type, or nests more than 64 deep
 */
export function parseXml(document: string): XmlNode {
  if (document.includes('<!DOCTYPE'))
    throw new XmlError('The XML has a document type, which no S3 answer has');
  const validity = XMLValidator.validate(document);
  if (validity !== true) {
    throw new XmlError(`The XML is not well-formed at line ${validity.err.line}, column ${validity.err.col}`);
  }
  const root = parseNodes(document).find((node) => node.name !== textName);
  if (root === undefined) throw new XmlError('The XML has no element');
  return root;
}

/** The first child of that name. Of `undefined` there is none, so that paths can be followed. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** All children of that name, in order. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The text of an element without children; '' for an absent one. */
export function text(node: XmlNode | undefined): string {
  return node?.text ?? '';
}

/** The text of the first child of that name; undefined where there is no such child. */
export function childText(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.text;
}

/** An element to write: with text, or with children, from which absent ones are left out. */
export function element(name: string, content: string | readonly (XmlNode | undefined)[]): XmlNode {
  if (typeof content === 'string') return { name, children: [], text: content };
  return { name, children: content.filter((node) => node !== undefined), text: '' };
}

/**
 * A document in S3's namespace.
 * @throws {XmlError} when a text holds a character that XML can't carry
 */
export function writeXml(root: XmlNode): string {
  return `<${root.name} xmlns="${namespace}">${writeContent(root)}</${root.name}>`;
}

function writeContent(node: XmlNode): string {
  if (node.children.length === 0) return escapeText(node.text);
  return node.children.map((inner) => `<${inner.name}>${writeContent(inner)}</${inner.name}>`).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

function escapeText(value: string): string {
  if (findNonXml(value) !== undefined) throw new XmlError('The text holds a character that XML cannot carry');
  return value.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}

function parseNodes(document: string): XmlNode[] {
  try {
    const parsed: unknown = parser.parse(document);
    return toNodes(parsed);
  } catch (error) {
    if (error instanceof XmlError) throw error;
    throw new XmlError('The XML is not well-formed, or nests too deep');
  }
}

/** The parser's shape: a list of objects with one key each, the element's name, or `#text`. */
function toNodes(list: unknown): XmlNode[] {
  if (!Array.isArray(list)) throw new XmlError('The XML is not well-formed');
  return list.map(toNode);
}

function toNode(item: unknown): XmlNode {
  const [name, content] = typeof item === 'object' && item !== null ? (Object.entries(item)[0] ?? []) : [];
  if (name === undefined) throw new XmlError('The XML is not well-formed');
  if (name === textName) return { name, children: [], text: decodeEntities(String(content)) };
  const inner = toNodes(content);
  const elements = inner.filter((node) => node.name !== textName);
  if (elements.length > 0) return { name, children: elements, text: '' };
  return { name, children: [], text: inner.map((node) => node.text).join('') };
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w+);/g, (_whole, entity: string) => {
    const decoded = entity.startsWith('#') ? decodeNumber(entity) : named.get(entity);
    if (decoded === undefined) throw new XmlError('The XML has an entity that is not of XML itself');
    return decoded;
  });
}

function decodeNumber(entity: string): string | undefined {
  const point = entity.startsWith('#x')
    ? Number.parseInt(entity.slice(2), 16)
    : Number.parseInt(entity.slice(1), 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
