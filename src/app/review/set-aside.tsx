import { RemarkShown } from '#app/remarks/remark-shown.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { remarkOn } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import { whyNotAsked } from '#engine/why-not-asked.ts';
import { answerText, slotLabel } from '#report/wording.ts';

/** Answers that are kept although their question is not asked now. */
export function SetAside() {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const { dormant } = assessment;
  if (dormant.length === 0) return null;
  return (
    <section aria-labelledby="set-aside" className="review-section set-aside">
      <h2 id="set-aside">Set aside</h2>
      <p>
        These questions are not asked by your other answers. What you answered is kept and counts
        again as soon as the question is asked again; until then it changes nothing.
      </p>
      <dl className="answers">
        {dormant.map(({ answer, ...slot }) => (
          <div key={slotKey(slot)} className="answer-row">
            <dt>{slotLabel(ruleset, slot)}</dt>
            <dd>
              {answerText(ruleset, slot, answer)}
              <BecauseOf slot={slot} />
              <RemarkShown remark={remarkOn(session.remarks, slot)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The answers that made the question fall away. */
function BecauseOf({ slot }: { readonly slot: AnswerSlot }) {
  const ruleset = useRuleset();
  const { answers } = useWorkspace();
  const because = whyNotAsked(ruleset, answers, slot);
  if (because.length === 0) return null;
  return (
    <ul className="because-of">
      {because.map(({ answer, ...other }) => (
        <li key={slotKey(other)}>
          since {slotLabel(ruleset, other)} {answerText(ruleset, other, answer)}
        </li>
      ))}
    </ul>
  );
}
