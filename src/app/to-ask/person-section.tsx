import { Link } from 'wouter';
import { questionAddress, toAskAddress } from '#app/addresses.ts';
import { CopyButton } from '#app/controls/copy-button.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotKey } from '#engine/slots.ts';
import { asMessage, settlesText, type PersonToAsk, type QuestionToAsk } from '#report/to-ask.ts';
import { counted, longDate, productName } from '#report/wording.ts';

interface PersonSectionProps {
  readonly person: PersonToAsk;
  readonly isPrinted: boolean;
  readonly onPrint: () => void;
}

/** One person's questions, and the ways to copy and to print them. */
export function PersonSection({ person, isPrinted, onPrint }: PersonSectionProps) {
  const { session, assessment } = useWorkspace();
  const { who, questions } = person;
  const name = who ?? 'Nobody named yet';
  return (
    <section className="card person" aria-label={name} data-printed={isPrinted}>
      <p className="print-only">
        About {productName(session.product)}, {longDate(assessment.on)}
      </p>
      <h2>
        {name} <span className="muted">({counted(questions.length, 'question')})</span>
      </h2>
      <div className="action-buttons">
        <CopyButton
          text={() => asMessage(productName(session.product), person)}
          copied={`The questions for ${name} are copied.`}
        >
          Copy as text<span className="visually-hidden"> for {name}</span>
        </CopyButton>
        <button type="button" className="button" onClick={onPrint}>
          Print<span className="visually-hidden"> for {name}</span>
        </button>
      </div>
      <ol>
        {questions.map((question) => (
          <li key={slotKey(question.slot)}>
            <Asked question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asked({ question }: { readonly question: QuestionToAsk }) {
  const ruleset = useRuleset();
  const { session, comeBackTo } = useWorkspace();
  const { slot, options, why, note } = question;
  const settles = settlesText(question);
  const page = ruleset.questions[slot.question]?.page ?? '';
  const id = `ask-${slotKey(slot)}`;
  return (
    <>
      <p>
        <strong>{question.question}</strong>{' '}
        <Link
          id={id}
          className="apart"
          href={questionAddress(session.id, page)}
          onClick={() => comeBackTo({ page, address: toAskAddress(session.id), target: id })}
        >
          Answer<span className="visually-hidden">: {question.question}</span>
        </Link>
      </p>
      {options.length > 0 && (
        <ul className="boxes">
          {options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
      <p>Why it matters: {why}</p>
      {settles !== '' && <p>{settles}</p>}
      {note !== '' && <p className="note-text">Note: {note}</p>}
    </>
  );
}
