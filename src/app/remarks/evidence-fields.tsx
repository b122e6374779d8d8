import { useRef, useState } from 'react';
import { SelectField } from '#app/controls/select-field.tsx';
import { TextField } from '#app/controls/text-field.tsx';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { useFocusOnceShown } from '#app/shell/use-focus-once-shown.ts';
import { pointersGiven, type EvidencePointer } from '#engine/remark.ts';
import { evidenceText, EVIDENCE_WORDS } from '#report/wording.ts';

const KINDS = Object.entries(EVIDENCE_WORDS) as readonly [EvidencePointer['kind'], string][];
const TEXTS = [
  { field: 'title', label: 'Title', type: 'text' },
  { field: 'where', label: 'Link or file name', type: 'text' },
  { field: 'on', label: 'Date', type: 'date' },
  { field: 'productVersion', label: 'Product version', type: 'text' },
] as const;
const EMPTY: EvidencePointer = {
  kind: 'document',
  title: '',
  where: '',
  on: '',
  productVersion: '',
};

interface EvidenceFieldsProps {
  readonly id: string;
  readonly evidence: readonly EvidencePointer[];
  readonly onChange: (evidence: readonly EvidencePointer[]) => void;
}

/** Pointers to evidence, each with its fields. Nothing is uploaded: they say where the thing is. */
export function EvidenceFields({ id, evidence, onChange }: EvidenceFieldsProps) {
  const adder = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<Removed>();
  const announce = useAnnounce();
  const focusOn = useFocusOnceShown();
  const replace = (at: number, pointer: EvidencePointer): void =>
    onChange(evidence.map((other, index) => (index === at ? pointer : other)));
  const add = (): void => {
    onChange([...evidence, EMPTY]);
    focusOn(kindId(id, evidence.length));
  };
  const remove = (at: number): void => {
    const pointer = evidence[at];
    if (pointer !== undefined && pointersGiven([pointer]).length > 0) setRemoved({ at, pointer });
    onChange(evidence.filter((_, index) => index !== at));
    adder.current?.focus();
    announce(`Evidence ${at + 1} was removed.`);
  };
  const bringBack = ({ at, pointer }: Removed): void => {
    // Rows may have gone since.
    const place = Math.min(at, evidence.length);
    onChange([...evidence.slice(0, place), pointer, ...evidence.slice(place)]);
    setRemoved(undefined);
    focusOn(kindId(id, place));
    announce(`Evidence ${place + 1} was brought back.`);
  };
  return (
    <div className="evidence-fields">
      {evidence.map((pointer, index) => (
        <PointerFields
          // Rows have no name of their own, and are only added at the end.
          key={index}
          id={`${id}-${index}`}
          number={index + 1}
          pointer={pointer}
          onChange={(changed) => replace(index, changed)}
          onRemove={() => remove(index)}
        />
      ))}
      {removed !== undefined && (
        <p>
          Removed: {evidenceText(removed.pointer)}{' '}
          <button type="button" className="link-button" onClick={() => bringBack(removed)}>
            Bring it back<span className="visually-hidden">: evidence {removed.at + 1}</span>
          </button>
        </p>
      )}
      <button ref={adder} type="button" className="button" onClick={add}>
        Add a pointer to evidence
      </button>
    </div>
  );
}

/** The id of the first field of a row. */
const kindId = (id: string, row: number): string => `${id}-${row}-kind`;

/** A pointer that was removed, as long as its place is shown. */
interface Removed {
  readonly at: number;
  readonly pointer: EvidencePointer;
}

interface PointerFieldsProps {
  readonly id: string;
  readonly number: number;
  readonly pointer: EvidencePointer;
  readonly onChange: (pointer: EvidencePointer) => void;
  readonly onRemove: () => void;
}

function PointerFields({ id, number, pointer, onChange, onRemove }: PointerFieldsProps) {
  return (
    <fieldset className="pointer">
      <legend>Evidence {number}</legend>
      <div className="pointer-fields">
        <SelectField
          id={`${id}-kind`}
          label="Kind"
          choices={KINDS}
          value={pointer.kind}
          onChange={(kind) => onChange({ ...pointer, kind })}
        />
        {TEXTS.map(({ field, label, type }) => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            type={type}
            label={label}
            isApart
            autoComplete="off"
            maxLength={1000}
            value={pointer[field]}
            onChange={(event) => onChange({ ...pointer, [field]: event.target.value })}
          />
        ))}
      </div>
      <button type="button" className="link-button" onClick={onRemove}>
        Remove<span className="visually-hidden"> evidence {number}</span>
      </button>
    </fieldset>
  );
}
