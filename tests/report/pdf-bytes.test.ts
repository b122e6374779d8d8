import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPdf } from '#report/as-pdf.ts';
import type { Report } from '#report/model.ts';
import { exampleReport, fonts, reportOf, section } from './example-report.ts';

/**
 * What the PDFs have to be, byte for byte, in the terminal and in every browser. Whoever changes the words of the
 * report or the way it is drawn records them anew, having looked at the pages.
 */
const RECORDED = {
  /** Of `exampleReport()`: changes with the words of the report too. */
  example: 'dfdbfc359935d3cbad8e7feab25fcba41ee76522f63fd3295f1795f9064df582',
  /** Of a model that is written down here: changes with the drawing alone. */
  model: 'ede6f0ecff69e84a060807fe19a13d0975e7459da13b70243e5a3ae1a9f409f5',
} as const;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A bit of everything that a model has. */
const MODEL: Report = reportOf(
  [
    section('one', 'One: Żółć Ελλάδα ☑', [
      { kind: 'paragraph', text: [{ text: 'Words ' }, { text: 'there', to: 'two' }] },
      { kind: 'list', items: ['first', [{ text: 'act', href: 'https://example.eu/act' }]] },
      { kind: 'pairs', pairs: [['Label', 'Value 漢']] },
      { kind: 'callout', mark: 'gap', label: 'Gap', text: 'What is missing.' },
      {
        kind: 'chart',
        caption: 'Outcomes',
        bars: [
          { label: 'Gap', mark: 'gap', count: 1 },
          { label: 'Met', mark: 'met', count: 3 },
        ],
      },
    ]),
    {
      ...section('two', 'Two', [
        {
          kind: 'table',
          caption: 'Table',
          columns: [
            { heading: 'Word', share: 2 },
            { heading: 'Number', share: 1, align: 'end' },
          ],
          rows: Array.from({ length: 60 }, (_, row) => [`Row ${row}`, String(row)]),
        },
        {
          kind: 'drawing',
          caption: 'Drawing',
          words: 'A box; then an arrow.',
          drawing: {
            width: 360,
            height: 90,
            boxes: [{ x: 1, y: 1, width: 358, height: 40 }],
            arrows: [{ x: 24, from: 41, to: 80, mark: 'unclear' }],
            texts: [{ x: 12, y: 26, text: 'Box', isStrong: true }],
          },
        },
      ]),
      mark: 'unclear',
      newPage: true,
    },
  ],
  'Box č',
);

const renderModel = (): string =>
  sha256(
    renderPdf(MODEL, fonts, {
      paper: 'letter',
      attachment: {
        name: 'box.cra.json',
        bytes: new TextEncoder().encode('{"name":"Box č"}'),
        description: 'Answers',
      },
    }),
  );

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('the bytes of the PDF', () => {
  it('are the recorded ones', () => {
    expect({ example: sha256(renderPdf(exampleReport(), fonts)), model: renderModel() }).toEqual(
      RECORDED,
    );
  });

  it.each(['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata'])(
    'are the same in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(0).getHours(), 'the time zone has changed').not.toBe(0);
      expect(renderModel()).toBe(RECORDED.model);
      expect(sha256(renderPdf(exampleReport(), fonts))).toBe(RECORDED.example);
    },
  );

  it('ask for no locale', () => {
    const refuse = (): never => {
      throw new Error('The PDF has to be the same in every locale.');
    };
    for (const name of ['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase'] as const) {
      vi.spyOn(String.prototype, name).mockImplementation(refuse);
    }
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
    vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(refuse);
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refuse);
    vi.stubGlobal('Intl', new Proxy({}, { get: refuse }));
    expect(renderModel()).toBe(RECORDED.model);
  });

  it('rest on neither clock nor chance', () => {
    let last = 1;
    vi.spyOn(Math, 'random').mockImplementation(() => {
      last = (last * 16_807) % 2_147_483_647;
      return last / 2_147_483_647;
    });
    vi.useFakeTimers({ now: Date.UTC(2031, 1, 3), toFake: ['Date'] });
    expect(renderModel()).toBe(RECORDED.model);
  });
});
