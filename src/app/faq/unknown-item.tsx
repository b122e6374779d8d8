import { Link } from 'wouter';
import { faqAddress } from '#app/addresses.ts';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import type { Faq, FaqItemId } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { NOTHING_ASKED, searchOf } from './faq-query.ts';
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
        No question has the address “{shortened(id)}”. It may have been mistyped; questions that
        were replaced lead on to what replaced them.
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
        <Link
          href={faqAddress(product?.session.id, searchOf({ ...NOTHING_ASKED, text: asWords(id) }))}
        >
          Search for “{shortened(asWords(id))}”
        </Link>
        <Link href={faqAddress(product?.session.id)}>{FAQ_WORDS.index}</Link>
      </div>
    </ProductScreen>
  );
}

/** An address is words with hyphens between them. */
function asWords(id: FaqItemId): string {
  return id
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** Longer than any address. */
const LONGEST = 80;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
