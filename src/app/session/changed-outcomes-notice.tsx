import { Disclosure } from '#app/controls/disclosure.tsx';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import { lowerFirst, outcomeWord } from '#report/wording.ts';
import { turnedText } from './outcome-changes.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The most that are named one by one; a change of role can turn all of them. */
const MOST = 5;

interface ChangedOutcomesNoticeProps {
  readonly changes: readonly OutcomeChange[];
  readonly onDismiss: () => void;
}

/** Says what the last edit has changed in the outcomes, and offers the way back. That it has is announced as the page is saved. */
export function ChangedOutcomesNotice({ changes, onDismiss }: ChangedOutcomesNoticeProps) {
  const { steps } = useWorkspace();
  const more = changes.length - MOST;
  return (
    <section aria-label="Changed outcomes" className="notice changed-outcomes">
      <p>
        <strong>{turnedText(changes)}</strong>
      </p>
      <ul>
        {changes.slice(0, MOST).map((change) => (
          <Turned key={change.after.id} change={change} />
        ))}
      </ul>
      {more > 0 && (
        <Disclosure summary={`and ${more} more`}>
          <ul>
            {changes.slice(MOST).map((change) => (
              <Turned key={change.after.id} change={change} />
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={() => void steps.undo()}>
          Undo the change
        </button>
        <button type="button" className="link-button" onClick={onDismiss}>
          Keep it
        </button>
      </div>
    </section>
  );
}

function Turned({ change: { before, after } }: { readonly change: OutcomeChange }) {
  return (
    <li>
      {after.obligation.title}: from {lowerFirst(outcomeWord(before))} to{' '}
      <strong>{lowerFirst(outcomeWord(after))}</strong>
    </li>
  );
}
