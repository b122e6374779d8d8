/** The fixed words around items of the FAQ. */
import type { FaqBasis, FaqStatus, FaqVerdict } from '#ruleset/faq.ts';
import { BASIS_WORDS } from '#report/wording.ts';

/** The answer in a word or two. */
export const VERDICT_WORDS: Readonly<Record<FaqVerdict, string>> = {
  yes: 'Yes',
  no: 'No',
  'yes-if': 'Yes, on conditions',
  'not-automatically': 'Not automatically',
  depends: 'It depends',
  potentially: 'Potentially',
  unresolved: 'Not settled',
  explain: 'Explained',
};

/** How far the answer is settled. */
export const STATUS_WORDS: Readonly<Record<FaqStatus, string>> = {
  settled: 'Settled',
  'awaiting-guidance': 'Awaiting guidance',
  contested: 'Contested',
};

/** What a status means; a sentence. */
export const STATUS_MEANS: Readonly<Record<FaqStatus, string>> = {
  settled: 'The sources answer it.',
  'awaiting-guidance': 'No source decides it yet.',
  contested: 'The sources point different ways.',
};

/** Where no source says it outright, and none says otherwise. */
export const SETTLED_CONCLUSION = 'Our conclusion; no source known to us says otherwise.';

/** What the answer rests on at its strongest. */
export const FAQ_BASIS_WORDS: Readonly<Record<FaqBasis, string>> = {
  ...BASIS_WORDS,
  open: 'no source',
};

/** The parts of an item, in their order. */
export const FAQ_WORDS = {
  index: 'Questions and answers',
  reason: 'Why, and when it is otherwise',
  do: 'What to do',
  cites: 'What it rests on',
  unverified: 'Named, and not checked',
  related: 'Related questions',
  obligations: 'Obligations it is about',
  questions: 'Asked in the questionnaire',
  history: 'History',
  notAdvice: 'Information, no legal advice.',
} as const;
