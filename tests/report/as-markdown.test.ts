import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#report/as-markdown.ts';
import type { Block } from '#report/model.ts';
import { exampleReport, reportOf, section } from './example-report.ts';
import { CHART, DRAWING, everyBlock } from './every-block.ts';

const withBlock = (block: Block): string =>
  renderMarkdown(reportOf([section('one', 'One', [block])]));

const withText = (text: string): string => withBlock({ kind: 'paragraph', text });

describe('the report as Markdown', () => {
  it('has its headings by depth, and leads from the contents and from within to them', () => {
    const text = renderMarkdown(exampleReport());
    expect(text).toMatch(/^# Assessment report\n\n/u);
    expect(text).toContain('\n## 1 Summary\n');
    expect(text).toContain('\n- [1 Summary](#1-summary)\n');
    const slugs = [...text.matchAll(/\]\(#([^)]*)\)/gu)].map(([, slug]) => slug);
    expect(slugs.length).toBeGreaterThan(10);
    const headings = [...text.matchAll(/^#+ (.*)$/gmu)].map(([, words = '']) =>
      words
        .replaceAll('\\', '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const slug of slugs) expect(headings).toContain(slug);
  });

  it('counts headings of the same words, as its readers do', () => {
    const report = reportOf([
      section('a', 'Why', []),
      section('b', 'Why', [{ kind: 'paragraph', text: [{ text: 'there', to: 'b' }] }]),
    ]);
    expect(renderMarkdown(report)).toContain('[there](#why-1)');
  });

  it('has tables with a line break in a cell, a figure at the end, and no bar that parts a cell', () => {
    const text = withBlock({
      kind: 'table',
      caption: 'What it shows',
      columns: [
        { heading: 'a|b', share: 0.5 },
        { heading: 'n', share: 0.5, align: 'end' },
      ],
      rows: [
        ['one\ntwo | three', '4'],
        ['', [{ text: 'x', href: 'https://a.eu/?a|b`c' }]],
      ],
    });
    expect(text).toContain(
      'What it shows\n\n| a\\|b | n |\n| --- | ---: |\n| one<br>two \\| three | 4 |\n|  | [x](<https://a.eu/?a%7Cb%60c>) |\n',
    );
  });

  it('has callouts as block quotes, with sign and word', () => {
    const text = withBlock({ kind: 'callout', mark: 'gap', label: 'Gap', text: 'One.\n> two' });
    expect(text).toContain('\n> **▲ Gap**  \n> One.  \n> \\> two\n');
  });

  it('has charts as tables and drawings as their words', () => {
    expect(withBlock(CHART)).toContain(
      '| ▲ Gap | 3 |\n| ? Open | 0 |\n| ✓ Met by your answers | 12 |',
    );
    expect(withBlock(DRAWING)).toContain(
      'The way over the air\n\nBuild; then Server; then Speaker.',
    );
  });

  it('has lists and pairs, their further lines within the item', () => {
    expect(withBlock({ kind: 'list', items: ['a\nb', '- c'] })).toContain(
      '\n- a  \n  b\n- \\- c\n',
    );
    expect(withBlock({ kind: 'pairs', pairs: [['Version', '1\n2']] })).toContain(
      '\n- **Version:** 1  \n  2\n',
    );
  });

  it('keeps emphasis off spaces and line ends, where it would be none', () => {
    const text = withBlock({
      kind: 'paragraph',
      text: [{ text: 'To do: ', strong: true }, { text: 'sign.' }, { text: '\nNow', strong: true }],
    });
    expect(text).toContain('**To do:** sign.  \n**Now**');
  });

  it('takes nothing at the beginning of a line for a sign, also where spans meet there', () => {
    expect(withText('# a\n1. b\n- c\n+ d\n=== e\n    f\n> g')).toContain(
      '\\# a  \n1\\. b  \n\\- c  \n\\+ d  \n\\=== e  \nf  \n\\> g',
    );
    expect(withBlock({ kind: 'paragraph', text: [{ text: '12' }, { text: '. a' }] })).toContain(
      '12\\. a',
    );
  });

  it('shows what works in secret as its code', () => {
    expect(withText('turn\u202e bell\u0007 half\ud800')).toContain(
      'turn\\[U+202E\\] bell\\[U+0007\\] half\\[U+D800\\]',
    );
  });

  it('has no raw HTML but line breaks, and the lines of harmless text, whatever the text', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...['<b>', '</b>', '<!--', '`', '\\', '|', '[x](javascript:y)', '![', '*', '_', '~~~'],
            ...[
              '<https://x.eu>',
              '&lt;',
              '$$',
              '---',
              '#',
              '> ',
              '\0',
              '\ud800',
              '@all',
              'www.x.eu',
            ],
          ),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
      )
      .map((parts) => parts.join('').replaceAll(/\s/gu, ''));
    const linesOf = (own: string): number => renderMarkdown(everyBlock(own)).split('\n').length;
    const harmless = linesOf('x');
    fc.assert(
      fc.property(hostile, (own) => {
        const text = renderMarkdown(everyBlock(`x${own}`));
        expect(withoutOurs(text)).not.toMatch(/(?<!\\)(?:\\\\)*[<>`]|(?<!\\)\]\(javascript/u);
        expect(linesOf(`x${own}`)).toBe(harmless);
      }),
    );
  });
});

/** Without the line breaks, the quotes and the links that the report has of its own. */
function withoutOurs(text: string): string {
  return text
    .replaceAll('<br>', '')
    .replaceAll(/^> /gmu, '')
    .replaceAll(/(?<!\\)\]\(<https?:[^<>`|\s]*>\)/gu, ']');
}
