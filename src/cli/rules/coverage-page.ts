/** The coverage as a page: Markdown that can be read in a terminal. */
import type { CitingCheck } from '#ruleset/citing.ts';
import type { Ruleset, Source } from '#ruleset/types.ts';
import type { Coverage, CoveredObligation, CoveredProvision, CoveredQuestion } from './coverage.ts';
import { inRuns, table, wrapped } from './page-lines.ts';

export function coveragePage(found: Coverage): string {
  const { ruleset } = found;
  const blocks = [
    `# What rests on what (rules ${ruleset.version}, law as of ${ruleset.lawAsOf})`,
    READING,
    ...lawFirst(ruleset.sources).flatMap((source) => sourceBlocks(source, found)),
    ...obligationBlocks(found),
    ...checkBlocks(found),
    ...questionBlocks(found),
    ...consideredBlocks(ruleset),
    ...profileBlocks(found),
    summary(found),
  ];
  return blocks.join('\n\n');
}

const READING = [
  'Below each provision: who cites it, each by its name in the rules; as checks, those of the obligations that cite it and those that',
  'cite it in a reason. "Bears on" adds the obligations that read a fact or a question which cites it. The profiles are those in which',
  'one of these obligations applies or may apply, by their numbers at the end.',
].join('\n');

function lawFirst(sources: readonly Source[]): readonly Source[] {
  const isLaw = ({ basis }: Source): boolean => basis === 'law';
  return [...sources.filter(isLaw), ...sources.filter((source) => !isLaw(source))];
}

function sourceBlocks(source: Source, found: Coverage): readonly string[] {
  const provisions = found.provisions.filter(({ provision }) => provision.source === source.id);
  return [
    `## ${source.name}: ${source.title}`,
    provisions.map((each) => provisionLines(each, found).join('\n')).join('\n'),
  ];
}

function provisionLines(covered: CoveredProvision, found: Coverage): readonly string[] {
  const { provision, citedBy, checks, obligations, profiles } = covered;
  const codes = codesOf(found.ruleset);
  const code = (id: string): string => codes.get(id) ?? id;
  const numbers = found.profiles.map((_, index) => String(index + 1));
  const shown = new Set(
    numbers.filter((_, index) => profiles.includes(found.profiles[index] ?? '')),
  );
  return [
    ...wrapped('- ', `${provision.pinpoint}: ${provision.gist}`),
    ...entry('obligations', citedBy.obligations.map(code)),
    ...entry('checks', byObligation(checks, code)),
    ...entry('facts', citedBy.facts),
    ...entry('questions', citedBy.questions),
    ...entry('contradictions', citedBy.contradictions),
    ...entry('release check', citedBy.releaseCheck),
    ...entry('texts to paste', citedBy.texts),
    ...entry('notes', citedBy.notes.map(code)),
    ...entry('FAQ items', citedBy.faq),
    ...entry('bears on', inRuns([...codes.values()], new Set(obligations.map(code)))),
    ...entry(`profiles (${profiles.length})`, inRuns(numbers, shown)),
  ];
}

function entry(title: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : wrapped('  - ', `${title}: ${names.join(', ')}`);
}

/** `UPD-06 mechanism · keys`: the checks of one obligation together. */
function byObligation(
  checks: readonly CitingCheck[],
  code: (id: string) => string,
): readonly string[] {
  const obligations = [...new Set(checks.map(({ obligation }) => obligation))];
  return obligations.map((id) => {
    const own = checks.filter(({ obligation }) => obligation === id).map(({ check }) => check);
    return `${code(id)} ${own.join(' · ')}`;
  });
}

function codesOf({ obligations }: Ruleset): ReadonlyMap<string, string> {
  return new Map(obligations.map(({ id, code }) => [id, code]));
}

function obligationBlocks({ obligations }: Coverage): readonly string[] {
  return [
    '## Obligations, and in how many profiles each comes out as what',
    table(
      ['code', 'obligation', 'met', 'gap', 'undecided', 'not applicable'],
      obligations.map(obligationRow),
    ),
  ];
}

function obligationRow({ obligation, tally }: CoveredObligation): readonly string[] {
  const { code, id, informationOnly } = obligation;
  const title = informationOnly ? `${id} (for information)` : id;
  const outcomes = [tally.met, tally.gap, tally.undecided].map((count) =>
    informationOnly ? '–' : String(count),
  );
  return [code, title, ...outcomes, String(tally.notApplicable)];
}

function checkBlocks({ obligations }: Coverage): readonly string[] {
  const rows = obligations.flatMap(({ obligation, checks }) =>
    checks.map(({ check, questions, tally }) => [
      `${obligation.code} ${check.id}`,
      String(tally.met),
      String(tally.gap),
      String(tally.undecided),
      questions.join(', '),
    ]),
  );
  return [
    '## Checks, in how many profiles each comes out as what, and the questions it decides on',
    table(['check', 'met', 'gap', 'undecided', 'questions'], rows),
  ];
}

function questionBlocks({ questions }: Coverage): readonly string[] {
  return [
    '## Questions, and in how many profiles each option is chosen',
    questions.flatMap(questionLines).join('\n'),
  ];
}

function questionLines({ question, chosen }: CoveredQuestion): readonly string[] {
  const counts = Object.entries(chosen).map(([option, count]) => `${option} ${count}`);
  return wrapped('- ', `${question.id}: ${counts.join(', ')}`);
}

function consideredBlocks({ considered }: Ruleset): readonly string[] {
  const lines = (covered: string): string =>
    considered
      .filter((each) => each.covered === covered)
      .flatMap(({ pinpoint, why }) => wrapped('- ', `${pinpoint}: ${why ?? ''}`))
      .join('\n');
  if (considered.length === 0) return [];
  return [
    '## Considered and not covered',
    lines('no'),
    '## Covered in part: what is not asked',
    lines('in-part'),
  ];
}

function profileBlocks({ profiles }: Coverage): readonly string[] {
  return ['## Profiles', profiles.map((name, index) => `${index + 1}. ${name}`).join('\n')];
}

function summary({ ruleset, provisions, questions, profiles, empty }: Coverage): string {
  const { sources, obligations, considered } = ruleset;
  const options = questions.flatMap(({ chosen }) => Object.keys(chosen)).length;
  const covered = (how: string): number => considered.filter((each) => each.covered === how).length;
  const counts = [
    `${provisions.length} provisions of ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`,
    `${obligations.length} obligations`,
    `${obligations.flatMap(({ checks }) => checks).length} checks`,
    `${questions.length} questions with ${options} answers`,
    `${profiles.length} profiles`,
  ];
  const what = empty.length === 1 ? '1 thing is' : `${empty.length} things are`;
  const verdict = empty.length === 0 ? 'Nothing is empty.' : `${what} empty.`;
  return [
    `${counts.join(', ')}.`,
    `${considered.length} provisions were considered: ${covered('yes')} covered, ${covered('in-part')} in part, ${covered('no')} not.`,
    verdict,
  ].join(' ');
}
