/**
 * The questionnaire as a statechart, generated from a ruleset. A page is a state. The machine only keeps answers and
 * decides where one stands; it starts nothing and waits for nothing, so that every path can be explored.
 */
import { assign, setup, type SnapshotFrom } from 'xstate';
import { assess } from '#engine/assess.ts';
import type { Answers, Assessment } from '#engine/assessment.ts';
import { changeAnswers, type SlotChange } from '#engine/change.ts';
import type { IsoDate, PageId, Ruleset } from '#ruleset/types.ts';
import { pageChange } from './page-change.ts';
import { firstOpenPage, journey, openPageAfter } from './progress.ts';

export interface QuestionnaireContext {
  readonly on: IsoDate;
  /** All answers, dormant ones included. */
  readonly answers: Answers;
  readonly assessment: Assessment;
}

export interface QuestionnaireInput {
  readonly answers: Answers;
  readonly on: IsoDate;
}

export type QuestionnaireEvent =
  | { readonly type: 'page.answered'; readonly page: PageId; readonly answers: Answers }
  | { readonly type: 'page.opened'; readonly page: PageId }
  /** What was tried out is to count, whatever pages it stands on. */
  | { readonly type: 'trial.kept'; readonly changes: readonly SlotChange[] }
  | { readonly type: 'review.confirmed' };

/** Where one stands. */
export type Place =
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'review' }
  | { readonly kind: 'complete' };

/** Generates the statechart of a ruleset. */
export function questionnaireMachine(ruleset: Ruleset) {
  const pageIds = ruleset.pages.map(({ id }) => id);
  const [firstPage = ''] = pageIds;
  // Each page has a guard, and all of them ask for the same journey.
  const journeyOf = remembered((assessment: Assessment) => journey(ruleset, assessment));
  const nextPage = (
    { assessment }: QuestionnaireContext,
    event: { readonly type: string; readonly page?: PageId },
  ): PageId | undefined => {
    const asked = journeyOf(assessment);
    return event.page === undefined ? firstOpenPage(asked) : openPageAfter(asked, event.page);
  };
  const isAsked = ({ assessment }: QuestionnaireContext, page: PageId): boolean =>
    journeyOf(assessment).some((candidate) => candidate.page.id === page);
  const changed = (context: QuestionnaireContext, changes: readonly SlotChange[]) => {
    const answers = changeAnswers(context.answers, changes);
    return { answers, assessment: assess(ruleset, answers, context.on) };
  };

  return setup({
    types: {
      context: {} as QuestionnaireContext,
      input: {} as QuestionnaireInput,
      events: {} as QuestionnaireEvent,
    },
    guards: {
      isNext: ({ context, event }, { page }: { page: PageId }) => nextPage(context, event) === page,
      isOpened: ({ context, event }, { page }: { page: PageId }) =>
        event.type === 'page.opened' && event.page === page && isAsked(context, page),
      nothingIsOpen: ({ context }) => firstOpenPage(journeyOf(context.assessment)) === undefined,
    },
    actions: {
      takePage: assign(({ context, event }) =>
        event.type === 'page.answered'
          ? changed(context, pageChange(ruleset, context.assessment, event.page, event.answers))
          : {},
      ),
      takeTrial: assign(({ context, event }) =>
        event.type === 'trial.kept' ? changed(context, event.changes) : {},
      ),
    },
  }).createMachine({
    id: 'questionnaire',
    context: ({ input }) => ({
      on: input.on,
      answers: input.answers,
      assessment: assess(ruleset, input.answers, input.on),
    }),
    initial: 'routing',
    states: {
      routing: {
        always: [
          ...pageIds.map((page) => ({
            guard: { type: 'isNext' as const, params: { page } },
            target: `asking.${page}`,
          })),
          { target: 'reviewing' },
        ],
      },
      asking: {
        // Never entered by this door: every transition names its page. XState asks for it all the same.
        initial: firstPage,
        states: Object.fromEntries(pageIds.map((page) => [page, {}])),
      },
      reviewing: { on: { 'review.confirmed': { guard: 'nothingIsOpen', target: 'complete' } } },
      complete: {},
    },
    on: {
      'page.answered': { actions: 'takePage', target: '.routing' },
      'trial.kept': { actions: 'takeTrial', target: '.routing' },
      'page.opened': pageIds.map((page) => ({
        guard: { type: 'isOpened' as const, params: { page } },
        target: `.asking.${page}`,
      })),
    },
  });
}

export type QuestionnaireMachine = ReturnType<typeof questionnaireMachine>;

/** Where a snapshot stands. */
export function placeOf(snapshot: SnapshotFrom<QuestionnaireMachine>): Place {
  const value: unknown = snapshot.value;
  if (typeof value === 'object' && value !== null && 'asking' in value) {
    return { kind: 'page', page: String(value.asking) };
  }
  return value === 'complete' ? { kind: 'complete' } : { kind: 'review' };
}

/** Works out what follows from an object once. */
function remembered<Key extends object, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
