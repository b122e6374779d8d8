import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { reviewAddress } from '#app/addresses.ts';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { questionsToAsk, type PersonToAsk } from '#report/to-ask.ts';
import { productName } from '#report/wording.ts';
import { PersonSection } from './person-section.tsx';

/** What is answered "not sure", by who could tell: to be copied or printed for each of them. */
export function ToAskScreen() {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const people = useMemo(
    () => questionsToAsk(ruleset, assessment, session.remarks),
    [ruleset, assessment, session.remarks],
  );
  const [alone, setAlone] = usePrintedAlone<PersonToAsk>();
  return (
    <Screen
      title="Questions to take to others"
      context={productName(session.product)}
      above={<SessionBar />}
      className="to-ask"
    >
      {people.length === 0 ? (
        <p>
          No answer is “Not sure” now. Wherever you choose it, the question comes to this list.{' '}
          <Link href={reviewAddress(session.id)} className="not-printed">
            Check your answers
          </Link>
        </p>
      ) : (
        <>
          <p className="not-printed">
            What you answered with “Not sure”, by who could tell. Nothing is sent from here: copy a
            list, or print it.
          </p>
          <button type="button" className="button" onClick={() => print()}>
            Print all lists
          </button>
          {people.map((person) => (
            <PersonSection
              key={person.who ?? ''}
              person={person}
              isPrinted={alone === undefined || alone === person}
              onPrint={() => setAlone(person)}
            />
          ))}
        </>
      )}
    </Screen>
  );
}

/** The one thing that is to be printed: prints it once everything else is hidden, and forgets it then. */
function usePrintedAlone<Thing>() {
  const [alone, setAlone] = useState<Thing>();
  useEffect(() => {
    if (alone === undefined) return undefined;
    const forget = (): void => setAlone(undefined);
    addEventListener('afterprint', forget);
    print();
    return () => removeEventListener('afterprint', forget);
  }, [alone]);
  return [alone, setAlone] as const;
}
