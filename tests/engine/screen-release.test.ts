import { describe, expect, it } from 'vitest';
import { releaseRules, screenRelease, type ReleaseAnswers } from '#engine/screen-release.ts';
import type { ReleaseDecision } from '#ruleset/types.ts';
import { lamps } from './lamps.ts';

const rules = releaseRules(lamps);
if (rules === undefined) throw new Error('the lamp rules screen no releases');

const screen = (answers: ReleaseAnswers) => screenRelease(rules, answers);
const named = (answers: readonly { readonly question: string }[]) =>
  answers.map(({ question }) => question);

describe('a release', () => {
  it('comes out as the first decision that is true says, with its reason and what follows', () => {
    const found = screen({ 'lamp-change': 'both', 'wiring-tested': 'sparks' });
    expect(found).toMatchObject({
      result: 'substantial',
      decidedBy: 'it-sparks',
      because: { says: 'Sparks make another lamp of it.', basis: 'law' },
      waitsFor: [],
    });
    expect(found.then.map(({ says }) => says)).toEqual([
      'Put the candle away.',
      'It is a new lamp.',
    ]);
  });

  it('is told what follows as its answers have it: "when" needs them, "unless" does not', () => {
    const texts = (answers: ReleaseAnswers) => screen(answers).then.map(({ says }) => says);
    expect(texts({ 'lamp-change': 'wiring', 'wiring-tested': 'sparks' })).toEqual([
      'It is a new lamp.',
    ]);
    const both = { 'lamp-change': 'both', 'wiring-tested': 'none-yet' };
    expect(texts(both)).toEqual(['Test the wiring.']);
    expect(texts({ ...both, 'change-apart': 'yes' })).toEqual([
      'Test the wiring.',
      'Change one thing at a time.',
    ]);
  });

  it('rests on the answers that decided, and on those that ruled out what would have been another result', () => {
    const harmless = {
      'lamp-change': 'both',
      'change-apart': 'no',
      'wiring-tested': 'harmless',
    };
    expect(named(screen(harmless).restsOn)).toEqual(['wiring-tested']);
    expect(named(screen({ 'lamp-change': 'shade' }).restsOn)).toEqual(['lamp-change']);
  });

  it('asks a follow-up only after the answer to which it belongs, and counts no other answer', () => {
    const found = screen({ 'lamp-change': 'shade', 'wiring-tested': 'sparks' });
    expect(found.asked).toEqual(['lamp-change']);
    expect(named(found.counted)).toEqual(['lamp-change']);
    expect(found.result).toBe('not-substantial');
    expect(screen({ 'lamp-change': 'both' }).asked).toEqual([
      'lamp-change',
      'change-apart',
      'wiring-tested',
    ]);
  });

  it.each([
    [{}, ['lamp-change']],
    [{ 'lamp-change': 'not-sure' }, ['lamp-change']],
    [{ 'lamp-change': 'wiring' }, ['wiring-tested']],
    [{ 'lamp-change': 'both', 'wiring-tested': 'not-sure' }, ['wiring-tested']],
    [{ 'lamp-change': 'a foreign word' }, ['lamp-change']],
  ])('has to be assessed first while something is open: %o', (answers, waiting) => {
    const found = screen(answers);
    expect(found.result).toBe('assess-first');
    expect(found.decidedBy).toBeUndefined();
    expect(found.because.says).toBe('Something could still spark.');
    expect(found.waitsFor).toEqual(waiting);
  });

  it('keeps the reason of a decision that says the same, with what is still open', () => {
    const open = { kind: 'is', question: 'change-apart', options: ['no'] } as const;
    const found = screenRelease(withFirst(open, 'not-substantial'), {
      'lamp-change': 'both',
      'wiring-tested': 'none-yet',
    });
    expect(found).toMatchObject({ result: 'assess-first', decidedBy: 'not-tested' });
    expect(found.waitsFor).toEqual(['change-apart']);
  });

  it('stays substantial where an open answer could only make it so, too', () => {
    const open = { kind: 'is', question: 'change-apart', options: ['no'] } as const;
    const sparks = { 'lamp-change': 'both', 'wiring-tested': 'sparks' };
    const sure = screenRelease(withFirst(open, 'substantial'), sparks);
    expect(sure).toMatchObject({ result: 'substantial', decidedBy: 'it-sparks', waitsFor: [] });
    const unsure = screenRelease(withFirst(open, 'assess-first'), sparks);
    expect(unsure).toMatchObject({ result: 'assess-first', waitsFor: ['change-apart'] });
  });

  it('is never taken for "not substantial" while an earlier decision is open, be it the same', () => {
    const open = { kind: 'is', question: 'change-apart', options: ['no'] } as const;
    const harmless = { 'lamp-change': 'both', 'wiring-tested': 'harmless' };
    const found = screenRelease(withFirst(open, 'not-substantial'), harmless);
    expect(found).toMatchObject({ result: 'assess-first', waitsFor: ['change-apart'] });
  });
});

describe('rules without a release check', () => {
  it('screen nothing', () => {
    const { releaseCheck: _, ...without } = lamps;
    expect(releaseRules(without)).toBeUndefined();
  });
});

/** The lamp rules with one more decision before all others. */
function withFirst(when: ReleaseDecision['when'], result: ReleaseDecision['result']) {
  if (rules === undefined) throw new Error('unreachable');
  const { check } = rules;
  const first: ReleaseDecision = {
    id: 'first',
    when,
    result,
    because: { says: 'First.', basis: 'law', cites: [] },
    then: [],
  };
  return { ...rules, check: { ...check, decisions: [first, ...check.decisions] } };
}
