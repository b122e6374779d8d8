import { ReasonText } from '#app/law/reason-text.tsx';
import type { FoundContradiction } from '#engine/assessment.ts';
import { slotKey } from '#engine/slots.ts';
import type { PageId } from '#ruleset/types.ts';
import { ContradictoryAnswer } from './contradictory-answer.tsx';
import { LookAgain } from './look-again.tsx';

interface ContradictionListProps {
  readonly found: readonly FoundContradiction[];
  /** Where one comes back to after an answer has been changed. */
  readonly back: string;
  /** The page that is shown, whose own answers need no link. */
  readonly here?: PageId;
}

/** Each contradiction with its answers side by side, what to look at again, and the rule that says so. */
export function ContradictionList({ found, back, here }: ContradictionListProps) {
  return (
    <ul className="contradictions">
      {found.map(({ contradiction, route = '', answers }) => (
        <li key={`${contradiction.id}.${route}`}>
          <p>
            <ReasonText reason={contradiction} basis={contradiction.basis} />
          </p>
          <dl className="answers">
            {answers.map((given) => (
              <ContradictoryAnswer
                key={slotKey(given)}
                id={`${contradiction.id}-${slotKey(given)}`}
                given={given}
                back={back}
                here={here}
              />
            ))}
          </dl>
          <LookAgain contradiction={contradiction} />
        </li>
      ))}
    </ul>
  );
}
