import type { FaqItem } from '#ruleset/faq.ts';
import { FAQ_BASIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from '#report/faq/wording.ts';

interface ItemBadgesProps {
  readonly item: FaqItem;
}

/** The answer in a word, what it rests on, and how far it is settled. */
export function ItemBadges({ item }: ItemBadgesProps) {
  return (
    <p className="faq-badges">
      {item.verdict !== 'explain' && (
        <strong className="verdict" data-verdict={item.verdict}>
          {VERDICT_WORDS[item.verdict]}
          <Stop />
        </strong>
      )}
      <span className="basis">
        rests on {FAQ_BASIS_WORDS[item.basis]}
        <Stop />
      </span>
      {item.status !== 'settled' && (
        <span className="basis" data-status={item.status}>
          {STATUS_WORDS[item.status].toLowerCase()}
        </span>
      )}
    </p>
  );
}

/** Read aloud, the badges are apart. */
function Stop() {
  return <span className="visually-hidden">. </span>;
}
