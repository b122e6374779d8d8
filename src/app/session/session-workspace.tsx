import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { QUESTION_ROUTE, resultAddress } from '#app/addresses.ts';
import { forgetStored } from '#app/question/use-draft.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessions, useSessionsStore } from '#app/shell/sessions-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { placeOf, questionnaireMachine } from '#questionnaire/machine.ts';
import { pageChange } from '#questionnaire/page-change.ts';
import { isFirstResult, journey } from '#questionnaire/progress.ts';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import type { PageId } from '#ruleset/types.ts';
import { idOf } from '#sessions/read-session.ts';
import type { Session } from '#sessions/session.ts';
import type { SavedSlot } from '#sessions/store.ts';
import { useDrafts } from './drafts.tsx';
import { goesOnAt } from './continues-at.ts';
import { savedText, turnedBy } from './outcome-changes.ts';
import { usePageSaving, withLeftMarked } from './page-saving.ts';
import { isSameAnswers } from './same-answers.ts';
import { SessionNotices } from './session-notices.tsx';
import { SessionScreens } from './session-screens.tsx';
import { useKeepingTrial } from './use-keeping-trial.ts';
import { useOrigins } from './use-origins.ts';
import type { StepTold } from './step-words.ts';
import { useSteps, type Reopen, type Steps } from './use-steps.ts';
import { WorkspaceContext, type Workspace } from './workspace-context.tsx';

interface SessionWorkspaceProps {
  /** As read from storage; what the questionnaire starts from. */
  readonly session: Session;
  /** What the step has done by which one came here. */
  readonly told?: StepTold | undefined;
  readonly onReopen: Reopen;
}

/** What follows once changes have been stored. */
interface AfterStoring {
  /** Where to go, unless one has set out from somewhere; without it, to the page that waits next. */
  readonly goTo?: string;
  readonly turns?: readonly OutcomeChange[];
}

/** An open session: the questionnaire with its answers, and the way they get into storage. */
export function SessionWorkspace({ session: opened, told, onReopen }: SessionWorkspaceProps) {
  const { id } = opened;
  const ruleset = useRuleset();
  const today = useToday();
  const { actor, answers, assessment, pages } = useQuestionnaire(opened.answers);
  const session = useLastSeen(opened);
  const { saving, isBusy, save, storePending } = usePageSaving(id, ruleset.version);
  const list = useSessionsStore();
  const drafts = useDrafts();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [isOnAPage, shown] = useRoute(QUESTION_ROUTE);
  const steps = useSteps(id, onReopen, told);
  const { turned, takeTurns, forgetTurned } = useTurned(steps);
  const origins = useOrigins();
  const isHere = useIsHere();

  const openPage = useCallback(
    (page: PageId): void => {
      actor.send({ type: 'page.opened', page });
      void list.getState().rememberPage(id, page);
      origins.keepFor(page);
    },
    [actor, list, id, origins],
  );

  /** @returns whether it could be stored. */
  async function storeChanges(
    changes: readonly SavedSlot[],
    { goTo, turns = [] }: AfterStoring = {},
  ): Promise<boolean> {
    const place = placeOf(actor.getSnapshot());
    const after = await save(changes, place.kind === 'page' ? place.page : undefined);
    if (after === undefined) return false;
    // Whoever has left meanwhile stays where they are.
    if (!isHere.current) return true;
    announce(savedText(after.changedAt, turns));
    const asked = journey(ruleset, assess(ruleset, after.answers, today));
    forgetStored(drafts, ruleset, after, asked);
    if (!isSameAnswers(after.answers, actor.getSnapshot().context.answers)) {
      // Another tab has stored answers meanwhile: go on from what both have stored.
      onReopen(goesOnAt(after, asked, { kind: 'complete' }, shown?.page));
      return true;
    }
    // Tried again from the answers or the result: there is no page to go on from.
    if (!isOnAPage) return true;
    const back = origins.takeFrom(shown.page);
    navigate(back?.address ?? goTo ?? goesOnAt(after, asked, place, shown.page));
    return true;
  }

  async function submitPage(page: PageId, submitted: Answers): Promise<boolean> {
    if (isBusy()) return false;
    const before = actor.getSnapshot().context;
    const changes = pageChange(ruleset, before.assessment, page, submitted);
    actor.send({ type: 'page.answered', page, answers: submitted });
    const after = actor.getSnapshot().context;
    const turns = turnedBy(changes, before, after);
    takeTurns(turns);
    // The last page of the first pass leads to the first result, and from there to the rest.
    const isFirst = !isFirstResult(pages) && isFirstResult(journey(ruleset, after.assessment));
    const saved = withLeftMarked(changes, before.answers, session.answers);
    return storeChanges(saved, isFirst ? { goTo: resultAddress(id), turns } : { turns });
  }

  const trial = { actor, isHere, storePending, onTurned: takeTurns };
  const { isKeeping, keepTrial } = useKeepingTrial(id, trial);

  const workspace: Workspace = {
    session,
    answers,
    assessment,
    pages,
    // Storage is ahead of the questionnaire for a moment; no other tab has been at work.
    saving: isKeeping ? { kind: 'saving' } : saving,
    isReadOnly: false,
    steps,
    turned,
    forgetTurned,
    send: (event) => actor.send(event),
    openPage,
    submitPage,
    keepTrial,
    retry: () => storeChanges([]).then(() => undefined),
    storeAgain: async () => {
      await list.getState().storeAgain({ ...session, answers });
      await storeChanges([]);
    },
    reopen: onReopen,
    comeBackTo: origins.setOut,
    cameFrom: origins.of,
    goBackFrom: origins.takeFrom,
    takeArrival: origins.takeArrival,
  };
  return (
    <WorkspaceContext value={workspace}>
      <SessionNotices />
      <SessionScreens />
    </WorkspaceContext>
  );
}

/** The questionnaire, begun with these answers, and where it stands. */
function useQuestionnaire(input: Answers) {
  const ruleset = useRuleset();
  const on = useToday();
  const [machine] = useState(() => questionnaireMachine(ruleset));
  const actor = useActorRef(machine, { input: { answers: input, on } });
  const { answers, assessment } = useSelector(actor, (snapshot) => snapshot.context);
  const pages = useMemo(() => journey(ruleset, assessment), [ruleset, assessment]);
  return { actor, answers, assessment, pages };
}

/** What the last edit has turned. Whatever was told of a step is over then. */
function useTurned(steps: Steps) {
  const [turned, setTurned] = useState<readonly OutcomeChange[]>([]);
  const takeTurns = (turns: readonly OutcomeChange[]): void => {
    setTurned(turns);
    steps.takeNote();
  };
  return { turned, takeTurns, forgetTurned: () => setTurned([]) };
}

/** The session as it is stored; as it was last stored, once its record is gone. */
function useLastSeen(opened: Session): Session {
  const stored = useSessions(({ sessions }) => sessions.find((entry) => idOf(entry) === opened.id));
  const [lastSeen, setLastSeen] = useState(opened);
  if (stored?.kind !== 'session') return lastSeen;
  if (stored.session !== lastSeen) setLastSeen(stored.session);
  return stored.session;
}

/** Whether the screen is still shown, for what ends only after one may have left. */
function useIsHere(): { readonly current: boolean } {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
