import { statSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { addFonts } from '#report/pdf/faces.ts';
import { FONT_FILES } from '#report/pdf/font-files.ts';
import { fonts } from './example-report.ts';

/** A phrase with the letters that each language adds; official languages of the Union, and neighbours. */
const LANGUAGES: Readonly<Record<string, string>> = {
  Bulgarian: 'Щъркелът яде жаби, ю',
  Croatian: 'Čćđšž ČĆĐŠŽ',
  Czech: 'Příliš žluťoučký kůň úpěl ďábelské ódy',
  Danish: 'Blåbærsyltetøj på Ærø',
  Dutch: 'Efficiënt geïnd, ĳ',
  Estonian: 'Õäöü šž',
  Finnish: 'Äiti näki öljyn',
  French: 'Où l’œuvre naïve, ÿ, ça',
  German: 'Zwölf große Bäche, ẞ „so“',
  Greek: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, ΐ ΰ Ά',
  Hungarian: 'Árvíztűrő tükörfúrógép',
  Irish: 'Áéíóú',
  Italian: 'perché può così',
  Latvian: 'Āčēģīķļņšūž',
  Lithuanian: 'Ąčęėįšųūž',
  Maltese: 'Ċġħż Għ',
  Polish: 'Zażółć gęślą jaźń',
  Portuguese: 'À noite, vovô Kowalsky vê o ímã',
  Romanian: 'Țâșni ăîșț',
  Slovak: 'Kŕdeľ šťastných ďatľov, ĺ ŕ ô',
  Slovenian: 'Šerif bo za vajo spet kuhal čaj, ž',
  Spanish: '¿Qué pingüino? ¡Añil!',
  Swedish: 'Flygande bäckasiner på åkern',
  Ukrainian: 'Ґанок, їжак, є, і, ’',
  Serbian: 'Љубав, ђак, ћуп, џеп, њ, ј',
  Georgian: 'ქართული',
  Armenian: 'Հայերեն',
  signs: '☑ ☐ ✓ ✗ → ⇒ ≤ ≥ ≈ ≠ ∞ − × ÷ € № ™ … – — • ‰ §',
};

describe('the fonts of the PDF', () => {
  const doc = new jsPDF();
  const typeface = addFonts(doc, fonts);

  it.each(Object.entries(LANGUAGES))('draw %s without a gap, in both weights', (_, phrase) => {
    const characters = Array.from(phrase.normalize('NFC'));
    for (const glyphs of [typeface.regular(phrase), typeface.bold(phrase)]) {
      expect(glyphs.map(({ text }) => text)).toEqual(characters);
      expect(glyphs.every(({ width }) => width > 0)).toBe(true);
    }
  });

  it('never draw two characters with one glyph, which would be copied as one of them', () => {
    for (const { id, glyphOf } of fontsOf(doc)) {
      const glyphs = Array.from({ length: 0xffff }, (_, code) => glyphOf(code)).filter(
        (glyph) => glyph !== 0,
      );
      expect(glyphs.length, id).toBeGreaterThan(400);
      expect(new Set(glyphs).size, id).toBe(glyphs.length);
    }
  });

  it('are small enough to be fetched with the report', () => {
    const sizes = Object.values(FONT_FILES).map(
      (name) => statSync(new URL(`../../public/fonts/${name}`, import.meta.url)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});

interface ReadFont {
  readonly id: string;
  readonly glyphOf: (code: number) => number;
}

function fontsOf(doc: jsPDF): readonly ReadFont[] {
  return [
    ['text', 'normal'],
    ['text', 'bold'],
    ['fallback', 'normal'],
    ['fallback', 'bold'],
  ].map(([family = '', style = '']) => {
    doc.setFont(family, style);
    const font: { readonly metadata: { characterToGlyph(code: number): number } } = doc.getFont();
    const { metadata } = font;
    return { id: `${family} ${style}`, glyphOf: (code) => metadata.characterToGlyph(code) };
  });
}
