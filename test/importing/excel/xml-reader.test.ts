import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WorkbookFault } from '../../../src/importing/excel/workbook-fault.ts';
import { XmlReader } from '../../../src/importing/excel/xml-reader.ts';

/** What the handler hears, texts joined; `id` is the attribute asked for. */
function read(pieces: readonly string[]): string[] {
  const heard: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') heard.push(`"${text}"`);
    text = '';
  };
  const reader = new XmlReader(
    {
      open(name, attributes) {
        flush();
        heard.push(`<${name} ${attributes.get('id') ?? '-'}`);
      },
      close(name) {
        flush();
        heard.push(`/${name}`);
      },
      text(piece) {
        text += piece;
      },
    },
    'part',
  );
  for (const piece of pieces) reader.feed(piece);
  reader.end();
  return heard;
}

const document = `<?xml version="1.0"?><!-- <a> --><x:a xmlns:x='u' x:id = "1&amp;2">\r\n t&#229;&#xE5; &lt;b&gt;<b id='>"'/><c
 other="id" id=""><![CDATA[<&amp;>]]></c></x:a>
`;

describe('XmlReader', () => {
  test('tells of tags, attributes and texts', () => {
    expect(read([document])).toEqual([
      '<a 1&2',
      '"\n tåå <b>"',
      '<b >"',
      '/b',
      '<c ',
      '"<&amp;>"',
      '/c',
      '/a',
    ]);
  });

  test('hears the same however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: document.length }), { maxLength: 30 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), document.length];
        const pieces = at.slice(1).map((end, index) => document.slice(at[index], end));
        // A line end that is cut in two is two line ends; no workbook's cell hangs on that.
        const tidy = (heard: string[]): string[] => heard.map((one) => one.replace(/\n+/, '\n'));
        expect(tidy(read(pieces))).toEqual(tidy(read([document])));
      }),
    );
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['no end', '<a><b></b>'],
    ['half a tag at the end', '<a></a><b'],
    ['two outermost tags', '<a/><b/>'],
    ['an end too many', '<a></a></a>'],
    ['no tag', 'Namn;Ort'],
    ['nothing', ''],
    ['a tag without a name', '<a>< b></a>'],
  ])('refuses %s', (_, text) => {
    expect(() => read([text])).toThrow(WorkbookFault);
  });

  test('a tag that never ends is not kept in memory', () => {
    const pieces = ['<a b="', ...Array<string>(40).fill('x'.repeat(50_000))];
    expect(() => read(pieces)).toThrow(WorkbookFault);
  });

  test('unknown entities and impossible characters harm nothing', () => {
    expect(read(['<a>&what; &#x110000; &#99999999999; & </a>'])).toEqual([
      '<a -',
      '"&what; \ufffd &#99999999999; & "',
      '/a',
    ]);
  });
});
