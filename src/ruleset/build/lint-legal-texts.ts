/** Whether a text to paste can be filled: what it names is there, and every part of it can come to stand in it. */
import type { QuestionId } from '#ruleset/types.ts';
import { type Cursor, refuseName } from './cursor.ts';
import { routesRead } from './lint-checks.ts';
import { canComeAbout } from './lint-contradictions.ts';
import { linked } from './link.ts';
import type { Names } from './names.ts';
import type { RulesFile } from './read.ts';
import type { Known } from '#ruleset/reads.ts';
import type { WrittenCondition } from './schema.ts';
import { type PlacedPart, readParts } from './text-parts.ts';

export function lintLegalText({ root }: RulesFile, names: Names): void {
  for (const block of root.at('body').items()) {
    const forEach = block.at('for_each');
    if (forEach.value === undefined) lintBlock(block, undefined, names);
    else lintRepeated(block, forEach, names);
  }
}

function lintRepeated(block: Cursor, forEach: Cursor, names: Names): void {
  const routes = names.questions.get(forEach.text ?? '');
  if (routes === undefined) {
    if (forEach.text !== undefined && names.hasAllQuestions) {
      refuseName(forEach, 'question', forEach.text, [...names.questions.keys()]);
    }
  } else if (routes.kind !== 'choices') {
    forEach.refuse(`"${routes.id}" does not take several answers (choices)`);
  } else {
    for (const inner of block.at('body').items()) lintBlock(inner, routes.id, names);
  }
  lintParts(block.at('otherwise'), undefined, names);
}

/** @param routes the question for whose options the block is repeated, if it is. */
function lintBlock(block: Cursor, routes: QuestionId | undefined, names: Names): void {
  for (const at of [block, ...block.at('list').items()]) {
    for (const key of ['heading', 'text', 'otherwise']) lintParts(at.at(key), routes, names);
    if (at !== block) lintParts(at, routes, names);
    lintGuards(at, routes, names);
  }
}

function lintGuards(at: Cursor, routes: QuestionId | undefined, names: Names): void {
  const guards = [at.at('when'), at.at('unless')].filter(({ value }) => value !== undefined);
  if (at.at('otherwise').value !== undefined && guards.length === 0) {
    at.at('otherwise').refuse('"otherwise" stands here without "when" or "unless"', {
      onKey: true,
    });
  }
  if (routes === undefined) return;
  for (const guard of guards) {
    const others = routesRead(guard.value, names).filter((list) => list !== routes);
    if (others.length > 0) {
      guard.refuse(`this is repeated for each of "${routes}", and for nothing else`, {
        onKey: true,
      });
    }
  }
}

function lintParts(at: Cursor, routes: QuestionId | undefined, names: Names): void {
  if (at.text === undefined) return;
  const { parts, bad } = readParts(at.text);
  for (const { message, suggestion, offset } of bad) at.refuse(message, { suggestion, offset });
  for (const placed of parts) lintPart(at, placed, routes, names);
}

function lintPart(
  at: Cursor,
  { part, offset }: PlacedPart,
  routes: QuestionId | undefined,
  { questions, hasAllQuestions }: Names,
): void {
  if (part.kind === 'route' && routes === undefined) {
    at.refuse('{route} is filled in only in the body of "for_each"', { offset });
  }
  if (part.kind !== 'answer') return;
  const question = questions.get(part.question);
  // What is no list of routes has been told where the question says so.
  const isPerRoute = questions.get(question?.forEach ?? '')?.kind === 'choices';
  if (question === undefined) {
    if (hasAllQuestions)
      refuseName(at, 'question', part.question, [...questions.keys()], { offset });
  } else if (isPerRoute && question.forEach !== routes) {
    const message = `"${question.id}" is answered for each of "${question.forEach ?? ''}"; it is filled in only in the body of that "for_each"`;
    at.refuse(message, { offset });
  }
}

/** Refuses what no answers bring to stand in the text. */
export function proveLegalText(at: Cursor, names: Names, known: Known): void {
  const blocks = at.at('body').items();
  const inner = blocks.flatMap((block) => block.at('body').items());
  const lines = [...blocks, ...inner].flatMap((block) => block.at('list').items());
  for (const guarded of [at, ...blocks, ...inner, ...lines]) {
    const when = guarded.at('when');
    if (when.value === undefined) continue;
    // It has the right shape: the text was compiled from it.
    if (canComeAbout(linked(when.value as WrittenCondition, names), known)) continue;
    when.refuse('no answers make "when" true', { onKey: true });
  }
}
