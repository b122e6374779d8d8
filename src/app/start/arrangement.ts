/** Finding and sorting sessions in a long list. */
import { productName } from '#report/wording.ts';
import type { Session } from '#sessions/session.ts';

export type Sorting = 'changed' | 'name';

/** The sessions whose product has all the words searched for, in the order wanted. */
export function arrange(
  sessions: readonly Session[],
  search: string,
  sorting: Sorting,
): readonly Session[] {
  const words = plain(search).split(/\s+/u);
  const found = sessions.filter(({ product }) => {
    const name = plain(productName(product));
    return words.every((word) => name.includes(word));
  });
  return sorting === 'name' ? found.toSorted(byName) : found.toSorted(lastChangedFirst);
}

/** Without accents and capitals, so that "zolc" finds "Żółć". */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').trim();
}

function byName(left: Session, right: Session): number {
  return productName(left.product).localeCompare(productName(right.product), undefined, {
    numeric: true,
  });
}

function lastChangedFirst(left: Session, right: Session): number {
  return right.changedAt.localeCompare(left.changedAt);
}
