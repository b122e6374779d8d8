import { useRef } from 'react';
import type { EvidencePointer } from '#engine/remark.ts';
import { EVIDENCE_WORDS } from '#report/wording.ts';

const KINDS = Object.keys(EVIDENCE_WORDS) as readonly EvidencePointer['kind'][];
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
  const replace = (at: number, pointer: EvidencePointer): void =>
    onChange(evidence.map((other, index) => (index === at ? pointer : other)));
  const remove = (at: number): void => {
    onChange(evidence.filter((_, index) => index !== at));
    adder.current?.focus();
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
      <button
        ref={adder}
        type="button"
        className="button"
        onClick={() => onChange([...evidence, EMPTY])}
      >
        Add a pointer to evidence
      </button>
    </div>
  );
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
        <div className="field">
          <label htmlFor={`${id}-kind`}>Kind</label>
          <select
            id={`${id}-kind`}
            value={pointer.kind}
            onChange={(event) =>
              onChange({ ...pointer, kind: event.target.value as EvidencePointer['kind'] })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {EVIDENCE_WORDS[kind]}
              </option>
            ))}
          </select>
        </div>
        <PointerText {...{ id, pointer, onChange }} field="title" label="Title" />
        <PointerText {...{ id, pointer, onChange }} field="where" label="Link or file name" />
        <PointerText {...{ id, pointer, onChange }} field="on" label="Date" type="date" />
        <PointerText
          {...{ id, pointer, onChange }}
          field="productVersion"
          label="Product version"
        />
      </div>
      <button type="button" className="link-button" onClick={onRemove}>
        Remove<span className="visually-hidden"> evidence {number}</span>
      </button>
    </fieldset>
  );
}

interface PointerTextProps extends Pick<PointerFieldsProps, 'id' | 'pointer' | 'onChange'> {
  readonly field: 'title' | 'where' | 'on' | 'productVersion';
  readonly label: string;
  readonly type?: 'text' | 'date';
}

function PointerText({ id, pointer, onChange, field, label, type = 'text' }: PointerTextProps) {
  return (
    <div className="field">
      <label htmlFor={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        type={type}
        autoComplete="off"
        maxLength={1000}
        value={pointer[field]}
        onChange={(event) => onChange({ ...pointer, [field]: event.target.value })}
      />
    </div>
  );
}
