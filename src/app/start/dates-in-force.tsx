import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import { daysBetween } from '#app/shell/calendar.ts';
import { counted, longDate } from '#report/wording.ts';
import type { IsoDate, Obligation } from '#ruleset/types.ts';

/** From when the obligations are in force, as far as it does not depend on the answers. */
export function DatesInForce() {
  const { obligations } = useRuleset();
  const today = useToday();
  const days = [...new Set(obligations.map(usualDay))].toSorted();
  return (
    <ul className="dates">
      {days.map((day) => {
        const number = obligations.filter((obligation) => usualDay(obligation) === day).length;
        return (
          <li key={day}>
            <strong>{counted(number, 'obligation')}</strong> {whenInForce(day, today)}
          </li>
        );
      })}
    </ul>
  );
}

/** The day of the case that needs no condition. */
function usualDay({ inForce }: Obligation): IsoDate {
  return inForce.at(-1)?.from ?? '';
}

function whenInForce(day: IsoDate, today: IsoDate): string {
  const left = daysBetween(today, day);
  return left > 0
    ? `from ${longDate(day)}, in ${counted(left, 'day')}`
    : `in force since ${longDate(day)}`;
}
