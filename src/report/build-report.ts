/** Writes the report: from an assessment to every word that will be printed, in order. */
import type { Actions } from '#engine/action.ts';
import type { Assessment } from '#engine/assessment.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { Remarks } from '#engine/remark.ts';
import type { LegalTextId, Ruleset } from '#ruleset/types.ts';
import type { Report, ReportSection } from './model.ts';
import { numbered } from './numbered.ts';
import {
  AUDIENCE_WORDS,
  isFor,
  LEAVABLE,
  LEAVABLE_WORDS,
  toldTo,
  type Audience,
  type Leavable,
  type ReportPart,
} from './audience.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { actionsSection } from './sections/actions-section.ts';
import { answersInShort, answersSection, stillToConfirm } from './sections/answers-section.ts';
import { noticeSection, sourcesSection } from './sections/closing-sections.ts';
import { datesSections } from './sections/dates-section.ts';
import { notApplicableSection } from './sections/not-applicable-section.ts';
import { obligationSection } from './sections/obligation-section.ts';
import { releasesSections } from './sections/releases-section.ts';
import { routesSections } from './sections/routes-section.ts';
import { resultInShort, summarySection } from './sections/summary-section.ts';
import { textsSection } from './sections/texts-section.ts';
import { unsettledSections } from './sections/unsettled-section.ts';
import { urgencyGroups, type UrgencyGroup } from '#engine/urgency.ts';
import {
  capital,
  longDate,
  productName,
  RESULT_SO_FAR,
  TOOL_NAME,
  urgencyTitle,
} from './wording.ts';

/** What the report needs to know of a session. */
export interface ReportedSession {
  readonly product: { readonly name: string; readonly version: string };
  /** Notes and evidence beside the answers; none from an answers file. */
  readonly remarks?: Remarks;
  /** What is done about what is not met. */
  readonly actions?: Actions;
  /** The product from which answers were copied. */
  readonly copiedFrom?: { readonly name: string; readonly version: string };
  /** Planned releases that were screened; none from an answers file. */
  readonly releases?: readonly ReleaseRecord[];
}

/** For whom a report is made, what is put into it on request, and what is kept from its readers. */
export interface ReportOptions {
  /** Which texts to paste. */
  readonly texts?: readonly LegalTextId[];
  /** Whoever is given everything, if it is not said. */
  readonly audience?: Audience;
  readonly leftOut?: readonly Leavable[];
}

/** Builds the report of an assessment, as of the assessment's own date. Pure and total. */
export function buildReport(
  ruleset: Ruleset,
  assessment: Assessment,
  session: ReportedSession,
  options: ReportOptions = {},
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
      ...(assessment.unanswered.length === 0 ? [] : [['State', RESULT_SO_FAR] as const]),
      ['Result', resultInShort(groups)],
      ...madeFor(options),
    ],
    runningHead: productName(product),
    runningFoot: `Rules ${assessment.rulesetVersion} · assessed on ${longDate(on)} · no legal advice`,
    scope: ruleset.scope,
    notice: ruleset.notice,
    sections: numbered(withoutDeadLinks(sectionsOf(ruleset, assessment, groups, session, options))),
  };
}

/** Said on the cover, so that nobody takes what is missing for what is not there. */
function madeFor({
  audience = 'engineering',
  leftOut = [],
}: ReportOptions): readonly (readonly [string, string])[] {
  const { label, has } = AUDIENCE_WORDS[audience];
  const left = LEAVABLE.filter((one) => leftOut.includes(one)).map((one) => LEAVABLE_WORDS[one]);
  return [
    ...(audience === 'engineering' ? [] : [['Made for', `${label}: ${has}`] as const]),
    ...(left.length === 0 ? [] : [['Left out', capital(left.join(', '))] as const]),
  ];
}

function sectionsOf(
  ruleset: Ruleset,
  assessment: Assessment,
  groups: readonly UrgencyGroup[],
  { product, copiedFrom, ...session }: ReportedSession,
  { audience = 'engineering', leftOut = [], texts = [] }: ReportOptions,
): readonly ReportSection[] {
  const all = { remarks: {}, actions: {}, releases: [], ...session };
  const { remarks, actions, releases } = toldTo(all, { audience, leftOut });
  const ruledOut = groups.find(({ id }) => id === 'does-not-apply')?.findings ?? [];
  const part = (name: ReportPart, write: () => readonly ReportSection[]) =>
    isFor(audience, name) ? write() : [];
  return [
    summarySection(ruleset, assessment, groups, stillToConfirm(assessment, remarks, copiedFrom)),
    ...part('work', () => actionsSection(ruleset, assessment, actions)),
    ...part('routes', () => routesSections(ruleset, assessment)),
    ...part('obligations', () => [
      obligationsSection(ruleset, assessment, groups, remarks),
      notApplicableSection(ruleset, ruledOut),
    ]),
    ...part('unsettled', () => unsettledSections(assessment)),
    ...datesSections(assessment),
    ...part('answers', () => [
      answersSection(ruleset, assessment, remarks),
      ...releasesSections(ruleset, releases),
    ]),
    ...textsSection(ruleset, assessment, product, texts),
    ...part('sources', () => [sourcesSection(ruleset)]),
    noticeSection(ruleset),
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
    heading: 'Obligations',
    newPage: true,
    blocks: shown.length === 0 ? [{ kind: 'paragraph', text: none }] : [],
    sections: shown.map((group) => ({
      id: `obligations-${group.id}`,
      heading: urgencyTitle(group),
      blocks: [],
      sections: group.findings.map((finding) =>
        obligationSection(ruleset, assessment, remarks, finding),
      ),
    })),
  };
}
