import type { MouseEvent } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { faqAddress, faqItemAddress } from '#app/addresses.ts';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { faqCard, itemOfId } from '#report/faq/card.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import type { Faq, FaqItem, FaqItemId } from '#ruleset/faq.ts';
import { CopyItem } from './copy-item.tsx';
import { useFaq } from './faq-context.tsx';
import { FaqLoaded } from './faq-loaded.tsx';
import { ForProduct } from './for-product.tsx';
import { ItemAnswer } from './item-answer.tsx';
import { ItemBadges } from './item-badges.tsx';
import { ItemLinks } from './item-links.tsx';
import { ItemSources } from './item-sources.tsx';
import { UnknownItem } from './unknown-item.tsx';
import { useProduct } from '#app/session/use-product.ts';

/** One question with its answer, by its id or by one that it had before. */
export function FaqItemScreen({ id }: { readonly id: FaqItemId }) {
  const { fetched } = useFaq();
  const product = useProduct();
  if (fetched.kind !== 'here') {
    return (
      <ProductScreen title={FAQ_WORDS.index} className="faq">
        <FaqLoaded>{() => null}</FaqLoaded>
      </ProductScreen>
    );
  }
  const item = itemOfId(fetched.value, id);
  if (item === undefined) return <UnknownItem faq={fetched.value} id={id} />;
  if (item.id !== id) return <Redirect to={faqItemAddress(item.id, product?.session.id)} replace />;
  return <Item key={item.id} faq={fetched.value} item={item} />;
}

function Item({ faq, item }: { readonly faq: Faq; readonly item: FaqItem }) {
  const ruleset = useRuleset();
  const product = useProduct();
  const card = faqCard(faq, ruleset, item);
  return (
    <ProductScreen
      title={item.question}
      above={
        <p>
          <BackToIndex />
          <span className="muted">
            <span className="not-printed"> · </span>
            {card.topic.title}
          </span>
        </p>
      }
      isFocusedAtOnce
      className="faq faq-item"
    >
      <ItemBadges item={item} />
      <p className="lead faq-short">{card.short}</p>
      {card.applies.map((says) => (
        <p key={says} className="muted">
          {says}
        </p>
      ))}
      {product !== undefined && <ForProduct faq={faq} item={item} />}
      <ItemAnswer card={card} />
      <ItemSources card={card} />
      <ItemLinks card={card} />
      <CopyItem card={card} />
    </ProductScreen>
  );
}

/** Back to what was looked for there last. */
function BackToIndex() {
  const { lastSearch } = useFaq();
  const product = useProduct();
  const [, navigate] = useLocation();
  const toLast = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(faqAddress(product?.session.id, lastSearch()));
  };
  return (
    <Link href={faqAddress(product?.session.id)} className="back" onClick={toLast}>
      {FAQ_WORDS.index}
    </Link>
  );
}
