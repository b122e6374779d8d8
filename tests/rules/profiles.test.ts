import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { coverage } from '#cli/rules/coverage.ts';
import { assess } from '#engine/assess.ts';
import type { Assessment, ObligationFinding } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { readProfiles } from './profiles.ts';

const profiles = readProfiles(ruleset);
const assessed = profiles.map((profile) => ({
  ...profile,
  assessment: assess(ruleset, profile.answers, profile.on),
}));

function inShort({ applicability, outcome }: ObligationFinding): string {
  return outcome === null ? applicability : `${applicability}/${outcome}`;
}

function asked({ wanted }: Assessment): readonly string[] {
  return [...new Set(wanted.map(({ question }) => question))];
}

describe('the profiles', () => {
  it.each(assessed)('$file: $title', ({ assessment, expect: expected }) => {
    const found = Object.fromEntries(
      assessment.obligations.map((each) => [each.id, inShort(each)]),
    );
    expect(found).toEqual(expected);
  });

  it.each(assessed.filter((profile) => profile.asked !== undefined))(
    '$file: asks the questions that it names',
    (profile) => {
      expect([...asked(profile.assessment)].sort()).toEqual([...(profile.asked ?? [])].sort());
    },
  );

  it('show every open point of the law in one of them at least, but for those about releases', () => {
    // No profile screens a release; tests/rules/release-check.test.ts shows these.
    const { decisions = [] } = ruleset.releaseCheck ?? {};
    const aboutReleases = decisions.flatMap(({ then }) => then.flatMap(({ open }) => open ?? []));
    const shown = assessed.flatMap(({ assessment }) =>
      assessment.obligations.flatMap(({ notes }) => notes.flatMap(({ open }) => open?.id ?? [])),
    );
    expect([...new Set([...shown, ...aboutReleases])].sort()).toEqual(
      Object.keys(ruleset.openPoints).sort(),
    );
  });

  it('name what is asked in at least four of them', () => {
    expect(profiles.filter((profile) => profile.asked !== undefined).length).toBeGreaterThanOrEqual(
      4,
    );
  });
});

describe('together the profiles cover', () => {
  it('every provision, every outcome of every obligation, every check, and every option where it counts', () => {
    const named = assessed.map(({ file, assessment }) => ({ name: file, assessment }));
    expect(coverage(ruleset, named).empty).toEqual([]);
  });

  it('"not sure" in every section', () => {
    const sections = new Set(
      assessed.flatMap(({ assessment }) =>
        assessment.counted
          .filter(({ answer }) => answer === NOT_SURE)
          .map(({ question }) => ruleset.questions[question]?.section),
      ),
    );
    expect(ruleset.sections.map(({ id }) => id).filter((id) => !sections.has(id))).toEqual([]);
  });
});
