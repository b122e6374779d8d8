/** What the files under `rules/` look like. Which names exist, and whether the rules hold together, is asked elsewhere. */
import * as v from 'valibot';
import { RELEASE_RESULTS } from '#ruleset/release-results.ts';
import {
  day,
  flag,
  group,
  id,
  isRecord,
  keyed,
  link,
  list,
  oneOf,
  textOr,
  words,
} from './shapes.ts';

/** A condition as written: a line, or a block. */
export type WrittenCondition =
  | string
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] };

const condition: v.GenericSchema<unknown, WrittenCondition> = v.lazy((input) => {
  if (!isRecord(input)) return words;
  if (!('any' in input)) return allBlock;
  return 'all' in input ? twoBlocks : anyBlock;
});
const twoBlocks = v.never('a block is "all" or "any", not both');
const allBlock = group({ all: list(condition) });
const anyBlock = group({ any: list(condition) });

const basis = oneOf('basis', ['law', 'recital', 'guidance', 'standard', 'inference']);
const cites = list(words);

const fullReason = group({
  says: words,
  basis: v.exactOptional(basis),
  cites: v.exactOptional(cites),
});
const reason = textOr(words, fullReason);

/** A reason as written. */
export type WrittenReason = v.InferOutput<typeof reason>;

const byOption = group({ by: id, options: keyed(reason) });
const fullOrByOption = v.lazy((input) =>
  isRecord(input) && 'by' in input ? byOption : fullReason,
);
const reasonOfFact = textOr<
  string,
  v.InferOutput<typeof fullReason> | v.InferOutput<typeof byOption>
>(words, fullOrByOption);

/** A reason of a fact as written: one, or one for each option of a question. */
export type WrittenFactReason = v.InferOutput<typeof reasonOfFact>;

/** Earlier ids. */
export const formerly: v.GenericSchema<unknown, string | readonly string[]> = v.lazy((input) =>
  Array.isArray(input) ? list(id) : id,
);
/** Changes by day. */
export const history = list(group({ on: day, change: words }));

/** `ruleset.yaml`. */
export const rulesetShape = group({
  title: words,
  version: words,
  law_as_of: day,
  scope: words,
  notice: words,
  sections: list(group({ id, title: words })),
  groups: v.exactOptional(
    list(
      group({
        code: v.pipe(
          words,
          v.regex(/^[A-Z]+$/, ({ input }) => `"${input}" is no beginning of a code such as ABC`),
        ),
        title: words,
      }),
    ),
  ),
  obligations: list(id),
  texts: v.exactOptional(list(id)),
  reserved: v.exactOptional(list(id)),
  editions: v.exactOptional(list(group({ version: words, law_as_of: day, changes: list(words) }))),
});

/** Fewer words would be found anywhere; more would be a quotation. */
function isAnchor(text: string): boolean {
  const { length } = text.split(/\s+/);
  return length >= 3 && length <= 8;
}

const provision = group({
  pinpoint: words,
  gist: words,
  link,
  anchor: v.exactOptional(
    v.pipe(words, v.check(isAnchor, 'an anchor has three words at least, and eight at most')),
  ),
  sha256: v.exactOptional(
    v.pipe(words, v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 small hexadecimal digits')),
  ),
  basis: v.exactOptional(basis),
});

/** `sources/<any>.yaml`. */
export const sourceShape = group({
  id,
  name: words,
  title: words,
  basis,
  version: words,
  status: words,
  link,
  official_text: v.exactOptional(words),
  provisions: list(provision),
});

const pathPlace = oneOf('place', ['first', 'before-last', 'last-hop', 'last']);

/** `update-paths.yaml`. */
export const updatePathsShape = group({
  for_each: id,
  also: list(words),
  stations: keyed(textOr(words, group({ by: id, open: words, options: keyed(words) }))),
  paths: keyed(list(id)),
  marks: list(
    group({
      check: words,
      question: id,
      at: pathPlace,
      open: words,
      options: keyed(group({ at: v.exactOptional(pathPlace), says: words })),
    }),
  ),
});

/** `not-covered.yaml`. */
export const notCoveredShape = group({
  source: id,
  must_be_considered: list(words),
  not_covered: v.exactOptional(list(group({ pinpoint: words, why: words }))),
  partly: v.exactOptional(list(group({ pinpoint: words, not_asked: words }))),
});

const question = group({
  id,
  kind: oneOf('kind', ['choice', 'choices', 'yes-no', 'number']),
  ask: words,
  help: v.exactOptional(words),
  options: v.exactOptional(
    keyed(textOr(words, group({ label: words, help: v.exactOptional(words) }))),
  ),
  alone: v.exactOptional(id),
  for_each: v.exactOptional(id),
  among: v.exactOptional(list(id)),
  unit: v.exactOptional(words),
  asked_while: v.exactOptional(condition),
  asked_after: v.exactOptional(condition),
  cites: v.exactOptional(cites),
  information_only: v.exactOptional(flag),
  formerly: v.exactOptional(formerly),
  history: v.exactOptional(history),
});

const page = group({
  id,
  title: words,
  why: words,
  first_pass: v.exactOptional(flag),
  asked_while: v.exactOptional(condition),
  questions: list(question),
});

/** `questions/<any>.yaml`. */
export const questionsShape = group({
  section: id,
  asked_while: v.exactOptional(condition),
  pages: list(page),
});

const plainNote = group({
  says: words,
  when: v.exactOptional(condition),
  unless: v.exactOptional(condition),
  basis: v.exactOptional(basis),
  cites: v.exactOptional(cites),
});
const openNote = group({
  open: id,
  when: v.exactOptional(condition),
  unless: v.exactOptional(condition),
});
const note: v.GenericSchema<
  unknown,
  v.InferOutput<typeof plainNote> | v.InferOutput<typeof openNote>
> = v.lazy((input) => (isRecord(input) && 'open' in input ? openNote : plainNote));
const notes = list(note);

/** `open-points/<id>.yaml`. */
export const openPointShape = group({
  id,
  asks: words,
  readings: v.pipe(
    list(group({ says: words, basis, cites })),
    v.minLength(2, 'what is open has two readings at least'),
  ),
  here: words,
  record: words,
});

/** `contradictions/<id>.yaml`. */
export const contradictionShape = group({
  id,
  says: words,
  when: condition,
  between: v.pipe(
    list(id),
    v.minLength(2, 'a contradiction is between two questions at least'),
    v.maxLength(3, 'a contradiction is between three questions at most'),
  ),
  look_again: words,
  basis: v.exactOptional(basis),
  cites: v.exactOptional(cites),
});

const releaseQuestion = group({
  id,
  ask: words,
  help: v.exactOptional(words),
  options: keyed(textOr(words, group({ label: words, help: v.exactOptional(words) }))),
  asked_after: v.exactOptional(condition),
  cites: v.exactOptional(cites),
});
const groundedReason = group({ says: words, basis, cites: v.exactOptional(cites) });

/** `release-check.yaml`. */
export const releaseCheckShape = group({
  about: words,
  questions: list(releaseQuestion),
  decisions: list(
    group({
      id,
      when: condition,
      result: oneOf('result', RELEASE_RESULTS),
      because: groundedReason,
      then: v.exactOptional(notes),
    }),
  ),
  while_open: groundedReason,
  follows: group({ 'not-substantial': notes, substantial: notes, 'assess-first': notes }),
  always: v.exactOptional(notes),
});

const guards = { when: v.exactOptional(condition), unless: v.exactOptional(condition) };
const heading = group({ heading: words, ...guards });
const fullLine = group({ text: words, ...guards, otherwise: v.exactOptional(words) });
const items = group({ list: list(textOr(words, fullLine)) });
const textBlock: v.GenericSchema<
  unknown,
  v.InferOutput<typeof heading> | v.InferOutput<typeof fullLine> | v.InferOutput<typeof items>
> = v.lazy((input) => {
  if (!isRecord(input) || 'text' in input) return fullLine;
  if ('list' in input) return items;
  return 'heading' in input ? heading : fullLine;
});
const repeated = group({
  for_each: id,
  body: list(textBlock),
  otherwise: v.exactOptional(words),
});
const bodyBlock: v.GenericSchema<
  unknown,
  v.InferOutput<typeof textBlock> | v.InferOutput<typeof repeated>
> = v.lazy((input) => (isRecord(input) && 'for_each' in input ? repeated : textBlock));

/** `texts/<id>.yaml`. */
export const legalTextShape = group({
  id,
  title: words,
  use: words,
  serves: list(group({ says: words, basis, cites })),
  check: list(reason),
  records: v.exactOptional(oneOf('thing that is recorded', ['release'])),
  when: v.exactOptional(condition),
  body: list(bodyBlock),
});

/** `facts/<id>.yaml`. */
export const factShape = group({
  id,
  means: words,
  true_when: condition,
  false_when: v.exactOptional(condition),
  unknown_when: v.exactOptional(condition),
  because: v.exactOptional(
    group({ false: v.exactOptional(reasonOfFact), unknown: v.exactOptional(reasonOfFact) }),
  ),
  cites: v.exactOptional(cites),
  notes: v.exactOptional(notes),
});

const check = group({
  id,
  title: words,
  table: v.exactOptional(keyed(keyed(oneOf('outcome', ['met', 'gap', 'unclear', 'left-out'])))),
  met_when: v.exactOptional(condition),
  gap_when: v.exactOptional(condition),
  only_when: v.exactOptional(condition),
  left_out_when: v.exactOptional(condition),
  softened_when: v.exactOptional(condition),
  because: v.exactOptional(keyed(reason)),
  called: v.exactOptional(keyed(words)),
  pressing: v.exactOptional(list(id)),
  remedy: words,
  evidence: group({
    kind: oneOf('kind of evidence', ['document', 'test', 'observation', 'contract']),
    example: words,
  }),
});

const inForce = group({ from: day, when: v.exactOptional(condition) });

/** `obligations/<id>.yaml`. */
export const obligationShape = group({
  id,
  code: v.pipe(
    words,
    v.regex(/^[A-Z]+-\d{2,}$/, ({ input }) => `"${input}" is no code such as ABC-01`),
  ),
  title: words,
  says: words,
  basis,
  cites,
  in_force: v.lazy((input) => (Array.isArray(input) ? list(inForce) : inForce)),
  applies_when: condition,
  softened_when: v.exactOptional(condition),
  information_only: v.exactOptional(flag),
  because: v.exactOptional(group({ 'does-not-apply': reason })),
  checks: v.exactOptional(list(check)),
  notes: v.exactOptional(notes),
  formerly: v.exactOptional(formerly),
  history: v.exactOptional(history),
});

export type WrittenRuleset = v.InferOutput<typeof rulesetShape>;
export type WrittenSource = v.InferOutput<typeof sourceShape>;
export type WrittenUpdatePaths = v.InferOutput<typeof updatePathsShape>;
export type WrittenNotCovered = v.InferOutput<typeof notCoveredShape>;
export type WrittenQuestions = v.InferOutput<typeof questionsShape>;
export type WrittenQuestion = v.InferOutput<typeof question>;
export type WrittenFact = v.InferOutput<typeof factShape>;
export type WrittenObligation = v.InferOutput<typeof obligationShape>;
export type WrittenNote = v.InferOutput<typeof notes>[number];
export type WrittenOpenPoint = v.InferOutput<typeof openPointShape>;
export type WrittenContradiction = v.InferOutput<typeof contradictionShape>;
export type WrittenReleaseCheck = v.InferOutput<typeof releaseCheckShape>;
export type WrittenLegalText = v.InferOutput<typeof legalTextShape>;
export type WrittenTextLine = string | v.InferOutput<typeof fullLine>;
export type WrittenTextBlock = v.InferOutput<typeof textBlock>;
export type WrittenCheck = v.InferOutput<typeof check>;
