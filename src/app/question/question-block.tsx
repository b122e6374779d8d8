import { Fragment } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { RemarkEditor } from '#app/remarks/remark-editor.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { slotLabel } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';
import { AnswerField } from './answer-field.tsx';
import { fieldName, type Draft } from './draft.ts';
import { WhyWeAsk } from './why-we-ask.tsx';

interface QuestionBlockProps {
  readonly question: Question;
  /** One, or one for each route. */
  readonly slots: readonly AnswerSlot[];
  readonly control: Control<Draft>;
  /** The wording is already the heading of the page. */
  readonly isLegendHidden: boolean;
}

/** One question: its answer or answers, help, and why it is asked. */
export function QuestionBlock({ question, slots, control, isLegendHidden }: QuestionBlockProps) {
  return (
    <div className="question-block">
      {slots.map((slot) => (
        <Fragment key={slot.route ?? ''}>
          <AnswerField
            question={question}
            slot={slot}
            control={control}
            isLegendHidden={isLegendHidden}
          />
          <RemarkOf slot={slot} control={control} />
        </Fragment>
      ))}
      {question.help !== undefined && (
        <Disclosure summary="What is meant by this?">
          <p>{question.help}</p>
        </Disclosure>
      )}
      <WhyWeAsk question={question} />
    </div>
  );
}

interface RemarkOfProps {
  readonly slot: AnswerSlot;
  readonly control: Control<Draft>;
}

/** What is noted beside the answer that the form holds. */
function RemarkOf({ slot, control }: RemarkOfProps) {
  const ruleset = useRuleset();
  const held: unknown = useWatch({ control, name: fieldName(slot) });
  const isNotSure = [held].flat().includes(NOT_SURE);
  return <RemarkEditor slot={slot} label={slotLabel(ruleset, slot)} isNotSure={isNotSure} />;
}
