import type { Faq, FaqItemId } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { filtersSet, type FaqQuery } from './faq-query.ts';

interface NothingFoundProps {
  readonly faq: Faq;
  /** What comes nearest. */
  readonly near: readonly FaqItemId[];
  readonly query: FaqQuery;
}

/** Says why nothing is shown, and what to try. */
export function NothingFound({ faq, near, query }: NothingFoundProps) {
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
    </div>
  );
}
