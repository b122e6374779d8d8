import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#report/as-pdf.ts';
import type { Report, ReportSection, Text } from '#report/model.ts';
import { fileOf } from '#report/pdf/jspdf-file.ts';
import { documentTitle } from '#report/wording.ts';
import { exampleReport, fonts, reportOf, section } from './example-report.ts';
import {
  readDrawings,
  readPdf,
  readTags,
  tagText,
  withRole,
  type ReadElement,
} from './read-pdf.ts';
import { wordsOf } from './words-of.ts';

const tagsOf = (report: Report): Promise<readonly ReadElement[]> =>
  readTags(renderPdf(report, fonts));

/** The tags of a report with these blocks alone, without cover and contents. */
async function tagsOfBlocks(...blocks: ReportSection['blocks']): Promise<readonly ReadElement[]> {
  return (await tagsOf(reportOf([section('one', 'One', blocks)]))).slice(2);
}

const raw = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** The texts of a role; a reader gets an element again on pages where it has nothing. */
const textsOf = (pages: readonly ReadElement[], role: string): readonly string[] =>
  withRole(pages, role)
    .map(tagText)
    .map(flat)
    .filter((text) => text !== '');
const WORDS = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

describe('the tags of the PDF', () => {
  it('have every word of the model, each once, in order, with spaces between the words', async () => {
    const report = exampleReport();
    const text = flat((await tagsOf(report)).map(tagText).join('').replaceAll('[annotation]', ''));
    let at = text.indexOf('1 Summary', text.indexOf('Contents') + 20);
    for (const words of wordsOf(report.sections)) {
      const found = text.indexOf(flat(words), at);
      expect(found, `after position ${at}: ${words}`).toBeGreaterThan(-1);
      at = found;
    }
  });

  it('take in everything that is drawn, or it is an artifact', async () => {
    const bytes = renderPdf(exampleReport(), fonts);
    const drawn = (await readDrawings(bytes)).flat();
    expect(drawn.length).toBeGreaterThan(500);
    expect(drawn.filter(({ owner }) => owner === undefined)).toEqual([]);
    const inTags = (await readTags(bytes)).map(tagText).join('').replaceAll('[annotation]', '');
    const owned = drawn.filter(({ owner }) => typeof owner === 'number');
    expect(inTags).toHaveLength(owned.map(({ text }) => text).join('').length);
  });

  it('leave out the running lines, and the heads of a table that are drawn again', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`#${index}`, 'Words']);
    const pages = await tagsOfBlocks({
      kind: 'table',
      caption: 'All',
      columns: [
        { heading: 'Number', share: 1 },
        { heading: 'Words', share: 3 },
      ],
      rows,
    });
    expect(pages.length).toBeGreaterThan(2);
    expect(textsOf(pages, 'TH')).toEqual(['Number', 'Words']);
    const text = pages.map(tagText).join('');
    expect(text).not.toMatch(/Hallway|Rules 2026|Page \d/u);
    expect(textsOf(pages, 'TD')).toEqual(rows.flat());
    expect(textsOf(pages, 'Caption')).toEqual(['All']);
  });

  it('keep the words of a long cell in one cell of one row, over the end of a page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `w${index}`).join(' ');
    const bytes = renderPdf(
      reportOf([section('one', 'One', [{ kind: 'pairs', pairs: [['Label', long]] }])]),
      fonts,
    );
    const pages = (await readTags(bytes)).slice(2);
    expect(pages.length).toBeGreaterThan(1);
    expect(raw(bytes).match(/\/S \/TR /gu)).toHaveLength(2); // one of them on the cover
    expect(flat(withRole(pages.slice(0, 1), 'TD').map(tagText).join(''))).toContain('w0 w1 w2');
    const all = pages.map((page) => withRole([page], 'TD').map(tagText).join('')).join('');
    expect(flat(all)).toContain(long);
  });

  it('name headings by their depth', async () => {
    const nested = (depth: number): ReportSection =>
      section(
        `d${depth}`,
        `Depth ${depth}`,
        [{ kind: 'paragraph', text: 'x' }],
        depth < 7 ? [nested(depth + 1)] : [],
      );
    const pages = (await tagsOf(reportOf([nested(1)]))).slice(2);
    for (const depth of [1, 2, 3, 4, 5]) {
      expect(withRole(pages, `H${depth}`).map(tagText).map(flat)).toEqual([`Depth ${depth}`]);
    }
    expect(withRole(pages, 'H6').map(tagText).map(flat)).toEqual(['Depth 6', 'Depth 7']);
  });

  it('separate the words of two lines, and not the parts of a word that is cut', async () => {
    const address = `https://example.eu/${'part-of-it/'.repeat(20)}`;
    const pages = await tagsOfBlocks({ kind: 'paragraph', text: `${WORDS} ${address} ${WORDS}` });
    const [paragraph] = withRole(pages, 'P');
    expect(paragraph?.kids.length).toBeGreaterThan(5);
    expect(flat(paragraph === undefined ? '' : tagText(paragraph))).toBe(
      `${WORDS} ${address} ${WORDS}`,
    );
  });

  it('know lists with their signs, and callouts', async () => {
    const pages = await tagsOfBlocks(
      { kind: 'list', items: ['first', WORDS] },
      { kind: 'callout', mark: 'gap', label: 'Gap', text: WORDS },
    );
    expect(withRole(pages, 'LI')).toHaveLength(2);
    expect(withRole(pages, 'Lbl').map(tagText).map(flat)).toEqual(['•', '•']);
    expect(withRole(pages, 'LBody').map(tagText).map(flat)).toEqual(['first', WORDS]);
    expect(withRole(pages, 'P').map(tagText).map(flat)).toEqual(['Gap', WORDS]);
  });

  it('know labels as heads of their rows', () => {
    const file = raw(renderPdf(reportOf([]), fonts));
    expect(file).toMatch(/\/S \/TH [^\n]*\/Scope \/Row/u);
    expect(file).not.toContain('/Scope /Column');
  });

  it('keep a link over two lines together, with an area for each', async () => {
    const link: Text = [{ text: WORDS, href: 'https://example.eu/act' }, { text: ' and on' }];
    const pages = await tagsOfBlocks({ kind: 'paragraph', text: link });
    const [found, ...others] = withRole(pages, 'Link');
    expect(others).toEqual([]);
    const text = found === undefined ? '' : tagText(found);
    expect(text.match(/\[annotation\]/gu)?.length).toBeGreaterThan(2);
    expect(flat(text.replaceAll('[annotation]', ''))).toBe(WORDS);
  });

  it('have no link that leads nowhere', async () => {
    const pages = await tagsOfBlocks({
      kind: 'paragraph',
      text: [
        { text: 'gone', to: 'none' },
        { text: 'risky', href: 'javascript:alert(1)' },
      ],
    });
    expect(withRole(pages, 'Link')).toEqual([]);
    expect(pages.map(tagText).join('')).toContain('gone');
  });

  it('have the contents before the sections, nested as these are', async () => {
    const report = exampleReport();
    const pages = await tagsOf(report);
    const entries = withRole(pages, 'TOCI').map(tagText).map(flat);
    expect(entries[0]).toMatch(/^1 Summary \d+ \[annotation\]$/u);
    expect(
      withRole(
        withRole(pages, 'TOC').flatMap(({ kids }) => kids),
        'TOC',
      ),
    ).not.toEqual([]);
    expect(withRole(pages.slice(0, 2), 'H1').map(tagText).map(flat)).toEqual(['Contents']);
  });

  it('say what a sign means where no words do', async () => {
    const report = reportOf([
      {
        ...section('one', 'One', [{ kind: 'paragraph', text: [{ text: 'Gap', mark: 'gap' }] }]),
        mark: 'unclear',
      },
    ]);
    const pages = (await tagsOf(report)).slice(2);
    expect(withRole(pages, 'Figure').map(({ alt }) => alt)).toEqual(['Open']);
  });
});

describe('the file with tags', () => {
  it('is marked, has language and title, and describes its links', async () => {
    const report = exampleReport(undefined, { name: 'Č <b> & Ѝ', version: '2' });
    const bytes = renderPdf(report, fonts);
    const file = raw(bytes);
    expect(file.startsWith('%PDF-1.7')).toBe(true);
    expect(file).toContain('/MarkInfo <</Marked true>>');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).not.toMatch(/pdfuaid/iu);
    const { info, language, titleInXml, bookmarks } = await readPdf(bytes);
    expect(language).toBe('en');
    expect(titleInXml).toBe(documentTitle(report));
    expect(String(info['Title']).normalize('NFC')).toBe(documentTitle(report));
    expect(bookmarks.length).toBeGreaterThan(5);
    const areas = file.match(/\/Subtype \/Link [^\n]*/gu) ?? [];
    expect(areas.length).toBeGreaterThan(20);
    for (const area of areas) expect(area).toMatch(/\/Contents [(<][^)>].*\/StructParent \d+/u);
  });

  it('has letters with a byte that is a line end in its title and its bookmarks', async () => {
    const name = 'Počítač Ѝ';
    const { info, bookmarks } = await readPdf(
      renderPdf(reportOf([section('one', name, [])], name), fonts),
    );
    expect(String(info['Title']).normalize('NFC')).toContain(name);
    expect(bookmarks.map(({ title }) => title)).toEqual([name]);
    expect(raw(renderPdf(reportOf([], name), fonts))).not.toMatch(/\/Title \([^)]*\r/u);
  });
});

describe('the parts of jsPDF that are not in its manual', () => {
  it('are looked for, and missed with a sentence', () => {
    const doc = new jsPDF();
    doc.internal.events = { ...doc.internal.events };
    Reflect.deleteProperty(doc.internal.events, 'subscribe');
    expect(() => fileOf(doc)).toThrow('This version of jsPDF writes its files in an unknown way');
  });

  it('are missed when they are never called', () => {
    const doc = new jsPDF();
    const subscribe = doc.internal.events.subscribe.bind(doc.internal.events);
    doc.internal.events.subscribe = (topic, listener) =>
      topic === 'putCatalog' ? '' : subscribe(topic, listener);
    const file = fileOf(doc);
    file.onCatalog(() => '');
    expect(() => file.finish()).toThrow(/unknown way \(putCatalog\)/u);
  });

  it('pass on what goes wrong while the file is written', () => {
    const file = fileOf(new jsPDF());
    file.onCatalog(() => {
      throw new Error('No tree.');
    });
    expect(() => file.finish()).toThrow('No tree.');
  });
});
