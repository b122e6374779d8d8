/** The summary: counts, what needs attention and when, and the questions that would settle most. */
import type { AnswerSlot, Assessment, ObligationFinding } from '#engine/assessment.ts';
import { isSameSlot } from '#engine/slots.ts';
import type { Block, Mark, ReportSection, Span, Text } from '#report/model.ts';
import { urgencyOf, type UrgencyGroup } from '#engine/urgency.ts';
import {
  capital,
  counted,
  longDate,
  lowerFirst,
  MARK_WORDS,
  outcomeMark,
  outcomeWord,
  routeIn,
  slotLabel,
  timingWord,
  urgencyTitle,
} from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { openState } from './answered.ts';
import { contradictionsInShort } from './contradictions-part.ts';
import { obligationSectionId } from './obligation-section.ts';

/**
 * Writes the summary of an assessment whose obligations have been grouped by urgency.
 *
 * @param reserves what has to be known of the answers before anything else.
 */
export function summarySection(
  ruleset: Ruleset,
  assessment: Assessment,
  groups: readonly UrgencyGroup[],
  reserves: readonly Block[],
): ReportSection {
  const urgent = groups.filter(({ id }) => id === 'now' || id === 'later');
  return {
    id: 'summary',
    heading: 'Summary',
    newPage: true,
    blocks: [
      { kind: 'paragraph', text: `${inOneSentence(assessment)} ${ruleset.scope}` },
      ...reserves,
      countsChart(assessment),
      countsTable(assessment),
      ...contradictionsInShort(assessment),
    ],
    sections: [
      ...urgent.map((group) => urgentSection(ruleset, assessment, group)),
      ...openPoints(ruleset, assessment),
    ],
  };
}

/** The counts, one a line: "2 need attention now", "5 open", "22 met by your answers". */
export function resultInShort(groups: readonly UrgencyGroup[]): string {
  const sizeOf = (id: UrgencyGroup['id']): number =>
    groups.find((group) => group.id === id)?.findings.length ?? 0;
  const now = sizeOf('now');
  const later = groups.find(({ id }) => id === 'later');
  const open = groups.find(({ id }) => id === 'open')?.findings ?? [];
  const bearing = groups.filter(({ id }) => id !== 'does-not-apply' && id !== 'information');
  if (bearing.every(({ findings }) => findings.length === 0)) {
    return `None of the ${sizeOf('does-not-apply') + sizeOf('information')} obligations looked at has to be met by your answers`;
  }
  return [
    ...(now > 0 ? [`${now} ${verb(now)} attention now`] : []),
    ...(now === 0 && inForceAmong(open) === 0 ? ['No gap in what is in force'] : []),
    ...(later === undefined || later.findings.length === 0
      ? []
      : [`${later.findings.length} ${lowerFirst(urgencyTitle(later))}`]),
    openInShort(groups),
    `${sizeOf('met')} met by your answers`,
    `${sizeOf('does-not-apply')} ${sizeOf('does-not-apply') === 1 ? 'does' : 'do'} not apply`,
  ].join('\n');
}

/** What is open, and how much of it is in force: that there is no gap there may only mean that nobody knows. */
function openInShort(groups: readonly UrgencyGroup[]): string {
  const open = groups.find(({ id }) => id === 'open')?.findings ?? [];
  const inForce = inForceAmong(open);
  const counts = `${open.length} open or unsettled`;
  return inForce === 0 ? counts : `${counts}, ${inForce} of them in force`;
}

function inForceAmong(findings: readonly ObligationFinding[]): number {
  return findings.filter(({ timing }) => timing === 'in-force').length;
}

function verb(number: number): string {
  return number === 1 ? 'needs' : 'need';
}

function inOneSentence({ obligations, on }: Assessment): string {
  const looked = counted(obligations.length, 'obligation');
  return `${looked} looked at on ${longDate(on)}, on the answers given. There is no score: one gap in force can weigh more than many met.`;
}

/** Outcomes that are counted even if there is none. */
const ALWAYS_COUNTED: readonly Mark[] = ['gap', 'unclear', 'met', 'does-not-apply'];
const COUNTED: readonly Mark[] = [
  'gap',
  'pressing',
  'unclear',
  'unsettled',
  'met',
  'info',
  'does-not-apply',
];

function countsChart({ obligations }: Assessment): Block {
  const bars = COUNTED.map((mark) => ({
    label: MARK_WORDS[mark],
    mark,
    count: obligations.filter((finding) => outcomeMark(finding) === mark).length,
  }));
  return {
    kind: 'chart',
    caption: 'Obligations by outcome',
    bars: bars.filter(({ mark, count }) => count > 0 || ALWAYS_COUNTED.includes(mark)),
  };
}

function countsTable({ obligations }: Assessment): Block {
  const rows = COUNTED.flatMap((mark): readonly (readonly Text[])[] => {
    const found = obligations.filter((finding) => outcomeMark(finding) === mark);
    if (found.length === 0 && !ALWAYS_COUNTED.includes(mark)) return [];
    const inForce = inForceAmong(found);
    return [
      [
        [{ text: MARK_WORDS[mark], mark, strong: true }],
        String(inForce),
        String(found.length - inForce),
        [{ text: String(found.length), strong: true }],
      ],
    ];
  });
  return {
    kind: 'table',
    caption: 'Obligations by outcome, and by whether they are in force',
    columns: [
      { heading: 'Outcome', share: 0.46 },
      { heading: 'In force now', share: 0.18, align: 'end' },
      { heading: 'Later', share: 0.18, align: 'end' },
      { heading: 'Together', share: 0.18, align: 'end' },
    ],
    rows,
  };
}

function urgentSection(
  ruleset: Ruleset,
  assessment: Assessment,
  group: UrgencyGroup,
): ReportSection {
  return {
    id: `summary-${group.id}`,
    heading: urgencyTitle(group),
    blocks:
      group.findings.length === 0 ? [nothing(assessment, group)] : [urgentTable(ruleset, group)],
    sections: [],
  };
}

/** No gap was found; whether that is good news depends on what is still open. */
function nothing({ obligations }: Assessment, { id }: UrgencyGroup): Block {
  const open = obligations.filter((finding) => urgencyOf(finding) === 'open');
  const inForce = inForceAmong(open);
  const stillOpen = id === 'now' ? inForce : open.length - inForce;
  const which = id === 'now' ? 'in force' : 'still to come';
  const reserve =
    stillOpen === 0
      ? ''
      : ` ${counted(stillOpen, 'such obligation')} ${stillOpen === 1 ? 'is' : 'are'} open, though.`;
  const text = `By your answers there is no gap in an obligation that is ${which}.${reserve}`;
  if (stillOpen === 0) return { kind: 'paragraph', text };
  return {
    kind: 'paragraph',
    text: [{ text: `${text} ` }, { text: 'They stand among the obligations.', to: 'obligations' }],
  };
}

function urgentTable(ruleset: Ruleset, { findings, id }: UrgencyGroup): Block {
  return {
    kind: 'table',
    caption: `${id === 'now' ? 'In force' : 'Not yet in force'}; each obligation leads to its page`,
    columns: [
      { heading: 'Outcome', share: 0.25 },
      { heading: 'Obligation', share: 0.36 },
      { heading: 'To do', share: 0.39 },
    ],
    rows: findings.map((finding): readonly Text[] => [
      [{ text: outcomeWord(finding), mark: outcomeMark(finding), strong: true }],
      [linkTo(finding), { text: `\n${capital(timingWord(finding))}` }],
      toDo(ruleset, finding),
    ]),
  };
}

function linkTo(finding: ObligationFinding): Span {
  const { code, title } = finding.obligation;
  return { text: `${code} ${title}`, to: obligationSectionId(finding) };
}

/** The remedies of what is a gap or cannot wait, each once, after the routes that need it. */
function toDo(ruleset: Ruleset, { checks }: ObligationFinding): string {
  const wanting = checks.filter(
    ({ outcome, pressing, check }) => (outcome === 'gap' || pressing) && check.remedy !== '',
  );
  const remedies = [...new Set(wanting.map(({ check }) => check.remedy))];
  return remedies
    .map((remedy) => {
      const needing = wanting.filter(({ check }) => check.remedy === remedy);
      const routes = needing.flatMap((finding) => routeIn(ruleset, finding) ?? []);
      return routes.length === 0 ? remedy : `${routes.join('; ')}: ${remedy}`;
    })
    .join('\n');
}

const MOST_QUESTIONS = 10;

interface OpenPoint {
  readonly slot: AnswerSlot;
  readonly waiting: readonly ObligationFinding[];
}

function openPoints(ruleset: Ruleset, assessment: Assessment): readonly ReportSection[] {
  const points = pointsOf(assessment);
  if (points.length === 0) return [];
  const left = points.length - MOST_QUESTIONS;
  const more: Block = {
    kind: 'paragraph',
    muted: true,
    text: `${counted(left, 'more question')} under “Questions still open”.`,
  };
  return [
    {
      id: 'summary-questions',
      heading: 'Questions that would settle most',
      blocks: [
        questionsTable(ruleset, assessment, points.slice(0, MOST_QUESTIONS)),
        ...(left > 0 ? [more] : []),
      ],
      sections: [],
    },
  ];
}

/** What obligations wait for, the questions with most of them first. */
function pointsOf({ obligations, wanted }: Assessment): readonly OpenPoint[] {
  return wanted
    .map((slot) => ({
      slot,
      waiting: obligations.filter(({ waitsFor }) => waitsFor.some((one) => isSameSlot(one, slot))),
    }))
    .filter(({ waiting }) => waiting.length > 0)
    .toSorted((a, b) => b.waiting.length - a.waiting.length);
}

function questionsTable(
  ruleset: Ruleset,
  assessment: Assessment,
  points: readonly OpenPoint[],
): Block {
  return {
    kind: 'table',
    caption: 'What is not known yet, and what waits for it',
    columns: [
      { heading: 'Question', share: 0.6 },
      { heading: 'Obligations waiting', share: 0.4 },
    ],
    rows: points.map(({ slot, waiting }): readonly Text[] => [
      [{ text: slotLabel(ruleset, slot) }, { text: ` (${openState(assessment, slot)})` }],
      waiting.flatMap((finding, index): readonly Span[] => [
        ...(index === 0 ? [] : [{ text: ', ' }]),
        { text: finding.obligation.code, to: obligationSectionId(finding) },
      ]),
    ]),
  };
}
