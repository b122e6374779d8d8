import { Disclosure } from '#app/controls/disclosure.tsx';
import { TextArea } from '#app/controls/text-area.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { NO_REMARK, pointersGiven, type Noted } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import { counted } from '#report/wording.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { RemarkShown } from './remark-shown.tsx';
import { useNoted } from './use-noted.ts';
import { WhoCouldTell } from './who-could-tell.tsx';

interface RemarkEditorProps {
  readonly slot: AnswerSlot;
  /** The question as it is asked there, for those who do not see where this stands. */
  readonly label: string;
  readonly isNotSure: boolean;
}

/** Beside an answer: who could tell, a note, and pointers to evidence. Stores itself. */
export function RemarkEditor({ slot, label, isNotSure }: RemarkEditorProps) {
  const { value: noted, change, failure } = useNoted(slot);
  const id = `noted-${slotKey(slot)}`;
  return (
    <div className="remark">
      <div className="print-only">
        <RemarkShown remark={{ ...NO_REMARK, ...noted }} isNotSure={isNotSure} />
      </div>
      {failure !== undefined && (
        <p role="alert" className="field-error">
          It could not be stored. {failure} What you wrote is kept in this tab.
        </p>
      )}
      {isNotSure && (
        <WhoCouldTell
          id={`${id}-who`}
          about={label}
          value={noted.whoCouldTell}
          onChange={(whoCouldTell) => change({ whoCouldTell })}
        />
      )}
      <Disclosure
        summary={
          <>
            {summaryOf(noted)}
            <span className="visually-hidden">: {label}</span>
          </>
        }
      >
        <TextArea
          id={`${id}-note`}
          label="Note"
          hint="Stands in the result and in the report, and changes no outcome."
          value={noted.note}
          onChange={(note) => change({ note })}
        />
        <EvidenceFields
          id={`${id}-evidence`}
          evidence={noted.evidence}
          onChange={(evidence) => change({ evidence })}
        />
      </Disclosure>
    </div>
  );
}

function summaryOf({ note, evidence: rows }: Noted): string {
  const evidence = pointersGiven(rows);
  if (note === '' && evidence.length === 0) return 'Add a note or evidence';
  const parts = [
    ...(note === '' ? [] : ['a note']),
    ...(evidence.length === 0
      ? []
      : [counted(evidence.length, 'piece of evidence', 'pieces of evidence')]),
  ];
  return `Note and evidence (${parts.join(', ')})`;
}
