import { useEffect, useRef, type ReactNode } from 'react';
import { GoOn, useGrowing } from '#app/controls/growing.tsx';
import { productName } from '#report/wording.ts';
import type { RelevantItem } from '#faq/relevance.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { firstOf, groupsOf, type FaqGroup } from './faq-groups.ts';
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

/** So many are there at first: of what is found few, since it is drawn anew at every letter. */
const FIRST_FOUND = 30;
const FIRST_LISTED = 100;

/** The items under their headings; of very many the first ones, and more as one goes on. */
export function FaqList({ faq, items, relevant, marks, isRanked }: FaqListProps) {
  const { most, showMore, showAll } = useGrowing(items, isRanked ? FIRST_FOUND : FIRST_LISTED);
  const topics = new Map(faq.topics.map(({ id, title }) => [id, title]));
  const whyOf = new Map(relevant.map((one) => [one.item.id, one]));
  const groups = groupsOf(faq, items, [...whyOf.keys()], isRanked);
  return (
    <Results>
      {firstOf(groups, most).map(({ heading, items: here, count }) => (
        <Group key={typeof heading === 'string' ? heading : heading.id} {...{ heading, count }}>
          {here.map((item) => (
            <FaqRow
              key={item.id}
              item={item}
              marks={marks}
              relevant={whyOf.get(item.id)}
              topic={typeof heading === 'string' ? topics.get(item.topic) : undefined}
            />
          ))}
        </Group>
      ))}
      {items.length > most && (
        <GoOn
          left={items.length - most}
          onNear={showMore}
          onAll={() => {
            showAll();
            questionsFound()[most]?.focus();
          }}
        />
      )}
    </Results>
  );
}

interface GroupProps extends Pick<FaqGroup, 'heading' | 'count'> {
  readonly children: ReactNode;
}

function Group({ heading, count, children }: GroupProps) {
  const product = useProduct();
  const rows = <ul className="faq-rows">{children}</ul>;
  if (heading === 'found') {
    return (
      <>
        <h2 className="visually-hidden">What is found</h2>
        {rows}
      </>
    );
  }
  const [id, title] =
    heading === 'mine'
      ? [
          'faq-mine-heading',
          `For ${product === undefined ? 'your product' : productName(product.session.product)}`,
        ]
      : [`faq-topic-${heading.id}`, heading.title];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="muted">({count})</span>
      </h2>
      {heading !== 'mine' && <p className="muted">{heading.about}</p>}
      {rows}
    </section>
  );
}

/** Within what is found the arrows lead from one question to the next, and from the first back to the search. */
export function Results({ children }: { readonly children: ReactNode }) {
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
  return [...document.querySelectorAll<HTMLElement>(`#${RESULTS} :is(h3, .link-list) a`)];
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
