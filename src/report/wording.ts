/** The fixed words of outcomes, dates and answers, for the report and the screens alike. */
import type { ActionState } from '#engine/action.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import type {
  Answer,
  AnswerSlot,
  Applicability,
  CheckFinding,
  ObligationFinding,
} from '#engine/assessment.ts';
import type {
  Contradiction,
  Evidence,
  IsoDate,
  OptionId,
  Question,
  Ruleset,
} from '#ruleset/types.ts';
import type { EvidencePointer, Role } from '#engine/remark.ts';
import type { BasisWord, Mark, Report } from './model.ts';
import type { UrgencyGroup, UrgencyId } from '#engine/urgency.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as "11 December 2027"; text that is no day comes back as it is. */
export function longDate(day: IsoDate): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** How each mark reads without its own words. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  gap: 'Gap',
  pressing: 'Needs attention',
  unclear: 'Open',
  unsettled: 'Unsettled',
  met: 'Met by your answers',
  info: 'Information',
  'does-not-apply': 'Does not apply',
};

/** The sign of each mark: never colour alone. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  gap: '▲',
  pressing: '△',
  unclear: '?',
  unsettled: '≈',
  met: '✓',
  info: 'i',
  'does-not-apply': '–',
};

/** What carries a statement; only law binds. */
export const BASIS_WORDS: BasisWord = {
  law: 'law',
  recital: 'recital',
  guidance: 'guidance',
  standard: 'standard',
  inference: 'our reading',
};

const APPLICABILITY_WORDS: Readonly<Record<Applicability, string>> = {
  applies: 'Applies',
  depends: 'May apply',
  'does-not-apply': 'Does not apply',
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], string>> = {
  document: 'document',
  test: 'test',
  observation: 'observation',
  contract: 'contract',
};

/** What a result is while questions are open. */
export const RESULT_SO_FAR =
  'A result so far: not every question is answered, and what is not answered never counts as met';

/** In place of who does something. */
export const NO_OWNER = 'No owner yet';

export const ACTION_STATE_WORDS: Readonly<Record<ActionState, string>> = {
  open: 'Open',
  doing: 'Being done',
  done: 'Done',
  'will-not-do': 'Will not be done',
};

/** The outcome of an obligation as a label. A name that the rules give it goes first. */
export function outcomeWord(finding: ObligationFinding): string {
  const name = finding.called ?? pressingName(finding);
  if (name !== undefined) return capital(name);
  const mark = outcomeMark(finding);
  return mark === 'gap' && finding.applicability === 'depends'
    ? 'Gap if it applies'
    : MARK_WORDS[mark];
}

function pressingName(finding: ObligationFinding): string | undefined {
  return finding.pressing ? finding.checks.find((check) => check.pressing)?.called : undefined;
}

/** The sign and colour of an obligation's outcome. */
export function outcomeMark(finding: ObligationFinding): Mark {
  if (finding.pressing) return 'pressing';
  switch (finding.outcome) {
    case null:
      return 'does-not-apply';
    case 'unclear':
      return isUnsettled(finding) ? 'unsettled' : 'unclear';
    default:
      return finding.outcome;
  }
}

/** The outcome of one check as a label; a name that the rules give it goes first. */
export function checkOutcomeWord(finding: CheckFinding): string {
  return capital(finding.called ?? MARK_WORDS[checkOutcomeMark(finding)]);
}

/**
 * What stands before a remedy. Where an answer is missing nobody knows yet whether anything has to be done, so it is said with
 * a condition; a check that only waits for its answer has finding out as its remedy.
 */
export function remedyLead({ check, waitsFor }: CheckFinding): string {
  return waitsFor.length > 0 && canFallShort(check) ? 'If not so' : 'To do';
}

/** Whether a check leaves something to do. */
export function needsWork({ outcome, pressing }: CheckFinding): boolean {
  return outcome !== 'met' || pressing;
}

function canFallShort({ table, gapWhen, metWhen }: CheckFinding['check']): boolean {
  const outcomes = Object.values(table?.outcomes ?? {});
  return (
    gapWhen !== undefined || metWhen !== undefined || outcomes.some((one) => one !== 'left-out')
  );
}

export function checkOutcomeMark(finding: CheckFinding): Mark {
  if (finding.pressing) return 'pressing';
  return finding.outcome === 'unclear' && isUnsettled(finding) ? 'unsettled' : finding.outcome;
}

/** Open although no answer is missing: the law itself, or what has to be argued from it, leaves it open. */
export function isUnsettled(finding: ObligationFinding | CheckFinding): boolean {
  return (
    finding.outcome === 'unclear' &&
    finding.waitsFor.length === 0 &&
    finding.called === undefined &&
    !finding.pressing
  );
}

/** When an obligation is in force, to stand after another word: "in force since …", "from …". */
export function timingWord({ timing, from }: Pick<ObligationFinding, 'timing' | 'from'>): string {
  switch (timing) {
    case 'in-force':
      return `in force since ${longDate(from)}`;
    case 'upcoming':
      return `from ${longDate(from)}`;
    case 'ended':
      return 'no longer in force';
  }
}

/** Applicability and timing in one: "Applies from 11 December 2027". */
export function statusText(finding: ObligationFinding): string {
  const comma = finding.timing === 'upcoming' ? '' : ',';
  return `${APPLICABILITY_WORDS[finding.applicability]}${comma} ${timingWord(finding)}`;
}

const URGENCY_TITLES: Readonly<Record<UrgencyId, string>> = {
  now: 'Needs attention now',
  later: 'Will need attention',
  open: 'Open or unsettled',
  met: 'Met by your answers',
  information: 'Information',
  'does-not-apply': 'Does not apply',
};

/** The heading of a group; what will need attention says from when, if it is one day for all. */
export function urgencyTitle({ id, findings }: UrgencyGroup): string {
  const days = [...new Set(findings.map(({ from }) => from))];
  const [day] = days;
  return id === 'later' && day !== undefined && days.length === 1
    ? `${URGENCY_TITLES.later} from ${longDate(day)}`
    : URGENCY_TITLES[id];
}

const MARKS_WORST_FIRST: readonly Mark[] = [
  'gap',
  'pressing',
  'unclear',
  'unsettled',
  'met',
  'info',
  'does-not-apply',
];

/** The sign and colour of a group as a whole: that of the worst in it. */
export function groupMark({ findings }: UrgencyGroup): Mark {
  const marks = findings.map(outcomeMark);
  return MARKS_WORST_FIRST.find((mark) => marks.includes(mark)) ?? 'does-not-apply';
}

export const NOT_SURE_WORDS = 'Not sure';

/** An answer in the words of its options; "Not sure", figures with their unit. Unknown options come back as they are. */
export function answerText(ruleset: Ruleset, slot: AnswerSlot, answer: Answer): string {
  const question = ruleset.questions[slot.question];
  if (answer === NOT_SURE) return NOT_SURE_WORDS;
  if (typeof answer === 'number') return numberText(answer, question?.unit);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  return chosen.map((option) => optionLabel(question, option)).join('; ');
}

function numberText(figure: number, unit: string | undefined): string {
  if (unit === undefined) return String(figure);
  const isOne = figure === 1 && unit.endsWith('s');
  return `${figure} ${isOne ? unit.slice(0, -1) : unit}`;
}

function optionLabel(question: Question | undefined, option: OptionId): string {
  return question?.options.find(({ id }) => id === option)?.label ?? option;
}

/** The label of a route, for a question that is asked for each; without one, of those whose ways are drawn. */
export function routeLabel(
  ruleset: Ruleset,
  route: OptionId,
  forEach = ruleset.updatePaths?.forEach ?? '',
): string {
  return optionLabel(ruleset.questions[forEach], route);
}

/** The label of the route that a check was judged on; undefined where it is judged once. */
export function routeIn(
  ruleset: Ruleset,
  { check, route }: Pick<CheckFinding, 'check' | 'route'>,
): string | undefined {
  return route === undefined || check.forEach === undefined
    ? undefined
    : routeLabel(ruleset, route, check.forEach);
}

/** What was checked, and on which route. */
export function checkTitle(
  ruleset: Ruleset,
  finding: Pick<CheckFinding, 'check' | 'route'>,
): string {
  const route = routeIn(ruleset, finding);
  return route === undefined ? finding.check.title : `${finding.check.title} · ${route}`;
}

/** The wording of a question, with its route where it is asked for each. */
export function slotLabel(ruleset: Ruleset, { question: id, route }: AnswerSlot): string {
  const question = ruleset.questions[id];
  if (question === undefined) return route === undefined ? id : `${id} (${route})`;
  if (route === undefined || question.forEach === undefined) return question.ask;
  const label = routeLabel(ruleset, route, question.forEach);
  return question.ask.includes('{route}')
    ? question.ask.replaceAll('{route}', (_, at: number) => (at === 0 ? label : midSentence(label)))
    : `${question.ask} (${label})`;
}

/** A question as a whole, where it may be asked for each of several routes. */
export function questionName({ ask }: Question): string {
  return capital(ask.replaceAll('{route}', 'each route'));
}

/** A label as it stands within a sentence: "Over the air" loses its capital, "USB stick" keeps it. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}+(?=[\s,]|$)/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** How a number of things is said: "1 gap", "3 gaps". */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** How many copied answers nobody has looked at yet, and what that means. `from` is the product they were copied from. */
export function toBeConfirmedText(number: number, from?: Report['product']): string {
  const were = number === 1 ? 'was' : 'were';
  const are = number === 1 ? 'is' : 'are';
  const source = from === undefined ? '' : ` from ${productName(from)}`;
  const they = number === 1 ? 'It counts as it stands.' : 'They count as they stand.';
  return `${counted(number, 'answer')} ${were} copied${source} and ${are} still to be confirmed. ${they}`;
}

/** What stands beside a copied answer until somebody has looked at it. */
export const TO_BE_CONFIRMED = 'to be confirmed';

/** What made the report. */
export const TOOL_NAME = 'CRA Update Checklist';

/** Words that renderers add to a report by themselves. */
export const REPORT_WORDS = {
  contents: 'Contents',
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
} as const;

/** The report's name outside itself, for instance as the title of a file. */
export function documentTitle({ title, product }: Pick<Report, 'title' | 'product'>): string {
  return `${title}: ${productName(product)}`;
}

/** Name and version of a product in one line. */
export function productName({ name, version }: Report['product']): string {
  const named = name.trim() === '' ? 'Unnamed product' : name.trim();
  return version.trim() === '' ? named : `${named} ${version.trim()}`;
}

/** What stands over checks that answers take away. */
export const LEFT_OUT_WORDS = 'Needs no check, given your answers';

/** What the parts of an open point are called. */
export const OPEN_POINT_WORDS = {
  asks: 'Unsettled',
  here: 'Taken here',
  record: 'To record meanwhile',
} as const;

/** What is said around answers that do not fit together. */
export const CONTRADICTION_WORDS = {
  heading: 'Answers that do not fit together',
  about:
    'These answers contradict each other, or are worth a second look side by side. They count as they were given: no outcome was changed because of this.',
  lookAgain: 'Look again',
  onRules:
    'What is told when both answers are given. It changes no outcome: which of the two answers is the right one, only the team can say.',
} as const;

/** In how many places answers do not fit together, without a full stop. */
export function contradictionsText(number: number): string {
  return `In ${counted(number, 'place')} your answers do not fit together, or are worth a second look`;
}

/** What a contradiction is called in small print. */
export function ruleName({ id }: Contradiction): string {
  return `Rule ${id}`;
}

/** What a reading of an open point is called, by its place from 0. */
export function readingWord(index: number): string {
  return index === 0 ? 'One reading' : index === 1 ? 'Another reading' : 'A further reading';
}

/** Who could tell, where no name is given. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  firmware: 'Firmware team',
  cloud: 'Cloud team',
  'product-security': 'Product security',
  legal: 'Legal',
  'product-management': 'Product management',
  supplier: 'Supplier',
};

/** A pointer to evidence in one line: "Test log (test, 2 November 2026, version 2.1): build/log.txt". */
export function evidenceText({ kind, title, where, on, productVersion }: EvidencePointer): string {
  const about = [
    EVIDENCE_WORDS[kind],
    ...(on === '' ? [] : [/^\d{4}-\d{2}-\d{2}$/.test(on) ? longDate(on) : on]),
    ...(productVersion === '' ? [] : [`version ${productVersion}`]),
  ];
  return `${title === '' ? 'Without a title' : title} (${about.join(', ')})${where === '' ? '' : `: ${where}`}`;
}
