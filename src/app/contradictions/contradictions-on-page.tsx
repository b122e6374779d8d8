import { useWatch, type Control } from 'react-hook-form';
import { questionAddress } from '#app/addresses.ts';
import type { Draft } from '#app/question/draft.ts';
import { useArrival } from '#app/session/arrival.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { JourneyPage } from '#questionnaire/progress.ts';
import { CONTRADICTION_WORDS } from '#report/wording.ts';
import { ContradictionList } from './contradiction-list.tsx';
import { contradictionsOnPage } from './on-page.ts';

interface ContradictionsOnPageProps {
  readonly current: JourneyPage;
  readonly control: Control<Draft>;
}

/** Says what does not fit while it is being filled in. It hinders nobody from going on. */
export function ContradictionsOnPage({ current, control }: ContradictionsOnPageProps) {
  const ruleset = useRuleset();
  const workspace = useWorkspace();
  const draft = useWatch({ control }) as Draft;
  const found = contradictionsOnPage(ruleset, workspace, current, draft);
  const { id } = current.page;
  useArrival();
  // The region is there before anything stands in it, or else it would not be read out; it says so once, and not with each stroke.
  return (
    <>
      <p role="status" className="visually-hidden">
        {found.length > 0 &&
          `${CONTRADICTION_WORDS.heading}: ${found.map(({ contradiction }) => contradiction.says).join(' ')}`}
      </p>
      {found.length > 0 && (
        <section aria-labelledby="contradictions" className="notice">
          <h2 id="contradictions">{CONTRADICTION_WORDS.heading}</h2>
          <ContradictionList
            found={found}
            back={questionAddress(workspace.session.id, id)}
            here={id}
          />
          <p className="muted">You can go on all the same.</p>
        </section>
      )}
    </>
  );
}
