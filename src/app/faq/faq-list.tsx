import { useEffect, useRef, type ReactNode } from 'react';
import { productName } from '#report/wording.ts';
import type { RelevantItem } from '#faq/relevance.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { FaqRow } from './faq-row.tsx';
import { SEARCH } from './search-box.tsx';
import { useProduct } from '#app/session/use-product.ts';

interface FaqListProps {
  readonly faq: Faq;
  /** What is shown, in its order. */
  readonly items: readonly FaqItem[];
  readonly relevant: readonly RelevantItem[];
  readonly marks: ReadonlySet<string>;
  /** Found by words: the order is theirs, and no topic's. */
  readonly isRanked: boolean;
}

/** The items: found by words, as they were found; otherwise what matters for the product first, and the rest by topic. */
export function FaqList({ faq, items, relevant, marks, isRanked }: FaqListProps) {
  const product = useProduct();
  const whyOf = new Map(relevant.map((one) => [one.item.id, one]));
  const row = (item: FaqItem, topic?: string) => (
    <FaqRow
      key={item.id}
      item={item}
      marks={marks}
      relevant={whyOf.get(item.id)}
      {...(topic === undefined ? {} : { topic })}
    />
  );
  const titleOf = (item: FaqItem) => faq.topics.find(({ id }) => id === item.topic)?.title;
  if (isRanked) {
    return (
      <Results>
        <h2 className="visually-hidden">What is found</h2>
        <ul className="faq-rows">{items.map((item) => row(item, titleOf(item)))}</ul>
      </Results>
    );
  }
  const shown = new Set(items.map(({ id }) => id));
  const mine = relevant.filter(({ item }) => shown.has(item.id)).map(({ item }) => item);
  const others = items.filter(({ id }) => !whyOf.has(id));
  return (
    <Results>
      {product !== undefined && mine.length > 0 && (
        <section aria-labelledby="faq-mine-heading">
          <h2 id="faq-mine-heading">
            For {productName(product.session.product)}{' '}
            <span className="muted">({mine.length})</span>
          </h2>
          <ul className="faq-rows">{mine.map((item) => row(item, titleOf(item)))}</ul>
        </section>
      )}
      {faq.topics.map(({ id, title, about }) => {
        const here = others.filter((item) => item.topic === id);
        if (here.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`faq-topic-${id}`}>
            <h2 id={`faq-topic-${id}`}>
              {title} <span className="muted">({here.length})</span>
            </h2>
            <p className="muted">{about}</p>
            <ul className="faq-rows">{here.map((item) => row(item))}</ul>
          </section>
        );
      })}
    </Results>
  );
}

/** Within what is found the arrows lead from one question to the next, and from the first back to the search. */
function Results({ children }: { readonly children: ReactNode }) {
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = results.current;
    element?.addEventListener('keydown', moveByArrow);
    return () => element?.removeEventListener('keydown', moveByArrow);
  }, []);
  return (
    <div id={RESULTS} ref={results}>
      {children}
    </div>
  );
}

const RESULTS = 'faq-results';

/** The first question that is found gets the focus. */
export function focusOnFirstResult(): void {
  questionsFound()[0]?.focus();
}

function questionsFound(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#${RESULTS} h3 a`)];
}

function moveByArrow(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const links = questionsFound();
  const at = links.findIndex((link) => link === event.target);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  if (at + step < 0) document.getElementById(SEARCH)?.focus();
  else links[at + step]?.focus();
}
