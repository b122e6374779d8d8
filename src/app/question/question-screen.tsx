import { useEffect } from 'react';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { KeyboardModeProvider } from '#app/keys/keyboard-mode-context.tsx';
import { KeyboardMode } from '#app/keys/keyboard-mode.tsx';
import { TaskList } from '#app/overview/task-list.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { CopiedNotice } from '#app/session/copied-notice.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { productName } from '#report/wording.ts';
import type { PageId } from '#ruleset/types.ts';
import { PageNotAsked } from './page-not-asked.tsx';
import { QuestionForm } from './question-form.tsx';
import { WhereOneStands } from './where-one-stands.tsx';

/** One page of the questionnaire, if it is asked. */
export function QuestionScreen({ id }: { readonly id: PageId }) {
  const { session, pages, openPage } = useWorkspace();
  const current = pages.find(({ page }) => page.id === id);
  const isAsked = current !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    openPage(id);
  }, [id, isAsked, openPage]);
  if (current === undefined) return <PageNotAsked id={id} />;
  return (
    <Screen
      title={current.page.title}
      context={productName(session.product)}
      className="question"
      above={
        <>
          <SessionBar />
          <WhereOneStands current={current} />
        </>
      }
    >
      <CopiedNotice slots={current.slots} />
      <p className="why">{current.page.why}</p>
      <KeyboardModeProvider>
        <QuestionForm current={current} />
        <Disclosure summary="Jump to another page">
          <TaskList />
        </Disclosure>
        <KeyboardMode />
      </KeyboardModeProvider>
    </Screen>
  );
}
