import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import type { Assessment } from '#engine/assessment.ts';
import type { Mark } from '#report/model.ts';
import { MARK_WORDS, outcomeMark } from '#report/wording.ts';

const SHOWN: readonly Mark[] = ['gap', 'pressing', 'unclear', 'unsettled', 'met'];

/** How many obligations came out how, in one line. */
export function ShortCounts({ assessment }: { readonly assessment: Assessment }) {
  const marks = assessment.obligations.map(outcomeMark);
  const counts = SHOWN.map((mark) => ({
    mark,
    number: marks.filter((candidate) => candidate === mark).length,
  })).filter(({ number }) => number > 0);
  if (counts.length === 0) return <p>No obligation applies by your answers.</p>;
  return (
    <ul className="short-counts">
      {counts.map(({ mark, number }) => (
        <li key={mark}>
          <OutcomeLabel mark={mark}>{`${MARK_WORDS[mark]}: ${number}`}</OutcomeLabel>
        </li>
      ))}
    </ul>
  );
}
