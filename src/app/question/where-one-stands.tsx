import { Link } from 'wouter';
import { questionAddress, START } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { firstPass, pageBefore, progressOf, type JourneyPage } from '#questionnaire/progress.ts';

/** The way back, the section with the page's number in it, and how far one has come. */
export function WhereOneStands({ current }: { readonly current: JourneyPage }) {
  const { sections } = useRuleset();
  const { session, pages } = useWorkspace();
  const before = pageBefore(pages, current.page.id);
  const section = sections.find(({ id }) => id === current.page.section);
  const inSection = pages.filter(({ page }) => page.section === current.page.section);
  // Once the first pass is answered, the rest is what matters, on whatever page one is.
  const isFirst = current.page.isFirstPass && isOpen(firstPass(pages));
  const { answered, pages: all } = progressOf(isFirst ? firstPass(pages) : pages);
  return (
    <div className="where">
      <Link
        href={before === undefined ? START : questionAddress(session.id, before)}
        className="back"
      >
        Back
      </Link>
      <p className="where-section">
        {section?.title}: page {inSection.indexOf(current) + 1} of {inSection.length}
      </p>
      <div className="where-progress">
        <progress
          value={answered}
          max={all}
          aria-label={isFirst ? 'Pages of the first pass answered' : 'Pages answered'}
        />
        <span className="muted">
          {isFirst ? 'First pass' : 'All pages'}: {answered} of {all} answered
        </span>
      </div>
    </div>
  );
}

function isOpen(pages: readonly JourneyPage[]): boolean {
  return pages.some(({ state }) => state === 'open');
}
