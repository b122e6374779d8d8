import { Link } from 'wouter';
import { questionAddress } from '#app/addresses.ts';
import { firstOpenPage, nextPage } from '#questionnaire/progress.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The way to the page to look at next; nothing where every page is answered and confirmed. */
export function GoOnLink({ className = 'apart not-printed' }: { readonly className?: string }) {
  const { session, pages } = useWorkspace();
  const next = nextPage(pages, session.remarks);
  if (next === undefined) return null;
  return (
    <Link href={questionAddress(session.id, next)} className={className}>
      {firstOpenPage(pages) === undefined ? 'Go on confirming' : 'Go on with the questions'}
    </Link>
  );
}
