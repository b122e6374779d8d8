import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { urgencyGroups } from '#engine/urgency.ts';
import { outcomeMark, outcomeWord, productName, statusText } from '#report/wording.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { useRelevant } from './use-product-faq.ts';
import { WhyRelevant } from './why-relevant.tsx';

interface ForProductProps {
  readonly faq: Faq;
  readonly item: FaqItem;
}

/** What an item means for the product: why it matters, and what came out for its obligations, as the result has it. */
export function ForProduct({ faq, item }: ForProductProps) {
  const { session, assessment } = useWorkspace();
  const relevant = useRelevant(faq).find((one) => one.item.id === item.id);
  const findings = urgencyGroups(assessment)
    .flatMap((group) => group.findings)
    .filter(({ id }) => item.obligations.includes(id));
  return (
    <section className="card for-product" aria-labelledby="for-product">
      <h2 id="for-product">What this means for {productName(session.product)}</h2>
      {relevant === undefined ? (
        <p className="why-relevant">By your answers so far, nothing raises this question.</p>
      ) : (
        <WhyRelevant relevant={relevant} />
      )}
      {findings.length === 0 ? (
        <p>No obligation of the checklist decides it; the answer below holds as it stands.</p>
      ) : (
        <ul className="faq-findings">
          {findings.map((finding) => (
            <li key={finding.id}>
              <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>{' '}
              <Link href={resultAddress(session.id, finding.id)}>{finding.obligation.title}</Link>
              {finding.applicability !== 'does-not-apply' && (
                <span className="muted"> {statusText(finding)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
