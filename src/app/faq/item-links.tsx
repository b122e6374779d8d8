import { ObligationList } from '#app/law/obligation-list.tsx';
import { QuestionList } from '#app/law/question-list.tsx';
import type { FaqCard } from '#report/faq/card.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import { longDate } from '#report/wording.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { useProduct } from '#app/session/use-product.ts';

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
      {card.questions.length > 0 && (
        <>
          <h2>{FAQ_WORDS.questions}</h2>
          <QuestionList questions={card.questions} />
        </>
      )}
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

/** Within a session they stand above, with what came out. */
function Obligations({ card }: { readonly card: FaqCard }) {
  const product = useProduct();
  if (card.obligations.length === 0 || product !== undefined) return null;
  return (
    <>
      <h2>{FAQ_WORDS.obligations}</h2>
      <ObligationList ids={card.obligations.map(({ id }) => id)} />
    </>
  );
}
