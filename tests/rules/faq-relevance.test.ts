import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import ruleset from 'virtual:ruleset';
import { assess } from '#engine/assess.ts';
import type { Answers, ObligationFinding } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { isSameSlot } from '#engine/slots.ts';
import { itemsAbout, relevantItems, type RelevantItem } from '#faq/relevance.ts';
import { readProfiles } from './profiles.ts';

const profiles = readProfiles(ruleset).map((profile) => {
  const assessment = assess(ruleset, profile.answers, profile.on);
  return {
    ...profile,
    assessment,
    relevant: relevantItems(faq, ruleset, profile.answers, assessment),
  };
});

function isIdle({ findings }: RelevantItem): boolean {
  return findings.every(({ applicability }) => applicability === 'does-not-apply');
}

function needsAnItem({ outcome, pressing }: ObligationFinding): boolean {
  return outcome === 'gap' || pressing;
}

describe.each(profiles)('of $file', ({ answers, assessment, relevant }) => {
  it('every item says what the result says of its obligations', () => {
    for (const { item, findings } of relevant) {
      const expected = assessment.obligations.filter(({ id }) => item.obligations.includes(id));
      expect(new Set(findings)).toEqual(new Set(expected));
    }
  });

  it('every item names what its own answers come to, and nothing else', () => {
    for (const { because, decided } of relevant) {
      for (const { check, finding } of decided) {
        expect(finding.checks).toContain(check);
        const slots = [...check.answers, ...check.waitsFor];
        expect(slots.some((slot) => because.some((answer) => isSameSlot(slot, answer)))).toBe(true);
      }
    }
  });

  it('every item is raised by answers that count, or in every product', () => {
    const evaluation = evaluate(ruleset, answers);
    for (const { item, because } of relevant) {
      expect(because.length > 0, item.id).toBe(item.shown === 'when');
      for (const { answer, ...slot } of because) {
        expect([evaluation.counted(slot)].flat(), item.id).toEqual(
          expect.arrayContaining([answer].flat() as unknown[]),
        );
      }
    }
  });

  it('no item about nothing that applies stands before one about what does', () => {
    const firstIdle = relevant.findIndex(isIdle);
    const after = firstIdle < 0 ? [] : relevant.slice(firstIdle);
    expect(after.filter((one) => !isIdle(one)).map(({ item }) => item.id)).toEqual([]);
  });

  it('every gap has an item beside it', () => {
    const bare = assessment.obligations.filter(
      (finding) => needsAnItem(finding) && itemsAbout(relevant, finding).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

it('raises every item that answers can raise in one of the profiles at least', () => {
  const raised = new Set(profiles.flatMap(({ relevant }) => relevant.map(({ item }) => item.id)));
  const never = faq.items.filter(({ id, shown }) => shown !== 'browse' && !raised.has(id));
  expect(never.map(({ id }) => id)).toEqual([]);
});

it('raises more for whoever has everything to do than for whoever has nothing to do', () => {
  const of = (file: string) => profiles.find((profile) => profile.file === file)?.relevant.length;
  expect(of('nothing-in-place.yaml')).toBeGreaterThan(of('screenless-smart-speaker.yaml') ?? 999);
  expect(of('unconnected-toy.yaml')).toBe(0);
});

it('raises nothing but what is raised everywhere before anything is answered', () => {
  const answers: Answers = {};
  const relevant = relevantItems(faq, ruleset, answers, assess(ruleset, answers, '2026-11-25'));
  expect(relevant.every(({ item }) => item.shown === 'always')).toBe(true);
});

it('does not lay a gap at the door of an answer that leaves none', () => {
  const nothing = profiles.find(({ file }) => file === 'nothing-in-place.yaml');
  const found = nothing?.relevant.find(({ item }) => item.id === 'anti-rollback');
  expect(found?.findings.map(({ outcome }) => outcome)).toContain('gap');
  expect(new Set(found?.decided.map(({ check }) => check.outcome))).toEqual(new Set(['unclear']));
});
