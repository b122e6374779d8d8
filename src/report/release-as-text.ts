/** The record of one screened release, to be filed: as plain text and as Markdown, from the same words as the report. */
import type { ReleaseRecord } from '#engine/release-record.ts';
import { releaseRules, screenRelease, type ReleaseRules } from '#engine/screen-release.ts';
import type { Note, Ruleset } from '#ruleset/types.ts';
import { plainText } from './as-text.ts';
import { escapeMarkdown, markdownOf } from './markdown.ts';
import { markdownLines } from './markdown-lines.ts';
import type { Report, Text } from './model.ts';
import {
  otherResultNow,
  READING_ONLY,
  RELEASE_RESULT_WORDS,
  screenedAgain,
  screenedBeforeText,
} from './release-words.ts';
import { reasonSpans } from './sections/cited.ts';
import { givenIn, recordReason } from './sections/releases-section.ts';
import { answerText, longDate, OPEN_POINT_WORDS, productName, slotLabel } from './wording.ts';

type Part =
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, Text])[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'free'; readonly text: string };

interface RecordModel {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly part: Part }[];
  readonly foot: string;
}

interface ReleaseToCopy {
  readonly product: Report['product'];
  readonly record: ReleaseRecord;
  /** All that were screened, as one may have been screened again. */
  readonly releases: readonly ReleaseRecord[];
}

/** As plain text. */
export function releaseAsText(ruleset: Ruleset, toCopy: ReleaseToCopy): string {
  const { title, parts, foot } = modelOf(ruleset, toCopy);
  return `${[title, ...parts.map(({ heading, part }) => `${heading}\n${textOf(part)}`), foot].join('\n\n')}\n`;
}

/** As Markdown, with a link to each provision. */
export function releaseAsMarkdown(ruleset: Ruleset, toCopy: ReleaseToCopy): string {
  const { title, parts, foot } = modelOf(ruleset, toCopy);
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...parts.flatMap(({ heading, part }) => [`## ${escapeMarkdown(heading)}`, markdownIn(part)]),
    escapeMarkdown(foot),
  ].join('\n\n')}\n`;
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'pairs':
      return part.pairs
        .map(([label, value]) => `${labelled(label)} ${plainText(value)}`)
        .join('\n');
    case 'list':
      return part.items.map((item) => `- ${plainText(item)}`).join('\n');
    case 'free':
      return part.text;
  }
}

function markdownIn(part: Part): string {
  switch (part.kind) {
    case 'pairs':
      return part.pairs
        .map(([label, value]) => `- **${escapeMarkdown(labelled(label))}** ${markdownOf(value)}`)
        .join('\n');
    case 'list':
      return part.items.map((item) => `- ${markdownOf(item)}`).join('\n');
    case 'free':
      return markdownLines(part.text);
  }
}

/** A question ends with its own sign. */
function labelled(label: string): string {
  return /[?.:]$/u.test(label) ? label : `${label}:`;
}

function modelOf(ruleset: Ruleset, { product, record, releases }: ReleaseToCopy): RecordModel {
  const rules = releaseRules(ruleset);
  return {
    title: `Screening for substantial modification: ${productName(product)}, release ${record.release}`,
    parts: [
      { heading: 'Release', part: { kind: 'pairs', pairs: about(product, record, releases) } },
      { heading: 'Result', part: { kind: 'pairs', pairs: result(ruleset, rules, record) } },
      { heading: 'Answers', part: answers(rules?.asRuleset ?? ruleset, record) },
      ...follows(ruleset, rules, record),
      ...(record.note === ''
        ? []
        : [{ heading: 'Note', part: { kind: 'free', text: record.note } as const }]),
    ],
    foot: READING_ONLY,
  };
}

function about(
  product: Report['product'],
  record: ReleaseRecord,
  releases: readonly ReleaseRecord[],
): readonly (readonly [string, Text])[] {
  const again = screenedAgain(releases, record);
  return [
    ['Product', productName(product)],
    ['Release', record.release],
    ['Screened on', moment(record)],
    ['Rules', record.rulesetVersion],
    ...(again === undefined
      ? []
      : [['State of this record', screenedBeforeText(moment(again))] as const]),
  ];
}

/** A record is read elsewhere and by others, so that its day is one for all. */
function moment({ at }: ReleaseRecord): string {
  return `${longDate(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
}

function result(
  ruleset: Ruleset,
  rules: ReleaseRules | undefined,
  record: ReleaseRecord,
): readonly (readonly [string, Text])[] {
  const now = otherResultNow(rules, record);
  return [
    ['Result', RELEASE_RESULT_WORDS[record.result].word],
    ['Reason', recordReason(ruleset, record)],
    ...(now === undefined
      ? []
      : [[`By the rules ${ruleset.version}`, RELEASE_RESULT_WORDS[now.result].word] as const]),
  ];
}

function answers(ruleset: Ruleset, record: ReleaseRecord): Part {
  const given = givenIn(record);
  if (given.length === 0) return { kind: 'free', text: 'None was given.' };
  return {
    kind: 'pairs',
    pairs: given.map((one) => [slotLabel(ruleset, one), answerText(ruleset, one, one.answer)]),
  };
}

/** What follows is not kept: it is said where the rules at hand still come to the result. */
function follows(
  ruleset: Ruleset,
  rules: ReleaseRules | undefined,
  record: ReleaseRecord,
): RecordModel['parts'] {
  const now = rules && screenRelease(rules, record.answers);
  if (now === undefined || now.result !== record.result || now.then.length === 0) return [];
  const heading =
    record.rulesetVersion === ruleset.version
      ? 'What follows'
      : `What follows, by the rules ${ruleset.version}`;
  return [
    { heading, part: { kind: 'list', items: now.then.map((note) => noteOf(ruleset, note)) } },
  ];
}

function noteOf(ruleset: Ruleset, note: Note): Text {
  const point = note.open === undefined ? undefined : ruleset.openPoints[note.open];
  if (point === undefined) return reasonSpans(ruleset, note, 'inference');
  return [
    { text: `${OPEN_POINT_WORDS.asks}: ${point.asks} ` },
    { text: `${OPEN_POINT_WORDS.here}: ${point.here} ` },
    { text: `${OPEN_POINT_WORDS.record}: ${point.record}` },
  ];
}
