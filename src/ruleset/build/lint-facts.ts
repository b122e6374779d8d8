/** Whether each fact uses its keys as they are meant. */
import { type Cursor, refuseName, refuseOption } from './cursor.ts';
import type { NamedQuestion, Names } from './names.ts';
import type { RulesFile } from './read.ts';

export function lintFact({ root }: RulesFile, names: Names): void {
  const hasFalse = root.at('false_when').value !== undefined;
  if (root.at('unknown_when').value !== undefined && !hasFalse) {
    root.at('unknown_when').refuse('"unknown_when" needs "false_when"', { onKey: true });
  }
  for (const [, reason] of root.at('because').entries()) lintByOption(reason, names);
}

function lintByOption(reason: Cursor, names: Names): void {
  const by = reason.at('by');
  if (by.text === undefined) return;
  const question = names.questions.get(by.text);
  if (question === undefined) {
    if (names.hasAllQuestions) refuseName(by, 'question', by.text, [...names.questions.keys()]);
    return;
  }
  if (!isOneAnswer(question)) {
    by.refuse(`"${by.text}" does not have one option as its answer`);
    return;
  }
  for (const [option, at] of reason.at('options').entries()) {
    if (question.options.includes(option)) continue;
    refuseOption(at, option, question, { onKey: true });
  }
}

function isOneAnswer({ kind, forEach }: NamedQuestion): boolean {
  return kind !== 'number' && kind !== 'choices' && forEach === undefined;
}
