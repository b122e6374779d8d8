import { Disclosure } from '#app/controls/disclosure.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Answers, AnswerSlot } from '#engine/assessment.ts';
import type { AskedOtherwise as Asked } from '#engine/compare.ts';
import { givenAnswer } from '#engine/evaluation.ts';
import { slotKey } from '#engine/slots.ts';
import { answerText, counted, slotLabel } from '#report/wording.ts';
import type { QuestionId } from '#ruleset/types.ts';

/** The most that stand open; another role can turn nearly all questions. */
const MOST = 6;

interface AskedOtherwiseProps {
  readonly asked: Asked;
  /** On trial. */
  readonly answers: Answers;
  readonly onPick: (question: QuestionId) => void;
}

/** The questions that are asked on trial alone, which can be answered there, and those that are not asked any more. */
export function AskedOtherwise({
  asked: { newly, noLonger },
  answers,
  onPick,
}: AskedOtherwiseProps) {
  return (
    <>
      {newly.length > 0 && (
        <SlotList title="Asked on trial, and not now" slots={newly}>
          {(slot) => <NewlyAsked slot={slot} answers={answers} onPick={onPick} />}
        </SlotList>
      )}
      {noLonger.length > 0 && (
        <SlotList title="Asked now, and not on trial" slots={noLonger}>
          {(slot) => <NoLongerAsked slot={slot} answers={answers} />}
        </SlotList>
      )}
    </>
  );
}

interface SlotListProps {
  readonly title: string;
  readonly slots: readonly AnswerSlot[];
  readonly children: (slot: AnswerSlot) => React.ReactNode;
}

function SlotList({ title, slots, children }: SlotListProps) {
  const list = (shown: readonly AnswerSlot[]) => (
    <ul className="asked-otherwise">
      {shown.map((slot) => (
        <li key={slotKey(slot)}>{children(slot)}</li>
      ))}
    </ul>
  );
  const more = slots.slice(MOST);
  return (
    <>
      <h3>
        {title} <span className="muted">({slots.length})</span>
      </h3>
      {list(slots.slice(0, MOST))}
      {more.length > 0 && (
        <Disclosure summary={`${counted(more.length, 'question')} more`}>{list(more)}</Disclosure>
      )}
    </>
  );
}

interface AskedProps {
  readonly slot: AnswerSlot;
  readonly answers: Answers;
}

function NewlyAsked({
  slot,
  answers,
  onPick,
}: AskedProps & { readonly onPick: (question: QuestionId) => void }) {
  const ruleset = useRuleset();
  const answer = givenAnswer(answers, slot);
  const label = slotLabel(ruleset, slot);
  return (
    <>
      {label} {answer !== undefined && <strong>{answerText(ruleset, slot, answer)} </strong>}
      <button type="button" className="link-button" onClick={() => onPick(slot.question)}>
        {answer === undefined ? 'Answer on trial' : 'Change on trial'}
        <span className="visually-hidden">: {label}</span>
      </button>
    </>
  );
}

function NoLongerAsked({ slot, answers }: AskedProps) {
  const ruleset = useRuleset();
  const answer = givenAnswer(answers, slot);
  return (
    <>
      {slotLabel(ruleset, slot)}{' '}
      {answer !== undefined && (
        <span className="muted">{answerText(ruleset, slot, answer)}, set aside</span>
      )}
    </>
  );
}
