import { useRef, useState, type SyntheticEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { releasesAddress } from '#app/addresses.ts';
import { ErrorSummary } from '#app/controls/error-summary.tsx';
import { TextField } from '#app/controls/text-field.tsx';
import { newSessionId } from '#app/session-id.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { screenRelease, type ReleaseRules, type Screening } from '#engine/screen-release.ts';
import { RELEASE_RESULT_WORDS } from '#report/release-words.ts';
import { VERSION_LIMIT } from '#sessions/session.ts';
import { questionFieldId, ReleaseQuestions } from './release-questions.tsx';
import { ScreeningPanel } from './screening-panel.tsx';
import { useReleaseDraft } from './use-release-draft.ts';

interface ReleaseFormProps {
  readonly rules: ReleaseRules;
  /** What is looked at again; undefined for a new release. */
  readonly record?: ReleaseRecord | undefined;
}

const NAME_FIELD = 'release-name';

/** Name, questions, result and note of one release. */
export function ReleaseForm({ rules, record }: ReleaseFormProps) {
  const { session } = useWorkspace();
  const { draft, change, isUnsaved, forget } = useReleaseDraft(session.id, record);
  const screening = screenRelease(rules, draft.answers);
  const [attempt, setAttempt] = useState(0);
  const problem = attempt === 0 ? undefined : nameProblem(draft.release);
  const { failure, save } = useSaving(forget);
  const kept = record !== undefined && isAsKept(rules, screening, record) ? record : undefined;

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (nameProblem(draft.release) !== undefined) return;
    const named = { release: draft.release.trim(), note: draft.note.trim() };
    void save(kept === undefined ? newRecord(rules, screening, named) : { ...kept, ...named });
  }

  return (
    <form noValidate onSubmit={submit} className="release-form">
      <div className="release-asked">
        {problem !== undefined && (
          <ErrorSummary errors={[{ target: NAME_FIELD, message: problem }]} attempt={attempt} />
        )}
        {failure !== undefined && (
          <p role="alert" className="field-error">
            It could not be stored. {failure} Nothing has been lost; what you entered is still here.
          </p>
        )}
        <TextField
          id={NAME_FIELD}
          label="Name of the release"
          hint="For instance its version, or what it is called in your plan."
          autoComplete="off"
          value={draft.release}
          error={problem}
          onChange={({ target }) => change({ ...draft, release: target.value })}
        />
        <ReleaseQuestions
          questions={rules.check.questions.filter(({ id }) => screening.asked.includes(id))}
          answers={draft.answers}
          onChange={(question, option) =>
            change({ ...draft, answers: { ...draft.answers, [question]: option } })
          }
        />
      </div>
      <ScreeningPanel
        rules={rules}
        screening={screening}
        controlOf={(question) => firstControl(rules, question)}
      />
      <div className="release-end">
        <div className="field">
          <label htmlFor="release-note">Note (optional)</label>
          <p id="release-note-hint" className="hint">
            For instance why each “No” is one, and where the risk assessment is. Stands in the
            report.
          </p>
          <textarea
            id="release-note"
            aria-describedby="release-note-hint"
            rows={4}
            maxLength={5000}
            value={draft.note}
            onChange={({ target }) => change({ ...draft, note: target.value })}
          />
        </div>
        <div className="actions">
          <button type="submit" className="button primary">
            {saveWords(record, kept)}
          </button>
          <Link href={releasesAddress(session.id)}>Back to the releases</Link>
          {isUnsaved && (
            <span className="muted">Not saved yet; it is kept while this tab is open.</span>
          )}
        </div>
      </div>
    </form>
  );
}

type Named = Pick<ReleaseRecord, 'release' | 'note'>;

/** A record is evidence of its day: it is changed in name and note alone. */
function saveWords(record: ReleaseRecord | undefined, kept: ReleaseRecord | undefined): string {
  if (record === undefined) return 'Save this screening';
  return kept === undefined ? 'Save as a new record' : 'Save name and note';
}

/** Under the same rules, with the same answers to the same result. */
function isAsKept(
  { asRuleset }: ReleaseRules,
  screening: Screening,
  { rulesetVersion, answers, result }: ReleaseRecord,
): boolean {
  const now = answersIn(screening);
  const questions = Object.keys({ ...answers, ...now });
  return (
    rulesetVersion === asRuleset.version &&
    result === screening.result &&
    questions.every((question) => answers[question] === now[question])
  );
}

function answersIn({ counted }: Screening): Readonly<Record<string, string>> {
  return Object.fromEntries(counted.map(({ question, answer }) => [question, String(answer)]));
}

/** A screening with today's date and rules, and an id of its own. */
function newRecord({ asRuleset }: ReleaseRules, screening: Screening, named: Named): ReleaseRecord {
  const { result, because } = screening;
  return {
    ...named,
    id: newSessionId(),
    at: new Date().toISOString(),
    rulesetVersion: asRuleset.version,
    answers: answersIn(screening),
    result,
    because,
  };
}

/** Stores a record and goes to the list. */
function useSaving(onStored: () => void) {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string>();
  const isStoring = useRef(false);

  async function save(record: ReleaseRecord): Promise<void> {
    // A second press while the first is at work would keep a new release twice.
    if (isStoring.current) return;
    isStoring.current = true;
    setFailure(undefined);
    try {
      await store.getState().keepRelease(session.id, record);
      onStored();
      announce(`${record.release} is saved: ${RELEASE_RESULT_WORDS[record.result].word}.`);
      navigate(releasesAddress(session.id));
    } catch (cause) {
      setFailure(failedMessage(cause));
    } finally {
      isStoring.current = false;
    }
  }

  return { failure, save };
}

function nameProblem(name: string): string | undefined {
  const { length } = name.trim();
  if (length === 0) return 'Enter the name of the release';
  if (length <= VERSION_LIMIT) return undefined;
  return `Shorten the name to ${VERSION_LIMIT} characters; it has ${length}`;
}

function firstControl({ check }: ReleaseRules, question: string): string {
  const option = check.questions.find(({ id }) => id === question)?.options[0];
  return `${questionFieldId(question)}-${option?.id ?? ''}`;
}
