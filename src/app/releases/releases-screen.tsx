import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { newReleaseAddress } from '#app/addresses.ts';
import { useDrafts } from '#app/session/drafts.tsx';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { releaseRules } from '#engine/screen-release.ts';
import { newestFirst, RELEASES_ABOUT, RELEASES_HEADING } from '#report/release-words.ts';
import { productName } from '#report/wording.ts';
import { ReleaseRow } from './release-row.tsx';
import { UndoDeleteRelease } from './undo-delete-release.tsx';
import { draftKey } from './use-release-draft.ts';

const LIST_HEADING = 'releases-screened';

/** The releases that were screened, and the way to screen one more. */
export function ReleasesScreen() {
  const rules = releaseRules(useRuleset());
  const { session } = useWorkspace();
  const { releases: drafts } = useDrafts();
  const { deleted, failure, remove, undo, list } = useDeleting();
  const begun = drafts.get(draftKey(session.id, undefined));
  const releases = newestFirst(session.releases);
  return (
    <Screen
      title={RELEASES_HEADING}
      context={productName(session.product)}
      above={<SessionBar />}
      className="releases"
    >
      <p>{RELEASES_ABOUT}</p>
      {rules === undefined ? (
        <p>These rules have no questions about releases.</p>
      ) : (
        <p className="actions">
          <Link href={newReleaseAddress(session.id)} className="button primary">
            {begun === undefined ? 'Screen a release' : 'Go on with what you began'}
          </Link>
          {begun !== undefined && (
            <span className="muted">
              {begun.release.trim() === '' ? 'A release' : begun.release.trim()} is not saved yet.
            </span>
          )}
        </p>
      )}
      <UndoDeleteRelease key={deleted?.id} release={deleted} onUndo={undo} />
      {failure !== undefined && (
        <p role="alert" className="field-error">
          It could not be stored. {failure} The list is as it was.
        </p>
      )}
      <h2 ref={list} id={LIST_HEADING} tabIndex={-1}>
        {releases.length === 0 ? 'None screened yet' : 'Newest first'}
      </h2>
      {releases.length === 0 ? (
        <p>
          What you save stands here with its date, the answers and the reason, and in the report.
        </p>
      ) : (
        <ul className="release-list" aria-labelledby={LIST_HEADING}>
          {releases.map((record) => (
            <ReleaseRow
              key={record.id}
              record={record}
              rules={rules}
              onDelete={() => remove(record)}
            />
          ))}
        </ul>
      )}
    </Screen>
  );
}

/** Deleting a release, and taking that back. */
function useDeleting() {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [deleted, setDeleted] = useState<ReleaseRecord>();
  const [failure, setFailure] = useState<string>();
  const list = useRef<HTMLHeadingElement>(null);
  const failed = (cause: unknown): void => setFailure(failedMessage(cause));
  return {
    deleted,
    failure,
    list,
    remove: (record: ReleaseRecord): void => {
      setFailure(undefined);
      store
        .getState()
        .removeRelease(session.id, record.id)
        .then(() => setDeleted(record), failed);
    },
    undo: (record: ReleaseRecord): void => {
      setFailure(undefined);
      store
        .getState()
        .keepRelease(session.id, record)
        .then(() => {
          setDeleted(undefined);
          announce(`The screening of ${record.release} is back.`);
          list.current?.focus();
        }, failed);
    },
  };
}
