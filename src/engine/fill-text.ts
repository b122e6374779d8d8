/**
 * Fills a text to paste from answers. What no answer settles stays an open place: "not sure" never becomes a statement.
 * Which words an answer or an open place has is for the report to say.
 */
import { all, not, type Truth } from '#ruleset/truth.ts';
import type {
  Condition,
  Guarded,
  LegalText,
  OptionId,
  QuestionId,
  RepeatedBlocks,
  Ruleset,
  TextBlock,
  TextLine,
  TextPart,
} from '#ruleset/types.ts';
import type { AnswerSlot, CountedAnswer } from './assessment.ts';
import { NOT_SURE, type Evaluation } from './evaluation.ts';
import { distinct, openSlots, unsettledFact, waitsFor } from './explain.ts';
import { askedForEach, questionsIn } from './routes.ts';

/** A place that waits for an answer, and what keeps it waiting. */
export interface OpenSlot extends AnswerSlot {
  readonly state: 'unanswered' | 'not-sure' | 'not-asked';
}

export type FilledSpan =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'product' }
  | { readonly kind: 'version' }
  | { readonly kind: 'route'; readonly question: QuestionId; readonly route: OptionId }
  | ({ readonly kind: 'answer' } & CountedAnswer)
  /** What the team fills in. */
  | { readonly kind: 'open'; readonly text: string }
  /** An answer would stand here. */
  | { readonly kind: 'waiting'; readonly slot: OpenSlot }
  /** Whether something stands here is not settled: by missing answers, or by law that is open on what a fact means. */
  | {
      readonly kind: 'undecided';
      readonly slots: readonly OpenSlot[];
      readonly facts: readonly string[];
    };

export type FilledBlock =
  /** The headings of what is repeated stand one level below the others. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly spans: readonly FilledSpan[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly FilledSpan[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly FilledSpan[])[] };

export interface FilledText {
  readonly text: LegalText;
  /** Whether it matters for this product. */
  readonly matters: Truth;
  readonly body: readonly FilledBlock[];
}

/** Where something is repeated: for which option of which question. */
interface Here {
  readonly question: QuestionId;
  readonly route: OptionId;
}

/** All texts to paste, in the ruleset's order, filled as far as the answers go. */
export function fillTexts(evaluation: Evaluation): readonly FilledText[] {
  return evaluation.ruleset.texts.map((text) => fillText(evaluation, text));
}

export function fillText(evaluation: Evaluation, text: LegalText): FilledText {
  const body = text.body.flatMap((block) =>
    block.kind === 'for-each'
      ? repeated(evaluation, block)
      : filledBlock(evaluation, block, undefined),
  );
  const matters = text.when === undefined ? 'true' : evaluation.truth(text.when);
  return { text, matters, body: joined(body) };
}

function repeated(evaluation: Evaluation, block: RepeatedBlocks): readonly FilledBlock[] {
  const { question: id, body, otherwise } = block;
  const chosen = evaluation.known({ question: id });
  if (!Array.isArray(chosen)) return [paragraph([undecidedBy(evaluation, [{ question: id }])])];
  const question = evaluation.ruleset.questions[id];
  const routes = question?.options.filter(
    (option) => option.id !== question.alone && chosen.includes(option.id),
  );
  if (routes === undefined || routes.length === 0) {
    return otherwise === undefined ? [] : [paragraph(filled(evaluation, otherwise, undefined))];
  }
  return routes.flatMap(({ id: route }) =>
    body.flatMap((inner) => filledBlock(evaluation, inner, { question: id, route })),
  );
}

function paragraph(spans: readonly FilledSpan[]): FilledBlock {
  return { kind: 'paragraph', spans };
}

function filledBlock(
  evaluation: Evaluation,
  block: TextBlock,
  here: Here | undefined,
): readonly FilledBlock[] {
  if (block.kind === 'list') {
    const items = block.items.flatMap((item) => filledLine(evaluation, item, here));
    return items.length === 0 ? [] : [{ kind: 'list', items: joinedLines(items) }];
  }
  if (block.kind === 'paragraph') return filledLine(evaluation, block, here).map(paragraph);
  // A heading states nothing: it goes only where what stands below it goes for certain.
  if (guardOf(evaluation, block, here) === 'false') return [];
  const level = here === undefined ? 1 : 2;
  return [{ kind: 'heading', level, spans: filled(evaluation, block.parts, here) }];
}

/** The spans of a line, in a list; an empty list where nothing stands. */
function filledLine(
  evaluation: Evaluation,
  line: TextLine,
  here: Here | undefined,
): readonly (readonly FilledSpan[])[] {
  if (!isPutToRoute(evaluation.ruleset, line, here)) return [];
  switch (guardOf(evaluation, line, here)) {
    case 'true':
      return [filled(evaluation, line.parts, here)];
    case 'false':
      return line.otherwise === undefined ? [] : [filled(evaluation, line.otherwise, here)];
    case 'unknown':
      return [[undecided(evaluation, conditionsOf(line), here)]];
  }
}

function conditionsOf({ when, unless }: Guarded): readonly Condition[] {
  return [when, unless].filter((condition) => condition !== undefined);
}

function guardOf(evaluation: Evaluation, { when, unless }: Guarded, here: Here | undefined): Truth {
  const truth = (condition: Condition | undefined, without: Truth): Truth =>
    condition === undefined ? without : evaluation.truth(condition, here?.route);
  return all([truth(when, 'true'), not(truth(unless, 'false'))]);
}

/** A question that is not put to this route leaves nothing open on it: what speaks of its answer is left out. */
function isPutToRoute(ruleset: Ruleset, line: TextLine, here: Here | undefined): boolean {
  if (here === undefined) return true;
  const answered = [...line.parts, ...(line.otherwise ?? [])].flatMap((part) =>
    part.kind === 'answer' ? [part.question] : [],
  );
  const named = [...conditionsOf(line).flatMap(questionsIn), ...answered];
  return askedForEach(ruleset, named).every(
    (id) => ruleset.questions[id]?.among?.includes(here.route) ?? true,
  );
}

function filled(
  evaluation: Evaluation,
  parts: readonly TextPart[],
  here: Here | undefined,
): readonly FilledSpan[] {
  return parts.flatMap((part): readonly FilledSpan[] => {
    if (part.kind === 'answer') return [answered(evaluation, part.question, here)];
    if (part.kind !== 'route') return [part];
    return here === undefined ? [] : [{ kind: 'route', ...here }];
  });
}

function answered(
  evaluation: Evaluation,
  question: QuestionId,
  here: Here | undefined,
): FilledSpan {
  const slot = slotFor(evaluation.ruleset, question, here?.route);
  const answer = evaluation.known(slot);
  return answer === undefined
    ? { kind: 'waiting', slot: openSlot(evaluation, slot) }
    : { kind: 'answer', ...slot, answer };
}

function slotFor(ruleset: Ruleset, question: QuestionId, route: OptionId | undefined): AnswerSlot {
  const isForEach = ruleset.questions[question]?.forEach !== undefined;
  return isForEach && route !== undefined ? { question, route } : { question };
}

function openSlot(evaluation: Evaluation, slot: AnswerSlot): OpenSlot {
  if (evaluation.counted(slot) === NOT_SURE) return { ...slot, state: 'not-sure' };
  const isAsked = evaluation.slotsOf(slot.question).some(({ route }) => route === slot.route);
  return { ...slot, state: isAsked ? 'unanswered' : 'not-asked' };
}

/** What has to be settled before it is known whether something stands here. */
function undecided(
  evaluation: Evaluation,
  conditions: readonly Condition[],
  here: Here | undefined,
): FilledSpan {
  const waiting = distinct(
    conditions.flatMap((condition) => waitsFor(evaluation, condition, here?.route)),
  );
  if (waiting.length > 0) return undecidedBy(evaluation, waiting);
  const open = conditions.filter(
    (condition) => evaluation.truth(condition, here?.route) === 'unknown',
  );
  const fact = open.map((condition) => unsettledFact(evaluation, condition)).find(Boolean);
  if (fact !== undefined) return { kind: 'undecided', slots: [], facts: [fact] };
  const named = open.flatMap(questionsIn);
  return undecidedBy(
    evaluation,
    named.map((question) => slotFor(evaluation.ruleset, question, here?.route)),
  );
}

function undecidedBy(evaluation: Evaluation, slots: readonly AnswerSlot[]): FilledSpan {
  // Of a question that is asked only after another one, it is the other one that waits.
  const first = slots.flatMap((slot) => {
    const before = openSlots(evaluation, slot.question, slot.route);
    return before.length === 0 ? [slot] : before;
  });
  const open = distinct(first).map((slot) => openSlot(evaluation, slot));
  return { kind: 'undecided', slots: open, facts: [] };
}

/** Lists that follow each other are one, and so are open places between which nothing is certain to stand. */
function joined(blocks: readonly FilledBlock[]): readonly FilledBlock[] {
  return blocks.reduce<readonly FilledBlock[]>((found, block) => {
    const before = found.at(-1);
    const both = before === undefined ? undefined : asOne(before, block);
    return both === undefined ? [...found, block] : [...found.slice(0, -1), both];
  }, []);
}

function asOne(before: FilledBlock, block: FilledBlock): FilledBlock | undefined {
  if (before.kind === 'list' && block.kind === 'list') {
    return { kind: 'list', items: joinedLines([...before.items, ...block.items]) };
  }
  if (before.kind !== 'paragraph' || block.kind !== 'paragraph') return undefined;
  const both = undecidedByBoth(before.spans, block.spans);
  return both === undefined ? undefined : paragraph(both);
}

function joinedLines(
  lines: readonly (readonly FilledSpan[])[],
): readonly (readonly FilledSpan[])[] {
  return lines.reduce<readonly (readonly FilledSpan[])[]>((found, line) => {
    const before = found.at(-1);
    const both = before === undefined ? undefined : undecidedByBoth(before, line);
    return both === undefined ? [...found, line] : [...found.slice(0, -1), both];
  }, []);
}

/** One open place for two lines of which it is not known whether they stand there; undefined where one of them does. */
function undecidedByBoth(
  [left]: readonly FilledSpan[],
  [right]: readonly FilledSpan[],
): readonly FilledSpan[] | undefined {
  if (left?.kind !== 'undecided' || right?.kind !== 'undecided') return undefined;
  const facts = [...new Set([...left.facts, ...right.facts])];
  return [{ kind: 'undecided', slots: distinct([...left.slots, ...right.slots]), facts }];
}
