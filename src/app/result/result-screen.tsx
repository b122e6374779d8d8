import { Link } from 'wouter';
import { cardId, reviewAddress } from '#app/addresses.ts';
import { ReasonText } from '#app/law/reason-text.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useGoTo } from '#app/shell/use-go-to.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useArrival } from '#app/session/arrival.ts';
import { GoOnLink } from '#app/session/go-on-link.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import {
  firstOpenPage,
  firstPass,
  isFirstResult,
  progressOf,
  slotsToConfirm,
} from '#questionnaire/progress.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import {
  contradictionsText,
  counted,
  longDate,
  productName,
  toBeConfirmedText,
} from '#report/wording.ts';
import type { ObligationId } from '#ruleset/types.ts';
import { OutcomeCounts } from './outcome-counts.tsx';
import { OutcomesByGroup } from './outcomes-by-group.tsx';
import { ReportDownload } from '#app/report/report-download.tsx';
import { ResultNav } from './result-nav.tsx';
import { UrgencySection } from './urgency-section.tsx';

interface ResultScreenProps {
  /** The obligation to begin with. */
  readonly goTo?: ObligationId | undefined;
}

/** What the answers come to, the most urgent first. */
export function ResultScreen({ goTo }: ResultScreenProps) {
  const { lawAsOf, scope } = useRuleset();
  const { session, assessment } = useWorkspace();
  useGoTo(goTo === undefined ? undefined : cardId(goTo));
  useArrival();
  const groups = urgencyGroups(assessment).filter(({ findings }) => findings.length > 0);
  return (
    <Screen
      title={`Result for ${productName(session.product)}`}
      above={<SessionBar />}
      className="result"
    >
      <FirstResult />
      <p className="muted">
        As of {longDate(assessment.on)} · rules {assessment.rulesetVersion} · law as of{' '}
        {longDate(lawAsOf)}
      </p>
      <OutcomeCounts groups={groups} />
      <OutcomesByGroup groups={groups} />
      <NothingApplies />
      <p className="muted">{scope}</p>
      <StillOpen />
      <StillToConfirm />
      <DoNotFit />
      <ReportDownload />
      <ResultNav />
      {groups.map((group) => (
        <UrgencySection key={group.id} group={group} />
      ))}
    </Screen>
  );
}

/** Where one reason rules everything out, it is said once, before it is said of each obligation. */
function NothingApplies() {
  const { obligations } = useWorkspace().assessment;
  const reasons = new Set(obligations.map(({ why }) => why.reason?.says));
  const [first] = obligations;
  const areAllOut = obligations.every(({ applicability }) => applicability === 'does-not-apply');
  if (!areAllOut || reasons.size !== 1 || first?.why.reason === undefined) return null;
  return (
    <div className="notice">
      <p>
        <ReasonText reason={first.why.reason} basis={first.obligation.basis} />
      </p>
    </div>
  );
}

/** What the first pass comes to says of itself that it is no more than that, before anything else. */
function FirstResult() {
  const { pages } = useWorkspace();
  if (!isFirstResult(pages)) return null;
  return (
    <p>
      <strong>First result.</strong> It rests on {counted(firstPass(pages).length, 'page')} of the
      first pass.
    </p>
  );
}

function StillOpen() {
  const { session, pages } = useWorkspace();
  const open = firstOpenPage(pages);
  const notSure = pages.reduce((sum, page) => sum + page.notSure, 0);
  if (open === undefined) {
    return (
      <p>
        Every question is answered{notSure > 0 && `, ${notSure} of them with “Not sure”`}.{' '}
        <Link href={reviewAddress(session.id)}>Check your answers</Link>
      </p>
    );
  }
  return (
    <div className="notice">
      <p>
        {counted(progressOf(pages).open, 'page')} of questions still open, so this is the result so
        far. What is not answered never counts as met.
      </p>
      <GoOnLink />
    </div>
  );
}

/** That answers contradict each other; the review says which, and why. */
function DoNotFit() {
  const { session, assessment } = useWorkspace();
  const number = assessment.contradictions.length;
  if (number === 0) return null;
  return (
    <div className="notice">
      <p>
        {contradictionsText(number)}.{' '}
        <Link href={reviewAddress(session.id)}>See which, and why</Link>
      </p>
    </div>
  );
}

/** While a page is open, the way on stands there. */
function StillToConfirm() {
  const { session, pages } = useWorkspace();
  const number = slotsToConfirm(pages, session.remarks).length;
  if (number === 0) return null;
  return (
    <div className="notice">
      <p>{toBeConfirmedText(number, session.copiedFrom)}</p>
      {firstOpenPage(pages) === undefined && <GoOnLink />}
    </div>
  );
}
