import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  child,
  children,
  childText,
  element,
  parseXml,
  text,
  writeXml,
  XmlError,
  type XmlNode,
} from '../../../src/server/xml.ts';

describe('parseXml', () => {
  test('keeps text as written: no numbers, no booleans, no trimming', () => {
    const root = parseXml('<R><ID>007</ID><P>0123</P><B>true</B><D>1e3</D><S> a </S><E/><N></N></R>');
    expect(root.children.map((node) => node.text)).toEqual(['007', '0123', 'true', '1e3', ' a ', '', '']);
  });

  test('a list of one looks like a list of many', () => {
    const one = parseXml('<R><Rule><ID>a</ID></Rule></R>');
    const many = parseXml('<R><Rule><ID>a</ID></Rule>\n  <Rule><ID>b</ID></Rule></R>');
    expect(children(one, 'Rule').map((rule) => childText(rule, 'ID'))).toEqual(['a']);
    expect(children(many, 'Rule').map((rule) => childText(rule, 'ID'))).toEqual(['a', 'b']);
  });

  test('leaves out declaration, namespaces, attributes and comments', () => {
    const root = parseXml(
      '<?xml version="1.0" encoding="UTF-8"?>\n<s3:R xmlns:s3="http://x/"><!-- no --><s3:A xsi:type="T">1</s3:A></s3:R>\n',
    );
    expect(root).toEqual({ name: 'R', text: '', children: [{ name: 'A', text: '1', children: [] }] });
  });

  test('decodes the five entities and numbers, once', () => {
    expect(text(parseXml('<A>&lt;&gt;&amp;&quot;&apos;&#34;&#x9;&#xA;&#x1F600;&amp;lt;</A>'))).toBe(
      '<>&"\'"\t\n\u{1F600}&lt;',
    );
  });

  test('an absent path is empty, not an error', () => {
    const root = parseXml('<R><A/></R>');
    expect(text(child(child(root, 'No'), 'Nowhere'))).toBe('');
    expect(childText(root, 'No')).toBeUndefined();
    expect(childText(root, 'A')).toBe('');
    expect(children(undefined, 'A')).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['no markup', 'hello'],
    ['an open end', '<A><B></A>'],
    ['two roots that do not close', '<A></A><B>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><A>&x;</A>'],
    ['an entity of its own', '<A>&secret;</A>'],
    ['a number that is no character', '<A>&#x110000;</A>'],
    ['too deep a nest', `${'<A>'.repeat(500)}${'</A>'.repeat(500)}`],
  ])('refuses %s', (_name, document) => {
    expect(() => parseXml(document)).toThrow(XmlError);
  });

  test.each(['constructor', '__proto__'])('refuses an element named %s', (name) => {
    expect(() => parseXml(`<R><${name}><x>1</x></${name}></R>`)).toThrow(XmlError);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('writeXml', () => {
  test('writes the namespace on the root and leaves out what is absent', () => {
    const root = element('R', [element('A', 'a&b<c>"d"'), undefined, element('B', [])]);
    expect(writeXml(root)).toBe(
      '<R xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><A>a&amp;b&lt;c&gt;&quot;d&quot;</A><B></B></R>',
    );
  });

  test.each(['\u0000', 'a\u0008b', '\ud800', '\uffff'])('refuses %j, which XML cannot carry', (value) => {
    expect(() => writeXml(element('A', value))).toThrow(XmlError);
  });

  test('reads back whatever was written', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,12}$/).filter((tag) => !/^xml/i.test(tag));
    const value = fc.string({ unit: 'binary', maxLength: 40 }).filter((words) => {
      return !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(words);
    });
    const { node } = fc.letrec<{ node: XmlNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.record({ name, text: value, children: fc.constant([]) }),
        fc.record({
          name,
          text: fc.constant(''),
          children: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(node, (root) => {
        expect(parseXml(writeXml(root))).toEqual(root);
      }),
    );
  });
});
