import type { FaqCard } from '#report/faq/card.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';

/** The reason, with conditions and exceptions, and what to do. */
export function ItemAnswer({ card }: { readonly card: FaqCard }) {
  return (
    <>
      <h2>{FAQ_WORDS.reason}</h2>
      {card.answer.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{FAQ_WORDS.do}</h2>
      <ul>
        {card.do.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
