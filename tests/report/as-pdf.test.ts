import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#report/as-pdf.ts';
import type { Block, Report, ReportSection, Text } from '#report/model.ts';
import { exampleReport, fonts, MAKER_ANSWERS, reportOf, section } from './example-report.ts';
import { wordsOf } from './words-of.ts';
import { letters, readPdf, withoutSpaces, type ReadPdf } from './read-pdf.ts';

const SCRIPTS = 'Żółć Ελλάδα Българія Łódź ☑';

/** Points from the top; below it stands the foot alone. */
const PAGE_BODY_END = 786;

const render = (report: Report): Promise<ReadPdf> => readPdf(renderPdf(report, fonts));

const table = (rows: readonly (readonly Text[])[]): Block => ({
  kind: 'table',
  caption: 'What it shows',
  columns: [
    { heading: 'Number', share: 0.2 },
    { heading: 'Words', share: 0.8 },
  ],
  rows,
});

describe('the text of the PDF', () => {
  it('keeps a name in four scripts on the cover, in the running head, in a heading and in a table', async () => {
    const { pages, bookmarks } = await render(
      reportOf([section('one', SCRIPTS, [table([['1', SCRIPTS]])])], SCRIPTS),
    );
    const wanted = withoutSpaces(SCRIPTS);
    const texts = pages.map((page) => letters([page]));
    expect(texts[0]?.split(wanted)).toHaveLength(3); // in large, and in the list below
    expect(texts[1]).toContain(`Contents${wanted}3`);
    const body = pages[2] ?? [];
    expect(letters([body.filter(({ y }) => y < 50)])).toBe(wanted);
    expect(letters([body.filter(({ size }) => size === 20)])).toBe(wanted);
    expect(letters([body.filter(({ size }) => size === 9)])).toContain(wanted);
    expect(bookmarks.map(({ title }) => title)).toEqual([SCRIPTS]);
  });

  it('shows a character that no font has as its code, also where a line breaks', async () => {
    const { pages } = await render(
      reportOf([section('one', 'Codes', [table([['漢字🔒𝔸', '漢'.repeat(60)]])])]),
    );
    const text = letters(pages);
    expect(text).toContain('[U+6F22][U+5B57]');
    expect(text).toContain('[U+1F512]');
    expect(text).toContain('[U+1D538]');
    const whole = pages.flat().flatMap((fragment) => fragment.text.match(/\[U\+6F22\]/gu) ?? []);
    expect(whole).toHaveLength(61);
  });

  it('composes accents, drops what has no shape and shows control characters', async () => {
    const { pages } = await render(
      reportOf([
        section('one', 'Shapes', [
          { kind: 'paragraph', text: 'u\u0308ber sicher\u00adheit ☑\ufe0f bell\u0007 turn\u202e' },
        ]),
      ]),
    );
    expect(letters(pages)).toContain('übersicherheit☑bell[U+0007]turn[U+202E]');
  });

  it('turns Hebrew round for the eye, and leaves it to be copied in reading order', async () => {
    const { pages } = await render(
      reportOf([section('one', 'Box', [{ kind: 'paragraph', text: 'Box שלום עולם (x) 1' }])]),
    );
    const words = pages[2]?.filter(({ size }) => size === 10) ?? [];
    expect(letters([words])).toBe('Boxשלוםעולם(x)1');
  });

  it('shows markup and brackets as they were typed', async () => {
    const typed = '<b>Box</b> (a) \\n {route} %PDF /Name 100% & "so" ${x}';
    const { pages } = await render(
      reportOf([section('one', typed, [{ kind: 'paragraph', text: typed }])], typed),
    );
    expect(letters(pages).split(withoutSpaces(typed)).length).toBeGreaterThanOrEqual(6);
  });

  it('has every word of the model, in order', async () => {
    const report = exampleReport();
    const { pages } = await render(report);
    const text = letters(pages.map((page) => page.filter(({ y }) => y > 50 && y < 790)));
    let at = text.indexOf(withoutSpaces('1 Summary'), text.indexOf('Contents'));
    for (const words of wordsOf(report.sections)) {
      const found = text.indexOf(withoutSpaces(words), at === -1 ? 0 : at);
      expect(found, `after position ${at}: ${words}`).toBeGreaterThan(-1);
      at = found;
    }
  });

  it('loses nothing of an answer of 5,000 characters that fills a row over several pages', async () => {
    const answer = Array.from({ length: 900 }, (_, index) => `w${index}`)
      .join(' ')
      .padEnd(5000, 'x');
    const { pages } = await render(
      reportOf([
        section('one', 'Long', [
          table([
            ['1', answer],
            ['2', 'after'],
          ]),
        ]),
      ]),
    );
    expect(answer.length).toBeGreaterThanOrEqual(5000);
    const words = pages
      .slice(2)
      .map((page) => letters([page.filter(({ x, y }) => x > 150 && y > 50 && y < 790)]))
      .join('')
      .replaceAll('Words', '');
    expect(words).toContain(withoutSpaces(answer));
    expect(words.endsWith('after')).toBe(true);
  });

  it('breaks a row that is higher than a page and goes on with the next row', async () => {
    const high = Array.from({ length: 150 }, (_, index) => `line ${index}.`).join('\n');
    const { pages } = await render(
      reportOf([
        section('one', 'High', [
          table([
            ['1', 'before'],
            ['2', high],
            ['3', 'after'],
          ]),
        ]),
      ]),
    );
    const text = letters(pages.slice(2));
    for (let line = 0; line < 150; line += 1) expect(text).toContain(`line${line}.`);
    expect(pages.length).toBeGreaterThanOrEqual(5);
    expect(letters([pages.at(-1) ?? []])).toContain('after');
  });

  it('loses nothing of a callout, a list or a label that is longer than a page', async () => {
    const long = Array.from({ length: 2500 }, (_, index) => `n${index}`).join(' ');
    const { pages } = await render(
      reportOf([
        section('one', 'Long blocks', [
          { kind: 'callout', mark: 'gap', label: 'Gap', text: long },
          { kind: 'list', items: [long] },
          { kind: 'pairs', pairs: [['Label', long]] },
        ]),
      ]),
    );
    const body = pages.map((page) => page.filter(({ y, x }) => y > 50 && y < 790 && x > 60));
    expect(letters(body).split(withoutSpaces(long))).toHaveLength(4);
  });
});

describe('the tables of the PDF', () => {
  it('repeats the head of a table of 200 rows and loses no row', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`#${index}#`, `Row ${index} of many`]);
    const { pages } = await render(reportOf([section('one', 'Many', [table(rows)])]));
    const body = pages.slice(2);
    expect(body.length).toBeGreaterThan(4);
    for (const page of body) expect(letters([page])).toContain('NumberWords');
    const text = letters(body);
    for (const [number] of rows) expect(text.split(number ?? '')).toHaveLength(2);
  });

  it('keeps a row on one page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      `#${index}#`,
      Array.from({ length: 5 }, (_line, line) => `r${index}l${line};`).join('\n'),
    ]);
    const { pages } = await render(reportOf([section('one', 'Rows', [table(rows)])]));
    const texts = pages.slice(2).map((page) => letters([page]));
    for (let row = 0; row < 60; row += 1) {
      const at = texts.findIndex((text) => text.includes(`#${row}#`));
      for (let line = 0; line < 5; line += 1) expect(texts[at]).toContain(`r${row}l${line};`);
    }
  });

  it('never leaves a heading or the head of a table alone at the foot of a page', async () => {
    for (let filler = 30; filler < 48; filler += 1) {
      const blocks: Block[] = [
        { kind: 'paragraph', text: Array.from({ length: filler }, () => 'filler').join('\n') },
      ];
      const high = 'a\nb\nc\nd\ne';
      const child = section(
        'two',
        'Heading',
        [],
        [section('three', 'Inner', [table([['1', high]])])],
      );
      const { pages } = await render(reportOf([section('one', 'Top', blocks, [child])]));
      const body = pages.slice(2);
      const withHeading = body.findIndex((one) => one.some(({ size }) => size === 14));
      expect(letters([body[withHeading] ?? []])).toMatch(/HeadingInner.*NumberWords1abcde/u);
    }
  });

  it('keeps a heading with a small table, which is not torn', async () => {
    for (let filler = 30; filler < 48; filler += 1) {
      const text = Array.from({ length: filler }, () => 'filler').join('\n');
      const child = section('two', 'Heading', [
        table(['1', '2', '3', '4'].map((row) => [row, 'x'])),
      ]);
      const top = section('one', 'Top', [{ kind: 'paragraph', text }], [child]);
      const { pages } = await render(reportOf([top]));
      const texts = pages.slice(2).map((page) => letters([page]));
      expect(texts.find((one) => one.includes('Heading'))).toMatch(
        /HeadingWhatitshowsNumberWords1x2x3x4x/u,
      );
    }
  });

  it('keeps a few labels and values together, with their heading', async () => {
    for (let filler = 30; filler < 50; filler += 1) {
      const text = Array.from({ length: filler }, () => 'filler').join('\n');
      const labels = ['1', '2', '3', '4'].map((label) => [label, 'x'] as const);
      const child = section('two', 'Heading', [{ kind: 'pairs', pairs: labels }]);
      const top = section('one', 'Top', [{ kind: 'paragraph', text }], [child]);
      const { pages } = await render(reportOf([top]));
      const texts = pages.slice(2).map((page) => letters([page]));
      expect(texts.find((one) => one.includes('Heading'))).toContain('Heading1x2x3x4x');
    }
  });

  it('keeps the caption and head of a table with its first row, also in the middle of a section', async () => {
    for (let filler = 36; filler < 50; filler += 1) {
      const { pages } = await render(
        reportOf([
          section('one', 'Top', [
            { kind: 'paragraph', text: Array.from({ length: filler }, () => 'filler').join('\n') },
            table([['1', 'a\nb\nc\nd\ne']]),
          ]),
        ]),
      );
      const captioned = pages
        .map((page) => letters([page]))
        .filter((text) => text.includes('Whatitshows'));
      expect(captioned).toHaveLength(1);
      expect(captioned[0]).toContain('WhatitshowsNumberWords1abcde');
    }
  });

  it('keeps a heading and a short text with the table that they lead to', async () => {
    for (let filler = 36; filler < 48; filler += 1) {
      const text = Array.from({ length: filler }, () => 'filler').join('\n');
      const child = section('two', 'Heading', [
        { kind: 'paragraph', text: 'Leads to it:' },
        table([['1', 'a\nb\nc\nd']]),
      ]);
      const top = section('one', 'Top', [{ kind: 'paragraph', text }], [child]);
      const { pages } = await render(reportOf([top]));
      const texts = pages.slice(2).map((page) => letters([page]));
      const found = texts.find((one) => one.includes('Leadsto'));
      expect(found).toMatch(/HeadingLeadstoit:WhatitshowsNumberWords1abcd/u);
    }
  });

  it('sets figures at the end of their column', async () => {
    const block: Block = {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Outcome', share: 0.5 },
        { heading: 'All', share: 0.5, align: 'end' },
      ],
      rows: [
        ['Gap', '7'],
        ['Met', '11'],
      ],
    };
    const { pages } = await render(reportOf([section('one', 'Figures', [block])]));
    const seven = pages[2]?.find(({ text }) => text === '7');
    const eleven = pages[2]?.find(({ text }) => text === '11');
    expect((seven?.x ?? 0) - (eleven?.x ?? 0)).toBeCloseTo(9 * 0.572, 1);
    expect(seven?.x).toBeGreaterThan(500);
  });
});

describe('the ways through the PDF', () => {
  const spread = (): Report =>
    reportOf(
      [1, 2, 3].map((chapter) => ({
        ...section(
          `c${chapter}`,
          `Chapter ${chapter}`,
          [],
          [
            ...[1, 2, 3].map((part) =>
              section(`c${chapter}p${part}`, `Part ${chapter}.${part}`, [
                { kind: 'paragraph', text: 'words\n'.repeat(24) },
              ]),
            ),
          ],
        ),
        newPage: true,
      })),
    );

  it('gives the contents the page on which each heading stands', async () => {
    const { pages } = await render(spread());
    const contents = pages[1] ?? [];
    for (const heading of ['Chapter 2', 'Part 1.3', 'Part 2.3', 'Part 3.2']) {
      const entry = contents.find(({ text }) => text === heading);
      const number = contents.find(({ x, y, text }) => y === entry?.y && x > 400 && text !== '');
      const real = pages.findIndex(
        (page, index) => index > 1 && page.some(({ text }) => text === heading),
      );
      expect(Number(number?.text), heading).toBe(real + 1);
    }
  });

  it('leads from each line of the contents to its heading', async () => {
    const { pages, links } = await render(spread());
    const entry = pages[1]?.find(({ text }) => text === 'Part 3.2');
    const link = links.find(
      ({ page, top }) => page === 2 && Math.abs(top + 8.5 - (entry?.y ?? 0)) < 2,
    );
    const heading = pages[(link?.target?.page ?? 0) - 1]?.find(({ text }) => text === 'Part 3.2');
    expect(heading?.size).toBe(14);
    expect(Math.abs((heading?.y ?? 0) - (link?.target?.y ?? 0))).toBeLessThan(20);
  });

  it('spreads long contents over several pages and still counts right', async () => {
    const many = Array.from({ length: 90 }, (_, index) =>
      section(`s${index}`, `Heading number ${index}`, [{ kind: 'paragraph', text: 'words' }]),
    );
    const { pages, bookmarks } = await render(reportOf(many));
    const last = bookmarks.at(-1);
    expect(letters([pages[3] ?? []])).toContain(`Headingnumber89${last?.target.page}`);
    expect(letters([pages[(last?.target.page ?? 0) - 1] ?? []])).toContain('Headingnumber89words');
  });

  it('has nested bookmarks at the page and height of their headings', async () => {
    const report = exampleReport();
    const { pages, bookmarks } = await render(report);
    expect(bookmarks.map(({ title, depth }) => `${depth} ${title}`)).toEqual(
      titlesOf(report.sections, 1),
    );
    for (const { title, target } of bookmarks) {
      const fragments = (pages[target.page - 1] ?? []).filter(({ size }) => size >= 12);
      const near = fragments.filter(({ y }) => y > target.y && y < target.y + 24);
      expect(letters([near]), title).toContain(withoutSpaces(title));
    }
  });

  it('leads from the summary to the section of an obligation', async () => {
    const { pages, links, bookmarks } = await render(exampleReport());
    const target = bookmarks.find(({ title }) => title.startsWith('UPD-06'))?.target;
    const inner = links.filter(({ page, target: to }) => page === 3 && to !== undefined);
    expect(inner.map(({ target: to }) => to?.page)).toContain(target?.page);
    const same = inner.find(
      ({ target: to }) =>
        to?.page === target?.page && Math.abs((to?.y ?? 0) - (target?.y ?? 0)) < 0.1,
    );
    const text = pages[2]?.find(
      ({ x, y }) =>
        Math.abs(x - (same?.left ?? 0)) < 1 && y > (same?.top ?? 0) && y < (same?.top ?? 0) + 14,
    );
    expect(text?.text).toContain('UPD-06');
  });

  it('leads out to the official texts over http and https alone', async () => {
    const { links } = await render(exampleReport());
    const out = links.flatMap(({ href }) => (href === undefined ? [] : [href]));
    expect(out).toContain(
      'https://example.eu/act?at=Annex%20I%2C%20Part%20II%2C%20point%20(7)#top',
    );
    expect(out).toContain('https://example.eu/act');
    const risky = ['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.c', 'https://a.b/ c'];
    const { links: none } = await render(
      reportOf([
        section('one', 'Links', [
          { kind: 'list', items: risky.map((href): Text => [{ text: 'here', href }]) },
        ]),
      ]),
    );
    expect(none.filter(({ href }) => href !== undefined)).toEqual([]);
  });

  it('leads to a section from a link that was written before it, and leaves out links to nowhere', async () => {
    const { links, bookmarks } = await render(
      reportOf([
        section('one', 'First', [
          {
            kind: 'paragraph',
            text: [
              { text: 'there', to: 'two' },
              { text: ' gone', to: 'none' },
            ],
          },
        ]),
        { ...section('two', 'Second', [{ kind: 'paragraph', text: 'x' }]), newPage: true },
      ]),
    );
    const inBody = links.filter(({ page }) => page === 3);
    expect(inBody.map(({ target }) => target?.page)).toEqual([bookmarks[1]?.target.page]);
  });
});

describe('the file', () => {
  it('says on every page which product, rules, day and page it is', async () => {
    const { pages } = await render(exampleReport());
    for (const [index, page] of pages.entries()) {
      const text = letters([page]);
      expect(text).toContain('Hallwayspeaker');
      expect(text).toContain('Rules2026.11·assessedon23November2026');
      expect(text).toContain(`Page${index + 1}of${pages.length}`);
    }
  });

  it('is A4, or Letter if asked for, and stays within its margins', async () => {
    const sizes = { a4: [595.28, 841.89], letter: [612, 792] } as const;
    const report = exampleReport();
    expect((await readPdf(renderPdf(report, fonts))).sizes[0]).toEqual(sizes.a4);
    for (const paper of ['a4', 'letter'] as const) {
      const {
        pages,
        sizes: read,
        links,
        bookmarks,
      } = await readPdf(renderPdf(report, fonts, { paper }));
      expect(new Set(read.map(String))).toEqual(new Set([String(sizes[paper])]));
      const [width, height] = sizes[paper];
      expect(Math.max(...pages.flat().map(({ x }) => x))).toBeLessThan(width - 56);
      expect(Math.max(...links.map(({ right }) => right))).toBeLessThan(width - 56);
      const body = pages.flat().filter(({ y, size }) => y > 50 && size !== 8);
      expect(Math.max(...body.map(({ y }) => y))).toBeLessThan(height - 56);
      const [, summary] = bookmarks;
      const heading = pages[(summary?.target.page ?? 0) - 1]?.filter(
        ({ y }) => y > (summary?.target.y ?? 0) && y < (summary?.target.y ?? 0) + 24,
      );
      expect(letters([heading ?? []])).toContain(withoutSpaces(summary?.title ?? '?'));
    }
  });

  it('shortens a name that is too long for the running head, and has it whole on the cover', async () => {
    const name = 'Very long product name '.repeat(9).trim();
    const { pages } = await render(reportOf([section('one', 'One', [])], name));
    expect(letters([pages[0] ?? []])).toContain(withoutSpaces(name));
    const head = (pages[2] ?? []).filter(({ y }) => y < 50);
    expect(new Set(head.map(({ y }) => y)).size).toBe(1);
    expect(letters([head])).toMatch(/^Verylong.*…$/u);
  });

  it('shortens a name in large letters that would push the rest off the cover', async () => {
    const name = 'W'.repeat(200);
    const { pages } = await render(exampleReport(MAKER_ANSWERS, { name, version: '2' }));
    const [cover = [], contents = []] = pages;
    expect(letters([contents])).toContain('Contents');
    expect(letters([cover])).toContain(name);
    expect(letters([cover.filter(({ size }) => size === 20)])).toMatch(/^W+…$/u);
    const belowBody = cover.filter(({ y }) => y > PAGE_BODY_END);
    expect(letters([belowBody])).toMatch(/^Rules.*Page1of\d+$/u);
  });

  it('carries title, language and the day of the assessment', async () => {
    const { info, language } = await render(
      exampleReport(MAKER_ANSWERS, { name: SCRIPTS, version: '2' }),
    );
    expect(info['Title']).toBe(`Assessment report: ${SCRIPTS} 2`);
    expect(info['CreationDate']).toBe("D:20261123000000+00'00'");
    expect(language).toBe('en');
  });

  it('is the same bytes for the same report, and others for another', () => {
    const first = renderPdf(exampleReport(), fonts);
    expect(hash(renderPdf(exampleReport(), fonts))).toBe(hash(first));
    const other = exampleReport(MAKER_ANSWERS, { name: 'Hallway speaker', version: '2.2' });
    expect(hash(renderPdf(other, fonts))).not.toBe(hash(first));
    expect(fileIdIn(renderPdf(other, fonts))).not.toBe(fileIdIn(first));
    expect(fileIdIn(first)).toMatch(/^[\dA-F]{32}$/u);
  });

  it('is the same bytes in another time zone', () => {
    const zone = process.env['TZ'];
    const renderIn = (name: string): { readonly hour: number; readonly file: string } => {
      process.env['TZ'] = name;
      return { hour: new Date(0).getHours(), file: hash(renderPdf(exampleReport(), fonts)) };
    };
    try {
      const east = renderIn('Pacific/Auckland');
      const west = renderIn('America/New_York');
      expect(east.hour, 'the time zone has changed').not.toBe(west.hour);
      expect(east.file).toBe(west.file);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('can be written for a day far ahead', async () => {
    const { info } = await render({ ...exampleReport(), assessedOn: '2041-05-01' });
    expect(info['CreationDate']).toBe("D:20371231000000+00'00'");
  });

  it('uses none of the fonts that are not embedded', () => {
    const raw = new TextDecoder('latin1').decode(renderPdf(exampleReport(), fonts));
    expect(raw).toContain('/BaseFont /AAAAAA+NotoSans-Regular');
    expect(raw).not.toMatch(/Helvetica|Times|Courier|Symbol|ZapfDingbats/u);
    expect(raw).not.toMatch(/\/JavaScript|\/JS |\/AcroForm|\/Launch/u);
  });

  it('refuses fonts that are none', () => {
    const broken = { ...fonts, bold: new Uint8Array([1, 2, 3]) };
    expect(() => renderPdf(exampleReport(), broken)).toThrow(
      /noto-sans-bold\.ttf is no TrueType font/u,
    );
  });

  it('tells of its progress step by step, up to the end', () => {
    const told: [number, number][] = [];
    renderPdf(exampleReport(), fonts, { onProgress: (done, total) => told.push([done, total]) });
    const total = told[0]?.[1] ?? 0;
    expect(told.map(([done]) => done)).toEqual(Array.from({ length: total }, (_, at) => at + 1));
    expect(new Set(told.map(([, all]) => all)).size).toBe(1);
    expect(total).toBeGreaterThan(10);
  });
});

/** The identifier in the trailer. */
function fileIdIn(bytes: Uint8Array): string | undefined {
  return /\/ID \[ ?<([^>]*)>/u.exec(new TextDecoder('latin1').decode(bytes))?.[1];
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function titlesOf(sections: readonly ReportSection[], depth: number): readonly string[] {
  if (depth > 3) return [];
  return sections.flatMap((one) => [
    `${depth} ${one.heading}`,
    ...titlesOf(one.sections, depth + 1),
  ]);
}

it('tells which characters of the report it shows as codes, wherever they stand', () => {
  const told: string[] = [];
  const block: Block = { kind: 'paragraph', text: 'A note with 漢 and ż.' };
  renderPdf(reportOf([section('one', 'A heading', [block])]), fonts, {
    onCoded: (characters) => told.push(characters),
  });
  expect(told).toEqual(['漢']);
});
