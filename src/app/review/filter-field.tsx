import { useWorkspace } from '#app/session/workspace-context.tsx';
import { whoCouldTell } from '#report/wording.ts';
import { whoIsNamed, type ReviewFilter } from './review-filter.ts';

interface FilterFieldProps {
  readonly value: ReviewFilter;
  readonly onChange: (filter: ReviewFilter) => void;
}

/** Chooses which answers are shown. */
export function FilterField({ value, onChange }: FilterFieldProps) {
  const { remarks } = useWorkspace().session;
  return (
    <div className="field review-filter">
      <label htmlFor="review-filter">Show</label>
      <select
        id="review-filter"
        value={value}
        onChange={(event) => onChange(event.target.value as ReviewFilter)}
      >
        <option value="all">All answers</option>
        <option value="open">Not answered yet</option>
        <option value="not-sure">Not sure</option>
        <option value="to-be-confirmed">To be confirmed</option>
        {whoIsNamed(remarks).map((who) => (
          <option key={who} value={`for:${who}`}>
            For {whoCouldTell(who)}
          </option>
        ))}
      </select>
    </div>
  );
}
