import { memo } from 'react';
import type { RelevantItem } from '#faq/relevance.ts';
import type { FaqItem } from '#ruleset/faq.ts';
import { FaqItemLink } from './faq-item-link.tsx';
import { ItemBadges } from './item-badges.tsx';
import { Marked } from './marked.tsx';
import { WhyRelevant } from './why-relevant.tsx';

interface FaqRowProps {
  readonly item: FaqItem;
  readonly marks: ReadonlySet<string>;
  /** Why it matters for the product; absent where there is none, or it does not. */
  readonly relevant: RelevantItem | undefined;
  /** The topic, where the rows do not stand under it. */
  readonly topic: string | undefined;
}

/** One item in a list: the question, the short answer, and why it matters. */
export const FaqRow = memo(function FaqRow({ item, marks, relevant, topic }: FaqRowProps) {
  return (
    <li className="faq-row">
      <h3>
        <FaqItemLink id={item.id}>
          <Marked text={item.question} marks={marks} />
        </FaqItemLink>
      </h3>
      <ItemBadges item={item} />
      <p>
        <Marked text={item.short} marks={marks} />
      </p>
      {relevant !== undefined && <WhyRelevant relevant={relevant} />}
      {topic !== undefined && <p className="muted faq-topic">{topic}</p>}
    </li>
  );
});
