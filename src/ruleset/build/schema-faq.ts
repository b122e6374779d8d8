/** What the files under `rules/faq/` look like. */
import * as v from 'valibot';
import { formerly, history } from './schema.ts';
import { day, group, id, keyed, list, oneOf, words } from './shapes.ts';

/** More than this is no short answer. */
const SHORT = 320;

const figureOrOption: v.GenericSchema<unknown, string | readonly string[]> = v.lazy((input) =>
  Array.isArray(input) ? list(words) : words,
);

/** `faq/<id>.yaml`. */
export const faqItemShape = group({
  id,
  number: v.exactOptional(
    v.pipe(
      words,
      v.regex(/^F\d{2,}$/, ({ input }) => `"${input}" is no number of an item such as F01`),
    ),
  ),
  question: words,
  verdict: oneOf('verdict', [
    'yes',
    'no',
    'yes-if',
    'not-automatically',
    'depends',
    'potentially',
    'unresolved',
    'explain',
  ]),
  short: v.pipe(
    words,
    v.maxLength(
      SHORT,
      ({ input }) => `a short answer has ${SHORT} characters at most, and this one ${input.length}`,
    ),
  ),
  answer: list(words),
  basis: oneOf('basis', ['law', 'recital', 'guidance', 'standard', 'inference', 'open']),
  status: oneOf('status', ['settled', 'awaiting-guidance', 'contested']),
  cites: v.exactOptional(list(group({ provision: words, supports: words }))),
  unverified: v.exactOptional(list(group({ what: words, supports: words, unverified: words }))),
  no_provision: v.exactOptional(words),
  do: list(words),
  related: v.exactOptional(list(id)),
  obligations: v.exactOptional(list(id)),
  questions: v.exactOptional(list(id)),
  keywords: list(words),
  shown: oneOf('word for "shown"', ['always', 'when', 'browse']),
  for: v.exactOptional(list(keyed(figureOrOption))),
  formerly: v.exactOptional(formerly),
  history,
});

/** `faq/topics.yaml`. */
export const faqTopicsShape = group({
  topics: list(group({ id, title: words, about: words, items: list(id) })),
  applies: v.exactOptional(list(group({ from: day, says: words }))),
  synonyms: v.exactOptional(list(list(words))),
});

export type WrittenFaqItem = v.InferOutput<typeof faqItemShape>;
export type WrittenFaqTopics = v.InferOutput<typeof faqTopicsShape>;
