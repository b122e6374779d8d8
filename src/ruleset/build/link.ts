/** Turns written conditions into linked ones, and refuses every name that is not there. */
import type { Condition } from '#ruleset/types.ts';
import { type ConditionLine, parseConditionLine, type Word } from './condition-line.ts';
import { type Cursor, quietCursor, refuseName, refuseOption } from './cursor.ts';
import type { NamedQuestion, Names } from './names.ts';
import type { WrittenCondition } from './schema.ts';

/** Whether a condition may speak of questions that are answered for each route, and of those with several answers too. */
export type Speaks = 'of-one-route' | 'of-the-product' | 'of-all-answers';

const CONDITIONS: ReadonlyMap<string, Speaks> = new Map([
  ['applies_when', 'of-the-product'],
  ['asked_while', 'of-the-product'],
  ['asked_after', 'of-the-product'],
  ['only_when', 'of-the-product'],
  ['left_out_when', 'of-the-product'],
  ['softened_when', 'of-the-product'],
  ['when', 'of-the-product'],
  ['unless', 'of-the-product'],
  ['true_when', 'of-the-product'],
  ['false_when', 'of-the-product'],
  ['unknown_when', 'of-the-product'],
  ['met_when', 'of-one-route'],
  ['gap_when', 'of-one-route'],
]);

/** Keys below which the authors choose the keys. */
const OWN_KEYS: readonly string[] = ['table', 'options', 'called'];

/**
 * Checks every condition and every citation below a place, whatever else may be wrong there.
 *
 * @param cited takes down what is cited.
 */
export function linkAll(at: Cursor, names: Names, cited: Set<string>): void {
  for (const [key, below] of at.entries()) {
    const speaks = CONDITIONS.get(key);
    if (speaks !== undefined) linkCondition(below, names, speaks);
    else if (key === 'cites') linkCitations(below, names, cited);
    else if (key === 'because') linkReasons(below, names, cited);
    else if (!OWN_KEYS.includes(key)) linkAll(below, names, cited);
  }
  for (const item of at.items()) linkAll(item, names, cited);
}

/** The condition and the citations of a contradiction, which alone may speak of several answers. */
export function linkContradiction(at: Cursor, names: Names, cited: Set<string>): void {
  linkCondition(at.at('when'), names, 'of-all-answers');
  linkCitations(at.at('cites'), names, cited);
}

/** The conditions and citations of a release check, which speak of its own questions. */
export function linkReleaseCheck(root: Cursor, names: Names, cited: Set<string>): void {
  for (const key of ['questions', 'while_open', 'follows', 'always'])
    linkAll(root.at(key), names, cited);
  for (const decision of root.at('decisions').items()) {
    const when = decision.at('when');
    if (when.value !== undefined) linkCondition(when, names, 'of-the-product');
    linkCitations(decision.at('because').at('cites'), names, cited);
    linkAll(decision.at('then'), names, cited);
  }
}

/** The conditions and the citations of a text to paste, which speaks of routes in what is repeated for each of them. */
export function linkLegalText(at: Cursor, names: Names, cited: Set<string>): void {
  for (const [key, below] of at.entries()) if (key !== 'body') linkAll(below, names, cited);
  linkGuards(at, names, 'of-the-product');
  for (const block of at.at('body').items()) {
    linkBlock(block, names, 'of-the-product');
    for (const inner of block.at('body').items()) linkBlock(inner, names, 'of-one-route');
  }
}

function linkBlock(block: Cursor, names: Names, speaks: Speaks): void {
  for (const at of [block, ...block.at('list').items()]) linkGuards(at, names, speaks);
}

function linkGuards(at: Cursor, names: Names, speaks: Speaks): void {
  for (const key of ['when', 'unless']) {
    const guard = at.at(key);
    if (guard.value !== undefined) linkCondition(guard, names, speaks);
  }
}

/** The reasons, by whatever key; those of a fact may be by option. */
function linkReasons(because: Cursor, names: Names, cited: Set<string>): void {
  for (const [, reason] of because.entries()) {
    linkCitations(reason.at('cites'), names, cited);
    for (const [, option] of reason.at('options').entries())
      linkCitations(option.at('cites'), names, cited);
  }
}

function linkCitations(cites: Cursor, names: Names, cited: Set<string>): void {
  const { provisions, hasAllProvisions } = names;
  for (const cite of cites.items()) {
    if (cite.text === undefined) continue;
    cited.add(cite.text);
    if (hasAllProvisions && !provisions.has(cite.text)) {
      refuseName(cite, 'citation', cite.text, [...provisions.keys()]);
    }
  }
}

/** The linked condition; undefined if it is broken, which has been told then. */
export function linkCondition(at: Cursor, names: Names, speaks: Speaks): Condition | undefined {
  if (at.text !== undefined) return linkLine(at, at.text, names, speaks);
  const all = at.at('all');
  const block = all.value === undefined ? at.at('any') : all;
  const parts = block.items().map((part) => linkCondition(part, names, speaks));
  const of = parts.filter((part) => part !== undefined);
  if (of.length === 0 || of.length < parts.length) return undefined;
  return { kind: all.value === undefined ? 'any' : 'all', of };
}

/**
 * Links a condition that has been checked before.
 * @throws Error if it had not been.
 */
export function linked(written: WrittenCondition, names: Names): Condition {
  const condition = linkCondition(quietCursor(written), names, 'of-all-answers');
  if (condition === undefined) throw new Error('A broken condition was to be compiled.');
  return condition;
}

export function linkedIfThere(
  written: WrittenCondition | undefined,
  names: Names,
): Condition | undefined {
  return written === undefined ? undefined : linked(written, names);
}

function linkLine(at: Cursor, text: string, names: Names, speaks: Speaks): Condition | undefined {
  const line = parseConditionLine(text);
  switch (line.kind) {
    case 'not-a-line':
      at.refuse(line.message, { offset: line.offset });
      return undefined;
    case 'fact':
    case 'not-fact':
      return linkFact(at, line.kind, line.fact, names);
    case 'is':
    case 'is-not':
    case 'is-only':
      return linkOptions(at, line, names, speaks);
    default:
      return linkComparison(at, line, names, speaks);
  }
}

function linkFact(
  at: Cursor,
  kind: 'fact' | 'not-fact',
  { text, offset }: Word,
  { facts, questions }: Names,
): Condition | undefined {
  if (facts.has(text)) return { kind, fact: text };
  if (questions.has(text)) {
    at.refuse(`"${text}" is a question; say which option it is`, { offset });
  } else {
    refuseName(at, 'fact', text, [...facts.keys()], { offset });
  }
  return undefined;
}

function linkOptions(
  at: Cursor,
  line: Extract<ConditionLine, { readonly options: unknown }>,
  names: Names,
  speaks: Speaks,
): Condition | undefined {
  const question = linkQuestion(at, line.question, names, speaks);
  if (question === undefined || !isOfItsKind(at, line, question)) return undefined;
  const offset = line.options[0]?.offset ?? 0;
  if (question.kind === 'number') {
    at.refuse(`"${question.id}" is a number; say "is at least" or "is less than"`, { offset });
    return undefined;
  }
  const wrong = line.options.filter(
    (option, index) => !isGoodOption(at, option, index, line, question),
  );
  if (wrong.length > 0) return undefined;
  return { kind: line.kind, question: question.id, options: line.options.map(({ text }) => text) };
}

/** Several answers are spoken of with "is only", and one with everything else. */
function isOfItsKind(
  at: Cursor,
  { kind, question: { offset } }: Extract<ConditionLine, { readonly options: unknown }>,
  question: NamedQuestion,
): boolean {
  const takesSeveral = question.kind === 'choices';
  if (takesSeveral === (kind === 'is-only')) return true;
  const message = takesSeveral
    ? `"${question.id}" takes several answers; say "is only"`
    : `"${question.id}" takes one answer; say "is"`;
  at.refuse(message, { offset });
  return false;
}

function isGoodOption(
  at: Cursor,
  { text, offset }: Word,
  index: number,
  line: Extract<ConditionLine, { readonly options: unknown }>,
  question: NamedQuestion,
): boolean {
  if (text === 'not-sure') {
    at.refuse('"not-sure" cannot be named; what is not sure is unknown by itself', { offset });
    return false;
  }
  if (!question.options.includes(text)) {
    refuseOption(at, text, question, { offset });
    return false;
  }
  const isFirst = line.options.findIndex((option) => option.text === text) === index;
  if (!isFirst) at.refuse(`the option "${text}" stands here twice`, { offset });
  return isFirst;
}

function linkComparison(
  at: Cursor,
  line: Extract<ConditionLine, { readonly than: unknown }>,
  names: Names,
  speaks: Speaks,
): Condition | undefined {
  const question = linkNumber(at, line.question, names, speaks);
  const { text, offset } = line.than;
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) {
    return question && { kind: line.kind, question: question.id, than: Number(text) };
  }
  if (/^[\d.+-]/.test(text)) {
    at.refuse(`"${text}" is no figure; say it as 5 or 2.5`, { offset });
    return undefined;
  }
  const other = linkNumber(at, line.than, names, speaks);
  if (question !== undefined && question.id === other?.id) {
    at.refuse(`"${text}" is compared with itself`, { offset });
    return undefined;
  }
  return question && other && { kind: line.kind, question: question.id, than: other.id };
}

function linkNumber(
  at: Cursor,
  word: Word,
  names: Names,
  speaks: Speaks,
): NamedQuestion | undefined {
  const question = linkQuestion(at, word, names, speaks);
  if (question === undefined || question.kind === 'number') return question;
  at.refuse(`"${question.id}" is no number, and cannot be compared`, { offset: word.offset });
  return undefined;
}

/** A question that a line may speak of. */
function linkQuestion(
  at: Cursor,
  { text, offset }: Word,
  { questions, facts, hasAllQuestions }: Names,
  speaks: Speaks,
): NamedQuestion | undefined {
  const question = questions.get(text);
  if (question === undefined) {
    if (facts.has(text))
      at.refuse(`"${text}" is a fact; it stands alone, or after "not"`, { offset });
    else if (hasAllQuestions) refuseName(at, 'question', text, [...questions.keys()], { offset });
    return undefined;
  }
  if (question.kind === 'choices' && speaks !== 'of-all-answers') {
    at.refuse(`"${text}" takes several answers; it speaks through tables only`, { offset });
    return undefined;
  }
  if (question.forEach !== undefined && speaks === 'of-the-product') {
    const message = `"${text}" is answered for each route; it speaks through table, met_when, gap_when, and below the for_each of a text`;
    at.refuse(message, { offset });
    return undefined;
  }
  return question;
}
