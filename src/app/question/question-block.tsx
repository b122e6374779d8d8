import type { Control } from 'react-hook-form';
import { Disclosure } from '#app/controls/disclosure.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import type { Question } from '#ruleset/types.ts';
import { AnswerField } from './answer-field.tsx';
import type { Draft } from './draft.ts';
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
        <AnswerField
          key={slot.route ?? ''}
          question={question}
          slot={slot}
          control={control}
          isLegendHidden={isLegendHidden}
        />
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
