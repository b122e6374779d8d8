/** Makes the release check out of a checked file. */
import type { GroundedReason, ReleaseCheck } from '#ruleset/types.ts';
import { compileNotes, type OpenPoints } from './compile-note.ts';
import { compileQuestion } from './compile-questions.ts';
import { linked } from './link.ts';
import type { Names } from './names.ts';
import type { WrittenReleaseCheck } from './schema.ts';

/** Where its questions would stand in the questionnaire, of which they are no part. */
const NOWHERE = 'release-check';

type WrittenReason = WrittenReleaseCheck['while_open'];

/** @param own the names within the check, see `namesWithin`. */
export function compileReleaseCheck(
  written: WrittenReleaseCheck,
  own: Names,
  openPoints: OpenPoints,
): ReleaseCheck {
  const notes = (list: Parameters<typeof compileNotes>[0]) => compileNotes(list, own, openPoints);
  return {
    about: written.about,
    questions: written.questions.map((question) => ({
      ...compileQuestion({ ...question, kind: 'choice' }, own),
      section: NOWHERE,
      page: NOWHERE,
      askedWhile: { kind: 'all', of: [] },
    })),
    decisions: written.decisions.map(({ id, when, result, because, then }) => ({
      id,
      when: linked(when, own),
      result,
      because: grounded(because),
      then: notes(then),
    })),
    whileOpen: grounded(written.while_open),
    follows: {
      'not-substantial': notes(written.follows['not-substantial']),
      substantial: notes(written.follows.substantial),
      'assess-first': notes(written.follows['assess-first']),
    },
    always: notes(written.always),
  };
}

function grounded({ says, basis, cites = [] }: WrittenReason): GroundedReason {
  return { says, basis, cites };
}
