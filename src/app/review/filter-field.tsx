import { SelectField } from '#app/controls/select-field.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { whoCouldTell } from '#report/wording.ts';
import { whoIsNamed, type ReviewFilter } from './review-filter.ts';

interface FilterFieldProps {
  readonly value: ReviewFilter;
  readonly onChange: (filter: ReviewFilter) => void;
}

const FIXED: readonly (readonly [ReviewFilter, string])[] = [
  ['all', 'All answers'],
  ['open', 'Not answered yet'],
  ['not-sure', 'Not sure'],
  ['to-be-confirmed', 'To be confirmed'],
];

/** Chooses which answers are shown. */
export function FilterField({ value, onChange }: FilterFieldProps) {
  const { session, assessment } = useWorkspace();
  const named = whoIsNamed(assessment, session.remarks).map(
    (who) => [`for:${who}`, `I am: ${whoCouldTell(who)}`] as const,
  );
  return (
    <SelectField
      id="review-filter"
      label="Show"
      choices={FIXED}
      group={{ label: 'Mine: what I could tell', choices: named }}
      value={value}
      onChange={onChange}
    />
  );
}
