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
      readonly fact?: string;
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
    return items.length === 0 ? [] : [{ kind: 'list', items: distinctLines(items) }];
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
  if (fact !== undefined) return { kind: 'undecided', slots: [], fact };
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
  return { kind: 'undecided', slots: distinct(first).map((slot) => openSlot(evaluation, slot)) };
}

/**
 * Alternatives wait for the same answers: one open place stands for all that follow each other. Lists that follow each other
 * are one.
 */
function joined(blocks: readonly FilledBlock[]): readonly FilledBlock[] {
  return blocks.reduce<readonly FilledBlock[]>((found, block) => {
    const before = found.at(-1);
    if (before === undefined) return [block];
    if (isEcho(block, before)) return found;
    if (block.kind !== 'list' || before.kind !== 'list') return [...found, block];
    const items = distinctLines([...before.items, ...block.items]);
    return [...found.slice(0, -1), { kind: 'list', items }];
  }, []);
}

function isEcho(block: FilledBlock, before: FilledBlock): boolean {
  if (block.kind !== 'paragraph' || before.kind !== 'paragraph') return false;
  const [only, ...more] = block.spans;
  return only?.kind === 'undecided' && more.length === 0 && isAlike(block.spans, before.spans);
}

function distinctLines(
  items: readonly (readonly FilledSpan[])[],
): readonly (readonly FilledSpan[])[] {
  return items.filter(
    (item, index) =>
      item[0]?.kind !== 'undecided' || items.findIndex((other) => isAlike(other, item)) === index,
  );
}

function isAlike(left: readonly FilledSpan[], right: readonly FilledSpan[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
