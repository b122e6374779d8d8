import { cardId } from '#app/addresses.ts';
import { ReasonText } from '#app/law/reason-text.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { longDate } from '#report/wording.ts';
import { GivenAnswers } from './given-answers.tsx';

/** Whether an obligation applies, from when, and on which answers. */
export function WhetherItApplies({ finding }: { readonly finding: ObligationFinding }) {
  const { applicability, why, obligation, from } = finding;
  return (
    <>
      <p>
        {BEGINNINGS[applicability]}
        {applicability === 'applies' && `, in force from ${longDate(from)}`}.{' '}
        {why.reason !== undefined && <ReasonText reason={why.reason} basis={obligation.basis} />}
        {why.reason === undefined && why.fact !== undefined && `It turns on this: ${why.fact}.`}
      </p>
      {why.answers.length > 0 && <GivenAnswers answers={why.answers} from={cardId(finding.id)} />}
    </>
  );
}

const BEGINNINGS = {
  applies: 'It applies by your answers',
  depends: 'Whether it applies is open',
  'does-not-apply': 'It does not apply by your answers',
} as const;
