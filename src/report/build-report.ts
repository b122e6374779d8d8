/** Writes the report: from an assessment to every word that will be printed, in order. */
import type { Assessment } from '#engine/assessment.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { Remarks } from '#engine/remark.ts';
import type { Ruleset } from '#ruleset/types.ts';
import type { Report, ReportSection } from './model.ts';
import { answersInShort, answersSection, stillToConfirm } from './sections/answers-section.ts';
import { noticeSection, sourcesSection } from './sections/closing-sections.ts';
import { notApplicableSection } from './sections/not-applicable-section.ts';
import { obligationSection } from './sections/obligation-section.ts';
import { releasesSections } from './sections/releases-section.ts';
import { resultInShort, summarySection } from './sections/summary-section.ts';
import { urgencyGroups, type UrgencyGroup } from './urgency.ts';
import { longDate, productName, TOOL_NAME, urgencyTitle } from './wording.ts';

/** What the report needs to know of a session. */
export interface ReportedSession {
  readonly product: { readonly name: string; readonly version: string };
  /** Notes and evidence beside the answers; none from an answers file. */
  readonly remarks?: Remarks;
  /** The product from which answers were copied. */
  readonly copiedFrom?: { readonly name: string; readonly version: string };
  /** Planned releases that were screened; none from an answers file. */
  readonly releases?: readonly ReleaseRecord[];
}

/** Builds the report of an assessment, as of the assessment's own date. Pure and total. */
export function buildReport(
  ruleset: Ruleset,
  assessment: Assessment,
  session: ReportedSession,
): Report {
  const { on } = assessment;
  const { name, version } = session.product;
  const groups = urgencyGroups(assessment);
  const product = { name, version };
  return {
    language: 'en',
    title: 'Assessment report',
    subtitle: ruleset.title,
    product,
    assessedOn: on,
    rulesetVersion: assessment.rulesetVersion,
    lawAsOf: ruleset.lawAsOf,
    cover: [
      ['Product', productName({ name, version: '' })],
      ...(version.trim() === '' ? [] : [['Version', version.trim()] as const]),
      ['Assessed on', longDate(on)],
      ['Rules', assessment.rulesetVersion],
      ['Law as of', longDate(ruleset.lawAsOf)],
      ['Made with', TOOL_NAME],
      ['Answers', answersInShort(assessment)],
      ['Result', resultInShort(groups)],
    ],
    runningHead: productName(product),
    runningFoot: `Rules ${assessment.rulesetVersion} · assessed on ${longDate(on)} · no legal advice`,
    scope: ruleset.scope,
    notice: ruleset.notice,
    sections: sectionsOf(ruleset, assessment, groups, session),
  };
}

function sectionsOf(
  ruleset: Ruleset,
  assessment: Assessment,
  groups: readonly UrgencyGroup[],
  { remarks = {}, copiedFrom, releases = [] }: ReportedSession,
): readonly ReportSection[] {
  const screened = releasesSections(ruleset, releases, 5);
  const ruledOut = groups.find(({ id }) => id === 'does-not-apply')?.findings ?? [];
  return [
    summarySection(ruleset, assessment, groups, stillToConfirm(assessment, remarks, copiedFrom)),
    obligationsSection(ruleset, assessment, groups, remarks),
    notApplicableSection(ruleset, ruledOut),
    answersSection(ruleset, assessment, remarks),
    ...screened,
    sourcesSection(ruleset, 5 + screened.length),
    noticeSection(ruleset, 6 + screened.length),
  ];
}

function obligationsSection(
  ruleset: Ruleset,
  assessment: Assessment,
  groups: readonly UrgencyGroup[],
  remarks: Remarks,
): ReportSection {
  const shown = groups.filter(({ id, findings }) => id !== 'does-not-apply' && findings.length > 0);
  const none = 'None of the obligations applies by your answers.';
  return {
    id: 'obligations',
    heading: '2 Obligations',
    newPage: true,
    blocks: shown.length === 0 ? [{ kind: 'paragraph', text: none }] : [],
    sections: shown.map((group, index) => ({
      id: `obligations-${group.id}`,
      heading: `2.${index + 1} ${urgencyTitle(group)}`,
      blocks: [],
      sections: group.findings.map((finding) =>
        obligationSection(ruleset, assessment, remarks, finding),
      ),
    })),
  };
}
