import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { assess } from '#engine/assess.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import type { AnswerByRoute, Answers } from '#engine/assessment.ts';
import { placeOf, questionnaireMachine } from '#questionnaire/machine.ts';
import {
  asAsked,
  isFirstResult,
  journey,
  pageBefore,
  progressOf,
} from '#questionnaire/progress.ts';
import ruleset from 'virtual:ruleset';
import type { Ruleset } from '#ruleset/types.ts';
import { anyAnswers } from '../rules/any-answers.ts';

const ON = '2026-11-23';

/** What is asked follows from questions and facts alone; without the rest a walk takes a tenth of the time. */
const asking: Ruleset = { ...ruleset, obligations: [], contradictions: [] };

function start(answers: Answers = {}) {
  return createActor(questionnaireMachine(asking), {
    input: { answers, on: ON },
  }).start();
}

type Actor = ReturnType<typeof start>;

/** What the answers that the machine holds come to under all the rules. */
function outcomes(actor: Actor) {
  return assess(ruleset, actor.getSnapshot().context.answers, ON).obligations;
}

function page(actor: Actor): string | undefined {
  const place = placeOf(actor.getSnapshot());
  return place.kind === 'page' ? place.page : undefined;
}

function routesIn(answer: Answers[string] | undefined): AnswerByRoute {
  return typeof answer === 'object' && !isList(answer) ? answer : {};
}

function isList(answer: Answers[string]): answer is readonly string[] {
  return Array.isArray(answer);
}

/** Answers the page that is asked from a set of answers, with "not sure" where the set has none. */
function answerNext(actor: Actor, from: Answers): void {
  const id = page(actor);
  if (id === undefined) throw new Error('no page is asked');
  const { wanted } = actor.getSnapshot().context.assessment;
  const questions = ruleset.pages.find((each) => each.id === id)?.questions ?? [];
  const answers: Record<string, Answers[string]> = {};
  for (const { question, route } of wanted.filter((slot) => questions.includes(slot.question))) {
    if (route === undefined) answers[question] = from[question] ?? NOT_SURE;
    else {
      const answer = routesIn(from[question])[route] ?? NOT_SURE;
      answers[question] = { ...routesIn(answers[question]), [route]: answer };
    }
  }
  actor.send({ type: 'page.answered', page: id, answers });
}

function answerAll(from: Answers): Actor {
  const actor = start();
  for (let pages = 0; page(actor) !== undefined; pages += 1) {
    if (pages > ruleset.pages.length) throw new Error('the questionnaire does not end');
    answerNext(actor, from);
  }
  return actor;
}

function openPages(actor: Actor): readonly string[] {
  return journey(ruleset, actor.getSnapshot().context.assessment)
    .filter(({ state }) => state === 'open')
    .map((each) => each.page.id);
}

describe('the questionnaire', () => {
  it('begins on the first page', () => {
    expect(page(start())).toBe(ruleset.pages[0]?.id);
  });

  it('continues on the first open page when it is born with answers', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const actor = answerAll(answers);
        const { context } = actor.getSnapshot();
        expect(placeOf(start(context.answers).getSnapshot())).toEqual({ kind: 'review' });
      }),
      { numRuns: 20 },
    );
  });

  it('ends in the review whatever is answered, and then is complete', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const actor = answerAll(answers);
        expect(placeOf(actor.getSnapshot()).kind).toBe('review');
        actor.send({ type: 'review.confirmed' });
        expect(placeOf(actor.getSnapshot()).kind).toBe('complete');
      }),
      { numRuns: 20 },
    );
  });

  it('comes to the same in whatever order its pages are answered', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), fc.infiniteStream(fc.nat()), (answers, choices) => {
        const actor = start();
        let turns = 0;
        for (let open = openPages(actor); open.length > 0; open = openPages(actor)) {
          // A page may come again: answers elsewhere can bring it another question.
          if ((turns += 1) > 5 * ruleset.pages.length) throw new Error('it does not end');
          const chosen = open[Number(choices.next().value) % open.length] ?? '';
          actor.send({ type: 'page.opened', page: chosen });
          expect(page(actor)).toBe(chosen);
          answerNext(actor, answers);
        }
        expect(placeOf(actor.getSnapshot()).kind).toBe('review');
        const inOrder = answerAll(answers).getSnapshot().context;
        const { wanted, counted } = inOrder.assessment;
        expect(actor.getSnapshot().context.assessment).toMatchObject({ wanted, counted });
        expect(outcomes(actor)).toEqual(assess(ruleset, inOrder.answers, ON).obligations);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every later answer when the first is changed and changed back', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const actor = answerAll(answers);
        const { answers: before } = actor.getSnapshot().context;
        const [first] = ruleset.pages;
        const [question] = first?.questions ?? [];
        if (first === undefined || question === undefined) throw new Error('no page');
        const own = before[question];
        const options = ruleset.questions[question]?.options.map(({ id }) => id) ?? [];
        for (const option of options) {
          actor.send({ type: 'page.answered', page: first.id, answers: { [question]: option } });
          expect({ ...actor.getSnapshot().context.answers, [question]: own }).toEqual(before);
        }
        actor.send({
          type: 'page.answered',
          page: first.id,
          answers: own === undefined ? {} : { [question]: own },
        });
        expect(outcomes(actor)).toEqual(assess(ruleset, before, ON).obligations);
      }),
      { numRuns: 20 },
    );
  });

  it('opens any page that is asked, and no other', () => {
    const actor = answerAll({});
    const asked = journey(ruleset, actor.getSnapshot().context.assessment).map(
      (each) => each.page.id,
    );
    for (const { id } of ruleset.pages) {
      actor.send({ type: 'page.opened', page: id });
      if (asked.includes(id)) expect(page(actor)).toBe(id);
      else expect(page(actor)).not.toBe(id);
    }
  });

  it('asks a page again that is submitted without an answer, and will not be confirmed before', () => {
    const actor = answerAll({});
    const [slot] = actor.getSnapshot().context.assessment.wanted;
    if (slot === undefined) throw new Error('nothing is asked');
    const cleared = ruleset.questions[slot.question]?.page ?? '';
    actor.send({ type: 'page.answered', page: cleared, answers: {} });
    expect(page(actor)).toBe(cleared);
    actor.send({ type: 'review.confirmed' });
    expect(placeOf(actor.getSnapshot()).kind).toBe('page');
  });

  it('takes what was tried out on any pages at once, and goes on from what that leaves open', () => {
    const actor = answerAll({});
    const [first, second] = actor.getSnapshot().context.assessment.wanted;
    if (first === undefined || second === undefined) throw new Error('too little is asked');
    actor.send({ type: 'trial.kept', changes: [{ ...second, answer: NOT_SURE }, first] });
    const { answers } = actor.getSnapshot().context;
    expect(answers).not.toHaveProperty(first.question);
    expect(answers).toMatchObject({ [second.question]: NOT_SURE });
    expect(page(actor)).toBe(ruleset.questions[first.question]?.page);
    expect(outcomes(actor)).toEqual(assess(ruleset, answers, ON).obligations);
  });

  it('takes the same page twice as once', () => {
    const actor = start();
    const [first] = ruleset.pages;
    const [question] = first?.questions ?? [];
    if (first === undefined || question === undefined) throw new Error('no page');
    const event = {
      type: 'page.answered',
      page: first.id,
      answers: { [question]: NOT_SURE },
    } as const;
    actor.send(event);
    const { context, value } = actor.getSnapshot();
    actor.send(event);
    expect(actor.getSnapshot().context).toEqual(context);
    expect(actor.getSnapshot().value).toEqual(value);
  });
});

describe('the page after one that is answered', () => {
  /** Everything is answered "not sure", and then these pages are cleared. */
  function withOpen(...open: readonly string[]): Actor {
    const { answers } = answerAll({}).getSnapshot().context;
    const cleared = open.flatMap((id) => ruleset.pages.find((each) => each.id === id)?.questions);
    return start(
      Object.fromEntries(
        Object.entries(answers).filter(([question]) => !cleared.includes(question)),
      ),
    );
  }

  const asked = asAsked(journey(ruleset, answerAll({}).getSnapshot().context.assessment));
  const first = asked.filter((each) => each.page.isFirstPass).map((each) => each.page.id);
  const rest = asked.filter((each) => !each.page.isFirstPass).map((each) => each.page.id);

  function after(opened: string, ...open: readonly string[]): string | undefined {
    const actor = withOpen(opened, ...open);
    actor.send({ type: 'page.opened', page: opened });
    answerNext(actor, {});
    return page(actor);
  }

  it('is the next open one, for whoever has jumped there', () => {
    const [one = '', two = '', three = ''] = rest.slice(-3);
    expect(after(two, one, three)).toBe(three);
  });

  it('is the first open one where none after it is open', () => {
    const [one = '', two = '', three = ''] = rest.slice(-3);
    expect(after(three, one, two)).toBe(one);
  });

  it('is one of the first pass as long as that is gone through', () => {
    const [one = '', two = ''] = first.slice(-2);
    expect(after(two, one, rest[0] ?? '')).toBe(one);
    expect(after(two, rest[0] ?? '')).toBe(rest[0]);
  });

  it('is one after it for whoever has left the first pass open', () => {
    const [one = '', two = ''] = rest.slice(-2);
    expect(after(one, first.at(-1) ?? '', two)).toBe(two);
  });
});

describe('progress', () => {
  it('counts the pages that are asked, and each of them once', () => {
    const actor = answerAll({});
    const pages = journey(ruleset, actor.getSnapshot().context.assessment);
    expect(progressOf(pages)).toEqual({
      pages: pages.length,
      answered: pages.length,
      open: 0,
      notSure: pages.length,
    });
  });

  it('leads back page by page to the first', () => {
    const pages = journey(ruleset, answerAll({}).getSnapshot().context.assessment);
    const back: string[] = [];
    let at = asAsked(pages).at(-1)?.page.id;
    while (at !== undefined) {
      back.unshift(at);
      at = pageBefore(pages, at);
    }
    expect(back).toEqual(asAsked(pages).map((each) => each.page.id));
  });
});

describe('the first pass', () => {
  /** The pages asked until there is a first result, and what they come to. */
  function firstPassThrough(answers: Answers): readonly string[] {
    const actor = start();
    const asked: string[] = [];
    for (let at = page(actor); at !== undefined; at = page(actor)) {
      const pages = journey(ruleset, actor.getSnapshot().context.assessment);
      if (isFirstResult(pages)) break;
      asked.push(at);
      answerNext(actor, answers);
    }
    return asked;
  }

  it('has twelve pages at most, whatever is answered, and asks none of them twice', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const asked = firstPassThrough(answers);
        expect(asked.length).toBeLessThanOrEqual(12);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 60 },
    );
  });

  it('leads a manufacturer through role, scope, dates, routes and what weighs most', () => {
    expect(
      firstPassThrough({ 'operator-role': 'manufacturer', 'product-scope': 'in-scope' }),
    ).toEqual(
      [
        'operator-role',
        'product-scope',
        'placed-on-market',
        'later-substantial-modification',
        'update-routes',
        'automatic-state',
        'update-notification',
        'route-verification',
        'signing-keys-protected',
        'security-update-price',
        'support-period-set',
        'reporting',
      ].filter((id) => id !== 'route-verification'),
    );
  });

  it('is all there is where little applies', () => {
    const actor = start();
    answerNext(actor, { 'operator-role': 'open-source-contributor' });
    const pages = journey(ruleset, actor.getSnapshot().context.assessment);
    expect(isFirstResult(pages)).toBe(false);
    expect(placeOf(actor.getSnapshot()).kind).not.toBe('page');
  });
});
