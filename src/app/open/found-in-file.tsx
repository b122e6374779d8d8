import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { sessionAddress } from '#app/addresses.ts';
import { localDay, localTime } from '#app/shell/calendar.ts';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessions, useSessionsStore } from '#app/shell/sessions-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import { assess } from '#engine/assess.ts';
import { counted, longDate, productName } from '#report/wording.ts';
import type { Session } from '#sessions/session.ts';
import type { SessionFileRead } from '#sessions/session-file.ts';
import { SinceThen } from './since-then.tsx';

interface FoundInFileProps {
  readonly name: string;
  readonly read: Extract<SessionFileRead, { kind: 'read' }>;
  readonly onClose: () => void;
}

/** What is in a file, what became of it since, and what can be done with it. */
export function FoundInFile({ name, read: { session, then }, onClose }: FoundInFileProps) {
  const ruleset = useRuleset();
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const here = useStored(session);
  const assessment = useMemo(
    () => assess(ruleset, session.answers, today),
    [ruleset, session, today],
  );
  useEffect(() => heading.current?.focus(), [session]);
  return (
    <section className="card" aria-labelledby="found-in-file">
      <h2 id="found-in-file" ref={heading} tabIndex={-1}>
        {productName(session.product)}
      </h2>
      <p>
        From {name}: {counted(assessment.counted.length, 'answer')} that count
        {Object.keys(session.actions).length > 0 &&
          `, ${counted(Object.keys(session.actions).length, 'action')}`}
        . Last changed on {dayAndTime(session.changedAt)}
        {then !== undefined &&
          `; report of ${longDate(then.on)} under the rules ${then.rulesetVersion}`}
        .
      </p>
      <p>{sinceText(session, here)}</p>
      {then !== undefined && <SinceThen then={then} assessment={assessment} />}
      <Ways session={session} here={here} onClose={onClose} />
    </section>
  );
}

/** The same session as this browser has it, if it has it. */
function useStored({ id }: Session): Session | undefined {
  const entries = useSessions((state) => state.sessions);
  const found = entries.find((entry) => entry.kind === 'session' && entry.session.id === id);
  return found?.kind === 'session' ? found.session : undefined;
}

function sinceText(session: Session, here: Session | undefined): string {
  if (here === undefined) return 'This browser has no such session.';
  const where = here.deletedAt === undefined ? 'This browser' : 'The bin of this browser';
  if (here.changedAt === session.changedAt) {
    return `${where} has the same session, unchanged since the file was written.`;
  }
  return here.changedAt > session.changedAt
    ? `${where} has the same session, changed since: last on ${dayAndTime(here.changedAt)}.`
    : `${where} has the same session as it was before: last changed on ${dayAndTime(here.changedAt)}.`;
}

function dayAndTime(moment: string): string {
  const date = new Date(moment);
  return `${longDate(localDay(date))}, ${localTime(date)}`;
}

interface WaysProps {
  readonly session: Session;
  readonly here: Session | undefined;
  readonly onClose: () => void;
}

function Ways({ session, here, onClose }: WaysProps) {
  const store = useSessionsStore();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string>();
  const keep = async (): Promise<void> => {
    try {
      const kept = await store.getState().takeIn(session);
      navigate(sessionAddress(kept.id));
    } catch (cause) {
      setFailure(failedMessage(cause));
    }
  };
  return (
    <>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void keep()}>
          {here === undefined ? 'Keep it in this browser' : 'Keep it beside the one that is here'}
        </button>
        {here?.deletedAt === undefined && here !== undefined && (
          <Link href={sessionAddress(here.id)}>Go on with the one that is here</Link>
        )}
        <button type="button" className="link-button" onClick={onClose}>
          Close
        </button>
      </div>
      {failure !== undefined && (
        <p role="alert">It could not be stored. {failure} The file is as it was.</p>
      )}
    </>
  );
}
