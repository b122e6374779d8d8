import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '#report/as-html.ts';
import { exampleReport, reportOf, section } from './example-report.ts';
import { everyBlock } from './every-block.ts';

/** Every tag in the order in which it stands, without its attributes. */
function tagsIn(html: string): readonly string[] {
  return (html.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/[\s>].*$/su, ''));
}

/** The style sheet without the words of its strings. */
function styleIn(html: string): string {
  const [, style = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
  return style.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');
}

const withText = (text: string): string =>
  renderHtml(reportOf([section('one', 'One', [{ kind: 'paragraph', text }])], text));

describe('the HTML report', () => {
  it('is one file that asks for nothing and runs nothing', () => {
    for (const html of [renderHtml(exampleReport()), renderHtml(everyBlock())]) {
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/u);
      expect(html).toContain(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      );
      expect(html).not.toMatch(
        /<(?:script|link|img|iframe|object|embed|form)\b|\ssrc=|@import|url\(/iu,
      );
    }
  });

  it('has a title, a way past the contents, one h1, and headings that never leave out a level', () => {
    const html = renderHtml(exampleReport());
    expect(html).toContain('<title>Assessment report: Hallway speaker 2.1</title>');
    expect(html).toContain('<a class="skip" href="#the-report">');
    const levels = [...html.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(levels).toContain(5);
  });

  it('names no id twice, and leads to none that is not there', () => {
    for (const html of [renderHtml(exampleReport()), renderHtml(everyBlock())]) {
      const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [...html.matchAll(/(?: href="#| aria-[a-z]*by=")([^"]*)"/gu)].map(
        ([, id]) => id,
      );
      expect(wanted.length).toBeGreaterThan(5);
      for (const id of wanted) expect(ids).toContain(id);
    }
  });

  it('leads to addresses of the web alone', () => {
    const bad = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a b',
      'file:///etc',
      ' https://x',
    ];
    for (const href of bad) {
      const report = reportOf([
        section('a', 'A', [{ kind: 'paragraph', text: [{ text: 'x', href }] }]),
      ]);
      expect(renderHtml(report)).not.toContain(' rel=');
    }
    expect(renderHtml(everyBlock())).toContain(
      '<a href="https://example.eu/act?a=1&amp;b=2#top" rel="noopener noreferrer">Act Article 2</a>',
    );
  });

  it('heads its tables, and says what they show', () => {
    const html = renderHtml(everyBlock('Own'));
    expect(html).toContain('<caption>Own</caption>');
    expect(html).toContain('<th role="columnheader" scope="col" class="end">Number</th>');
    expect(html).toContain('data-column="Number">7</td>');
  });

  it('has a sign, a word and a colour for each mark', () => {
    const html = renderHtml(everyBlock('Own'));
    expect(html).toContain(
      '<span class="mark gap"><span class="sign" aria-hidden="true">▲</span> Gap</span>',
    );
    expect(html).toContain('<span class="unseen">: Own</span></h4>');
  });

  it('draws with a title and words beside, and bars beside their figures', () => {
    const html = renderHtml(everyBlock());
    expect(html).toMatch(
      /<svg role="img" aria-labelledby="first\.6-title" aria-describedby="first\.6-words"/u,
    );
    expect(html).toContain('<desc id="first.6-words">Build; then Server; then Speaker.</desc>');
    expect(html).toContain('<span class="count">12</span>');
    expect(html).toContain('style="width: 25%"');
  });

  it('keeps the line ends of a note', () => {
    expect(withText('a\r\nb\u2028c')).toContain('<p dir="auto">a<br>b<br>c</p>');
  });

  it('shows what works in secret as its code, and leaves emoji, joiners and every script alone', () => {
    const html = withText('bell\u0007 turn\u202e half\ud800 tag\u{e0041} none\ufffe');
    expect(html).toContain('bell[U+0007] turn[U+202E] half[U+D800] tag[U+E0041] none[U+FFFE]');
    const kept = '👩‍💻 ☑️ می‌خواهم שלום 漢字';
    expect(withText(kept)).toContain(`<p dir="auto">${kept}</p>`);
  });

  it('is the same for the same report', () => {
    expect(renderHtml(exampleReport())).toBe(renderHtml(exampleReport()));
  });

  it('has the tags of harmless text, whatever the text', () => {
    const harmless = tagsIn(renderHtml(everyBlock('harmless'))).filter((tag) => tag !== '<br');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...['<script>alert(1)</script>', '</style>', '"', "'", '<img src=x onerror=alert(1)>'],
            ...['<!--', '-->', ']]>', '&lt;', '\\', '}', '</title>', '</svg>', '\0', '\ud800', 'x'],
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        // With a letter first, so that no text is blank; line ends come and go with the text.
        const html = renderHtml(everyBlock(`x${text}`));
        expect(tagsIn(html).filter((tag) => tag !== '<br')).toEqual(harmless);
        expect(styleIn(html)).toBe(styleIn(renderHtml(everyBlock('harmless'))));
      }),
    );
  });
});
