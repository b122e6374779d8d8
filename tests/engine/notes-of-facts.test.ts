import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { smallRuleset } from '../ruleset/small-ruleset.ts';

const lamps = smallRuleset();
const NOTE = 'Oil lamps are lamps too.';

/** The codes of the obligations that show the note of the fact, of those that may apply. */
function showing(answers: Answers): readonly string[] {
  return assess(lamps, answers, '2026-11-23')
    .obligations.filter(({ notes }) => notes.some(({ says }) => says === NOTE))
    .map(({ obligation }) => obligation.code);
}

describe('a note of a fact', () => {
  it('stands with every obligation that rests on the fact and may apply', () => {
    expect(showing({ 'kind-of-lamp': 'oil' })).toEqual(['LMP-01', 'LMP-03', 'LMP-04']);
  });

  it('keeps its own condition', () => {
    expect(showing({ 'kind-of-lamp': 'electric' })).toEqual([]);
    expect(showing({})).toEqual([]);
  });

  it("comes after the obligation's own notes", () => {
    const finding = assess(lamps, { 'kind-of-lamp': 'oil' }, '2026-11-23').obligations.find(
      ({ obligation }) => obligation.code === 'LMP-04',
    );
    expect(finding?.notes.map(({ says }) => says)).toEqual([
      'Oil lamps have a leaflet of their own.',
      'Is a candle holder a lamp?',
      NOTE,
    ]);
  });
});
