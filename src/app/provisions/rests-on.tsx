import { useMemo, type ReactNode } from 'react';
import { FaqItemLink } from '#app/faq/faq-item-link.tsx';
import { ObligationList } from '#app/law/obligation-list.tsx';
import { QuestionList } from '#app/law/question-list.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { citing, type CitingRules } from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Citation } from '#ruleset/types.ts';

interface RestsOnProps {
  readonly citation: Citation;
  readonly rules: CitingRules;
  readonly faq: Faq;
}

/** What rests on a provision: obligations, with what came out where a session is open, questions and items of the FAQ. */
export function RestsOn({ citation, rules, faq }: RestsOnProps) {
  const cited = useMemo(() => citing(rules, (one) => one === citation), [rules, citation]);
  const { obligations, questions } = useRuleset();
  const resting = new Set([
    ...cited.obligations,
    ...cited.checks.map(({ obligation }) => obligation),
    ...cited.notes,
  ]);
  const ids = obligations.map(({ id }) => id).filter((id) => resting.has(id));
  const asked = cited.questions.flatMap((id) => questions[id] ?? []);
  const items = faq.items.filter(({ id }) => cited.faq.includes(id));
  return (
    <>
      <Part heading="Obligations" isEmpty={ids.length === 0}>
        <ObligationList ids={ids} />
      </Part>
      <Part heading="Asked in the questionnaire" isEmpty={asked.length === 0}>
        <QuestionList questions={asked} />
      </Part>
      <Part heading="Questions and answers" isEmpty={items.length === 0}>
        <ul className="link-list">
          {items.map(({ id, question, cites }) => (
            <li key={id}>
              <FaqItemLink id={id}>{question}</FaqItemLink>
              <p className="muted">
                {cites.find(({ provision }) => provision === citation)?.supports}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      {cited.facts.length > 0 && (
        <p className="muted">It also decides which obligations apply, or from when.</p>
      )}
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** What rests on it of one kind, under its heading; nothing if nothing does. */
function Part({ heading, isEmpty, children }: PartProps) {
  if (isEmpty) return null;
  return (
    <>
      <h4>{heading}</h4>
      {children}
    </>
  );
}
