import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#report/as-pdf.ts';
import type { Report } from '#report/model.ts';
import { drawable } from '#report/pdf/text-runs.ts';
import { fonts, reportOf, section } from './example-report.ts';
import { readDrawings, readPdf, withoutSpaces } from './read-pdf.ts';

const PIECES = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\r',
  '\r\n',
  '\t',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\uffff',
  '🔒',
  '👩‍👩‍👧‍👦',
  '漢字',
  'سلام',
  'e\u0301\u0302',
  '<script>alert(1)</script>',
  '&amp; <b>',
  '\\',
  '(',
  ')))',
  '%%EOF',
  'endstream endobj 1 0 obj',
  '/Type /Catalog',
  ']]>',
  '{{name}} ${x}',
  '[U+0041]',
  'čЍḍΩµμ',
  '☑ ✓ → ≥',
  ' ',
  'word',
  '-'.repeat(200),
] as const;

/** Hebrew is drawn from left to right, and is looked at in a test of its own. */
const withoutHebrew = (text: string): string => text.replace(/[\u0590-\u05ff]/gu, '');

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 30,
  })
  .map((pieces) => withoutHebrew(pieces.join('')));

/** The text with each code as its character, and no spaces. */
function plain(text: string): string {
  return withoutSpaces(
    text.replace(/\[U\+([0-9A-F]{4,6})\]/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

/** A text in every place that a model has; `beside` stands beside it in its rows. */
function reportWith(text: string, beside = text): Report {
  return reportOf(
    [
      section('one', text, [
        { kind: 'paragraph', text: [{ text }, { text, strong: true, href: 'https://a.b/' }] },
        { kind: 'list', items: [text, [{ text, to: 'one' }]] },
        { kind: 'pairs', pairs: [[beside, text]] },
        { kind: 'callout', mark: 'gap', label: text, text },
        {
          kind: 'table',
          caption: text,
          columns: [
            { heading: beside, share: 1 },
            { heading: 'Two', share: 1, align: 'end' },
          ],
          rows: [[beside, [{ text, mark: 'met' }]]],
        },
        { kind: 'chart', caption: text, bars: [{ label: text, mark: 'gap', count: 1 }] },
        {
          kind: 'drawing',
          caption: text,
          words: text,
          drawing: {
            width: 360,
            height: 40,
            boxes: [],
            arrows: [],
            texts: [{ x: 1, y: 20, text }],
          },
        },
      ]),
    ],
    text,
  );
}

/** How often the text stands in the report: contents and heading, blocks, and twice on the cover. */
const LEAST_TIMES = 19;

async function readBack(report: Report): Promise<string> {
  const bytes = renderPdf(report, fonts, {
    attachment: { name: report.title, bytes: new Uint8Array([1]), description: report.title },
  });
  const drawn = (await readDrawings(bytes)).flat();
  const owned = drawn.filter(({ owner }) => typeof owner === 'number');
  return plain(owned.map(({ text }) => text).join(''));
}

describe('hostile text in the PDF', () => {
  it('is all there, or stands there as its code', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const wanted = plain(drawable(text));
        const read = await readBack(reportWith(text));
        if (wanted === '') return;
        expect(read.split(wanted).length - 1).toBeGreaterThanOrEqual(LEAST_TIMES);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it.each(PIECES)('is all there: %j', async (piece) => {
    const wanted = plain(drawable(`a${piece}b`));
    const read = await readBack(reportWith(`a${piece}b`));
    expect(read.split(wanted).length - 1).toBeGreaterThanOrEqual(LEAST_TIMES);
  });

  it('may be 10,000 characters long, with and without spaces', async () => {
    const mixed = withoutHebrew(PIECES.join(' '));
    for (const text of [
      mixed.repeat(Math.ceil(10_000 / mixed.length)).slice(0, 10_000),
      'x'.repeat(10_000),
      '漢'.repeat(2000),
    ]) {
      // Two long cells are drawn in turn, page by page. The heads of columns come from the program alone.
      const read = await readBack(reportWith(text, 'One'));
      const wanted = plain(drawable(text));
      // Large letters are shortened on the cover.
      expect(read.split(wanted).length - 1).toBeGreaterThanOrEqual(LEAST_TIMES - 3);
    }
  }, 120_000);

  it('is found in the title, the bookmarks and the attachment of the file', async () => {
    const name = 'Box (č) \\ <b>&amp;\u0000\ud800🔒\r%%EOF';
    const { info, titleInXml, bookmarks, attachments } = await readPdf(
      renderPdf(reportOf([section('one', name, [])], name), fonts, {
        attachment: { name, bytes: new Uint8Array([1]), description: name },
      }),
    );
    const shown = plain(drawable(name));
    expect(plain(String(info['Title']).normalize('NFC'))).toContain(shown);
    expect(plain(String(titleInXml))).toContain(shown);
    expect(plain(bookmarks[0]?.title ?? '')).toBe(shown);
    expect(plain(attachments[0]?.description ?? '')).toBe(shown);
  });
});
