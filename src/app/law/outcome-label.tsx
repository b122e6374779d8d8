import type { Mark } from '#report/model.ts';
import { SIGNS } from '#report/wording.ts';

interface OutcomeLabelProps {
  readonly mark: Mark;
  readonly children: string;
}

interface OutcomeSignProps {
  readonly mark: Mark;
  /** What it stands for, for those who point at it. */
  readonly title: string;
}

/** An outcome as its sign alone, where many stand side by side and the words stand elsewhere. */
export function OutcomeSign({ mark, title }: OutcomeSignProps) {
  return (
    <span className="outcome-cell" data-mark={mark} title={title}>
      {SIGNS[mark]}
    </span>
  );
}

/** An outcome by sign, word and colour together. */
export function OutcomeLabel({ mark, children }: OutcomeLabelProps) {
  return (
    <span className="outcome" data-mark={mark}>
      <span aria-hidden="true" className="outcome-sign">
        {SIGNS[mark]}
      </span>
      {children}
    </span>
  );
}
