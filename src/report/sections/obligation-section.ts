/** One obligation: its outcome, why, what would settle or mend it, and what it rests on. */
import { worstFirst } from '#engine/urgency.ts';
import type { Assessment, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import type { Remarks } from '#engine/remark.ts';
import type { Block, ReportSection, Span, Text } from '#report/model.ts';
import {
  answerText,
  BASIS_WORDS,
  checkOutcomeMark,
  checkOutcomeWord,
  checkTitle,
  EVIDENCE_WORDS,
  isUnsettled,
  LEFT_OUT_WORDS,
  lowerFirst,
  needsWork,
  OPEN_POINT_WORDS,
  outcomeMark,
  outcomeWord,
  readingWord,
  remedyLead,
  slotLabel,
  statusText,
} from '#report/wording.ts';
import type { Citation, OpenPoint, Ruleset } from '#ruleset/types.ts';
import { answersInCell, openQuestion } from './answered.ts';
import { citationSpan, reasonSpans } from './cited.ts';

/** The id of an obligation's section, for links to it. */
export function obligationSectionId(finding: ObligationFinding): string {
  return `obligation-${finding.id}`;
}

/** Writes the section of an obligation that applies or may apply. */
export function obligationSection(
  ruleset: Ruleset,
  assessment: Assessment,
  remarks: Remarks,
  finding: ObligationFinding,
): ReportSection {
  const { obligation } = finding;
  const id = obligationSectionId(finding);
  const part = (name: string, heading: string, blocks: readonly Block[]): ReportSection[] =>
    blocks.length === 0 ? [] : [{ id: `${id}-${name}`, heading, blocks, sections: [] }];
  return {
    id,
    heading: `${obligation.code} ${obligation.title}`,
    mark: outcomeMark(finding),
    blocks: [
      outcomeBox(finding),
      { kind: 'paragraph', text: `${obligation.says} (${BASIS_WORDS[obligation.basis]})` },
      { kind: 'paragraph', muted: true, text: whyItApplies(ruleset, finding) },
    ],
    sections: [
      ...part('checks', 'Why', checksTable(ruleset, remarks, finding)),
      ...part('left-out', LEFT_OUT_WORDS, leftOut(ruleset, finding)),
      ...part('settles', 'What would settle it', openQuestions(ruleset, assessment, finding)),
      ...part('notes', 'Notes', notes(ruleset, finding)),
      ...part('unsettled', 'What is unsettled', unsettled(ruleset, finding)),
      ...part('provisions', 'Provisions', provisionsTable(ruleset, finding)),
    ],
  };
}

function outcomeBox(finding: ObligationFinding): Block {
  const sentences = [`${statusText(finding)}.`, ...remarks(finding)];
  return {
    kind: 'callout',
    mark: outcomeMark(finding),
    label: outcomeWord(finding),
    text: sentences.join(' '),
  };
}

export function remarks(finding: ObligationFinding): readonly string[] {
  if (finding.pressing) return ['No gap, but listed with the gaps because it cannot wait.'];
  if (finding.softened) {
    return ['A check shows a gap, but an exception leaves open whether it counts.'];
  }
  if (isUnsettled(finding)) {
    return [
      'No answer is missing: the law leaves this open, or leaves it to your own documents. The reasons below say what has to be argued.',
    ];
  }
  if (finding.outcome === 'met')
    return ['Your answers point to met; nobody has examined the product.'];
  if (finding.outcome === 'gap' && finding.applicability === 'depends') {
    return ['It is not certain yet that it applies to you; if it does, something is missing.'];
  }
  return [];
}

/** The answers on which it applies, or what is open about that. */
function whyItApplies(
  ruleset: Ruleset,
  { applicability, why, obligation }: ObligationFinding,
): Text {
  if (applicability === 'applies') return appliesBecause(ruleset, why.answers);
  const beginning: Span = { text: 'Whether it applies is open. ' };
  if (why.reason !== undefined) {
    return [beginning, ...reasonSpans(ruleset, why.reason, obligation.basis)];
  }
  if (why.fact !== undefined)
    return [beginning, { text: `It turns on this: ${lowerFirst(why.fact)}.` }];
  return [beginning, { text: 'It turns on answers that are still missing.' }];
}

function appliesBecause(ruleset: Ruleset, answers: ObligationFinding['why']['answers']): Text {
  if (answers.length === 0) return 'It applies whatever the answers.';
  const given = answers.map(
    (one) => `${slotLabel(ruleset, one)} – ${answerText(ruleset, one, one.answer)}`,
  );
  return `It applies because of these answers: ${given.join(' · ')}`;
}

function checksTable(
  ruleset: Ruleset,
  remarks: Remarks,
  finding: ObligationFinding,
): readonly Block[] {
  if (finding.checks.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Each check with its reason, and the answers on which it was decided',
      columns: [
        { heading: 'Outcome', share: 0.19 },
        { heading: 'What was checked', share: 0.46 },
        { heading: 'Your answers', share: 0.35 },
      ],
      rows: worstFirst(finding.checks).map((check): readonly Text[] => [
        [{ text: checkOutcomeWord(check), mark: checkOutcomeMark(check), strong: true }],
        checkCell(ruleset, finding, check),
        answersCell(ruleset, remarks, check),
      ]),
    },
  ];
}

/** The checks that answers take away, each with those answers. */
function leftOut(ruleset: Ruleset, finding: ObligationFinding): readonly Block[] {
  if (finding.leftOut.length === 0) return [];
  const items = finding.leftOut.map((left): readonly Span[] => [
    { text: checkTitle(ruleset, left), strong: true },
    ...left.answers.map((one): Span => ({
      text: `\n${slotLabel(ruleset, one)} ${answerText(ruleset, one, one.answer)}`,
    })),
  ]);
  return [{ kind: 'list', items }];
}

function checkCell(ruleset: Ruleset, finding: ObligationFinding, found: CheckFinding): Text {
  const { because } = found;
  const line = (spans: readonly Span[]): readonly Span[] => [{ text: '\n' }, ...spans];
  return [
    { text: checkTitle(ruleset, found), strong: true },
    ...(because === undefined ? [] : line(reasonSpans(ruleset, because, finding.obligation.basis))),
    ...(found.softened
      ? line([{ text: 'A gap, but an exception leaves open whether it counts.' }])
      : []),
    ...(needsWork(found) ? line(remedy(found)) : []),
  ];
}

function remedy(found: CheckFinding): readonly Span[] {
  const { remedy: toDo, evidence } = found.check;
  const example = `${evidence.example} (${EVIDENCE_WORDS[evidence.kind]})`;
  return [
    ...(toDo === ''
      ? []
      : [{ text: `${remedyLead(found)}: `, strong: true as const }, { text: toDo }]),
    ...(evidence.example === ''
      ? []
      : [{ text: '\n' }, { text: 'Evidence: ', strong: true as const }, { text: example }]),
  ];
}

function answersCell(
  ruleset: Ruleset,
  remarks: Remarks,
  { answers, waitsFor }: CheckFinding,
): Text {
  const unanswered = waitsFor.filter(
    (slot) =>
      !answers.some(({ question, route }) => question === slot.question && route === slot.route),
  );
  const missing = unanswered.map((slot): Span => ({
    text: `${slotLabel(ruleset, slot)}\nNot answered`,
  }));
  return [
    ...answersInCell(ruleset, answers, remarks),
    ...missing.flatMap((span, index): readonly Span[] =>
      index === 0 && answers.length === 0 ? [span] : [{ text: '\n' }, span],
    ),
  ];
}

function openQuestions(
  ruleset: Ruleset,
  assessment: Assessment,
  { waitsFor }: ObligationFinding,
): readonly Block[] {
  if (waitsFor.length === 0) return [];
  return [{ kind: 'list', items: waitsFor.map((slot) => openQuestion(ruleset, assessment, slot)) }];
}

function notes(ruleset: Ruleset, finding: ObligationFinding): readonly Block[] {
  const plain = finding.notes.filter(({ open }) => open === undefined);
  if (plain.length === 0) return [];
  const items = plain.map((note) => reasonSpans(ruleset, note, finding.obligation.basis));
  return [{ kind: 'list', items }];
}

function unsettled(ruleset: Ruleset, { notes: shown }: ObligationFinding): readonly Block[] {
  return shown.flatMap(({ open }) => (open === undefined ? [] : [openPoint(ruleset, open)]));
}

/** An open point with every reading of it. */
function openPoint(ruleset: Ruleset, { asks, readings, here, record }: OpenPoint): Block {
  return {
    kind: 'pairs',
    pairs: [
      [OPEN_POINT_WORDS.asks, [{ text: asks, strong: true }]],
      ...readings.map(
        (reading, index) =>
          [readingWord(index), reasonSpans(ruleset, reading, reading.basis)] as const,
      ),
      [OPEN_POINT_WORDS.here, here],
      [OPEN_POINT_WORDS.record, record],
    ],
  };
}

function provisionsTable(ruleset: Ruleset, finding: ObligationFinding): readonly Block[] {
  const cited = citationsOf(finding);
  if (cited.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What this rests on; each provision leads to its official text',
      columns: [
        { heading: 'Provision', share: 0.3 },
        { heading: 'Authority', share: 0.15 },
        { heading: 'What it says, in our words', share: 0.55 },
      ],
      rows: cited.map((citation): readonly Text[] => {
        const provision = ruleset.provisions[citation];
        return [
          [citationSpan(ruleset, citation)],
          provision === undefined ? '' : BASIS_WORDS[provision.basis],
          provision?.gist ?? '',
        ];
      }),
    },
  ];
}

/** Everything cited for this finding, each provision once. */
export function citationsOf({
  obligation,
  checks,
  notes: shown,
  why,
}: ObligationFinding): readonly Citation[] {
  return [
    ...new Set([
      ...obligation.cites,
      ...(why.reason?.cites ?? []),
      ...checks.flatMap((check) => check.because?.cites ?? []),
      ...shown.flatMap((note) => note.cites),
    ]),
  ];
}
