import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Considered } from '#ruleset/types.ts';

/** What of the law was looked at and is not covered, or only in part, each with the reason. */
export function ConsideredList() {
  const { considered } = useRuleset();
  const partly = considered.filter(({ covered }) => covered === 'in-part');
  const not = considered.filter(({ covered }) => covered === 'no');
  return (
    <>
      <p>
        {considered.length} provisions that a reader may look for were considered: the points of the
        annexes that bear on updates, and the manufacturer’s duties paragraph by paragraph.{' '}
        {considered.length - partly.length - not.length} of them are covered, {partly.length} in
        part, {not.length} are not.
      </p>
      <h3>Covered in part: what is not asked</h3>
      <Provisions provisions={partly} />
      <h3>Not covered, and why</h3>
      <Provisions provisions={not} />
    </>
  );
}

function Provisions({ provisions }: { readonly provisions: readonly Considered[] }) {
  const { sources } = useRuleset();
  return (
    <ul>
      {provisions.map(({ source, pinpoint, why }) => (
        <li key={pinpoint}>
          <strong>
            {sources.find(({ id }) => id === source)?.name} {pinpoint}
          </strong>
          : {why}
        </li>
      ))}
    </ul>
  );
}
