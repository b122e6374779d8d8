import { useState } from 'react';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { itemsOn } from '#faq/relevance.ts';
import type { Faq } from '#ruleset/faq.ts';
import { questionName } from '#report/wording.ts';
import type { Question, QuestionId } from '#ruleset/types.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { FaqLoaded } from './faq-loaded.tsx';
import { useRelevant } from './use-relevant.ts';

/** The items that belong to a question; fetched once somebody wants to see them. */
export function ItemsOnQuestion({ question }: { readonly question: Question }) {
  const [isWanted, setIsWanted] = useState(false);
  return (
    <Disclosure
      summary={
        <>
          What people ask about this
          <span className="visually-hidden">: {questionName(question)}</span>
        </>
      }
      onOpen={() => setIsWanted(true)}
    >
      {isWanted && <FaqLoaded>{(faq) => <Items faq={faq} question={question.id} />}</FaqLoaded>}
    </Disclosure>
  );
}

function Items({ faq, question }: { readonly faq: Faq; readonly question: QuestionId }) {
  const items = itemsOn(faq, useRelevant(faq), question);
  if (items.length === 0) return <p className="muted">No question here is about this one.</p>;
  return (
    <ul className="link-list">
      {items.map(({ id, question: asks, short }) => (
        <li key={id}>
          <FaqItemLink id={id}>{asks}</FaqItemLink>
          <p className="muted">{short}</p>
        </li>
      ))}
    </ul>
  );
}
