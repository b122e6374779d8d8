import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import type { Assessment, ObligationFinding } from '#engine/assessment.ts';
import type { Mark } from '#report/model.ts';
import { counted, MARK_WORDS, outcomeMark, outcomeWord } from '#report/wording.ts';
import type { ReportedThen } from '#sessions/session-file.ts';

interface SinceThenProps {
  readonly then: ReportedThen;
  /** Of the same answers, today. */
  readonly assessment: Assessment;
}

/** What the same answers come to under the rules of today, where that is something else than the report says. */
export function SinceThen({ then, assessment }: SinceThenProps) {
  const turned = assessment.obligations.filter(
    (finding) =>
      Object.hasOwn(then.outcomes, finding.id) && before(then, finding) !== outcomeMark(finding),
  );
  const added = assessment.obligations.filter(({ id }) => !Object.hasOwn(then.outcomes, id));
  if (turned.length === 0 && added.length === 0) {
    return (
      <p>
        Under the rules {assessment.rulesetVersion} its answers come to the same today as the report
        says.
      </p>
    );
  }
  return (
    <>
      <p>
        Under the rules {assessment.rulesetVersion}{' '}
        {counted(turned.length + added.length, 'outcome')}{' '}
        {turned.length + added.length === 1 ? 'is' : 'are'} another one today:
      </p>
      <ul>
        {[...turned, ...added].map((finding) => (
          <li key={finding.id}>
            {finding.obligation.title} <span className="code">{finding.obligation.code}</span>:{' '}
            <Before mark={before(then, finding)} />, now{' '}
            <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>
          </li>
        ))}
      </ul>
    </>
  );
}

function Before({ mark }: { readonly mark: Mark | undefined }) {
  if (mark === undefined) return 'not looked at then';
  return <OutcomeLabel mark={mark}>{MARK_WORDS[mark]}</OutcomeLabel>;
}

/** Undefined for an obligation that the report does not have, or an outcome that is unknown here. */
function before({ outcomes }: ReportedThen, { id }: ObligationFinding): Mark | undefined {
  const mark = Object.hasOwn(outcomes, id) ? outcomes[id] : undefined;
  return isMark(mark) ? mark : undefined;
}

function isMark(mark: string | undefined): mark is Mark {
  return mark !== undefined && Object.hasOwn(MARK_WORDS, mark);
}
