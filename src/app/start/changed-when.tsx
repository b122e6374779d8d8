import { useToday } from '#app/shell/today.tsx';
import { localDay, localTime } from '#app/shell/calendar.ts';
import { longDate } from '#report/wording.ts';

/** When a session was last changed: today with the time, earlier with the day. */
export function ChangedWhen({ moment }: { readonly moment: string }) {
  const today = useToday();
  const changed = new Date(moment);
  const day = localDay(changed);
  return (
    <time dateTime={moment}>
      {day === today ? `changed today, ${localTime(changed)}` : `changed on ${longDate(day)}`}
    </time>
  );
}
