import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { placeOf, type Place } from '#questionnaire/machine.ts';
import { explore, type Snapshot } from './forward-paths.ts';

const steps = explore(ruleset).map(({ from, to }) => ({
  from: placeOf(from),
  to: placeOf(to),
  after: to,
}));

const order = ruleset.pages.map(({ id }) => id);

/** How far along the questionnaire a place is. */
function distance(place: Place): number {
  switch (place.kind) {
    case 'page':
      return order.indexOf(place.page);
    case 'review':
      return ruleset.pages.length;
    case 'complete':
      return ruleset.pages.length + 1;
  }
}

function pagesIn(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => (place.kind === 'page' ? [place.page] : [])));
}

describe('every path through the questionnaire', () => {
  it('reaches every page, and leaves every page it reaches', () => {
    const all = ruleset.pages.map(({ id }) => id);
    const entered = pagesIn([...steps.map(({ to }) => to), { kind: 'page', page: all[0] ?? '' }]);
    const left = pagesIn(steps.map(({ from }) => from));
    expect(all.filter((id) => !entered.has(id))).toEqual([]);
    expect(all.filter((id) => !left.has(id))).toEqual([]);
  });

  it('goes forward with every answer, so that it ends', () => {
    expect(steps.filter(({ from, to }) => distance(to) <= distance(from))).toEqual([]);
  });

  it('ends in the review, and from there is complete', () => {
    const ends = steps.filter(({ from, to }) => from.kind === 'review' || to.kind === 'complete');
    expect(ends.length).toBeGreaterThan(0);
    for (const { from, to } of ends) {
      expect([from.kind, to.kind]).toEqual(['review', 'complete']);
    }
  });

  it('has asked everything that is asked when it comes to the review', () => {
    const atReview = steps.filter(({ to }) => to.kind === 'review');
    const unanswered = ({ after }: { after: Snapshot }) => after.context.assessment.unanswered;
    expect(atReview.flatMap(unanswered)).toEqual([]);
  });
});
