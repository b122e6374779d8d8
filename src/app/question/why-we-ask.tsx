import { Link } from 'wouter';
import { ruleAddress, RULES } from '#app/addresses.ts';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { ProvisionList } from '#app/law/provision-list.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { counted } from '#report/wording.ts';
import type { Obligation, Question } from '#ruleset/types.ts';
import { borneOnBy, decidedBy } from './decided-by.ts';

/** The most that are named one by one; what bears on more bears on nearly all. */
const MOST = 12;

/** What an answer decides, and where that stands in the law. */
export function WhyWeAsk({ question }: { readonly question: Question }) {
  const ruleset = useRuleset();
  const decided = decidedBy(ruleset, question.id);
  const borneOn = borneOnBy(ruleset, question.id);
  return (
    <Disclosure summary="Why we ask, and where it stands">
      {question.informationOnly && <p>This answer is for information; it decides no obligation.</p>}
      {decided.length > 0 && (
        <>
          <p>This answer decides, alone or with others, a check of:</p>
          <Obligations obligations={decided} />
        </>
      )}
      {borneOn.length > MOST && (
        <p>
          {decided.length > 0 ? 'It also has' : 'This answer has'} a say in which of{' '}
          <Link href={RULES}>{counted(borneOn.length, 'obligation')}</Link> apply to you, from when,
          or what counts in them.
        </p>
      )}
      {borneOn.length > 0 && borneOn.length <= MOST && (
        <>
          <p>
            {decided.length > 0 ? 'It also has' : 'This answer has'} a say in whether these apply,
            from when, or what counts in them:
          </p>
          <Obligations obligations={borneOn} />
        </>
      )}
      {question.cites.length > 0 && <ProvisionList citations={question.cites} />}
    </Disclosure>
  );
}

function Obligations({ obligations }: { readonly obligations: readonly Obligation[] }) {
  return (
    <ul>
      {obligations.map(({ id, code, title }) => (
        <li key={id}>
          <Link href={ruleAddress(id)} className="apart">
            {title}
          </Link>{' '}
          <span className="code">{code}</span>
        </li>
      ))}
    </ul>
  );
}
