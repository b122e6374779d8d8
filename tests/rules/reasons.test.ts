import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers, AnswerSlot, CountedAnswer, ObligationFinding } from '#engine/assessment.ts';
import { changeAnswers } from '#engine/change.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { isSameSlot, slotKey } from '#engine/slots.ts';
import { readProfiles } from './profiles.ts';

/** What a finding says of itself, and the answers it names for that. */
interface Told {
  readonly says: string;
  readonly names: readonly CountedAnswer[];
  readonly waits: readonly AnswerSlot[];
}

/** The whole of an obligation that does not apply or only may, each check, and what softens: each with its answers. */
function told(finding: ObligationFinding): ReadonlyMap<string, Told> {
  const { applicability, why, checks, softened, softenedBy } = finding;
  const whether = [applicability, why.reason, why.fact, why.waitsFor];
  return new Map([
    [
      'whether it applies',
      { says: JSON.stringify(whether), names: why.answers, waits: why.waitsFor },
    ],
    ['the exception', { says: String(softened), names: softenedBy, waits: [] }],
    ...checks.map((check): readonly [string, Told] => {
      const { outcome, because, called, pressing, waitsFor, answers } = check;
      const says = [outcome, because, called, pressing, check.softened, waitsFor];
      return [
        `the check ${check.id}`,
        { says: JSON.stringify(says), names: answers, waits: waitsFor },
      ];
    }),
  ]);
}

function toldOf(answers: Answers, on: string): ReadonlyMap<string, ReadonlyMap<string, Told>> {
  const { obligations } = assess(ruleset, answers, on);
  return new Map(obligations.map((finding) => [finding.id, told(finding)]));
}

/** Whether a reason stays as it is, but for the name of the answer that has gone: then that answer had not decided. */
function isUnmoved(before: Told, after: Told | undefined, gone: CountedAnswer): boolean {
  const others = before.names.filter((named) => !isSameSlot(named, gone));
  return after?.says === before.says && JSON.stringify(after.names) === JSON.stringify(others);
}

/** What changes once an answer has gone; each is worked out once. */
function withoutEach(answers: Answers, on: string) {
  const known = new Map<string, ReturnType<typeof toldOf>>();
  return ({ answer: _, ...slot }: CountedAnswer): ReturnType<typeof toldOf> => {
    const found = known.get(slotKey(slot)) ?? toldOf(changeAnswers(answers, [slot]), on);
    known.set(slotKey(slot), found);
    return found;
  };
}

describe('the reasons', () => {
  it.each(readProfiles(ruleset).map(({ file, answers, on }) => [file, answers, on] as const))(
    'of %s name the very answers that decide: without one of them, the outcome or the reason is another',
    (_file, answers, on) => {
      const without = withoutEach(answers, on);
      const named = [...toldOf(answers, on)].flatMap(([id, parts]) =>
        [...parts].flatMap(([part, reason]) =>
          reason.names.map((answer) => ({ id, part, reason, answer })),
        ),
      );
      const idle = named
        .filter(({ id, part, reason, answer }) =>
          answer.answer === NOT_SURE
            ? !reason.waits.some((slot) => isSameSlot(slot, answer))
            : isUnmoved(reason, without(answer).get(id)?.get(part), answer),
        )
        .map(({ id, part, answer }) => `${id}, ${part}: ${slotKey(answer)}`);
      expect(named).not.toEqual([]);
      expect(idle).toEqual([]);
    },
  );
});

/** What comes out of an obligation, without why. */
function outcomeIn({ applicability, outcome, called, pressing }: ObligationFinding): string {
  return JSON.stringify([applicability, outcome, called, pressing]);
}

function slotsNamedBy({ why, checks, leftOut, softenedBy, waitsFor }: ObligationFinding) {
  const behind = [...checks, ...leftOut].flatMap(({ answers }) => answers);
  const named = [...why.answers, ...behind, ...softenedBy];
  return [...named, ...waitsFor].map(slotKey);
}

describe('the answers that decide', () => {
  it.each(readProfiles(ruleset).map(({ file, answers, on }) => [file, answers, on] as const))(
    'in %s are all named: without one that is not, the same comes out',
    (_file, answers, on) => {
      const { obligations, counted } = assess(ruleset, answers, on);
      const missing = counted.flatMap(({ answer: _, ...slot }) => {
        const after = assess(ruleset, changeAnswers(answers, [slot]), on).obligations;
        return obligations
          .filter((finding, at) => {
            const other = after[at];
            return other !== undefined && outcomeIn(finding) !== outcomeIn(other);
          })
          .filter((finding) => !slotsNamedBy(finding).includes(slotKey(slot)))
          .map(({ id }) => `${id}: ${slotKey(slot)}`);
      });
      expect(missing).toEqual([]);
    },
  );
});

describe('a final report that is not due yet', () => {
  it.each([
    ['legacy-router-exploit-unreported', 'exploited-vulnerabilities-reported'],
    ['older-camera-incident-unreported', 'severe-incidents-reported'],
  ])('is called so, and not sent in time: %s', (profile, obligation) => {
    const found = readProfiles(ruleset).find(({ file }) => file === `${profile}.yaml`);
    if (found === undefined) throw new Error(`no profile ${profile}`);
    const report = (given: string) =>
      assess(ruleset, { ...found.answers, 'final-report-sent': given }, found.on)
        .obligations.find(({ id }) => id === obligation)
        ?.checks.find(({ check }) => check.id === 'final-report');
    expect(report('not-due')).toMatchObject({ outcome: 'met', called: 'not due yet' });
    expect(report('yes')?.called).toBeUndefined();
    expect(report('no')?.outcome).toBe('gap');
  });
});
