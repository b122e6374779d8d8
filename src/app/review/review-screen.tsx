import { personName } from '#report/people.ts';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { AllContradictions } from '#app/contradictions/all-contradictions.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useArrival } from '#app/session/arrival.ts';
import { useDrafts } from '#app/session/drafts.tsx';
import { GoOnLink } from '#app/session/go-on-link.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { nextPage, progressOf } from '#questionnaire/progress.ts';
import { counted, productName } from '#report/wording.ts';
import type { SessionId } from '#sessions/session.ts';
import { FilterField } from './filter-field.tsx';
import { asChosenNow, passes, whoIn, whoIsNamed, type ReviewFilter } from './review-filter.ts';
import { ReviewSection } from './review-section.tsx';
import { SetAside } from './set-aside.tsx';

/** All answers by section, each with the way to change it. */
export function ReviewScreen() {
  const { sections } = useRuleset();
  const { session, pages, assessment } = useWorkspace();
  const { answered, notSure, pages: all } = progressOf(pages);
  const named = whoIsNamed(assessment, session.remarks);
  const { filter, gone, isTold, setFilter } = useKeptFilter(session.id, named);
  useArrival();
  const shown = pages
    .map((page) => ({
      ...page,
      slots: page.slots.filter((slot) => passes(filter, slot, assessment, session.remarks)),
    }))
    .filter(({ slots }) => slots.length > 0);
  const slots = shown.reduce((sum, page) => sum + page.slots.length, 0);
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
      <AllContradictions />
      <NextStep />
      <div className="review-tools">
        <FilterField value={filter} named={named} onChange={setFilter} />
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <p role="status" className={slots > 0 && gone === '' ? 'visually-hidden' : 'review-none'}>
        {gone !== '' && `Nothing is left for ${personName(gone)} to tell. `}
        {isTold && toldOf(slots)}
      </p>
      {sections.map((section) => {
        const inSection = shown.filter(({ page }) => page.section === section.id);
        return (
          inSection.length > 0 && (
            <ReviewSection key={section.id} section={section} pages={inSection} />
          )
        );
      })}
      {filter === 'all' && <SetAside />}
      <NextStep />
    </Screen>
  );
}

function toldOf(slots: number): string {
  return slots === 0 ? 'No answer is of this kind.' : `${counted(slots, 'answer')} shown`;
}

interface KeptFilter {
  readonly filter: ReviewFilter;
  /** Of whom the filter was, if they are named nowhere any more, so that all answers are shown; else empty. */
  readonly gone: string;
  /** Whether the number of answers is news: not where all are shown, as ever, on arrival. */
  readonly isTold: boolean;
  readonly setFilter: (filter: ReviewFilter) => void;
}

/** The filter stays as it is while one goes and changes an answer, as long as it can be chosen. */
function useKeptFilter(id: SessionId, named: readonly string[]): KeptFilter {
  const { filters } = useDrafts();
  const [kept, setKept] = useState<ReviewFilter>(() => filters.get(id) ?? 'all');
  const [isChanged, setIsChanged] = useState(false);
  const chosen = asChosenNow(kept, named);
  const isGone = chosen === undefined;
  // Said once: whoever comes back is not told again.
  useEffect(() => {
    if (isGone) filters.delete(id);
  }, [filters, id, isGone]);
  return {
    filter: chosen ?? 'all',
    gone: isGone ? whoIn(kept) : '',
    isTold: isChanged || kept !== 'all',
    setFilter: (next) => {
      filters.set(id, next);
      setKept(next);
      setIsChanged(true);
    },
  };
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
