/** A report with every kind of block there is, and a text of one's own in every place that takes one. */
import { drawPath, pathInWords } from '#report/path-drawing.ts';
import type { Block, Mark, Report } from '#report/model.ts';
import { SIGNS } from '#report/wording.ts';
import { reportOf, section } from './example-report.ts';

const PATH = { route: 'air', stations: ['Build', 'Server', 'Speaker'], marks: [] };

export const CHART: Block = {
  kind: 'chart',
  caption: 'How many obligations came out how',
  bars: [
    { label: 'Gap', mark: 'gap', count: 3 },
    { label: 'Open', mark: 'unclear', count: 0 },
    { label: 'Met by your answers', mark: 'met', count: 12 },
  ],
};

export const DRAWING: Block = {
  kind: 'drawing',
  caption: 'The way over the air',
  words: pathInWords(PATH),
  drawing: {
    ...drawPath(PATH),
    texts: [
      ...drawPath(PATH).texts,
      { x: 40, y: 90, text: 'Nobody checks', mark: 'gap', isStrong: true },
    ],
  },
};

/** @param own a text of the user's, in every place. */
export function everyBlock(own = 'Hallway speaker'): Report {
  const marks = Object.keys(SIGNS) as readonly Mark[];
  const whole = reportOf(
    [
      section('first', `1 ${own}`, [
        { kind: 'paragraph', text: own, muted: true },
        { kind: 'paragraph', text: [{ text: `${own} and ` }, { text: own, strong: true }] },
        { kind: 'list', items: [own, [{ text: 'To ' }, { text: own, to: 'deep' }]] },
        { kind: 'pairs', pairs: [[own, own]] },
        tableWith(own),
        CHART,
        DRAWING,
        ...marks.map((mark): Block => ({ kind: 'callout', mark, label: own, text: own })),
      ]),
      section(
        'second',
        '2 Second',
        [],
        [
          section(
            'deeper',
            '2.1 Deeper',
            [],
            [
              {
                ...section(
                  'deep',
                  own,
                  [{ kind: 'callout', mark: 'gap', label: own, text: own }],
                  [section('deepest', 'Why', [{ kind: 'paragraph', text: own }])],
                ),
                mark: 'gap',
              },
            ],
          ),
        ],
      ),
    ],
    own,
  );
  return { ...whole, runningFoot: `${whole.runningFoot} · ${own}` };
}

function tableWith(own: string): Block {
  return {
    kind: 'table',
    caption: own,
    columns: [
      { heading: own, share: 0.5 },
      { heading: 'Where', share: 0.3 },
      { heading: 'Number', share: 0.2, align: 'end' },
    ],
    rows: [
      [
        [{ text: own, strong: true, mark: 'gap' }, { text: `\nNote: ${own}` }],
        [{ text: 'Act Article 2', href: 'https://example.eu/act?a=1&b=2#top' }],
        '7',
      ],
      [own, [{ text: own, href: own }], ''],
    ],
  };
}
