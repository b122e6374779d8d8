import { Disclosure } from '#app/controls/disclosure.tsx';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import { lowerFirst, outcomeWord } from '#report/wording.ts';

/** The most that are named one by one; a change of role can turn all of them. */
const MOST = 5;

/** Outcomes that have turned, each with what it was and what it is; nothing if there are none. */
export function TurnedOutcomes({ changes }: { readonly changes: readonly OutcomeChange[] }) {
  const more = changes.length - MOST;
  if (changes.length === 0) return null;
  return (
    <>
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
    </>
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
