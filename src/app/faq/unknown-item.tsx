import { Link } from 'wouter';
import { faqAddress } from '#app/addresses.ts';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import type { Faq, FaqItemId } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { useSearch } from './use-search.ts';

interface UnknownItemProps {
  readonly faq: Faq;
  readonly id: FaqItemId;
}

/** An address under which no question ever stood: what comes nearest to it, and the way to all of them. */
export function UnknownItem({ faq, id }: UnknownItemProps) {
  const product = useProduct();
  const { search, isReady } = useSearch(faq);
  const near = (isReady ? search.nearest(id) : []).flatMap(
    (found) => faq.items.find((item) => item.id === found) ?? [],
  );
  return (
    <ProductScreen title="There is no such question here" isFocusedAtOnce className="faq problem">
      <p>
        No item of the FAQ has the address “{id}”. It may have been mistyped; items that were
        replaced lead on to what replaced them.
      </p>
      {near.length > 0 && (
        <>
          <p>What comes nearest:</p>
          <ul className="link-list">
            {near.map((item) => (
              <li key={item.id}>
                <FaqItemLink id={item.id}>{item.question}</FaqItemLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        <Link href={faqAddress(product?.session.id)}>{FAQ_WORDS.index}</Link>
      </div>
    </ProductScreen>
  );
}
