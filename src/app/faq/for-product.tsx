import { ObligationList } from '#app/law/obligation-list.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { productName } from '#report/wording.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { useRelevant } from './use-relevant.ts';
import { WhyRelevant } from './why-relevant.tsx';

interface ForProductProps {
  readonly faq: Faq;
  readonly item: FaqItem;
}

/** What an item means for the product: why it matters, and what came out for its obligations, as the result has it. */
export function ForProduct({ faq, item }: ForProductProps) {
  const { session } = useWorkspace();
  const relevant = useRelevant(faq).find((one) => one.item.id === item.id);
  return (
    <section className="card for-product" aria-labelledby="for-product">
      <h2 id="for-product">What this means for {productName(session.product)}</h2>
      {relevant === undefined ? (
        <p className="why-relevant">By your answers so far, nothing raises this question.</p>
      ) : (
        <WhyRelevant relevant={relevant} />
      )}
      {item.obligations.length === 0 ? (
        <p>No obligation of the checklist decides it; the answer below holds as it stands.</p>
      ) : (
        <ObligationList ids={item.obligations} />
      )}
    </section>
  );
}
