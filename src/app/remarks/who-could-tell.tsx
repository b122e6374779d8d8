import { useState } from 'react';
import { ROLES, type Role } from '#engine/remark.ts';
import { ROLE_WORDS } from '#report/wording.ts';

const BY_NAME = 'by-name';

interface WhoCouldTellProps {
  readonly id: string;
  readonly about: string;
  /** A role, a name, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Optionally, who could answer what one is not sure of. */
export function WhoCouldTell({ id, about, value, onChange }: WhoCouldTellProps) {
  const isRole = ROLES.includes(value as Role);
  const [isByName, setIsByName] = useState(value !== '' && !isRole);
  const choose = (chosen: string): void => {
    setIsByName(chosen === BY_NAME);
    onChange(chosen === BY_NAME ? '' : chosen);
  };
  return (
    <div className="who-could-tell">
      <div className="field">
        <label htmlFor={id}>
          Who could tell? (optional)<span className="visually-hidden">: {about}</span>
        </label>
        <select
          id={id}
          value={isByName ? BY_NAME : value}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Nobody named</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
          <option value={BY_NAME}>Somebody by name</option>
        </select>
      </div>
      {isByName && (
        <div className="field">
          <label htmlFor={`${id}-name`}>Name</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={120}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </div>
  );
}
