import { Link, useLocation } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { Screen } from '#app/shell/screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useArrival } from '#app/session/arrival.ts';
import { GoOnLink } from '#app/session/go-on-link.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { nextPage, progressOf } from '#questionnaire/progress.ts';
import { counted, productName } from '#report/wording.ts';
import { ReviewSection } from './review-section.tsx';
import { SetAside } from './set-aside.tsx';

/** All answers by section, each with the way to change it. */
export function ReviewScreen() {
  const { sections } = useRuleset();
  const { session, pages } = useWorkspace();
  const { answered, notSure, pages: all } = progressOf(pages);
  useArrival();
  return (
    <Screen
      title="Check your answers"
      context={productName(session.product)}
      above={<SessionBar />}
    >
      <p>
        {answered} of {counted(all, 'page')} answered
        {notSure > 0 && `, ${notSure} of them with “Not sure”`}.
      </p>
      <NextStep />
      {sections.map((section) => {
        const inSection = pages.filter(({ page }) => page.section === section.id);
        return (
          inSection.length > 0 && (
            <ReviewSection key={section.id} section={section} pages={inSection} />
          )
        );
      })}
      <SetAside />
      <NextStep />
    </Screen>
  );
}

function NextStep() {
  const { session, pages, send } = useWorkspace();
  const [, navigate] = useLocation();
  const result = resultAddress(session.id);
  if (nextPage(pages, session.remarks) !== undefined) {
    return (
      <div className="actions">
        <GoOnLink className="button primary" />
        <Link href={result}>See the result so far</Link>
      </div>
    );
  }
  const confirm = (): void => {
    send({ type: 'review.confirmed' });
    navigate(result);
  };
  return (
    <div className="actions">
      <button type="button" className="button primary" onClick={confirm}>
        See the result
      </button>
    </div>
  );
}
