import { Link } from 'wouter';
import { ruleAddress } from '#app/addresses.ts';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { ProvisionList } from '#app/law/provision-list.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Question } from '#ruleset/types.ts';
import { decidedBy } from './decided-by.ts';

/** What an answer decides, and where that stands in the law. */
export function WhyWeAsk({ question }: { readonly question: Question }) {
  const decided = decidedBy(useRuleset(), question.id);
  return (
    <Disclosure summary="Why we ask, and where it stands">
      {decided.length > 0 ? (
        <>
          <p>This answer decides, alone or with others, a check of:</p>
          <ul>
            {decided.map(({ id, code, title }) => (
              <li key={id}>
                <Link href={ruleAddress(id)}>{title}</Link> <span className="code">{code}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {question.informationOnly
            ? 'This answer is for information; it decides no obligation.'
            : 'This answer decides which obligations apply to you, and from when.'}
        </p>
      )}
      {question.cites.length > 0 && <ProvisionList citations={question.cites} />}
    </Disclosure>
  );
}
