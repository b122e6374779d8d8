import { cardId } from '#app/addresses.ts';
import { ProvisionList } from '#app/law/provision-list.tsx';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { BASIS_WORDS, counted, longDate } from '#report/wording.ts';
import type { Obligation } from '#ruleset/types.ts';

/** One obligation of the rules: what it says, from when, what is checked, and where it stands. */
export function RuleEntry({ obligation }: { readonly obligation: Obligation }) {
  const { code, title, says, basis, checks, cites, inForce } = obligation;
  const days = [...new Set(inForce.map(({ from }) => longDate(from)))].toReversed();
  return (
    <article id={cardId(obligation.id)} tabIndex={-1} className="card">
      <div className="obligation-heading">
        <h3>{title}</h3>
        <span className="code">{code}</span>
      </div>
      <p>
        {says} <span className="basis">{BASIS_WORDS[basis]}</span>
      </p>
      <p className="muted">In force from {days.join(', in some cases from ')}</p>
      {checks.length > 0 && (
        <Disclosure
          summary={
            <>
              {counted(checks.length, 'check')}
              <span className="visually-hidden"> of {title}</span>
            </>
          }
        >
          <ul>
            {checks.map((check) => (
              <li key={check.id}>{check.title}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <h4>Provisions</h4>
      <ProvisionList citations={cites} />
    </article>
  );
}
