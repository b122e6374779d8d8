/** Worked releases with the result that the law, or what explains it, leads to; and that nothing unknown reassures. */
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { NOT_SURE } from '#engine/evaluation.ts';
import {
  releaseRules,
  screenRelease,
  type ReleaseAnswers,
  type Screening,
} from '#engine/screen-release.ts';
import type { ReleaseResult } from '#ruleset/release-results.ts';
import type { Question } from '#ruleset/types.ts';

const found = releaseRules(ruleset);
if (found === undefined) throw new Error('the rules screen no releases');
const rules = found;
const screen = (answers: ReleaseAnswers): Screening => screenRelease(rules, answers);

/** Nothing about purpose or risk. */
const NOTHING: ReleaseAnswers = {
  'intended-purpose': 'unchanged',
  'requirements-touched': 'unchanged',
  'new-ways-in': 'none',
  'new-scenarios': 'none',
  'higher-likelihood': 'none',
  'higher-impact': 'none',
};
const FIXES: ReleaseAnswers = { ...NOTHING, 'release-contents': 'security-only' };
const LOOKS: ReleaseAnswers = {
  ...NOTHING,
  'release-contents': 'functional',
  'other-changes': 'appearance',
};
const FUNCTIONS: ReleaseAnswers = { ...LOOKS, 'other-changes': 'functions' };
const MIXED: ReleaseAnswers = {
  ...FUNCTIONS,
  'release-contents': 'mixed',
  'fixes-kept-apart': 'apart',
};

interface Worked {
  readonly release: string;
  /** What makes it come out so. */
  readonly why: string;
  readonly answers: ReleaseAnswers;
  readonly result: ReleaseResult;
  readonly by: string | undefined;
}

const WORKED: readonly Worked[] = [
  {
    release: 'a missing check of a length is put right',
    why: 'recital 39: a fix of a known vulnerability that leaves the purpose alone; guidance example 46',
    answers: FIXES,
    result: 'not-substantial',
    by: 'fixes-alone',
  },
  {
    release: 'a debug interface is switched off for good',
    why: 'recital 39: functions may be limited for the sole purpose of lowering the risk; guidance point 108',
    answers: FIXES,
    result: 'not-substantial',
    by: 'fixes-alone',
  },
  {
    release: 'stricter password rules and closed ports',
    why: 'a requirement is met more strictly, which is no way beyond the assessment; guidance example 47',
    answers: FIXES,
    result: 'not-substantial',
    by: 'fixes-alone',
  },
  {
    release: 'an old cipher goes, one comes that had been assessed',
    why: 'assessed beforehand; guidance example 48',
    answers: { ...FIXES, 'requirements-touched': 'covered' },
    result: 'not-substantial',
    by: 'foreseen',
  },
  {
    release: 'local encryption becomes a service on the internet, to close a hole',
    why: 'the purpose shifts, and Article 3(30) asks for no more; guidance example 49',
    answers: { ...FIXES, 'intended-purpose': 'changed' },
    result: 'substantial',
    by: 'purpose-changed',
  },
  {
    release: 'keys move to a service of a third party, to close a hole',
    why: 'a new dependency and new flows of data that nobody had assessed, with a higher risk; guidance example 50',
    answers: {
      ...FIXES,
      'requirements-touched': 'beyond',
      'new-ways-in': 'beyond',
      'assessed-anew': 'higher',
    },
    result: 'substantial',
    by: 'risk-higher',
  },
  {
    release: 'new icons and one more language',
    why: 'recital 39 names both among minor updates',
    answers: LOOKS,
    result: 'not-substantial',
    by: 'appearance-alone',
  },
  {
    release: 'new icons together with a fix',
    why: 'the two kinds that recital 39 names first, in one package, which makes no difference',
    answers: { ...MIXED, 'other-changes': 'appearance' },
    result: 'not-substantial',
    by: 'appearance-alone',
  },
  {
    release: 'a translated screen with an input of its own',
    why: 'that it is meant as a matter of looks does not help: recital 39 names the new input',
    answers: { ...LOOKS, 'new-ways-in': 'beyond', 'assessed-anew': 'higher' },
    result: 'substantial',
    by: 'risk-higher',
  },
  {
    release: 'a dashboard learns to control the machines that it showed',
    why: 'new functions shift the purpose as a whole; guidance example 40',
    answers: { ...FUNCTIONS, 'intended-purpose': 'changed', 'new-scenarios': 'beyond' },
    result: 'substantial',
    by: 'purpose-changed',
  },
  {
    release: 'group chats, assessed before the first release',
    why: 'foreseen, with risks and safeguards; guidance example 42',
    answers: { ...FUNCTIONS, 'new-scenarios': 'covered' },
    result: 'not-substantial',
    by: 'foreseen',
  },
  {
    release: 'automatic control is switched on, as the assessment had foreseen',
    why: 'recital 39: the change of purpose had been foreseen; guidance example 43',
    answers: { ...FUNCTIONS, 'intended-purpose': 'foreseen', 'higher-impact': 'covered' },
    result: 'not-substantial',
    by: 'foreseen',
  },
  {
    release: 'stay signed in, with the token kept on the device',
    why: 'small, and still a risk of theft that nobody had assessed; guidance example 44',
    answers: { ...FUNCTIONS, 'new-scenarios': 'beyond', 'assessed-anew': 'higher' },
    result: 'substantial',
    by: 'risk-higher',
  },
  {
    release: 'logs can be exported, unencrypted',
    why: 'a small function that exposes data; guidance example 45',
    answers: {
      ...FUNCTIONS,
      'requirements-touched': 'beyond',
      'higher-impact': 'beyond',
      'assessed-anew': 'higher',
    },
    result: 'substantial',
    by: 'risk-higher',
  },
  {
    release: 'a faster sorting of lists',
    why: 'a function that leaves the risk as it is; guidance points 106 and 111',
    answers: FUNCTIONS,
    result: 'not-substantial',
    by: 'nothing-added',
  },
  {
    release: 'a fix together with a feature that raises the risk',
    why: 'recital 39: it is not relevant that the feature comes with a security update',
    answers: { ...MIXED, 'higher-likelihood': 'beyond', 'assessed-anew': 'higher' },
    result: 'substantial',
    by: 'risk-higher',
  },
  {
    release: 'the same feature without the fix',
    why: 'the counterpart: the same result',
    answers: { ...FUNCTIONS, 'higher-likelihood': 'beyond', 'assessed-anew': 'higher' },
    result: 'substantial',
    by: 'risk-higher',
  },
  {
    release: 'a new port for diagnosis, and nobody has looked at it yet',
    why: 'guidance point 112: assess the risks anew, and decide then',
    answers: { ...FUNCTIONS, 'new-ways-in': 'beyond', 'assessed-anew': 'none-yet' },
    result: 'assess-first',
    by: 'assessment-missing',
  },
  {
    release: 'a new port for diagnosis, and the renewed assessment finds that all holds',
    why: 'guidance point 112: one of the four does not settle it, the renewed assessment does',
    answers: { ...FUNCTIONS, 'new-ways-in': 'beyond', 'assessed-anew': 'holds' },
    result: 'not-substantial',
    by: 'risk-reassessed',
  },
  {
    release: 'a new input whose entries are now checked',
    why: 'recital 39 names the case as a possible one, the guidance asks for the risk that is left: unsettled',
    answers: { ...FUNCTIONS, 'new-ways-in': 'beyond', 'assessed-anew': 'new-safeguards' },
    result: 'assess-first',
    by: 'own-safeguards',
  },
  {
    release: 'a release of which nobody knows yet whether it opens a way in',
    why: 'what is not known reassures nobody',
    answers: { ...FIXES, 'new-ways-in': NOT_SURE },
    result: 'assess-first',
    by: undefined,
  },
  {
    release: 'another purpose, and nothing known of the risk',
    why: 'Article 3(30): the purpose is enough by itself, whatever the rest comes to',
    answers: { 'release-contents': 'functional', 'intended-purpose': 'changed' },
    result: 'substantial',
    by: 'purpose-changed',
  },
  {
    release: 'a higher risk, and nobody sure of the purpose',
    why: 'either half of the definition is enough, so the open one cannot help',
    answers: {
      ...FUNCTIONS,
      'intended-purpose': NOT_SURE,
      'new-ways-in': 'beyond',
      'assessed-anew': 'higher',
    },
    result: 'substantial',
    by: 'risk-higher',
  },
];

describe('a worked release', () => {
  it.each(WORKED)('$release: $result, since $why', ({ answers, result, by }) => {
    const screened = screen(answers);
    expect(screened.result).toBe(result);
    expect(screened.decidedBy).toBe(by);
  });

  it('stands for each decision there is', () => {
    const shown = WORKED.flatMap(({ by }) => by ?? []);
    expect(rules.check.decisions.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual(
      [],
    );
  });
});

describe('what follows', () => {
  const says = (answers: ReleaseAnswers): string =>
    screen(answers)
      .then.map(({ says: text }) => text)
      .join('\n');

  it.each([
    ['together', /Plan an update with the fixes alone/],
    ['inseparable', /Write down why the fixes cannot be kept apart/],
    [NOT_SURE, /Find out whether the fixes can go out on their own/],
  ])('says what separation asks for where fixes are %s', (apart, expected) => {
    expect(says({ ...MIXED, 'fixes-kept-apart': apart })).toMatch(expected);
    expect(says(MIXED)).not.toMatch(expected);
    expect(says(FUNCTIONS)).not.toMatch(expected);
  });

  it('names both readings where a safeguard makes up for a risk, and where a fix brings one', () => {
    const open = (answers: ReleaseAnswers) =>
      screen(answers).then.flatMap((note) => note.open ?? []);
    const risky = { 'new-ways-in': 'beyond', 'assessed-anew': 'higher' };
    expect(open({ ...FIXES, ...risky, 'assessed-anew': 'new-safeguards' })).toEqual([
      'new-safeguards-in-a-release',
    ]);
    expect(open({ ...FIXES, ...risky })).toEqual(['security-update-with-a-new-risk']);
    expect(open({ ...FUNCTIONS, ...risky })).toEqual([]);
  });

  it('shows each open point that a decision names in some worked release', () => {
    const named = rules.check.decisions.flatMap(({ then }) =>
      then.flatMap(({ open }) => open ?? []),
    );
    const shown = WORKED.flatMap(({ answers }) => screen(answers).then.map(({ open }) => open));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((id) => !shown.includes(id))).toEqual([]);
  });

  it('is told with the provisions of every result', () => {
    for (const { answers } of WORKED) {
      const { because, then } = screen(answers);
      expect(because.cites.length).toBeGreaterThan(0);
      expect(then.length).toBeGreaterThan(0);
      for (const note of then)
        expect([note.says, note.cites.length > 0]).toEqual([note.says, true]);
    }
  });
});

/** Whether an answer to the question can bear on the result; the others are read by what follows alone. */
function decides({ id }: Question): boolean {
  return JSON.stringify([
    rules.check.decisions.map(({ when }) => when),
    rules.check.questions.map(({ askedAfter }) => askedAfter),
  ]).includes(`"${id}"`);
}

describe('over all combinations of answers', () => {
  const questions = rules.check.questions.filter(decides);
  const domains = questions.map(({ options }) => [NOT_SURE, ...options.map(({ id }) => id)]);
  const sizes = domains.map(({ length }) => length);
  const total = sizes.reduce((product, size) => product * size, 1);
  /** By the places of the answers, read as a figure; place 0 is "not sure". */
  const results = new Array<ReleaseResult>(total);
  for (let figure = 0; figure < total; figure += 1) {
    results[figure] = screen(answersAt(figure)).result;
  }

  function answersAt(figure: number): ReleaseAnswers {
    let rest = figure;
    const answers: Record<string, string> = {};
    for (const [index, { id }] of questions.entries()) {
      const size = sizes[index] ?? 1;
      answers[id] = domains[index]?.[rest % size] ?? NOT_SURE;
      rest = Math.floor(rest / size);
    }
    return answers;
  }

  it('every result comes out, and only what does not decide is left out', () => {
    expect(total).toBeGreaterThan(200_000);
    expect(new Set(results).size).toBe(3);
    expect(
      rules.check.questions.filter((question) => !decides(question)).map(({ id }) => id),
    ).toEqual(['fixes-kept-apart']);
  });

  it('"not sure" in place of any answer never turns anything into "not substantial"', () => {
    const turned: ReleaseAnswers[] = [];
    let step = 1;
    for (const size of sizes) {
      for (let figure = 0; figure < total; figure += 1) {
        const place = Math.floor(figure / step) % size;
        const isReassuring = results[figure - place * step] === 'not-substantial';
        if (isReassuring && results[figure] !== 'not-substantial') turned.push(answersAt(figure));
      }
      step *= size;
    }
    expect(turned).toEqual([]);
  });

  it('no question that is asked and decides is "not sure" where it says "not substantial"', () => {
    const unsure: ReleaseAnswers[] = [];
    for (const [figure, result] of results.entries()) {
      if (result !== 'not-substantial') continue;
      const answers = answersAt(figure);
      if (screen(answers).counted.some(({ answer }) => answer === NOT_SURE)) unsure.push(answers);
    }
    expect(unsure).toEqual([]);
  });

  it('it says what it waits for wherever nothing is decided, and nowhere it says that the release is substantial or not', () => {
    const wrong: ReleaseAnswers[] = [];
    for (let figure = 0; figure < total; figure += 7) {
      const answers = answersAt(figure);
      const { result, decidedBy, waitsFor } = screen(answers);
      const isOpen = waitsFor.length > 0;
      if (decidedBy === undefined ? !isOpen : isOpen && result !== 'assess-first')
        wrong.push(answers);
    }
    expect(wrong).toEqual([]);
  });

  it('once everything asked is answered, nothing is left open', () => {
    const open: ReleaseAnswers[] = [];
    for (let figure = 0; figure < total; figure += 1) {
      const answers = answersAt(figure);
      if (Object.values(answers).includes(NOT_SURE)) continue;
      if (screen(answers).decidedBy === undefined) open.push(answers);
    }
    expect(open).toEqual([]);
  });
});
