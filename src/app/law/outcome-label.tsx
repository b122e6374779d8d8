import type { Mark } from '#report/model.ts';

interface OutcomeLabelProps {
  readonly mark: Mark;
  readonly children: string;
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

const SIGNS: Readonly<Record<Mark, string>> = {
  gap: '▲',
  pressing: '△',
  unclear: '?',
  unsettled: '≈',
  met: '✓',
  info: 'i',
  'does-not-apply': '–',
};
