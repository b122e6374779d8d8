import { ProblemScreen } from '#app/shell/problem-screen.tsx';
import type { SessionEntry } from '#sessions/read-session.ts';
import { RawRecordButton } from './raw-record-button.tsx';

export type UnreadableEntry = Exclude<SessionEntry, { readonly kind: 'session' }>;

/** Stands for a record that this version cannot read. Leaves the record as it is. */
export function UnreadableSession({ entry }: { readonly entry: UnreadableEntry }) {
  const title =
    entry.kind === 'damaged'
      ? 'This session is damaged'
      : 'This session was written by a later version';
  return (
    <ProblemScreen
      title={title}
      happened={unreadableBecause(entry)}
      safe="The record has been left exactly as it is, and all other sessions are untouched. You can save it to a file; it can be deleted on the start page."
    >
      <RawRecordButton id={entry.id} />
    </ProblemScreen>
  );
}

/** Why a record cannot be read, in a sentence or two. */
export function unreadableBecause(entry: UnreadableEntry): string {
  return entry.kind === 'damaged'
    ? `The stored record cannot be read: ${entry.problem}.`
    : `It has format ${entry.format}, which this version does not know. Load the page again to get the latest version.`;
}
