import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { GoOnLink } from '#app/session/go-on-link.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { nextPage, progressOf } from '#questionnaire/progress.ts';
import { counted, productName } from '#report/wording.ts';
import { TaskList } from './task-list.tsx';

/** Where the whole questionnaire stands: every page with its state. */
export function OverviewScreen() {
  const ruleset = useRuleset();
  const { session, pages } = useWorkspace();
  const { answered, open, notSure, pages: asked } = progressOf(pages);
  const next = nextPage(pages, session.remarks);
  return (
    <Screen title="All pages" context={productName(session.product)} above={<SessionBar />}>
      <p>
        {answered} of {counted(asked, 'page')} answered, {open} open, {notSure} with “Not sure”;{' '}
        {ruleset.pages.length - asked} not needed by your answers.
      </p>
      <div className="actions">
        <GoOnLink className="button primary" />
        <Link href={resultAddress(session.id)}>
          See the result{next !== undefined && ' so far'}
        </Link>
      </div>
      <TaskList />
    </Screen>
  );
}
