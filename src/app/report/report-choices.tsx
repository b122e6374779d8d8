import type { ReactNode } from 'react';
import { SelectField } from '#app/controls/select-field.tsx';
import { AUDIENCE_WORDS, AUDIENCES, LEAVABLE, LEAVABLE_WORDS } from '#report/audience.ts';
import { capital } from '#report/wording.ts';
import { mayCarrySession } from './attached-session.ts';
import type { ReportChoices } from './choices.ts';

interface ChoicesProps {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

/** For whom the report is, and what is left out of it. */
export function ChooseReport({ choices, onChange }: ChoicesProps) {
  const { audience, leftOut } = choices;
  return (
    <>
      <fieldset>
        <legend>For whom is it?</legend>
        {AUDIENCES.map((one) => (
          <Option key={one}>
            <input
              type="radio"
              id={`for-${one}`}
              name="audience"
              checked={audience === one}
              aria-describedby={`for-${one}-has`}
              onChange={() => onChange({ ...choices, audience: one })}
            />
            <label htmlFor={`for-${one}`}>{AUDIENCE_WORDS[one].label}</label>
            <p id={`for-${one}-has`} className="hint">
              {capital(AUDIENCE_WORDS[one].has)}
            </p>
          </Option>
        ))}
      </fieldset>
      <fieldset>
        <legend>What is left out?</legend>
        <p className="hint">The cover of the report says what is.</p>
        {LEAVABLE.map((one) => (
          <Option key={one}>
            <input
              type="checkbox"
              id={`without-${one}`}
              checked={leftOut.includes(one)}
              onChange={({ target }) =>
                onChange({
                  ...choices,
                  leftOut: LEAVABLE.filter((other) =>
                    other === one ? target.checked : leftOut.includes(other),
                  ),
                })
              }
            />
            <label htmlFor={`without-${one}`}>{capital(LEAVABLE_WORDS[one])}</label>
          </Option>
        ))}
      </fieldset>
    </>
  );
}

/** What concerns the PDF alone. */
export function ChoosePdf({ choices, onChange }: ChoicesProps) {
  const { audience, paper, withSession } = choices;
  const mayCarry = mayCarrySession(audience);
  return (
    <>
      <SelectField
        id="paper"
        label="Paper"
        choices={[
          ['a4', 'A4'],
          ['letter', 'Letter'],
        ]}
        value={paper}
        onChange={(chosen) => onChange({ ...choices, paper: chosen })}
      />
      <Option>
        <input
          type="checkbox"
          id="with-session"
          checked={withSession && mayCarry}
          disabled={!mayCarry}
          aria-describedby="with-session-means"
          onChange={({ target }) => onChange({ ...choices, withSession: target.checked })}
        />
        <label htmlFor="with-session">It carries the session</label>
        <p id="with-session-means" className="hint">
          {mayCarry
            ? 'Whoever opens the PDF on the start page goes on from these answers. What is left out of the report, or is not for its reader, is not in the session either.'
            : 'Who is not given the answers is not given the session.'}
        </p>
      </Option>
    </>
  );
}

function Option({ children }: { readonly children: ReactNode }) {
  return <div className="option">{children}</div>;
}
