/** How what is shown stands in the list: under which headings, and how much of it. */
import type { Faq, FaqItem, FaqItemId, FaqTopic } from '#ruleset/faq.ts';

/** Items under one heading. */
export interface FaqGroup {
  /** Found by words; those that matter for the product; or those of a topic. */
  readonly heading: 'found' | 'mine' | FaqTopic;
  readonly items: readonly FaqItem[];
  /** How many belong here, shown or not yet. */
  readonly count: number;
}

/**
 * What is found by words stands in the order in which it was found; otherwise what matters for the product comes first,
 * and the rest by topic. No group is empty.
 */
export function groupsOf(
  { topics }: Faq,
  items: readonly FaqItem[],
  mine: readonly FaqItemId[],
  isRanked: boolean,
): readonly FaqGroup[] {
  if (isRanked) return filled([['found', items]]);
  const byId = new Map(items.map((item) => [item.id, item]));
  const isMine = new Set(mine);
  const others = items.filter(({ id }) => !isMine.has(id));
  return filled([
    ['mine', mine.flatMap((id) => byId.get(id) ?? [])],
    ...topics.map((each) => [each, others.filter(({ topic }) => topic === each.id)] as const),
  ]);
}

/** The first so many items of them all, each still under its heading. */
export function firstOf(groups: readonly FaqGroup[], most: number): readonly FaqGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

function filled(
  groups: readonly (readonly [FaqGroup['heading'], readonly FaqItem[]])[],
): readonly FaqGroup[] {
  return groups
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) => ({ heading, items, count: items.length }));
}
