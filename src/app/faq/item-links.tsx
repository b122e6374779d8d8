import { Link } from 'wouter';
import { questionAddress, resultAddress, ruleAddress } from '#app/addresses.ts';
import type { FaqCard } from '#report/faq/card.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import { longDate, questionName } from '#report/wording.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { useProduct } from './use-product-faq.ts';

/** Where to read on: related items, obligations, questions of the questionnaire; and what has changed in the item. */
export function ItemLinks({ card }: { readonly card: FaqCard }) {
  return (
    <>
      {card.related.length > 0 && (
        <>
          <h2>{FAQ_WORDS.related}</h2>
          <ul className="link-list">
            {card.related.map(({ id, question }) => (
              <li key={id}>
                <FaqItemLink id={id}>{question}</FaqItemLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Obligations card={card} />
      <Questions card={card} />
      <h2>{FAQ_WORDS.history}</h2>
      <ul>
        {card.history.map(({ on, change }) => (
          <li key={`${on} ${change}`}>
            {longDate(on)}: {change}
          </li>
        ))}
      </ul>
    </>
  );
}

function Obligations({ card }: { readonly card: FaqCard }) {
  const product = useProduct();
  if (card.obligations.length === 0) return null;
  return (
    <>
      <h2>{FAQ_WORDS.obligations}</h2>
      <ul className="link-list">
        {card.obligations.map(({ id, code, title }) => (
          <li key={id}>
            <Link
              href={product === undefined ? ruleAddress(id) : resultAddress(product.session.id, id)}
            >
              {title}
            </Link>{' '}
            <span className="code">{code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Within a session they lead to where they are answered; elsewhere they are told. */
function Questions({ card }: { readonly card: FaqCard }) {
  const product = useProduct();
  if (card.questions.length === 0) return null;
  const asked = new Set(product?.pages.map(({ page }) => page.id));
  return (
    <>
      <h2>{FAQ_WORDS.questions}</h2>
      <ul className="link-list">
        {card.questions.map((question) => (
          <li key={question.id}>
            {product !== undefined && asked.has(question.page) ? (
              <Link href={questionAddress(product.session.id, question.page)}>
                {questionName(question)}
              </Link>
            ) : (
              questionName(question)
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
