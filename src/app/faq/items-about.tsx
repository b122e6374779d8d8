import { Link } from 'wouter';
import { faqAddress } from '#app/addresses.ts';
import type { ObligationFinding } from '#engine/assessment.ts';
import { itemsAbout } from '#faq/relevance.ts';
import { counted } from '#report/wording.ts';
import type { Faq } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { FaqLoaded } from './faq-loaded.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { useRelevant } from './use-relevant.ts';
import { WhyRelevant } from './why-relevant.tsx';

/** More than these stand in the list of all that matter. */
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
  const product = useProduct();
  const about = itemsAbout(useRelevant(faq), finding);
  const shown = about.slice(0, MOST);
  return (
    <>
      {shown.length === 0 && <p className="muted">Your answers raise no question about it.</p>}
      <ul className="link-list">
        {shown.map((relevant) => (
          <li key={relevant.item.id}>
            <FaqItemLink id={relevant.item.id}>{relevant.item.question}</FaqItemLink>
            <WhyRelevant relevant={relevant} />
          </li>
        ))}
      </ul>
      {product !== undefined && about.length > shown.length && (
        <p>
          <Link href={faqAddress(product.session.id)} className="apart">
            {counted(about.length - shown.length, 'more question')} about it, in the list of all
            that matter
          </Link>
        </p>
      )}
    </>
  );
}
