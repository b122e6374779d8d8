/** Answers that do not fit together, with what to look at again. */
import type { Assessment, FoundContradiction } from '#engine/assessment.ts';
import type { Block, ReportSection, Text } from '#report/model.ts';
import { CONTRADICTION_WORDS, contradictionsText, ruleName } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { answersInCell } from './answered.ts';
import { reasonSpans } from './cited.ts';

const ID = 'answers-contradictions';

/** The part of the answers that names them; none where all answers fit. */
export function contradictionsPart(
  ruleset: Ruleset,
  { contradictions }: Assessment,
): readonly Pick<ReportSection, 'id' | 'heading' | 'blocks'>[] {
  if (contradictions.length === 0) return [];
  const { heading, about, lookAgain } = CONTRADICTION_WORDS;
  return [
    {
      id: ID,
      heading,
      blocks: [
        { kind: 'paragraph', text: about },
        {
          kind: 'table',
          caption: 'What does not fit, between which answers, and what to look at again',
          columns: [
            { heading: 'What does not fit', share: 0.34 },
            { heading: 'Your answers', share: 0.33 },
            { heading: lookAgain, share: 0.33 },
          ],
          rows: contradictions.map((found) => rowOf(ruleset, found)),
        },
      ],
    },
  ];
}

function rowOf(ruleset: Ruleset, { contradiction, answers }: FoundContradiction): readonly Text[] {
  return [
    [
      ...reasonSpans(ruleset, contradiction, contradiction.basis),
      { text: `\n${ruleName(contradiction)}` },
    ],
    answersInCell(ruleset, answers),
    contradiction.lookAgain,
  ];
}

/** One sentence for the summary, which leads to them; none where all answers fit. */
export function contradictionsInShort({ contradictions }: Assessment): readonly Block[] {
  if (contradictions.length === 0) return [];
  const spans = [
    { text: `${contradictionsText(contradictions.length)}: ` },
    { text: CONTRADICTION_WORDS.heading, to: ID },
    { text: '.' },
  ];
  return [{ kind: 'paragraph', text: spans }];
}
