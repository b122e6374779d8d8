/** How many obligations came out how, in words. Never a score. */
import type { ObligationFinding } from '#engine/assessment.ts';
import type { Mark } from './model.ts';
import { lowerFirst, outcomeMark, outcomeWord, SIGNS } from './wording.ts';

export interface CountedOutcome {
  readonly mark: Mark;
  /** For instance "1 gap" or "10 do not apply". */
  readonly text: string;
}

/** Words that do not follow a figure as they are; a name that the rules give does. */
const AFTER_FIGURE: Readonly<Record<string, readonly [one: string, several: string]>> = {
  Gap: ['gap', 'gaps'],
  'Gap if it applies': ['gap if it applies', 'gaps if they apply'],
  'Needs attention': ['needs attention', 'need attention'],
  Information: ['for information', 'for information'],
  'Does not apply': ['does not apply', 'do not apply'],
};

/** Each outcome that there is with how many have it, the worst first. */
export function countedOutcomes(findings: readonly ObligationFinding[]): readonly CountedOutcome[] {
  const marks = Object.keys(SIGNS) as readonly Mark[];
  return marks.flatMap((mark) => {
    const words = findings.filter((finding) => outcomeMark(finding) === mark).map(outcomeWord);
    return [...new Set(words)].map((word) => {
      const number = words.filter((other) => other === word).length;
      const [one, several] = AFTER_FIGURE[word] ?? [lowerFirst(word), lowerFirst(word)];
      return { mark, text: `${number} ${number === 1 ? one : several}` };
    });
  });
}
