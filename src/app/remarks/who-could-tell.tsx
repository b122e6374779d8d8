import { useState } from 'react';
import { SelectField } from '#app/controls/select-field.tsx';
import { TextField } from '#app/controls/text-field.tsx';
import { ROLES } from '#engine/remark.ts';
import { roleMeant } from '#report/people.ts';
import { ROLE_WORDS } from '#report/wording.ts';

const BY_NAME = 'by-name';
const CHOICES: readonly (readonly [string, string])[] = [
  ['', 'Nobody named'],
  ...ROLES.map((role) => [role, ROLE_WORDS[role]] as const),
  [BY_NAME, 'Somebody by name'],
];

interface WhoCouldTellProps {
  readonly id: string;
  readonly about: string;
  /** A role, a name, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Optionally, who could answer what one is not sure of. */
export function WhoCouldTell({ id, about, value, onChange }: WhoCouldTellProps) {
  const role = roleMeant(value);
  const [isByName, setIsByName] = useState(value !== '' && role === undefined);
  const choose = (chosen: string): void => {
    setIsByName(chosen === BY_NAME);
    onChange(chosen === BY_NAME ? '' : chosen);
  };
  return (
    <div className="who-could-tell">
      <SelectField
        id={id}
        label={
          <>
            Who could tell? (optional)<span className="visually-hidden">: {about}</span>
          </>
        }
        choices={CHOICES}
        value={isByName ? BY_NAME : (role ?? value)}
        onChange={choose}
      />
      {isByName && (
        <div>
          <TextField
            id={`${id}-name`}
            label="Name"
            isApart
            autoComplete="off"
            maxLength={120}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <p role="status" className="hint">
            {role !== undefined && `Taken as the role “${ROLE_WORDS[role]}”.`}
          </p>
        </div>
      )}
    </div>
  );
}
