import { Disclosure } from '#app/controls/disclosure.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { itemsAbout, type RelevantItem } from '#faq/relevance.ts';
import { counted } from '#report/wording.ts';
import type { Faq } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { FaqLoaded } from './faq-loaded.tsx';
import { useRelevant } from './use-relevant.ts';
import { WhyRelevant } from './why-relevant.tsx';

/** More than these are shown to whoever wants them. */
const MOST = 4;

/** The questions and answers that matter beside an obligation, best first, each with why. */
export function ItemsAbout({ finding }: { readonly finding: ObligationFinding }) {
  return (
    <>
      <h4>What people ask about this</h4>
      <FaqLoaded>{(faq) => <Items faq={faq} finding={finding} />}</FaqLoaded>
    </>
  );
}

function Items({ faq, finding }: { readonly faq: Faq; readonly finding: ObligationFinding }) {
  const about = itemsAbout(useRelevant(faq), finding);
  const shown = about.slice(0, MOST);
  const more = about.slice(MOST);
  return (
    <>
      {shown.length === 0 && <p className="muted">Your answers raise no question about it.</p>}
      <Questions relevant={shown} />
      {more.length > 0 && (
        <Disclosure summary={`${counted(more.length, 'more question')} about it`}>
          <Questions relevant={more} />
        </Disclosure>
      )}
    </>
  );
}

function Questions({ relevant }: { readonly relevant: readonly RelevantItem[] }) {
  return (
    <ul className="link-list">
      {relevant.map((one) => (
        <li key={one.item.id}>
          <FaqItemLink id={one.item.id}>{one.item.question}</FaqItemLink>
          <WhyRelevant relevant={one} />
        </li>
      ))}
    </ul>
  );
}
