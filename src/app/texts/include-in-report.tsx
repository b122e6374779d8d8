interface IncludeInReportProps {
  readonly id: string;
  readonly label: string;
  readonly isIncluded: boolean;
  readonly onInclude: (isIncluded: boolean) => void;
}

/** Whether a text goes into the report. */
export function IncludeInReport({ id, label, isIncluded, onInclude }: IncludeInReportProps) {
  return (
    <div className="option not-printed">
      <input
        type="checkbox"
        id={`include-${id}`}
        checked={isIncluded}
        onChange={(event) => onInclude(event.target.checked)}
      />
      <label htmlFor={`include-${id}`}>{label}</label>
    </div>
  );
}
