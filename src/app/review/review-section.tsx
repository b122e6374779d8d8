import { slotKey } from '#engine/slots.ts';
import type { JourneyPage } from '#questionnaire/progress.ts';
import { counted } from '#report/wording.ts';
import type { Section } from '#ruleset/types.ts';
import { AnswerRow } from './answer-row.tsx';

interface ReviewSectionProps {
  readonly section: Section;
  readonly pages: readonly JourneyPage[];
}

/** One section of the questionnaire with its state and its answers. */
export function ReviewSection({ section, pages }: ReviewSectionProps) {
  const open = pages.filter(({ state }) => state === 'open').length;
  const notSure = pages.reduce((sum, page) => sum + page.notSure, 0);
  const heading = `review-${section.id}`;
  return (
    <section aria-labelledby={heading} className="review-section">
      <div className="review-heading">
        <h2 id={heading}>{section.title}</h2>
        <span className="state" data-state={open === 0 && notSure === 0 ? 'answered' : 'open'}>
          {open === 0 ? 'All answered' : `${counted(open, 'page')} open`}
          {notSure > 0 && `, ${counted(notSure, 'answer')} not sure`}
        </span>
      </div>
      <dl className="answers">
        {pages.flatMap(({ page, slots }) =>
          slots.map((slot) => <AnswerRow key={slotKey(slot)} page={page.id} slot={slot} />),
        )}
      </dl>
    </section>
  );
}
