import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { longDate } from '#report/wording.ts';

/** What each version of the rules changed, newest first. */
export function EditionList() {
  const { editions } = useRuleset();
  return editions.map(({ version, lawAsOf, changes }) => (
    <section key={version}>
      <h3>
        {version}, law as of {longDate(lawAsOf)}
      </h3>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  ));
}
