/** The ways to make a PDF of a report that are measured: the application's own, pdfmake, and @react-pdf/renderer. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainText } from '#report/as-text.ts';
import { renderPdf } from '#report/as-pdf.ts';
import type { Block, Report, ReportSection, Text } from '#report/model.ts';
import type { PdfFonts } from '#report/pdf/font-files.ts';

/** Makes the whole PDF. */
export type Way = (report: Report) => Promise<Uint8Array>;

export interface FontPaths {
  readonly regular: string;
  readonly bold: string;
}

export const NAMES = ['own', 'pdfmake', 'react-pdf'] as const;
export type Name = (typeof NAMES)[number];

/** @param packages the folder in whose `node_modules` the other libraries are */
export async function waysToPrint(
  packages: string,
  fonts: PdfFonts,
  paths: FontPaths,
): Promise<Readonly<Record<Name, Way>>> {
  const require = createRequire(join(packages, 'package.json'));
  return {
    own: (report) => Promise.resolve(renderPdf(report, fonts)),
    pdfmake: byPdfmake(require('pdfmake') as Pdfmake, paths),
    'react-pdf': byReactPdf(
      require('react') as React,
      (await import(pathToFileURL(require.resolve('@react-pdf/renderer')).href)) as ReactPdf,
      paths,
    ),
  };
}

/** As much of pdfmake as is used. */
interface Pdfmake {
  setFonts: (fonts: object) => void;
  setUrlAccessPolicy: (allows: () => boolean) => void;
  setLocalAccessPolicy: (allows: () => boolean) => void;
  createPdf: (definition: object) => { getBuffer: () => Promise<Uint8Array> };
}

/** With contents, headings in the outline, tables with repeated heads, and page numbers, as the own report has them. */
function byPdfmake(library: Pdfmake, { regular, bold }: FontPaths): Way {
  library.setUrlAccessPolicy(() => false);
  library.setLocalAccessPolicy(() => true);
  library.setFonts({ Noto: { normal: regular, bold, italics: regular, bolditalics: bold } });
  return (report) =>
    library
      .createPdf({
        defaultStyle: { font: 'Noto', fontSize: 9.5 },
        info: { title: report.title },
        footer: (page: number, pages: number) => `${report.runningFoot} ${page}/${pages}`,
        header: report.runningHead,
        content: [
          { text: report.title, fontSize: 24 },
          ...report.cover.map(([label, value]) => `${label}: ${value}`),
          { toc: { title: { text: 'Contents', fontSize: 16 } }, pageBreak: 'before' },
          ...report.sections.flatMap((section) => sectionFor(section, 1)),
        ],
      })
      .getBuffer();
}

function sectionFor({ heading, blocks, sections }: ReportSection, depth: number): object[] {
  return [
    { text: heading, fontSize: 18 - 2 * depth, bold: true, tocItem: depth < 3, outline: true },
    ...blocks.flatMap(blockFor),
    ...sections.flatMap((below) => sectionFor(below, depth + 1)),
  ];
}

function blockFor(block: Block): object[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: spansFor(block.text) }];
    case 'list':
      return [{ ul: block.items.map((item) => ({ text: spansFor(item) })) }];
    case 'pairs':
      return block.pairs.map(([label, value]) => ({ text: [`${label}: `, ...spansFor(value)] }));
    case 'callout':
      return [{ text: [{ text: `${block.label} `, bold: true }, ...spansFor(block.text)] }];
    case 'chart':
      return [block.caption, ...block.bars.map(({ label, count }) => `${label}: ${count}`)].map(
        (text) => ({ text }),
      );
    case 'drawing':
      return [{ text: block.words }];
    case 'table':
      return [
        { text: block.caption },
        {
          table: {
            headerRows: 1,
            widths: block.columns.map(({ share }) => `${share * 100}%`),
            body: [
              block.columns.map(({ heading }) => ({ text: heading, bold: true })),
              ...block.rows.map((row) => row.map((cell) => ({ text: spansFor(cell) }))),
            ],
          },
        },
      ];
  }
}

function spansFor(text: Text): object[] {
  if (typeof text === 'string') return [{ text }];
  return text.map((span) => ({
    text: span.text,
    ...(span.strong === true ? { bold: true } : {}),
    ...(span.href === undefined ? {} : { link: span.href }),
  }));
}

type Element = object;
interface React {
  createElement: (type: unknown, props: object | null, ...children: unknown[]) => Element;
}

/** As much of @react-pdf/renderer as is used. */
interface ReactPdf {
  Font: {
    register: (font: object) => void;
    registerHyphenationCallback: (callback: (word: string) => string[]) => void;
  };
  Document: unknown;
  Page: unknown;
  View: unknown;
  Text: unknown;
  Link: unknown;
  renderToBuffer: (element: Element) => Promise<Uint8Array>;
}

function byReactPdf({ createElement: h }: React, pdf: ReactPdf, { regular, bold }: FontPaths): Way {
  pdf.Font.register({
    family: 'Noto',
    fonts: [{ src: regular }, { src: bold, fontWeight: 'bold' }],
  });
  pdf.Font.registerHyphenationCallback((word) => [word]);
  const said = (text: Text, style: object = {}): Element =>
    h(
      pdf.Text,
      { style },
      ...(typeof text === 'string'
        ? [text]
        : text.map((span) =>
            span.href === undefined
              ? h(
                  pdf.Text,
                  span.strong === true ? { style: { fontWeight: 'bold' } } : null,
                  span.text,
                )
              : h(pdf.Link, { src: span.href }, span.text),
          )),
    );
  const row = (cells: readonly Text[], shares: readonly number[]): Element =>
    h(
      pdf.View,
      { style: { flexDirection: 'row' }, wrap: false },
      ...cells.map((cell, at) => said(cell, { width: `${(shares[at] ?? 0) * 100}%`, padding: 3 })),
    );
  const block = (one: Block): Element[] => {
    switch (one.kind) {
      case 'paragraph':
        return [said(one.text)];
      case 'list':
        return one.items.map((item) => said(`• ${plainText(item)}`));
      case 'pairs':
        return one.pairs.map(([label, value]) => said(`${label}: ${plainText(value)}`));
      case 'callout':
        return [said(one.label, { fontWeight: 'bold' }), said(one.text)];
      case 'chart':
        return [one.caption, ...one.bars.map(({ label, count }) => `${label}: ${count}`)].map(
          (text) => said(text),
        );
      case 'drawing':
        return [said(one.words)];
      case 'table': {
        const shares = one.columns.map(({ share }) => share);
        const head = one.columns.map(({ heading }) => heading);
        return [
          said(one.caption),
          row(head, shares),
          ...one.rows.map((cells) => row(cells, shares)),
        ];
      }
    }
  };
  const section = ({ heading, blocks, sections }: ReportSection, depth: number): Element[] => [
    h(
      pdf.Text,
      { style: { fontSize: 18 - 2 * depth, fontWeight: 'bold' }, bookmark: heading },
      heading,
    ),
    ...blocks.flatMap(block),
    ...sections.flatMap((below) => section(below, depth + 1)),
  ];
  return (report) =>
    pdf.renderToBuffer(
      h(
        pdf.Document,
        { title: report.title },
        h(
          pdf.Page,
          { size: 'A4', style: { fontFamily: 'Noto', fontSize: 9.5, padding: 50 } },
          said(report.title, { fontSize: 24 }),
          ...report.cover.map(([label, value]) => said(`${label}: ${value}`)),
          ...report.sections.flatMap((one) => section(one, 1)),
        ),
      ),
    );
}
