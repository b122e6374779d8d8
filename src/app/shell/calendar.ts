/** Days and moments as people here and now see them. */
import type { IsoDate } from '#ruleset/types.ts';

/** The calendar day of a moment where the user is, as `2026-11-23`. */
export function localDay(moment: Date): IsoDate {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time of day where the user is, as `10:42`. */
export function localTime(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** Whole days from one calendar day to another; negative if it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
