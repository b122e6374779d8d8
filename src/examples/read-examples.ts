/** Reads the worked examples off the disk, and holds them against the rules. */
import { basename } from 'node:path';
import * as v from 'valibot';
import type { Example } from 'virtual:examples';
import { readAnswers } from '#engine/answers.ts';
import { assess } from '#engine/assess.ts';
import { slotKey } from '#engine/slots.ts';
import { cursorAt, cursorOn, type Cursor } from '#ruleset/build/cursor.ts';
import { inOrder, type Mistake } from '#ruleset/build/mistake.ts';
import { readShape } from '#ruleset/build/read-shape.ts';
import { readTexts, type RulesText } from '#ruleset/build/read.ts';
import { day, group, oneOf, words } from '#ruleset/build/shapes.ts';
import { readYaml } from '#ruleset/build/yaml-document.ts';
import type { Ruleset } from '#ruleset/types.ts';

const exampleShape = group({
  format: oneOf('format', ['1']),
  product: group({ name: words, version: words }),
  // For the terminal: on screen an example is assessed on the day on which it is read.
  on: day,
  about: words,
  shows: words,
  // What answers look like is known to the engine.
  answers: v.unknown(),
});

/**
 * All examples in a folder, in the order of their names.
 *
 * @param shownAs what the messages call the folder.
 * @returns those without mistakes, and all mistakes at once.
 */
export function readExamples(
  folder: string,
  ruleset: Ruleset,
  shownAs = basename(folder),
): { readonly examples: readonly Example[]; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const examples = readTexts(folder)
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap((text) => readExample(text, `${shownAs}/${text.path}`, ruleset, mistakes) ?? []);
  return { examples, mistakes: inOrder(mistakes) };
}

function readExample(
  { path, text }: RulesText,
  name: string,
  ruleset: Ruleset,
  mistakes: Mistake[],
): Example | undefined {
  const before = mistakes.length;
  const yaml = readYaml(text, name);
  mistakes.push(...yaml.mistakes);
  const root = cursorOn(yaml, name, mistakes);
  const content = readShape({ root, isBroken: yaml.mistakes.length > 0 }, exampleShape);
  if (content === undefined) return undefined;
  const { product, about, shows } = content;
  const answers = answersIn(content.answers, content.on, ruleset, root);
  if (mistakes.length > before) return undefined;
  return { id: basename(path, '.yaml'), product, about, shows, answers };
}

function answersIn(
  written: unknown,
  on: string,
  ruleset: Ruleset,
  root: Cursor,
): Example['answers'] {
  const { answers, problems } = readAnswers(ruleset, written);
  for (const { path, says, isKey } of problems) {
    cursorAt(root, ['answers', ...path]).refuse(says, { onKey: isKey });
  }
  const open = assess(ruleset, answers, on).unanswered.map(slotKey);
  if (problems.length === 0 && open.length > 0) {
    root.at('answers').refuse(`without an answer: ${open.join(', ')}`, { onKey: true });
  }
  return answers;
}
