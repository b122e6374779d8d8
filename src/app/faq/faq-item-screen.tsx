import { Link, Redirect } from 'wouter';
import { faqAddress, faqItemAddress } from '#app/addresses.ts';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { faqCard, itemOfId } from '#report/faq/card.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import { productName } from '#report/wording.ts';
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
import { useProduct } from './use-product-faq.ts';

/** One question with its answer, by its id or by one that it had before. */
export function FaqItemScreen({ id }: { readonly id: FaqItemId }) {
  const { fetched } = useFaq();
  const product = useProduct();
  if (fetched.kind !== 'here') {
    return (
      <Screen title={FAQ_WORDS.index} className="faq">
        <FaqLoaded>{() => null}</FaqLoaded>
      </Screen>
    );
  }
  const item = itemOfId(fetched.value, id);
  if (item === undefined) return <UnknownItem faq={fetched.value} id={id} />;
  if (item.id !== id) return <Redirect to={faqItemAddress(item.id, product?.session.id)} replace />;
  return <Item faq={fetched.value} item={item} />;
}

function Item({ faq, item }: { readonly faq: Faq; readonly item: FaqItem }) {
  const ruleset = useRuleset();
  const product = useProduct();
  const card = faqCard(faq, ruleset, item);
  return (
    <Screen
      title={item.question}
      {...(product === undefined ? {} : { context: productName(product.session.product) })}
      above={
        <>
          {product !== undefined && <SessionBar />}
          <p>
            <Link href={faqAddress(product?.session.id)} className="back">
              {FAQ_WORDS.index}
            </Link>
            <span className="muted"> · {card.topic.title}</span>
          </p>
        </>
      }
      isFocusedAtOnce
      className="faq faq-item"
    >
      <ItemBadges item={item} />
      <p className="lead faq-short">{card.short}</p>
      {product !== undefined && <ForProduct faq={faq} item={item} />}
      <ItemAnswer card={card} />
      <ItemSources card={card} />
      <ItemLinks card={card} />
      <CopyItem card={card} />
    </Screen>
  );
}
