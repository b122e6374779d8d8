/** The addresses of the screens: everything behind the `#`. */
import type { FaqItemId } from '#ruleset/faq.ts';
import type { Place } from '#questionnaire/machine.ts';
import type { LegalTextId, ObligationId, PageId, QuestionId } from '#ruleset/types.ts';
import type { SessionId } from '#sessions/session.ts';

export const START = '/';
export const RULES = '/rules';
export const ABOUT = '/about';
export const EXAMPLES = '/examples';
export const FAQ = '/faq';
export const PROVISIONS = '/provisions';

/** The questions and answers; of a session those that matter for its product come first. */
export function faqAddress(id?: SessionId, query = ''): string {
  const screen = id === undefined ? FAQ : `${sessionAddress(id)}/faq`;
  return query === '' ? screen : `${screen}?${query}`;
}

/** All provisions that are cited, or those in one place; of a session with what they mean for its product. */
export function provisionsAddress(id?: SessionId, place = ''): string {
  const screen = id === undefined ? PROVISIONS : `${sessionAddress(id)}/provisions`;
  return place === '' ? screen : `${screen}?${new URLSearchParams({ place }).toString()}`;
}

/** One question with its answer: a permanent address, or the same within a session. */
export function faqItemAddress(item: FaqItemId, id?: SessionId): string {
  return `${faqAddress(id)}/${encodeURIComponent(item)}`;
}

/** The obligation on the screen of the rules. */
export function ruleAddress(id: ObligationId): string {
  return `${RULES}/${id}`;
}

/** What is to be done; with the check of an action, beginning with that. */
export function actionsAddress(id: SessionId, key?: string): string {
  const parts = key?.split('/').map(encodeURIComponent) ?? [];
  const about = parts.map((part) => `/${part}`).join('');
  return `${sessionAddress(id)}/actions${about}`;
}

/** The id of an action's card on the screen of actions. */
export function actionCardId(key: string): string {
  return `action-${key}`;
}

/** The routes side by side. */
export function routesAddress(id: SessionId): string {
  return `${sessionAddress(id)}/routes`;
}

/** Every page with its state. */
export function overviewAddress(id: SessionId): string {
  return `${sessionAddress(id)}/pages`;
}

/** The questions that others could answer. */
export function toAskAddress(id: SessionId): string {
  return `${sessionAddress(id)}/to-ask`;
}

/** The releases that were screened. */
export function releasesAddress(id: SessionId): string {
  return `${sessionAddress(id)}/releases`;
}

/** A screened release, to be looked at again. */
export function releaseAddress(id: SessionId, release: string): string {
  return `${releasesAddress(id)}/${encodeURIComponent(release)}`;
}

/** The form of a release that has not been screened yet. */
export function newReleaseAddress(id: SessionId): string {
  return `${releasesAddress(id)}/new`;
}

/** What the router matches with the addresses of the texts to paste. */
export const TEXTS_ROUTE = '/sessions/:id/texts/:text?';

/** What the router matches with the addresses of the result. */
export const RESULT_ROUTE = '/sessions/:id/result/:obligation?';

/** The texts to paste. */
export function textsAddress(id: SessionId): string {
  return `${sessionAddress(id)}/texts`;
}

/** One text to paste. */
export function textAddress(id: SessionId, text: LegalTextId): string {
  return `${textsAddress(id)}/${encodeURIComponent(text)}`;
}

/** What the router matches with the addresses of question pages. */
export const QUESTION_ROUTE = '/sessions/:id/questions/:page';

/** Where a session goes on: leads to the result if nothing is open or to be confirmed, else to the page last shown or the first that waits. */
export function sessionAddress(id: SessionId): string {
  return `/sessions/${encodeURIComponent(id)}`;
}

export function questionAddress(id: SessionId, page: PageId): string {
  return `${sessionAddress(id)}/questions/${encodeURIComponent(page)}`;
}

export function reviewAddress(id: SessionId): string {
  return `${sessionAddress(id)}/review`;
}

/** What the answers come to; with an obligation, beginning with that. */
export function resultAddress(id: SessionId, obligation?: ObligationId): string {
  const about = obligation === undefined ? '' : `/${encodeURIComponent(obligation)}`;
  return `${sessionAddress(id)}/result${about}`;
}

/** The report, for whoever it is meant and in every form. */
export function reportAddress(id: SessionId): string {
  return `${sessionAddress(id)}/report`;
}

/** Where other answers are tried; with a question, ready to change that. */
export function whatIfAddress(id: SessionId, question?: QuestionId): string {
  const tried = question === undefined ? '' : `/${encodeURIComponent(question)}`;
  return `${sessionAddress(id)}/what-if${tried}`;
}

export function exampleAddress(id: string): string {
  return `${EXAMPLES}/${encodeURIComponent(id)}`;
}

/** The address of a place in the questionnaire. */
export function placeAddress(id: SessionId, place: Place): string {
  switch (place.kind) {
    case 'page':
      return questionAddress(id, place.page);
    case 'review':
      return reviewAddress(id);
    case 'complete':
      return resultAddress(id);
  }
}

/** The id of an obligation's card on the result screen. */
export function cardId(id: ObligationId): string {
  return `obligation-${id}`;
}
