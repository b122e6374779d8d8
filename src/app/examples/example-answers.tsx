import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Assessment, CountedAnswer } from '#engine/assessment.ts';
import { slotKey } from '#engine/slots.ts';
import { answerText, slotLabel } from '#report/wording.ts';
import type { Section } from '#ruleset/types.ts';

/** The id of the heading above the answers. */
export const EXAMPLE_ANSWERS = 'example-answers';

/** The answers of an example, section by section of the questionnaire. */
export function ExampleAnswers({ assessment: { counted } }: { readonly assessment: Assessment }) {
  const { sections, questions } = useRuleset();
  return (
    <>
      <h2 id={EXAMPLE_ANSWERS} tabIndex={-1}>
        The answers
      </h2>
      {sections.map((section) => {
        const given = counted.filter(({ question }) => questions[question]?.section === section.id);
        return given.length > 0 && <Answers key={section.id} section={section} given={given} />;
      })}
    </>
  );
}

interface AnswersProps {
  readonly section: Section;
  readonly given: readonly CountedAnswer[];
}

function Answers({ section: { id, title }, given }: AnswersProps) {
  const ruleset = useRuleset();
  const heading = `answers-${id}`;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <dl className="answers">
        {given.map(({ answer, ...slot }) => (
          <div key={slotKey(slot)} className="answer-row">
            <dt>{slotLabel(ruleset, slot)}</dt>
            <dd>{answerText(ruleset, slot, answer)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
