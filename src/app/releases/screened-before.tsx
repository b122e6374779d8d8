import { localDay } from '#app/shell/calendar.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { ReleaseRules } from '#engine/screen-release.ts';
import { otherResultNow, RELEASE_RESULT_WORDS } from '#report/release-words.ts';
import { longDate } from '#report/wording.ts';

interface ScreenedBeforeProps {
  readonly record: ReleaseRecord;
  readonly rules: ReleaseRules | undefined;
  /** It stands above the form with which it can be saved anew. */
  readonly isToBeSaved?: boolean;
}

/** When and under which rules a release was screened, and whether today's rules would say something else. */
export function ScreenedBefore({ record, rules, isToBeSaved = false }: ScreenedBeforeProps) {
  const { version } = useRuleset();
  const { at, rulesetVersion, result } = record;
  const now = otherResultNow(rules, record);
  const isOlder = rulesetVersion !== version;
  return (
    <>
      <p className="muted">
        Screened on <time dateTime={at}>{longDate(localDay(new Date(at)))}</time> under the rules{' '}
        {rulesetVersion}
        {isToBeSaved && `, with the result “${RELEASE_RESULT_WORDS[result].word}”`}.{' '}
        {isOlder && rules !== undefined && now === undefined && (
          <>Today’s rules, {version}, come to the same result. </>
        )}
        {isToBeSaved &&
          'This record stays as it is: changed answers are saved as a new record, with the day of today.'}
      </p>
      {now !== undefined && (
        <p className="notice">
          {isOlder
            ? `By today’s rules, ${version}, `
            : 'The rules have been corrected since; by them '}
          the same answers come to another result:{' '}
          <strong>{RELEASE_RESULT_WORDS[now.result].word}</strong>.{' '}
          {!isToBeSaved && 'Look at it again; what is kept stays as it came out then.'}
        </p>
      )}
    </>
  );
}
