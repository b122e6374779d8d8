/** The rules about kettles with an invented check of releases, and releases screened by them. */
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { Condition, Question, ReleaseCheck, Ruleset } from '#ruleset/types.ts';
import { kettles } from './kettle-rules.ts';

const is = (question: string, ...options: string[]): Condition => ({
  kind: 'is',
  question,
  options,
});

function question(id: string, ask: string, more: Partial<Question> = {}): Question {
  return {
    id,
    kind: 'choice',
    section: 'release-check',
    page: 'release-check',
    ask,
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    askedWhile: { kind: 'all', of: [] },
    cites: [],
    informationOnly: false,
    ...more,
  };
}

const says = (text: string) => ({ says: text, basis: 'law' as const, cites: ['Act Article 2'] });

const check: ReleaseCheck = {
  about: 'For a kettle that is sold already.',
  questions: [
    question('louder', 'Does it whistle louder?', { help: 'With the lid on.' }),
    question('measured', 'Was the noise measured?', { askedAfter: is('louder', 'yes') }),
  ],
  decisions: [
    {
      id: 'unmeasured',
      when: { kind: 'all', of: [is('louder', 'yes'), is('measured', 'no')] },
      result: 'substantial',
      because: says('Nobody measured the noise.'),
      then: [],
    },
    {
      id: 'quiet',
      when: { kind: 'any', of: [is('louder', 'no'), is('measured', 'yes')] },
      result: 'not-substantial',
      because: says('The noise stays within bounds.'),
      then: [],
    },
  ],
  whileOpen: says('It could still be too loud.'),
  follows: {
    'not-substantial': [says('Keep the note.')],
    substantial: [says('It is a new kettle.')],
    'assess-first': [says('Measure first.')],
  },
  always: [],
};

export const kettleReleases: Ruleset = { ...kettles, releaseCheck: check };

/** A release that was screened by these rules. */
export function screened(id: string, more: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    id,
    at: new Date(2026, 10, 20, 9, 5).toISOString(),
    release: id,
    rulesetVersion: kettles.version,
    answers: { louder: 'no' },
    result: 'not-substantial',
    because: says('The noise stays within bounds.'),
    note: '',
    ...more,
  };
}
