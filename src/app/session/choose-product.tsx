import { useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { SelectField } from '#app/controls/select-field.tsx';
import { useSessions } from '#app/shell/sessions-context.tsx';
import { productName } from '#report/wording.ts';
import type { SessionId } from '#sessions/session.ts';

interface ChooseProductProps {
  readonly id: string;
  readonly label: string;
  /** Where the screen stands within a session. */
  readonly addressOf: (id: SessionId) => string;
}

/** Leads from a screen that stands for itself to the same screen within the session of a product; nothing where none is kept. */
export function ChooseProduct({ id, label, addressOf }: ChooseProductProps) {
  const [chosen, setChosen] = useState('');
  const [, navigate] = useLocation();
  const entries = useSessions((state) => state.sessions);
  const kept = entries.flatMap((entry) =>
    entry.kind === 'session' && entry.session.deletedAt === undefined ? [entry.session] : [],
  );
  const [first] = kept;
  if (first === undefined) return null;
  const go = (event: SubmitEvent): void => {
    event.preventDefault();
    navigate(addressOf(chosen === '' ? first.id : chosen));
  };
  return (
    <form className="choose-product" onSubmit={go}>
      <SelectField
        id={id}
        label={label}
        choices={kept.map((session) => [session.id, productName(session.product)] as const)}
        value={chosen === '' ? first.id : chosen}
        onChange={setChosen}
      />
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}
