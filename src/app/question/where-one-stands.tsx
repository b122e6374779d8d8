import { Link } from 'wouter';
import { questionAddress, START } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { PageId } from '#ruleset/types.ts';
import { firstPass, pageBefore, progressOf, type JourneyPage } from '#questionnaire/progress.ts';

/** The way back, the section with the page's number in it, and how far one has come. */
export function WhereOneStands({ current }: { readonly current: JourneyPage }) {
  const { sections } = useRuleset();
  const back = useWayBack(current.page.id);
  const { pages } = useWorkspace();
  const section = sections.find(({ id }) => id === current.page.section);
  const inSection = pages.filter(({ page }) => page.section === current.page.section);
  // Once the first pass is answered, the rest is what matters, on whatever page one is.
  const isFirst = current.page.isFirstPass && isOpen(firstPass(pages));
  const { answered, pages: all } = progressOf(isFirst ? firstPass(pages) : pages);
  return (
    <div className="where">
      <Link href={back.href} className="back" onClick={back.onClick}>
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

/** Back to where one has set out for this page, or else to the page before. */
function useWayBack(page: PageId) {
  const { session, pages, cameFrom, goBackFrom } = useWorkspace();
  const origin = cameFrom(page);
  const before = pageBefore(pages, page);
  if (origin !== undefined) return { href: origin.address, onClick: () => goBackFrom(page) };
  const href = before === undefined ? START : questionAddress(session.id, before);
  return { href, onClick: undefined };
}

function isOpen(pages: readonly JourneyPage[]): boolean {
  return pages.some(({ state }) => state === 'open');
}
