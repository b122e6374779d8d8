/** The outcomes alone: what `assess` concludes, without why. For whoever asks for very many of them. */
import type { Check, IsoDate, Obligation, OptionId, Ruleset } from '#ruleset/types.ts';
import type { Answers, ObligationFinding, Outcome } from './assessment.ts';
import { APPLICABILITY } from './assess.ts';
import { byTable, questionsForEach, worst, type Decided } from './check.ts';
import { always, holds, never, prepare, readerOn, type Prepared, type Read } from './prepare.ts';
import { NOT_YET, timingOn } from './timing.ts';

export type OutcomeAlone = Pick<ObligationFinding, 'id' | 'applicability' | 'outcome' | 'timing'>;

/**
 * Prepares a ruleset, once.
 *
 * @returns what to call for each set of answers: it concludes what `assess` does, in the same order.
 */
export function outcomesOf(
  ruleset: Ruleset,
): (answers: Answers, on: IsoDate) => readonly OutcomeAlone[] {
  const prepared = prepare(ruleset);
  const finders = ruleset.obligations.map((obligation) => prepareFinder(prepared, obligation));
  return (answers, on) => {
    prepared.take(answers);
    return finders.map((find) => find(on));
  };
}

function prepareFinder(prepared: Prepared, obligation: Obligation): (on: IsoDate) => OutcomeAlone {
  const applies = prepared.truth(obligation.appliesWhen);
  const outcome = prepareOutcome(prepared, obligation);
  const from = prepareFrom(prepared, obligation);
  return (on) => {
    const truth = applies();
    return {
      id: obligation.id,
      applicability: APPLICABILITY[truth],
      outcome: truth === 'false' ? null : outcome(truth === 'true'),
      timing: timingOn(from(), on),
    };
  };
}

function prepareFrom(prepared: Prepared, { inForce }: Obligation): Read<IsoDate> {
  const entries = inForce.map(({ from, when }) => ({
    from,
    counts: holds(prepared, when, always),
  }));
  return () => entries.find(({ counts }) => counts())?.from ?? NOT_YET;
}

/** The outcome of an obligation that applies, or may. */
function prepareOutcome(
  prepared: Prepared,
  { informationOnly, checks, softenedWhen }: Obligation,
): (applies: boolean) => Outcome {
  if (informationOnly) return () => 'info';
  const isSoftened = holds(prepared, softenedWhen, never);
  const judged = checks.map((check) => prepareCheck(prepared, check));
  return (applies) => {
    const found = worst(judged.map((each) => each()));
    if (found === 'gap') return isSoftened() ? 'unclear' : 'gap';
    return applies && found === 'met' ? 'met' : 'unclear';
  };
}

function prepareCheck(prepared: Prepared, check: Check): Read<Decided> {
  const isWanted = holds(prepared, check.onlyWhen, always);
  const isLeftOut = holds(prepared, check.leftOutWhen, never);
  const found =
    check.forEach === undefined
      ? prepareJudgement(prepared, check)
      : prepareRoutes(prepared, check, check.forEach);
  // A function that decides nothing would take room and a call.
  if (isWanted === always && isLeftOut === never) return found;
  return () => (isWanted() && !isLeftOut() ? found() : 'left-out');
}

/** The worst on any route, and unclear at best while it is to be answered which routes there are. */
function prepareRoutes(prepared: Prepared, check: Check, forEach: string): Read<Decided> {
  const routes = readerOn(prepared, forEach);
  const questions = questionsForEach(prepared.ruleset, check);
  const [first = []] = questions.map((question) => prepared.readersOf(question));
  const judged = first.map(({ route }) => {
    const readers = questions.map((question) => readerOn(prepared, question, route));
    const found = prepareJudgement(prepared, check, route);
    return () => (readers.every((reader) => reader?.isAsked()) ? found() : 'left-out');
  });
  return () => {
    const isAwaited = routes?.isAsked() === true && routes.known() === undefined;
    return isAwaited ? 'unclear' : worst(judged.map((each) => each()));
  };
}

function prepareJudgement(prepared: Prepared, check: Check, route?: OptionId): Read<Decided> {
  const decided = prepareDecision(prepared, check, route);
  const isSoftened = holds(prepared, check.softenedWhen, never, route);
  if (isSoftened === never) return decided;
  return () => {
    const found = decided();
    return found === 'gap' && isSoftened() ? 'unclear' : found;
  };
}

function prepareDecision(
  prepared: Prepared,
  { table, metWhen, gapWhen }: Check,
  route?: OptionId,
): Read<Decided> {
  if (table !== undefined) {
    const reader = readerOn(prepared, table.question, route);
    return () => byTable(table.outcomes, reader?.known());
  }
  const isMet = holds(prepared, metWhen, never, route);
  const isGap = holds(prepared, gapWhen, never, route);
  return () => {
    if (isGap()) return 'gap';
    return isMet() ? 'met' : 'unclear';
  };
}
