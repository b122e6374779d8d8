import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { CountedAnswer } from '#engine/assessment.ts';
import { answerText, slotLabel } from '#report/wording.ts';
import { PageLink } from './page-link.tsx';

/** Answers that decided something, each with the way to change it. */
export function GivenAnswers({ answers }: { readonly answers: readonly CountedAnswer[] }) {
  const ruleset = useRuleset();
  return (
    <ul className="given">
      {answers.map(({ answer, ...slot }) => (
        <li key={`${slot.question}.${slot.route ?? ''}`}>
          {slotLabel(ruleset, slot)} <strong>{answerText(ruleset, slot, answer)}</strong>{' '}
          <PageLink slot={slot}>Change</PageLink>
        </li>
      ))}
    </ul>
  );
}
