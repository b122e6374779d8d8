import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { questionAddress, resultAddress, ruleAddress } from '#app/addresses.ts';
import { FaqItemLink } from '#app/faq/faq-item-link.tsx';
import { useProduct } from '#app/faq/use-product-faq.ts';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { urgencyGroups } from '#engine/urgency.ts';
import { outcomeMark, outcomeWord, questionName } from '#report/wording.ts';
import { citing, type CitingRules } from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Citation, ObligationId, QuestionId } from '#ruleset/types.ts';

interface RestsOnProps {
  readonly citation: Citation;
  readonly rules: CitingRules;
  readonly faq: Faq;
}

/** What rests on a provision: obligations, with what came out where a session is open, questions and items of the FAQ. */
export function RestsOn({ citation, rules, faq }: RestsOnProps) {
  const cited = useMemo(() => citing(rules, (one) => one === citation), [rules, citation]);
  const obligations = new Set([
    ...cited.obligations,
    ...cited.checks.map(({ obligation }) => obligation),
    ...cited.notes,
  ]);
  const items = faq.items.filter(({ id }) => cited.faq.includes(id));
  return (
    <>
      <Obligations ids={obligations} />
      <Questions ids={cited.questions} />
      <Part heading="Questions and answers">
        {items.map(({ id, question, cites }) => (
          <li key={id}>
            <FaqItemLink id={id}>{question}</FaqItemLink>
            <p className="muted">
              {cites.find(({ provision }) => provision === citation)?.supports}
            </p>
          </li>
        ))}
      </Part>
      {cited.facts.length > 0 && (
        <p className="muted">It also decides which obligations apply, or from when.</p>
      )}
    </>
  );
}

function Obligations({ ids }: { readonly ids: ReadonlySet<ObligationId> }) {
  const { obligations } = useRuleset();
  const product = useProduct();
  if (product === undefined) {
    return (
      <Part heading="Obligations">
        {obligations
          .filter(({ id }) => ids.has(id))
          .map(({ id, title, code }) => (
            <li key={id}>
              <Link href={ruleAddress(id)}>{title}</Link> <span className="code">{code}</span>
            </li>
          ))}
      </Part>
    );
  }
  return (
    <Part heading="Obligations">
      {urgencyGroups(product.assessment)
        .flatMap(({ findings }) => findings)
        .filter(({ id }) => ids.has(id))
        .map((finding) => (
          <li key={finding.id}>
            <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>{' '}
            <Link href={resultAddress(product.session.id, finding.id)}>
              {finding.obligation.title}
            </Link>{' '}
            <span className="code">{finding.obligation.code}</span>
          </li>
        ))}
    </Part>
  );
}

function Questions({ ids }: { readonly ids: readonly QuestionId[] }) {
  const { questions } = useRuleset();
  const product = useProduct();
  const asked = new Set(product?.pages.map(({ page }) => page.id));
  return (
    <Part heading="Asked in the questionnaire">
      {ids.flatMap((id) => {
        const question = questions[id];
        if (question === undefined) return [];
        const name = questionName(question);
        return (
          <li key={id}>
            {product !== undefined && asked.has(question.page) ? (
              <Link href={questionAddress(product.session.id, question.page)}>{name}</Link>
            ) : (
              name
            )}
          </li>
        );
      })}
    </Part>
  );
}

interface PartProps {
  readonly heading: string;
  readonly children: readonly ReactNode[];
}

/** A list under its heading; nothing if it is empty. */
function Part({ heading, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul className="link-list">{children}</ul>
    </>
  );
}
