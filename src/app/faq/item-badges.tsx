import type { ReactNode } from 'react';
import type { FaqItem } from '#ruleset/faq.ts';
import { FAQ_BASIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from '#report/faq/wording.ts';

interface ItemBadgesProps {
  readonly item: FaqItem;
  /** What else stands beside them. */
  readonly children?: ReactNode;
}

/** The answer in a word, what it rests on, and how far it is settled. */
export function ItemBadges({ item, children }: ItemBadgesProps) {
  return (
    <p className="faq-badges">
      {item.verdict !== 'explain' && (
        <strong className="verdict" data-verdict={item.verdict}>
          {VERDICT_WORDS[item.verdict]}
        </strong>
      )}
      <span className="basis">rests on {FAQ_BASIS_WORDS[item.basis]}</span>
      {item.status !== 'settled' && (
        <span className="basis" data-status={item.status}>
          {STATUS_WORDS[item.status].toLowerCase()}
        </span>
      )}
      {children}
    </p>
  );
}
