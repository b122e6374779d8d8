import { describe, expect, it } from 'vitest';
import { drawable, glyphsIn, runsOf, widthOf, type Face } from '#report/pdf/text-runs.ts';
import { breakLines, lineText, MARK_ADVANCE, type Typeface } from '#report/pdf/lines.ts';

function face(family: string, characters: RegExp, advance: number): Face {
  return {
    family,
    covers: (code) => code <= 0xffff && characters.test(String.fromCharCode(code)),
    advance: () => advance,
  };
}

const latin = face('latin', /[\u0020-\u007e\u0300]/u, 500);
const symbols = face('symbols', /[☑✓ .]/u, 800);
const glyphsOf = glyphsIn([latin, symbols]);
const typeface: Typeface = { regular: glyphsOf, bold: glyphsOf };

const linesOf = (text: string, letters: number): readonly string[] =>
  breakLines(text, typeface, { size: 10, width: letters * 5 }).map(lineText);

describe('runs of text', () => {
  it('draws each character in the first font that has it', () => {
    const runs = runsOf(glyphsOf('yes ☑✓ no'));
    expect(runs.map(({ family, text }) => [family, text])).toEqual([
      ['latin', 'yes '],
      ['symbols', '☑✓ '],
      ['latin', 'no'],
    ]);
    expect(runs.map(({ width }) => width)).toEqual([2000, 2400, 1000]);
  });

  it('writes the code of a character that no font has, at least four digits long', () => {
    const glyphs = glyphsOf('a漢\u0007🔒');
    expect(glyphs.map(({ text }) => text)).toEqual(['a', '[U+6F22]', '[U+0007]', '[U+1F512]']);
    expect(widthOf(glyphs)).toBe(500 * (1 + 8 + 8 + 9));
  });

  it('writes the code of half a character', () => {
    expect(glyphsOf('\ud800').map(({ text }) => text)).toEqual(['[U+D800]']);
  });

  it('knows one kind of line end, composed accents and plain spaces', () => {
    expect(drawable('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(drawable('e\u0301\u2003\tx')).toBe('é     x');
    expect(drawable('soft\u00adly\ufe0f\u200b')).toBe('softly');
  });
});

describe('lines', () => {
  it('break between words and lose no space within a line', () => {
    expect(linesOf('one two  three', 8)).toEqual(['one two', 'three']);
    expect(linesOf('one  two', 8)).toEqual(['one  two']);
  });

  it('hold where the text has line ends, empty lines too', () => {
    expect(linesOf('a\n\nb', 10)).toEqual(['a', '', 'b']);
    expect(linesOf('', 10)).toEqual(['']);
  });

  it('cut a word that is too long, near a slash if there is one', () => {
    expect(linesOf('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(linesOf('x https://a.example/one', 12)).toEqual(['x', 'https://a.', 'example/one']);
  });

  it('never cut the code of a character, nor an accent from its letter', () => {
    expect(linesOf('漢漢', 9)).toEqual(['[U+6F22]', '[U+6F22]']);
    expect(linesOf('漢漢', 3)).toEqual(['[U+6F22]', '[U+6F22]']);
    expect(linesOf('abx\u0300y', 3)).toEqual(['ab', 'x\u0300y']);
  });

  it('keep together what no space parts, across spans', () => {
    const lines = breakLines(
      [{ text: 'see (' }, { text: 'here', href: 'https://a.example' }, { text: ') now' }],
      typeface,
      { size: 10, width: 7 * 5 },
    );
    expect(lines.map(lineText)).toEqual(['see', '(here)', 'now']);
    expect(lines[1]?.pieces.map(({ span }) => span.href)).toEqual([
      undefined,
      'https://a.example',
      undefined,
    ]);
  });

  it('make room for a sign and keep it with its word', () => {
    const [line, next] = breakLines([{ text: 'Gap here', mark: 'gap' }], typeface, {
      size: 10,
      width: 6 * 5,
    });
    expect(line?.pieces[0]?.mark).toBe('gap');
    expect(line?.width).toBeCloseTo((MARK_ADVANCE + 1500) / 100);
    expect(next?.pieces[0]?.mark).toBeUndefined();
  });
});
