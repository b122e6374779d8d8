import { useMemo, type ReactNode } from 'react';
import { WorkspaceContext, type Workspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Answers, Assessment } from '#engine/assessment.ts';
import { journey } from '#questionnaire/progress.ts';
import { SESSION_FORMAT, type Product } from '#sessions/session.ts';

interface ReadOnlyWorkspaceProps {
  readonly product: Product;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly children: ReactNode;
}

/** What the parts of a result need around them, where there is no session: it stores nothing and leads nowhere. */
export function ReadOnlyWorkspace({
  product,
  answers,
  assessment,
  children,
}: ReadOnlyWorkspaceProps) {
  const ruleset = useRuleset();
  const workspace = useMemo(
    (): Workspace => ({
      session: {
        format: SESSION_FORMAT,
        id: '',
        product,
        rulesetVersion: ruleset.version,
        answers,
        remarks: {},
        actions: {},
        releases: [],
        done: [],
        undone: [],
        createdAt: '',
        changedAt: '',
        revision: 0,
      },
      answers,
      assessment,
      pages: journey(ruleset, assessment),
      saving: { kind: 'saved' },
      isReadOnly: true,
      ...NOTHING_HAPPENS,
    }),
    [ruleset, product, answers, assessment],
  );
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

const NOTHING_HAPPENS = {
  steps: {
    undo: async () => undefined,
    redo: async () => undefined,
    isUnderWay: false,
    failure: undefined,
    told: undefined,
    takeNote: () => undefined,
  },
  turned: [],
  forgetTurned: () => undefined,
  send: () => undefined,
  openPage: () => undefined,
  submitPage: async () => false,
  keepTrial: async () => undefined,
  retry: async () => undefined,
  storeAgain: async () => undefined,
  reopen: () => undefined,
  comeBackTo: () => undefined,
  cameFrom: () => undefined,
  goBackFrom: () => undefined,
  takeArrival: () => undefined,
};
