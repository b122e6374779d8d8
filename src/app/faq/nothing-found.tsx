import type { Faq, FaqItemId } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { Link } from 'wouter';
import { faqAddress, provisionsAddress } from '#app/addresses.ts';
import { useProduct } from '#app/session/use-product.ts';
import { filtersSet, NOTHING_ASKED, searchOf, type FaqQuery } from './faq-query.ts';

interface NothingFoundProps {
  readonly faq: Faq;
  /** What comes nearest. */
  readonly near: readonly FaqItemId[];
  readonly query: FaqQuery;
}

/** Says why nothing is shown, and what to try. */
export function NothingFound({ faq, near, query }: NothingFoundProps) {
  const product = useProduct();
  const items = near.flatMap((id) => faq.items.find((item) => item.id === id) ?? []);
  return (
    <div className="notice">
      <p>
        {query.text.trim() === ''
          ? 'No item is of this kind.'
          : filtersSet(query) > 0
            ? 'No item of this kind has these words. Take the filters away, or try other words.'
            : 'No item has these words. Try fewer or other words, or the number of an article.'}
      </p>
      {items.length > 0 && (
        <>
          <p>What comes nearest:</p>
          <ul className="link-list">
            {items.map(({ id, question }) => (
              <li key={id}>
                <FaqItemLink id={id}>{question}</FaqItemLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Or look through the topics, each of which begins with what it is about, or{' '}
        <Link href={provisionsAddress(product?.session.id)}>by provision</Link>:
      </p>
      <ul className="link-list">
        {faq.topics.map(({ id, title }) => (
          <li key={id}>
            <Link href={faqAddress(product?.session.id, searchOf({ ...NOTHING_ASKED, topic: id }))}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
