import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { counted, longDate } from '#report/wording.ts';
import { RuleEntry } from './rule-entry.tsx';
import { SourceList } from './source-list.tsx';

/** What this version of the rules contains, and what it rests on. */
export function RulesScreen() {
  const { title, version, lawAsOf, obligations } = useRuleset();
  return (
    <Screen title="Rules" className="rules">
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
      <h2>Sources</h2>
      <SourceList />
    </Screen>
  );
}
