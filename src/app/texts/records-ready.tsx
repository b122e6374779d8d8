import { Link } from 'wouter';
import { releaseAddress, releasesAddress } from '#app/addresses.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { localDay } from '#app/shell/calendar.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { newestFirst, RELEASE_RESULT_WORDS } from '#report/release-words.ts';
import { longDate } from '#report/wording.ts';

/** Where the record of a screened release need not be filled in by hand; nothing where none was screened. */
export function RecordsReady() {
  const { releaseCheck } = useRuleset();
  const { id, releases } = useWorkspace().session;
  if (releases.length === 0) return null;
  return (
    <div className="notice">
      <p>Releases screened here have this record filled in, ready to be copied:</p>
      <ul>
        {newestFirst(releases).map((record) => (
          <li key={record.id}>
            <Link
              href={
                releaseCheck === undefined ? releasesAddress(id) : releaseAddress(id, record.id)
              }
            >
              {record.release}, {longDate(localDay(new Date(record.at)))}
            </Link>
            : {RELEASE_RESULT_WORDS[record.result].word}
          </li>
        ))}
      </ul>
    </div>
  );
}
