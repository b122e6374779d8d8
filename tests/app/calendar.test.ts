import { describe, expect, it } from 'vitest';
import { daysBetween, localDay, localTime } from '#app/shell/calendar.ts';

describe('the day of a moment', () => {
  it('is that of the place where one is, at both ends of it', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 0, 0, 0))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59, 59, 999))).toBe('2026-12-31');
  });
});

describe('the time of a moment', () => {
  it('is that of the place where one is, in two figures each', () => {
    expect(localTime(new Date(2026, 10, 24, 9, 5))).toBe('09:05');
    expect(localTime(new Date(2026, 10, 24, 0, 0))).toBe('00:00');
    expect(localTime(new Date(2026, 10, 24, 23, 59))).toBe('23:59');
  });
});

describe('the days between two days', () => {
  it.each([
    ['the same day', '2026-11-24', '2026-11-24', 0],
    ['the next day', '2026-11-24', '2026-11-25', 1],
    ['the day before', '2026-11-24', '2026-11-23', -1],
    ['over the end of February in a leap year', '2028-02-28', '2028-03-01', 2],
    ['over the end of February in another year', '2027-02-28', '2027-03-01', 1],
    ['over a change of the clocks in spring', '2027-03-27', '2027-03-29', 2],
    ['over a change of the clocks in autumn', '2027-10-30', '2027-11-01', 2],
    ['over a year', '2026-12-11', '2027-12-11', 365],
  ])('are counted for %s', (_what, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
