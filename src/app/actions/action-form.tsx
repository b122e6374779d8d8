import { actionCardId } from '#app/addresses.ts';
import { SelectField } from '#app/controls/select-field.tsx';
import { TextArea } from '#app/controls/text-area.tsx';
import { TextField } from '#app/controls/text-field.tsx';
import { EvidenceFields } from '#app/remarks/evidence-fields.tsx';
import { useKept } from '#app/session/use-kept.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { ACTION_STATES, type Action } from '#engine/action.ts';
import type { WorkItem } from '#report/work.ts';
import { ACTION_STATE_WORDS } from '#report/wording.ts';

const STATES = ACTION_STATES.map((state) => [state, ACTION_STATE_WORDS[state]] as const);

interface ActionFormProps {
  readonly item: WorkItem;
  readonly onRemove: (action: Action) => void;
}

/** Who does what by when. It stores itself. */
export function ActionForm({ item, onRemove }: ActionFormProps) {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const { value, change, drop, failure } = useKept<Action>({
    session: session.id,
    name: `action/${item.key}`,
    stored: item.action,
    keep: (fields) => store.getState().changeAction(session.id, item.key, fields),
  });
  const id = `${actionCardId(item.key)}-form`;
  const remove = (): void => {
    drop();
    onRemove(value);
  };
  return (
    <div className="action-form">
      {failure !== undefined && (
        <p role="alert" className="field-error">
          It could not be stored. {failure} What you wrote is kept in this tab.
        </p>
      )}
      <TextField
        id={`${id}-title`}
        label="What is to be done"
        autoComplete="off"
        maxLength={500}
        value={value.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className="action-fields">
        <OwnerField
          id={`${id}-owner`}
          value={value.owner}
          onChange={(owner) => change({ owner })}
        />
        <TextField
          id={`${id}-due`}
          type="date"
          label="Due"
          value={value.due}
          onChange={(event) => change({ due: event.target.value })}
        />
        <SelectField
          id={`${id}-state`}
          label="State"
          choices={STATES}
          value={value.state}
          onChange={(state) => change({ state })}
        />
      </div>
      {value.state === 'will-not-do' && (
        <TextArea
          id={`${id}-reason`}
          label="Why it will not be done"
          hint="It stands in the report. The check stays as it is."
          value={value.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <TextArea
        id={`${id}-note`}
        label="Note"
        value={value.note}
        onChange={(note) => change({ note })}
      />
      <EvidenceFields
        id={`${id}-evidence`}
        evidence={value.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <button type="button" className="link-button" onClick={remove}>
        Remove this action<span className="visually-hidden">: {value.title}</span>
      </button>
    </div>
  );
}

interface OwnerFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (owner: string) => void;
}

/** Offers who owns something already. */
function OwnerField({ id, value, onChange }: OwnerFieldProps) {
  const { actions } = useWorkspace().session;
  const owners = Object.values(actions).map(({ owner }) => owner.trim());
  const known = [...new Set(owners)].filter((owner) => owner !== '' && owner !== value).toSorted();
  return (
    <>
      <TextField
        id={id}
        label="Owner"
        autoComplete="off"
        maxLength={120}
        list={`${id}-known`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </>
  );
}
