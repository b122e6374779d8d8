import { personName } from '#report/people.ts';
import { SelectField, type Choice } from '#app/controls/select-field.tsx';
import type { ReviewFilter } from './review-filter.ts';

interface FilterFieldProps {
  readonly value: ReviewFilter;
  /** Who could tell. */
  readonly named: readonly string[];
  readonly onChange: (filter: ReviewFilter) => void;
}

const FIXED: readonly (readonly [ReviewFilter, string])[] = [
  ['all', 'All answers'],
  ['open', 'Not answered yet'],
  ['not-sure', 'Not sure'],
  ['to-be-confirmed', 'To be confirmed'],
];

/** Chooses which answers are shown. */
export function FilterField({ value, named, onChange }: FilterFieldProps) {
  return (
    <SelectField
      id="review-filter"
      label="Show"
      choices={FIXED}
      group={{ label: 'Mine: what I could tell', choices: named.map(mine) }}
      value={value}
      onChange={onChange}
    />
  );
}

function mine(who: string): Choice<ReviewFilter> {
  return [`for:${who}`, `I am: ${personName(who)}`];
}
