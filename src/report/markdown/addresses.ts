/** Where the sections of a Markdown file are found: readers of Markdown name each heading after its words. */
import type { ReportSection } from '#report/model.ts';
import { visibleText } from '#report/visible-text.ts';

/** `#1-summary` by the id of the section. */
export type Addresses = ReadonlyMap<string, string>;

/** @param before headings that stand before those of the sections. */
export function addressesOf(
  before: readonly string[],
  sections: readonly ReportSection[],
): Addresses {
  const taken = new Map<string, number>();
  const nameFor = (heading: string): string => {
    const name = nameOf(heading);
    const times = taken.get(name) ?? 0;
    taken.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
  for (const heading of before) nameFor(heading);
  return new Map(
    inReadingOrder(sections).map(({ id, heading }) => [id, `#${nameFor(heading)}`] as const),
  );
}

function nameOf(heading: string): string {
  return visibleText(heading)
    .replaceAll('\n', ' ')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function inReadingOrder(sections: readonly ReportSection[]): readonly ReportSection[] {
  return sections.flatMap((section) => [section, ...inReadingOrder(section.sections)]);
}
