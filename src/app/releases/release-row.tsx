import { Link } from 'wouter';
import { releaseAddress } from '#app/addresses.ts';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { localDay } from '#app/shell/calendar.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { screenRelease, type ReleaseRules } from '#engine/screen-release.ts';
import { screenedAgain, screenedBeforeText } from '#report/release-words.ts';
import { longDate } from '#report/wording.ts';
import { CopyRecord } from './copy-record.tsx';
import { ReleaseAnswerList } from './release-answers.tsx';
import { ReleaseResultLabel } from './release-result-label.tsx';
import { ScreenedBefore } from './screened-before.tsx';
import { WhatFollows } from './what-follows.tsx';

interface ReleaseRowProps {
  readonly record: ReleaseRecord;
  readonly rules: ReleaseRules | undefined;
  readonly onDelete: () => void;
}

/** One screened release: its name, day and result, and everything else on demand. */
export function ReleaseRow({ record, rules, onDelete }: ReleaseRowProps) {
  const { session } = useWorkspace();
  const { id, release, at, result } = record;
  const again = screenedAgain(session.releases, record);
  const which = again === undefined ? release : `${release} (screened before)`;
  return (
    <li className="card release-row">
      <Disclosure
        summary={
          <span className="release-summary">
            <strong>{release}</strong>
            <span className="muted">{longDate(localDay(new Date(at)))}</span>
            <ReleaseResultLabel result={result} />
            {again !== undefined && (
              <span className="muted">
                {screenedBeforeText(longDate(localDay(new Date(again.at))))}
              </span>
            )}
          </span>
        }
      >
        <RecordDetails record={record} rules={rules} />
        <CopyRecord record={record} />
        <div className="actions">
          {rules !== undefined && (
            <Link href={releaseAddress(session.id, id)} className="button">
              Look at it again<span className="visually-hidden">: {which}</span>
            </Link>
          )}
          <button type="button" className="link-button" onClick={onDelete}>
            Delete<span className="visually-hidden"> {which}</span>
          </button>
        </div>
      </Disclosure>
    </li>
  );
}

function RecordDetails({ record, rules }: Pick<ReleaseRowProps, 'record' | 'rules'>) {
  const ruleset = useRuleset();
  const { because, answers, note } = record;
  const given = Object.entries(answers).map(([question, answer]) => ({ question, answer }));
  const now = rules && screenRelease(rules, answers);
  return (
    <>
      <ScreenedBefore record={record} rules={rules} />
      {because !== undefined && (
        <p>
          <ReasonText reason={because} basis={because.basis} />
        </p>
      )}
      {note !== '' && <p className="note-text">Note: {note}</p>}
      <h3>Answers</h3>
      {given.length === 0 ? (
        <p>None was given.</p>
      ) : (
        <ReleaseAnswerList asRuleset={rules?.asRuleset ?? ruleset} answers={given} />
      )}
      {now !== undefined && now.result === record.result && (
        <>
          <h3>What follows</h3>
          <WhatFollows notes={now.then} />
        </>
      )}
    </>
  );
}
