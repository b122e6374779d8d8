import { createContext, use, type ReactNode } from 'react';
import type { Ruleset } from '#ruleset/types.ts';

const RulesetContext = createContext<Ruleset | undefined>(undefined);

interface RulesetProviderProps {
  readonly ruleset: Ruleset;
  readonly children: ReactNode;
}

export function RulesetProvider({ ruleset, children }: RulesetProviderProps) {
  return <RulesetContext value={ruleset}>{children}</RulesetContext>;
}

/** The ruleset that the application was started with. */
export function useRuleset(): Ruleset {
  const ruleset = use(RulesetContext);
  if (ruleset === undefined) throw new Error('There is no ruleset around this part.');
  return ruleset;
}
