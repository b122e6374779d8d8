/** The end of the report: the sources, and what it is and is not. */
import type { Mark, ReportSection, Text } from '#report/model.ts';
import { BASIS_WORDS, MARK_WORDS } from '#report/wording.ts';
import type { Basis, Ruleset } from '#ruleset/types.ts';

/** Writes the list of everything the rules cite. */
export function sourcesSection(ruleset: Ruleset): ReportSection {
  return {
    id: 'sources',
    heading: 'Sources',
    blocks: [
      {
        kind: 'table',
        caption:
          'Acts, guidance and standards that the rules cite, with what is known of their standing',
        columns: [
          { heading: 'Source', share: 0.46 },
          { heading: 'Authority', share: 0.13 },
          { heading: 'Version and standing', share: 0.41 },
        ],
        rows: ruleset.sources.map((source): readonly Text[] => [
          [
            { text: `${source.name}\n`, strong: true },
            { text: `${source.title}\n` },
            { text: source.link, href: source.link },
          ],
          BASIS_WORDS[source.basis],
          `${source.version}\n${source.status}`,
        ]),
      },
    ],
    sections: [],
  };
}

/** Writes the notice, and what the words of outcome and authority mean. */
export function noticeSection(ruleset: Ruleset): ReportSection {
  return {
    id: 'notice',
    heading: 'Notice',
    blocks: [
      { kind: 'callout', mark: 'info', label: 'No legal advice', text: ruleset.notice },
      {
        kind: 'table',
        caption: 'What the words for an outcome mean',
        columns: [
          { heading: 'Word', share: 0.26 },
          { heading: 'Meaning', share: 0.74 },
        ],
        rows: OUTCOME_MEANINGS.map(([mark, meaning]): readonly Text[] => [
          [{ text: MARK_WORDS[mark], mark, strong: true }],
          meaning,
        ]),
      },
      {
        kind: 'table',
        caption: 'How much weight a statement has',
        columns: [
          { heading: 'Authority', share: 0.26 },
          { heading: 'Meaning', share: 0.74 },
        ],
        rows: BASIS_MEANINGS.map(([basis, meaning]): readonly Text[] => [
          [{ text: BASIS_WORDS[basis], strong: true }],
          meaning,
        ]),
      },
    ],
    sections: [],
  };
}

const OUTCOME_MEANINGS: readonly (readonly [Mark, string])[] = [
  [
    'gap',
    'Your answers say that something the obligation asks for is missing. “Gap if it applies”: whether the obligation reaches you is itself open.',
  ],
  [
    'pressing',
    'No gap, yet listed with the gaps: once the event comes, there is no time left to prepare.',
  ],
  [
    'unclear',
    'An answer is missing or not sure. The report names the questions that would settle it.',
  ],
  [
    'unsettled',
    'The answers are there, but the law leaves the point open, or it has to be argued in your own documents.',
  ],
  [
    'met',
    'Your answers point to every check being met. Nobody has looked at the product or its evidence, and conformity takes an assessment of its own.',
  ],
  ['info', 'Something to know; there is nothing to meet.'],
  ['does-not-apply', 'Your answers rule the obligation out; the report says which ones.'],
];

const BASIS_MEANINGS: readonly (readonly [Basis, string])[] = [
  ['law', 'Stands in an article or annex of an act. Binding.'],
  ['recital', 'Stands in the reasons before the articles. Explains the law and adds no duty.'],
  [
    'guidance',
    'Published by the authorities to say how they read the law. Not binding; courts may read it otherwise.',
  ],
  [
    'standard',
    'Stands in a technical standard. May support an argument, and proves nothing alone.',
  ],
  [
    'inference',
    'Follows from our own reading where no text says it outright. To be checked by whoever advises you.',
  ],
];
