import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import { updatePaths } from '#engine/update-paths.ts';
import { renderPdf } from '#report/as-pdf.ts';
import type { Block, Drawing } from '#report/model.ts';
import { drawPath, pathInWords } from '#report/path-drawing.ts';
import { readProfiles } from '../rules/profiles.ts';
import { fonts, reportOf, section } from './example-report.ts';
import {
  letters,
  readDrawings,
  readPdf,
  readTags,
  tagText,
  withoutSpaces,
  withRole,
  type Fragment,
} from './read-pdf.ts';
import { wordsOf } from './words-of.ts';

const CHART: Block = {
  kind: 'chart',
  caption: 'How many duties have which outcome',
  bars: [
    { label: 'Gap', mark: 'gap', count: 2 },
    { label: 'Met by your answers', mark: 'met', count: 24 },
    { label: 'Unsettled in law', mark: 'unsettled', count: 0 },
  ],
};

const PATHS: readonly Block[] = readProfiles(ruleset)
  .flatMap(({ answers, on }) => updatePaths(ruleset, assess(ruleset, answers, on)))
  .slice(0, 30)
  .map((path, index) => ({
    kind: 'drawing',
    caption: `The way number ${index}`,
    words: pathInWords(path),
    drawing: drawPath(path),
  }));

const bytesOf = (...blocks: readonly Block[]): Uint8Array =>
  renderPdf(reportOf([section('one', 'One', blocks)]), fonts);

const pagesOf = async (...blocks: readonly Block[]): Promise<readonly (readonly Fragment[])[]> =>
  (await readPdf(bytesOf(...blocks))).pages
    .slice(2)
    .map((page) => page.filter(({ y }) => y > 50 && y < 790));

describe('a chart in the PDF', () => {
  it('has each label, in a line with its number, in order', async () => {
    const [page = []] = await pagesOf(CHART);
    expect(letters([page])).toContain(
      'HowmanydutieshavewhichoutcomeGap2Metbyyouranswers24Unsettledinlaw0',
    );
    const met = page.find(({ text }) => text === 'Met by your answers');
    const number = page.find(({ text }) => text === '24');
    expect(number?.y).toBeCloseTo(met?.y ?? 0, 1);
    const two = page.find(({ text }) => text === '2');
    const none = page.find(({ text }) => text === '0');
    expect(number?.x).toBeGreaterThan(two?.x ?? 0);
    expect(two?.x).toBeGreaterThan(none?.x ?? 0);
    expect(number?.x).toBeLessThan(595.28 - 56.69);
  });

  it('is a figure with everything in words, and part of it is all that is drawn', async () => {
    const bytes = bytesOf(CHART);
    const pages = (await readTags(bytes)).slice(2);
    const [figure, ...others] = withRole(pages, 'Figure');
    expect(others).toEqual([]);
    expect(figure?.alt).toBe('Gap: 2; Met by your answers: 24; Unsettled in law: 0');
    expect(figure === undefined ? '' : tagText(figure)).toBe(
      'Gap 2 Met by your answers 24 Unsettled in law 0 ',
    );
    expect((await readDrawings(bytes)).flat().filter(({ owner }) => owner === undefined)).toEqual(
      [],
    );
  });

  it('loses nothing where its labels are long, its amounts large or its bars many', async () => {
    const label = 'A label with many words '.repeat(8).trim();
    const bars = Array.from({ length: 70 }, (_, index) => ({
      label: `${index}: ${label}`,
      mark: 'gap' as const,
      count: index === 0 ? 1e9 : index,
    }));
    const chart: Block = { kind: 'chart', caption: 'Many', bars };
    const text = letters(await pagesOf(chart));
    for (const { label: one } of bars) expect(text).toContain(withoutSpaces(one));
    expect(text).toContain('1000000000');
    const none: Block = { kind: 'chart', caption: 'None', bars: [] };
    expect(letters(await pagesOf(none))).toContain('None');
  });
});

describe('a drawing in the PDF', () => {
  it('has all its texts, on the page of its caption, for every way that there is', async () => {
    expect(PATHS.length).toBeGreaterThan(20);
    const pages = (await pagesOf(...PATHS)).map((page) => letters([page]));
    for (const block of PATHS) {
      const words = withoutSpaces(wordsOf([section('one', '', [block])]).join(''));
      expect(pages.filter((page) => page.includes(words))).toHaveLength(1);
    }
  });

  it('is a figure, with its words for those who do not see it', async () => {
    const pages = (await readTags(bytesOf(...PATHS))).slice(2);
    const alts = withRole(pages, 'Figure').map(({ alt }) => alt);
    expect(alts.filter((alt) => alt !== undefined)).toEqual(
      PATHS.map((block) => (block.kind === 'drawing' ? block.words : '')),
    );
  });

  it('keeps a long text within its width', async () => {
    const drawing: Drawing = {
      width: 360,
      height: 60,
      boxes: [{ x: 1, y: 1, width: 358, height: 58 }],
      arrows: [],
      texts: [{ x: 12, y: 30, text: 'Ω'.repeat(120), isStrong: true }],
    };
    const [page = []] = await pagesOf({ kind: 'drawing', caption: 'Long', words: 'Long', drawing });
    const text = page.find(({ text: one }) => one.startsWith('Ω'));
    expect(text?.text).toBe('Ω'.repeat(120));
    expect(text?.size).toBeLessThan(5);
  });

  it('is no higher than a page, and stays with its heading', async () => {
    const drawing: Drawing = {
      width: 360,
      height: 3000,
      boxes: [{ x: 1, y: 1, width: 358, height: 2998 }],
      arrows: [{ x: 20, from: 100, to: 2000, mark: 'gap' }],
      texts: [
        { x: 12, y: 30, text: 'first' },
        { x: 12, y: 2980, text: 'last', mark: 'met' },
      ],
    };
    const filler: Block = { kind: 'paragraph', text: 'filler\n'.repeat(20) };
    const figure: Block = { kind: 'drawing', caption: 'High', words: 'High', drawing };
    const { pages } = await readPdf(
      renderPdf(
        reportOf([section('one', 'One', [filler], [section('two', 'Two', [figure])])]),
        fonts,
      ),
    );
    const text = pages.map((page) => letters([page])).find((page) => page.includes('first'));
    expect(text).toMatch(/TwoHighfirstlast/u);
  });
});
