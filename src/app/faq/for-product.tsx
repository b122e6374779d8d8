import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { ObligationList } from '#app/law/obligation-list.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { RelevantItem } from '#faq/relevance.ts';
import { relevanceText } from '#report/faq/relevance-text.ts';
import { checkOutcomeMark, checkOutcomeWord, checkTitle, productName } from '#report/wording.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { useRelevant } from './use-relevant.ts';

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
        <Why relevant={relevant} />
      )}
      {item.obligations.length === 0 ? (
        <p>
          No obligation of the checklist decides it. See whether the conditions of the answer below
          fit your product.
        </p>
      ) : (
        <>
          <p>The obligations it is about, as a whole:</p>
          <ObligationList ids={item.obligations} />
        </>
      )}
    </section>
  );
}

/** The answers that raise it, and what each check says that asks for one of them. */
function Why({ relevant }: { readonly relevant: RelevantItem }) {
  const ruleset = useRuleset();
  const { session } = useWorkspace();
  return (
    <>
      <p className="why-relevant">
        {relevanceText(ruleset, relevant)}
        {relevant.decided.length > 0 ? ':' : '.'}
      </p>
      <ul className="link-list">
        {relevant.decided.map(({ finding, check }) => (
          <li key={`${finding.id} ${check.id}`}>
            <OutcomeLabel mark={checkOutcomeMark(check)}>{checkOutcomeWord(check)}</OutcomeLabel>{' '}
            <Link href={resultAddress(session.id, finding.id)}>{checkTitle(ruleset, check)}</Link>{' '}
            <span className="code">{finding.obligation.code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
