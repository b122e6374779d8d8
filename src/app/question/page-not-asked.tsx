import { Link } from 'wouter';
import { reviewAddress } from '#app/addresses.ts';
import { ProblemScreen } from '#app/shell/problem-screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { continuesAt } from '#app/session/continues-at.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { PageId } from '#ruleset/types.ts';

/** Stands for a page that does not exist, or that the answers so far rule out. */
export function PageNotAsked({ id }: { readonly id: PageId }) {
  const ruleset = useRuleset();
  const { session, pages } = useWorkspace();
  const page = ruleset.pages.find((candidate) => candidate.id === id);
  const ways = (
    <>
      <Link href={continuesAt(session, pages)} className="button primary">
        Go on where you stopped
      </Link>
      <Link href={reviewAddress(session.id)}>Check your answers</Link>
    </>
  );
  return page === undefined ? (
    <ProblemScreen
      title="There is no such page in the questionnaire"
      happened={`The address names a page that version ${ruleset.version} of the rules does not have.`}
      safe="All your answers are where they were."
    >
      {ways}
    </ProblemScreen>
  ) : (
    <ProblemScreen
      above={<SessionBar />}
      title="This page is not asked now"
      happened={`By your answers so far, “${page.title}” makes no difference to you, so it is left out.`}
      safe="If you answered it before, the answer is kept and set aside. It counts again as soon as the page is asked again."
    >
      {ways}
    </ProblemScreen>
  );
}
