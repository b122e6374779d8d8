import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useFocusBack } from '#app/shell/focus-back.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import { draftKey } from '#app/question/use-draft.ts';
import { continuesAt } from '#app/session/continues-at.ts';
import { useDrafts } from '#app/session/drafts.tsx';
import { unsavedText } from '#app/session/session-bar.tsx';
import { assess } from '#engine/assess.ts';
import { journey, nextPage, slotsToConfirm, type JourneyPage } from '#questionnaire/progress.ts';
import { counted, productName, TO_BE_CONFIRMED } from '#report/wording.ts';
import type { Session, SessionId } from '#sessions/session.ts';
import { ChangedWhen } from './changed-when.tsx';
import { CopyForm } from './copy-form.tsx';
import { RenameForm } from './rename-form.tsx';
import { ShortCounts } from './short-counts.tsx';

interface SessionRowProps {
  readonly session: Session;
  readonly onDeleted: (session: Session) => void;
}

/** What is being filled in, in place of the row's actions. */
type Filling = 'nothing' | 'name' | 'copy';

/** One product in the list: how it stands, and what can be done with it. */
export function SessionRow({ session, onDeleted }: SessionRowProps) {
  const ruleset = useRuleset();
  const today = useToday();
  const [filling, setFilling] = useState<Filling>('nothing');
  const renamer = useFocusBack(filling === 'name');
  const copier = useFocusBack(filling === 'copy');
  const { id, answers, remarks } = session;
  const assessment = useMemo(() => assess(ruleset, answers, today), [ruleset, answers, today]);
  const pages = useMemo(() => journey(ruleset, assessment), [ruleset, assessment]);
  const name = productName(session.product);
  const isOpen = nextPage(pages, remarks) !== undefined;
  const toConfirm = slotsToConfirm(pages, remarks).length;
  const close = (): void => setFilling('nothing');
  return (
    <li className="card session-row">
      <h3>{name}</h3>
      <p className="muted">
        <ChangedWhen moment={session.changedAt} />
      </p>
      <ShortCounts assessment={assessment} />
      {toConfirm > 0 && (
        <p className="to-confirm">
          {counted(toConfirm, 'answer')} {TO_BE_CONFIRMED}
        </p>
      )}
      <Unsaved id={id} pages={pages} />
      {filling === 'name' && <RenameForm session={session} onClose={close} />}
      {filling === 'copy' && <CopyForm session={session} onClose={close} />}
      {filling === 'nothing' && (
        <div className="actions">
          {isOpen && (
            <Link href={continuesAt(session, pages)} className="button">
              Continue<span className="visually-hidden"> with {name}</span>
            </Link>
          )}
          <Link href={resultAddress(id)} className={isOpen ? undefined : 'button'}>
            Result<span className="visually-hidden"> for {name}</span>
          </Link>
          <button
            ref={renamer}
            type="button"
            className="link-button"
            onClick={() => setFilling('name')}
          >
            Rename<span className="visually-hidden"> {name}</span>
          </button>
          <button
            ref={copier}
            type="button"
            className="link-button"
            onClick={() => setFilling('copy')}
          >
            Copy<span className="visually-hidden"> {name}</span>
          </button>
          <DeleteButton session={session} onDeleted={onDeleted} />
        </div>
      )}
    </li>
  );
}

/** A page that is filled in and not saved is told here too: the tab alone has it. */
function Unsaved({
  id,
  pages,
}: {
  readonly id: SessionId;
  readonly pages: readonly JourneyPage[];
}) {
  const drafts = useDrafts();
  const unsaved = pages.filter(({ page }) => drafts.pages.has(draftKey(id, page.id))).length;
  return unsaved > 0 && <p className="to-confirm">{unsavedText(unsaved)}</p>;
}

function DeleteButton({ session, onDeleted }: SessionRowProps) {
  const store = useSessionsStore();
  const [failure, setFailure] = useState<string>();
  const removeIt = (): void => {
    store
      .getState()
      .remove(session.id)
      .then(onDeleted, (cause: unknown) => setFailure(failedMessage(cause)));
  };
  return (
    <>
      <button type="button" className="link-button" onClick={removeIt}>
        Delete<span className="visually-hidden"> {productName(session.product)}</span>
      </button>
      {failure !== undefined && <p role="alert">It could not be deleted. {failure}</p>}
    </>
  );
}
