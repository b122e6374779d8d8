import { Fragment } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { ItemsOnQuestion } from '#app/faq/items-on-question.tsx';
import { RemarkEditor } from '#app/remarks/remark-editor.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { slotLabel } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';
import { AnswerField } from './answer-field.tsx';
import { fieldName, type Draft, type DraftValue } from './draft.ts';
import { WhyWeAsk } from './why-we-ask.tsx';

interface QuestionBlockProps {
  readonly question: Question;
  /** One, or one for each route. */
  readonly slots: readonly AnswerSlot[];
  readonly control: Control<Draft>;
  /** Gives all slots what the first one holds. */
  readonly onSameForAll: (slots: readonly AnswerSlot[], held: DraftValue) => void;
  /** The wording is already the heading of the page. */
  readonly isLegendHidden: boolean;
}

/** One question: its answer or answers, help, and why it is asked. */
export function QuestionBlock(props: QuestionBlockProps) {
  const { question, slots, control, onSameForAll, isLegendHidden } = props;
  return (
    <div className="question-block">
      {slots.map((slot, index) => (
        <Fragment key={slot.route ?? ''}>
          <AnswerField
            question={question}
            slot={slot}
            control={control}
            isLegendHidden={isLegendHidden}
          />
          {index === 0 && slots.length > 1 && (
            <SameForAll
              slot={slot}
              control={control}
              onChoose={(held) => onSameForAll(slots, held)}
            />
          )}
          <RemarkOf slot={slot} control={control} />
        </Fragment>
      ))}
      {question.help !== undefined && (
        <Disclosure summary="What is meant by this?">
          <p>{question.help}</p>
        </Disclosure>
      )}
      <WhyWeAsk question={question} />
      <div className="not-printed">
        <ItemsOnQuestion question={question} />
      </div>
    </div>
  );
}

interface SameForAllProps {
  readonly slot: AnswerSlot;
  readonly control: Control<Draft>;
  readonly onChoose: (held: DraftValue) => void;
}

/** Offers the answer on the first route for all of them, once there is one. */
function SameForAll({ slot, control, onChoose }: SameForAllProps) {
  const held: unknown = useWatch({ control, name: fieldName(slot) });
  if (typeof held !== 'string' || held === '') return null;
  return (
    <button type="button" className="link-button same-for-all" onClick={() => onChoose(held)}>
      Same for all routes
    </button>
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
