import { cardId } from '#app/addresses.ts';
import { OpenPointDetails } from '#app/law/open-point-details.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useGoTo } from '#app/shell/use-go-to.ts';
import { Screen } from '#app/shell/screen.tsx';
import { CONTRADICTION_WORDS, counted, longDate } from '#report/wording.ts';
import type { ObligationId } from '#ruleset/types.ts';
import { ConsideredList } from './considered-list.tsx';
import { ContradictionEntries } from './contradiction-entries.tsx';
import { EditionList } from './edition-list.tsx';
import { RuleEntry } from './rule-entry.tsx';
import { SourceList } from './source-list.tsx';

interface RulesScreenProps {
  /** The obligation to begin with. */
  readonly goTo?: ObligationId | undefined;
}

/** What this version of the rules contains, and what it rests on. */
export function RulesScreen({ goTo }: RulesScreenProps) {
  const ruleset = useRuleset();
  const { title, version, lawAsOf, obligations, openPoints, editions, considered } = ruleset;
  const points = Object.values(openPoints);
  useGoTo(goTo === undefined ? undefined : cardId(goTo));
  return (
    <Screen title="Rules and sources" className="rules">
      <p className="lead">{title}</p>
      <p>
        Version {version}, which follows the law up to {longDate(lawAsOf)}:{' '}
        {counted(obligations.length, 'obligation')}, each with the provisions it rests on. What a
        provision says is told in our words; the official text is one link away and alone counts.
      </p>
      <h2>Obligations</h2>
      {obligations.map((obligation) => (
        <RuleEntry key={obligation.id} obligation={obligation} />
      ))}
      {points.length > 0 && (
        <>
          <h2>What is not settled</h2>
          <p>
            {counted(points.length, 'point')} on which the law leaves room, each with every reading
            of it, what is taken here meanwhile, and what to write down.
          </p>
          {points.map((point) => (
            <OpenPointDetails key={point.id} point={point} />
          ))}
        </>
      )}
      {ruleset.contradictions.length > 0 && (
        <>
          <h2>{CONTRADICTION_WORDS.heading}</h2>
          <p>{CONTRADICTION_WORDS.onRules}</p>
          <ContradictionEntries />
        </>
      )}
      {considered.length > 0 && (
        <>
          <h2>What is not covered</h2>
          <ConsideredList />
        </>
      )}
      <h2>Sources</h2>
      <SourceList />
      {editions.length > 0 && <h2>What has changed</h2>}
      <EditionList />
    </Screen>
  );
}
