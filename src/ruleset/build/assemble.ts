/** Puts the compiled parts together. */
import type { Faq } from '#ruleset/faq.ts';
import type {
  Citation,
  Contradiction,
  Fact,
  LegalText,
  Obligation,
  OpenPoint,
  OpenPointId,
  Considered,
  Provision,
  Question,
  QuestionId,
  ReleaseCheck,
  Ruleset,
  Source,
} from '#ruleset/types.ts';
import { compileContradiction } from './compile-contradiction.ts';
import { compileFact } from './compile-fact.ts';
import { compileFaq } from './compile-faq.ts';
import { compileLegalText } from './compile-legal-text.ts';
import { compileOpenPoint } from './compile-note.ts';
import { compileObligation } from './compile-obligation.ts';
import { type CompiledQuestions, compileQuestions } from './compile-questions.ts';
import { compileReleaseCheck } from './compile-release-check.ts';
import { compileUpdatePaths } from './compile-update-paths.ts';
import { given } from './given.ts';
import { type Names, namesWithin } from './names.ts';
import type { RulesFile } from './read.ts';
import type { Known } from '#ruleset/reads.ts';
import type {
  WrittenContradiction,
  WrittenFact,
  WrittenLegalText,
  WrittenNotCovered,
  WrittenObligation,
  WrittenOpenPoint,
  WrittenQuestions,
  WrittenReleaseCheck,
  WrittenRuleset,
  WrittenSource,
  WrittenUpdatePaths,
} from './schema.ts';
import type { WrittenFaqItem, WrittenFaqTopics } from './schema-faq.ts';

interface Content<Shape> {
  readonly file: RulesFile;
  readonly content: Shape;
}

/** What stands in the files that have the right shape. */
export interface Written {
  readonly ruleset: readonly Content<WrittenRuleset>[];
  readonly sources: readonly Content<WrittenSource>[];
  readonly openPoints: readonly Content<WrittenOpenPoint>[];
  readonly questions: readonly Content<WrittenQuestions>[];
  readonly facts: readonly Content<WrittenFact>[];
  readonly obligations: readonly Content<WrittenObligation>[];
  readonly contradictions: readonly Content<WrittenContradiction>[];
  readonly releaseCheck: readonly Content<WrittenReleaseCheck>[];
  readonly updatePaths: readonly Content<WrittenUpdatePaths>[];
  readonly texts: readonly Content<WrittenLegalText>[];
  readonly notCovered: readonly Content<WrittenNotCovered>[];
  readonly faqItems: readonly Content<WrittenFaqItem>[];
  readonly faqTopics: readonly Content<WrittenFaqTopics>[];
}

/** What could be compiled of the files that are right in themselves. */
export interface Sound {
  readonly known: Known;
  readonly questions: readonly CompiledQuestions[];
  readonly obligations: readonly Obligation[];
  readonly contradictions: readonly Contradiction[];
  readonly texts: readonly LegalText[];
  readonly openPoints: ReadonlyMap<OpenPointId, OpenPoint>;
  readonly releaseCheck: ReleaseCheck | undefined;
}

/** Compiles the facts, questions and obligations of the files that are right in themselves. */
export function compileSound(written: Written, names: Names, files: readonly RulesFile[]): Sound {
  const contents = <Shape>(all: readonly Content<Shape>[]): readonly Shape[] =>
    all.filter(({ file }) => files.includes(file)).map(({ content }) => content);
  const questions = contents(written.questions).map((file) => compileQuestions(file, names));
  const openPoints = byId(contents(written.openPoints).map(compileOpenPoint));
  const facts = byId(contents(written.facts).map((file) => compileFact(file, names, openPoints)));
  return {
    known: { questions: byId(questions.flatMap((file) => file.questions)), facts },
    questions,
    openPoints,
    obligations: contents(written.obligations).map((file) =>
      compileObligation(file, names, facts, openPoints),
    ),
    contradictions: contents(written.contradictions).map((file) =>
      compileContradiction(file, names),
    ),
    releaseCheck: written.releaseCheck
      .filter(({ file }) => files.includes(file))
      .map(({ file, content }) =>
        compileReleaseCheck(content, namesWithin(file, names), openPoints),
      )[0],
    texts: contents(written.texts).map((file) => compileLegalText(file, names)),
  };
}

function byId<Item extends Question | Fact | OpenPoint>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * The ruleset, of files without mistakes.
 *
 * @param cited what the rules cite; what the FAQ alone cites is no part of the ruleset.
 * @throws Error if there is no `ruleset.yaml` among them.
 */
export function assemble(
  written: Written,
  { known, questions, openPoints, obligations, contradictions, texts, releaseCheck }: Sound,
  cited: ReadonlySet<Citation>,
): Ruleset {
  const head = written.ruleset[0]?.content;
  if (head === undefined) throw new Error('Rules without ruleset.yaml were to be compiled.');
  const { title, version, scope, notice, sections } = head;
  const pages = sections.flatMap(({ id }) =>
    questions.flatMap((file) => file.pages.filter((page) => page.section === id)),
  );
  const inOrder = pages.flatMap((page) => page.questions);
  const sources = written.sources.map(({ content }) => content);
  return {
    title,
    version,
    lawAsOf: head.law_as_of,
    editions: (head.editions ?? []).map(({ law_as_of: lawAsOf, ...edition }) => ({
      ...edition,
      lawAsOf,
    })),
    scope,
    notice,
    sections,
    groups: head.groups ?? [],
    pages,
    questions: pick(inOrder, known.questions),
    facts: Object.fromEntries(known.facts),
    obligations: head.obligations.flatMap((id) => obligations.find((each) => each.id === id) ?? []),
    openPoints: Object.fromEntries(openPoints),
    ...given({
      updatePaths: written.updatePaths.map(({ content }) => compileUpdatePaths(content))[0],
    }),
    contradictions: asAsked(contradictions, inOrder),
    ...given({ releaseCheck }),
    texts: (head.texts ?? []).flatMap((id) => texts.find((each) => each.id === id) ?? []),
    sources: sources.map(sourceOf),
    provisions: Object.fromEntries(
      sources
        .flatMap(provisionsOf)
        .filter(({ citation }) => cited.has(citation))
        .map((provision) => [provision.citation, provision]),
    ),
    considered: written.notCovered.flatMap(({ content }) => consideredIn(content)),
    reserved: head.reserved ?? [],
  };
}

/** The FAQ, of files without mistakes; empty where there is none. */
export function assembleFaq({ faqItems, faqTopics, sources }: Written, names: Names): Faq {
  const items = faqItems.map(({ content }) => content);
  const topics = faqTopics[0]?.content ?? { topics: [] };
  const provisions = sources.flatMap(({ content }) => provisionsOf(content));
  return compileFaq(items, topics, names, provisions);
}

function pick<Item>(
  ids: readonly string[],
  items: ReadonlyMap<string, Item>,
): Readonly<Record<string, Item>> {
  const entries = ids.map((id) => [id, items.get(id)] as const);
  return Object.fromEntries(
    entries.flatMap(([id, item]) => (item === undefined ? [] : [[id, item]])),
  );
}

/** By the question that is asked first, then by the next one. */
function asAsked(
  contradictions: readonly Contradiction[],
  inOrder: readonly QuestionId[],
): readonly Contradiction[] {
  const places = ({ between }: Contradiction): readonly number[] =>
    between.map((id) => inOrder.indexOf(id)).toSorted((a, b) => a - b);
  return contradictions.toSorted((left, right) => {
    const [a, b] = [places(left), places(right)];
    return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
  });
}

function sourceOf({ id, name, title, basis, version, status, link }: WrittenSource): Source {
  return { id, name, title, basis, version, status, link };
}

function provisionsOf(source: WrittenSource): readonly Provision[] {
  return source.provisions.map(({ pinpoint, basis, gist, link }) => ({
    citation: `${source.name} ${pinpoint}`,
    source: source.id,
    pinpoint,
    basis: basis ?? source.basis,
    gist,
    link,
  }));
}

function consideredIn(file: WrittenNotCovered): readonly Considered[] {
  const { source } = file;
  return file.must_be_considered.map((pinpoint) => {
    const left = file.not_covered?.find((entry) => entry.pinpoint === pinpoint);
    if (left !== undefined) return { source, pinpoint, covered: 'no', why: left.why };
    const partly = file.partly?.find((entry) => entry.pinpoint === pinpoint);
    if (partly !== undefined)
      return { source, pinpoint, covered: 'in-part', why: partly.not_asked };
    return { source, pinpoint, covered: 'yes' };
  });
}
