import { reviewAddress } from '#app/addresses.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { CONTRADICTION_WORDS } from '#report/wording.ts';
import { ContradictionList } from './contradiction-list.tsx';

/** All answers that do not fit together. Nothing where all fit. */
export function AllContradictions() {
  const { session, assessment } = useWorkspace();
  const { contradictions } = assessment;
  if (contradictions.length === 0) return null;
  const { heading, about } = CONTRADICTION_WORDS;
  return (
    <section aria-labelledby="contradictions" className="notice">
      <h2 id="contradictions">{heading}</h2>
      <p>{about}</p>
      <ContradictionList found={contradictions} back={reviewAddress(session.id)} />
    </section>
  );
}
