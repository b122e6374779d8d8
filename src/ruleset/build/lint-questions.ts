/** Whether each question is whole: options where it needs them, routes that exist. */
import { type Cursor, refuseName, refuseOption } from './cursor.ts';
import type { NamedQuestion, Names } from './names.ts';

export function lintQuestions(names: Names): void {
  for (const question of names.questions.values()) {
    lintOptions(question);
    lintAlone(question);
    lintForEach(question, names);
    lintAmong(question, names);
    if (question.kind !== 'number') refuseKey(question.at, 'unit', 'only a number has a unit');
  }
}

export function lintOptions({ kind, at, options }: NamedQuestion): void {
  const written = at.at('options');
  if (kind === 'number') refuseKey(at, 'options', 'a number has no options');
  if (kind === 'yes-no' && written.value !== undefined) {
    const isYesNo = [...written.keys()].sort().join() === 'no,yes';
    if (!isYesNo)
      written.refuse('the options of a yes-no question are yes and no', { onKey: true });
  }
  if ((kind === 'choice' || kind === 'choices') && options.length < 2) {
    at.at('id').refuse('a choice needs two options at least');
  }
}

function lintAlone({ id, kind, at, options, alone }: NamedQuestion): void {
  if (alone === undefined) return;
  if (kind !== 'choices')
    refuseKey(at, 'alone', 'only among several answers (choices) can one stand alone');
  else if (!options.includes(alone)) refuseOption(at.at('alone'), alone, { id, options });
}

function lintForEach({ kind, at, forEach, page }: NamedQuestion, names: Names): void {
  if (forEach === undefined) return;
  const where = at.at('for_each');
  const routes = names.questions.get(forEach);
  if (kind !== 'choice' && kind !== 'yes-no') {
    where.refuse('only a choice or a yes-no question can be answered for each route', {
      onKey: true,
    });
  }
  if (routes === undefined) {
    if (names.hasAllQuestions) refuseName(where, 'question', forEach, [...names.questions.keys()]);
  } else if (routes.kind !== 'choices') {
    where.refuse(`"${forEach}" does not take several answers (choices)`);
  } else if (routes.page >= page) {
    where.refuse(`"${forEach}" has to stand on an earlier page`);
  } else if (routes.at.at('asked_after').value !== undefined) {
    // While it is open whether there are routes, nothing that is judged on them can be met: that has to be plain to see.
    where.refuse(`"${forEach}" is a follow-up (asked_after); it needs asked_while instead`);
  }
}

function lintAmong({ at, forEach }: NamedQuestion, names: Names): void {
  const among = at.at('among');
  if (forEach === undefined) return refuseKey(at, 'among', '"among" needs "for_each"');
  const routes = names.questions.get(forEach);
  if (routes === undefined) return;
  const known = routes.options.filter((option) => option !== routes.alone);
  const seen = new Set<string>();
  for (const item of among.items()) {
    if (item.text === undefined) continue;
    if (item.text === routes.alone) item.refuse(`"${item.text}" stands alone and is no route`);
    else if (!known.includes(item.text)) {
      refuseOption(item, item.text, { id: forEach, options: known });
    } else if (seen.has(item.text)) item.refuse(`the option "${item.text}" stands here twice`);
    seen.add(item.text);
  }
}

function refuseKey(at: Cursor, key: string, message: string): void {
  if (at.at(key).value !== undefined) at.at(key).refuse(message, { onKey: true });
}
