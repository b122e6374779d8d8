/** The releases that were screened for being a substantial modification, as they came out then. */
import type { ReleaseRecord } from '#engine/release-record.ts';
import { releaseRules, type ReleaseRules } from '#engine/screen-release.ts';
import type { ReportSection, Span, Text } from '#report/model.ts';
import {
  newestFirst,
  otherResultNow,
  RELEASE_RESULT_WORDS,
  RELEASES_ABOUT,
  RELEASES_HEADING,
  screenedAgain,
  screenedBeforeText,
} from '#report/release-words.ts';
import { longDate } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { answersInCell } from './answered.ts';
import { reasonSpans } from './cited.ts';

/** The section, or none if no release was screened. */
export function releasesSections(
  ruleset: Ruleset,
  releases: readonly ReleaseRecord[],
): readonly ReportSection[] {
  if (releases.length === 0) return [];
  const rules = releaseRules(ruleset);
  return [
    {
      id: 'releases',
      heading: RELEASES_HEADING,
      blocks: [
        { kind: 'paragraph', text: RELEASES_ABOUT },
        {
          kind: 'table',
          caption: 'Each screened release with its date, result, reason, answers and note',
          columns: [
            { heading: 'Release, day (UTC)', share: 0.17 },
            { heading: 'Result', share: 0.15 },
            { heading: 'Reason', share: 0.3 },
            { heading: 'Answers and note', share: 0.38 },
          ],
          rows: newestFirst(releases).map((record) =>
            rowOf(ruleset, rules, record, screenedAgain(releases, record)),
          ),
        },
      ],
      sections: [],
    },
  ];
}

function rowOf(
  ruleset: Ruleset,
  rules: ReleaseRules | undefined,
  record: ReleaseRecord,
  again: ReleaseRecord | undefined,
): readonly Text[] {
  const { release, at, rulesetVersion, note } = record;
  return [
    [
      { text: release, strong: true },
      { text: `\n${longDate(at.slice(0, 10))}\nRules ${rulesetVersion}` },
      ...(again === undefined
        ? []
        : [{ text: `\n${screenedBeforeText(longDate(again.at.slice(0, 10)))}` }]),
    ],
    resultSpans(rules, record),
    recordReason(ruleset, record),
    [
      ...answersInCell(rules?.asRuleset ?? ruleset, givenIn(record)),
      ...(note === '' ? [] : [{ text: `\nNote: ${note}` }]),
    ],
  ];
}

function resultSpans(rules: ReleaseRules | undefined, record: ReleaseRecord): readonly Span[] {
  const { word, mark } = RELEASE_RESULT_WORDS[record.result];
  const now = otherResultNow(rules, record);
  return [
    { text: word, mark, strong: true },
    ...(now === undefined
      ? []
      : [{ text: `\nBy the rules of this report: ${RELEASE_RESULT_WORDS[now.result].word}` }]),
  ];
}

/** Why it came out so then, with what that rests on. */
export function recordReason(ruleset: Ruleset, { because }: ReleaseRecord): Text {
  return because === undefined
    ? 'No reason was kept.'
    : reasonSpans(ruleset, because, because.basis);
}

/** The answers of a record, in the order given. */
export function givenIn({ answers }: ReleaseRecord) {
  return Object.entries(answers).map(([question, answer]) => ({ question, answer }));
}
