import { Link } from 'wouter';
import { questionAddress } from '#app/addresses.ts';
import { draftKey } from '#app/question/use-draft.ts';
import { useDrafts } from '#app/session/drafts.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotsToConfirm, type JourneyPage } from '#questionnaire/progress.ts';
import { counted, TO_BE_CONFIRMED } from '#report/wording.ts';
import type { Section } from '#ruleset/types.ts';

/** All pages by section, each with its state and the way to it. What is not needed is counted, and not hidden. */
export function TaskList() {
  const { sections } = useRuleset();
  return (
    <ol className="task-list">
      {sections.map((section) => (
        <SectionTasks key={section.id} section={section} />
      ))}
    </ol>
  );
}

function SectionTasks({ section }: { readonly section: Section }) {
  const ruleset = useRuleset();
  const { pages } = useWorkspace();
  const asked = pages.filter(({ page }) => page.section === section.id);
  const all = ruleset.pages.filter((page) => page.section === section.id).length;
  const notNeeded = all - asked.length;
  return (
    <li>
      <h2 className="task-section">{section.title}</h2>
      {asked.length > 0 && (
        <ul>
          {asked.map((page) => (
            <PageTask key={page.page.id} current={page} />
          ))}
        </ul>
      )}
      {notNeeded > 0 && (
        <p className="muted">{counted(notNeeded, 'page')} not needed by your answers</p>
      )}
    </li>
  );
}

const STATES = { answered: 'Answered', open: 'Open', 'not-sure': 'Not sure' } as const;

function PageTask({ current }: { readonly current: JourneyPage }) {
  const { session } = useWorkspace();
  const { page } = current;
  const state = stateOf(current);
  const isUnsaved = useDrafts().pages.has(draftKey(session.id, page.id));
  return (
    <li className="task">
      <Link href={questionAddress(session.id, page.id)}>{page.title}</Link>
      {isUnsaved && <span className="to-confirm">not saved yet</span>}
      {slotsToConfirm([current], session.remarks).length > 0 && (
        <span className="to-confirm">{TO_BE_CONFIRMED}</span>
      )}
      <span className="state" data-state={state === 'answered' ? 'answered' : 'open'}>
        {STATES[state]}
      </span>
    </li>
  );
}

function stateOf({ state, notSure }: JourneyPage): keyof typeof STATES {
  return state === 'answered' && notSure > 0 ? 'not-sure' : state;
}
