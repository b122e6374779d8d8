import { Link } from 'wouter';
import { reviewAddress } from '#app/addresses.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { slotsToConfirm } from '#questionnaire/progress.ts';
import { contradictionsText, toBeConfirmedText } from '#report/wording.ts';

/** Says where the answers that a text states may not be right yet. */
export function CountedAsTheyStand() {
  const { session, pages, assessment } = useWorkspace();
  const toConfirm = slotsToConfirm(pages, session.remarks).length;
  const contradictions = assessment.contradictions.length;
  if (toConfirm + contradictions === 0) return null;
  return (
    <div className="notice">
      {toConfirm > 0 && <p>{toBeConfirmedText(toConfirm, session.copiedFrom)}</p>}
      {contradictions > 0 && <p>{contradictionsText(contradictions)}.</p>}
      <p className="not-printed">
        <Link href={reviewAddress(session.id)} className="apart">
          Check your answers
        </Link>
      </p>
    </div>
  );
}
