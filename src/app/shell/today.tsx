import { createContext, use, type ReactNode } from 'react';
import type { IsoDate } from '#ruleset/types.ts';

const TodayContext = createContext<IsoDate | undefined>(undefined);

interface TodayProviderProps {
  readonly today: IsoDate;
  readonly children: ReactNode;
}

/** Hands down the assessment date. It stays the same while the application is open, so that no screen contradicts another. */
export function TodayProvider({ today, children }: TodayProviderProps) {
  return <TodayContext value={today}>{children}</TodayContext>;
}

/** The day on which everything is assessed. */
export function useToday(): IsoDate {
  const today = use(TodayContext);
  if (today === undefined) throw new Error('There is no date around this part.');
  return today;
}
