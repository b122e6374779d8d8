import { describe, expect, it } from 'vitest';
import { inRuns, table, wrapped } from '#cli/rules/page-lines.ts';

describe('a list item', () => {
  it('is broken into lines that stand below its first word', () => {
    const lines = wrapped('  - ', Array.from({ length: 40 }, () => 'words').join(' '));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^ {2}- words words/);
    expect(lines[1]).toMatch(/^ {4}words words/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('never begins a line with what would begin a list', () => {
    const text = `${'x'.repeat(116)} 2027. Then more`;
    expect(wrapped('- ', text)).toEqual([`- ${'x'.repeat(116)} 2027.`, '  Then more']);
  });
});

describe('names in a row', () => {
  const all = ['A-01', 'A-02', 'A-03', 'A-04', 'B-01', 'B-02', 'B-03'];

  it.each([
    [['A-01', 'A-02', 'A-03'], ['A-01 to A-03']],
    [
      ['A-01', 'A-02'],
      ['A-01', 'A-02'],
    ],
    [
      ['A-01', 'A-03', 'A-04'],
      ['A-01', 'A-03', 'A-04'],
    ],
    [all, ['A-01 to A-04', 'B-01 to B-03']],
    [
      ['A-04', 'B-01'],
      ['A-04', 'B-01'],
    ],
    [[], []],
  ])('%j are drawn together as %j', (chosen, runs) => {
    expect(inRuns(all, new Set(chosen))).toEqual(runs);
  });
});

describe('a table', () => {
  it('sets figures to the right and words to the left', () => {
    expect(
      table(
        ['what', 'how often'],
        [
          ['one', '12'],
          ['another', '–'],
        ],
      ),
    ).toBe(
      [
        '| what    | how often |',
        '| ------- | --------: |',
        '| one     |        12 |',
        '| another |         – |',
      ].join('\n'),
    );
  });
});
