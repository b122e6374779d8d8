/** Where one stands in the questionnaire: derived from the assessment each time, never stored. */
import { isToBeConfirmed } from '#engine/confirming.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import type { Remarks } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import type { AnswerSlot, Assessment } from '#engine/assessment.ts';
import type { Page, PageId, Ruleset } from '#ruleset/types.ts';

/** A page that is asked, with its slots. */
export interface JourneyPage {
  readonly page: Page;
  readonly slots: readonly AnswerSlot[];
  /** Answered when every slot has an answer, `not-sure` included. */
  readonly state: 'answered' | 'open';
  /** How many of its slots are answered "not sure". */
  readonly notSure: number;
}

/** Counts of pages. The one definition of progress. */
export interface Progress {
  readonly pages: number;
  readonly answered: number;
  readonly open: number;
  /** Pages with at least one "not sure"; they count as answered too. */
  readonly notSure: number;
}

/** The pages that are asked, in the authors' order. */
export function journey(ruleset: Ruleset, assessment: Assessment): readonly JourneyPage[] {
  const unanswered = new Set(assessment.unanswered.map(slotKey));
  const unsure = new Set(
    assessment.counted.filter(({ answer }) => answer === NOT_SURE).map(slotKey),
  );
  return ruleset.pages.flatMap((page) => {
    const slots = assessment.wanted.filter(({ question }) => page.questions.includes(question));
    if (slots.length === 0) return [];
    const isOpen = slots.some((slot) => unanswered.has(slotKey(slot)));
    const notSure = slots.filter((slot) => unsure.has(slotKey(slot))).length;
    return [{ page, slots, state: isOpen ? 'open' : 'answered', notSure } as const];
  });
}

/** Pages in the order in which they are asked: the first pass before the rest, each in the authors' order. */
export function asAsked<Item extends { readonly page: Page }>(
  pages: readonly Item[],
): readonly Item[] {
  return [
    ...pages.filter(({ page }) => page.isFirstPass),
    ...pages.filter(({ page }) => !page.isFirstPass),
  ];
}

/** The page to answer next: the first open one. */
export function firstOpenPage(pages: readonly JourneyPage[]): PageId | undefined {
  return nextThatWaits(pages, isOpen);
}

/** The page to answer once this one is: the next open one after it, and from the beginning only where there is none. */
export function openPageAfter(pages: readonly JourneyPage[], page: PageId): PageId | undefined {
  return nextThatWaits(pages, isOpen, page);
}

/**
 * The page to look at next, the first of all or the next after a page: one that is open, or has a copied answer that is still
 * to be confirmed.
 */
export function nextPage(
  pages: readonly JourneyPage[],
  remarks: Remarks,
  after?: PageId,
): PageId | undefined {
  const waits = (page: JourneyPage): boolean =>
    isOpen(page) || slotsToConfirm([page], remarks).length > 0;
  return nextThatWaits(pages, waits, after);
}

function isOpen({ state }: JourneyPage): boolean {
  return state === 'open';
}

function nextThatWaits(
  pages: readonly JourneyPage[],
  waits: (page: JourneyPage) => boolean,
  after?: PageId,
): PageId | undefined {
  const asked = asAsked(pages);
  const at = asked.findIndex(({ page }) => page.id === after);
  const current = asked[at];
  // Its own answers can bring a page another question.
  if (current !== undefined && isOpen(current)) return current.page.id;
  // Whoever is in the first pass stays in it until it is through.
  const pass = firstPass(asked);
  const isWithin = current?.page.isFirstPass === true && pass.some(isOpen);
  const order = isWithin ? pass : asked;
  return (order.slice(at + 1).find(waits) ?? order.find(waits))?.page.id;
}

/** The slots of these pages whose answers were copied and are still to be confirmed. */
export function slotsToConfirm(
  pages: readonly JourneyPage[],
  remarks: Remarks,
): readonly AnswerSlot[] {
  return pages.flatMap(({ slots }) => slots).filter((slot) => isToBeConfirmed(remarks, slot));
}

/** The page asked before this one; undefined on the first, or if the page is not asked. */
export function pageBefore(pages: readonly JourneyPage[], page: PageId): PageId | undefined {
  const asked = asAsked(pages);
  const index = asked.findIndex((candidate) => candidate.page.id === page);
  return index > 0 ? asked[index - 1]?.page.id : undefined;
}

/** The pages of the first pass that are asked. */
export function firstPass(pages: readonly JourneyPage[]): readonly JourneyPage[] {
  return pages.filter(({ page }) => page.isFirstPass);
}

/** With fewer pages to come, stopping for a first result would only hold one up. */
const WORTH_A_STOP = 5;

/** Whether the first pass is answered, and more than a few pages after it are not: what there is then is a first result. */
export function isFirstResult(pages: readonly JourneyPage[]): boolean {
  const open = pages.filter(isOpen);
  const isPassed = firstPass(pages).length > 0 && open.every(({ page }) => !page.isFirstPass);
  return isPassed && open.length >= WORTH_A_STOP;
}

export function progressOf(pages: readonly JourneyPage[]): Progress {
  const answered = pages.filter(({ state }) => state === 'answered').length;
  return {
    pages: pages.length,
    answered,
    open: pages.length - answered,
    notSure: pages.filter(({ notSure }) => notSure > 0).length,
  };
}
