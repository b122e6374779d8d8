import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { releasesAddress, RULES, textAddress } from '#app/addresses.ts';
import { FaqItemLink } from '#app/faq/faq-item-link.tsx';
import { ObligationList } from '#app/law/obligation-list.tsx';
import { QuestionList } from '#app/law/question-list.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { LEGAL_TEXT_WORDS } from '#report/legal-texts.ts';
import { CONTRADICTION_WORDS } from '#report/wording.ts';
import { citing, type CitedBy, type CitingRules } from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Citation, LegalText } from '#ruleset/types.ts';
import { obligationsNaming, saidOfReleases } from './resting.ts';

interface RestsOnProps {
  readonly citation: Citation;
  readonly rules: CitingRules;
  readonly faq: Faq;
}

/** All that rests on a provision. What is its own work comes first, then what helps to decide, then the FAQ. */
export function RestsOn({ citation, rules, faq }: RestsOnProps) {
  const cited = useMemo(() => citing(rules, (one) => one === citation), [rules, citation]);
  const ruleset = useRuleset();
  const naming = obligationsNaming(ruleset, cited, citation);
  const asked = cited.questions.flatMap((id) => ruleset.questions[id] ?? []);
  return (
    <>
      <Part heading="Obligations" isEmpty={naming.size === 0}>
        <ObligationList ids={[...naming.keys()]} where={naming} />
      </Part>
      <Deciding cited={cited} />
      <Part heading="Asked in the questionnaire" isEmpty={asked.length === 0}>
        <QuestionList questions={asked} />
      </Part>
      <OnReleases said={saidOfReleases(ruleset.releaseCheck, citation)} />
      <Texts texts={ruleset.texts.filter(({ id }) => cited.texts.includes(id))} />
      <OnRules cited={cited} />
      <Items citation={citation} cited={cited} faq={faq} />
    </>
  );
}

interface CitedProps {
  readonly cited: CitedBy;
}

/** The facts that it, or a note at them, names: on these the obligations hang. */
function Deciding({ cited }: CitedProps) {
  const facts = Object.values(useRuleset().facts).filter(
    ({ id }) => cited.facts.includes(id) || cited.notes.includes(id),
  );
  return (
    <Part heading="What decides which obligations apply, or from when" isEmpty={facts.length === 0}>
      <ul className="link-list">
        {facts.map(({ id, means }) => (
          <li key={id}>
            {means}
            {!cited.facts.includes(id) && <p className="muted">In a note</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What screening a release asks and says; with a product at hand, the way to its releases. */
function OnReleases({ said }: { readonly said: readonly string[] }) {
  const product = useProduct();
  return (
    <Part heading="When a release is screened" isEmpty={said.length === 0}>
      <Sentences sentences={said} />
      {product !== undefined && (
        <p>
          <Link href={releasesAddress(product.session.id)} className="apart">
            Releases of this product
          </Link>
        </p>
      )}
    </Part>
  );
}

/** Texts to paste; without a product there is none to fill, so that they are named alone. */
function Texts({ texts }: { readonly texts: readonly LegalText[] }) {
  const product = useProduct();
  return (
    <Part heading={LEGAL_TEXT_WORDS.heading} isEmpty={texts.length === 0}>
      <ul className="link-list">
        {texts.map(({ id, title, use }) => (
          <li key={id}>
            {product === undefined ? (
              title
            ) : (
              <Link href={textAddress(product.session.id, id)}>{title}</Link>
            )}
            <p className="muted">{use}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What stands in full on the screen of the rules alone. */
function OnRules({ cited }: CitedProps) {
  const { openPoints, contradictions } = useRuleset();
  const open = cited.openPoints.flatMap((id) => openPoints[id]?.asks ?? []);
  const unfit = contradictions.filter(({ id }) => cited.contradictions.includes(id));
  return (
    <>
      <Part heading="What is not settled" isEmpty={open.length === 0}>
        <Sentences sentences={open} />
        <p>
          <Link href={RULES} className="apart">
            Every reading stands with the rules
          </Link>
        </p>
      </Part>
      <Part heading={CONTRADICTION_WORDS.heading} isEmpty={unfit.length === 0}>
        <Sentences sentences={unfit.map(({ says }) => says)} />
        <p>
          <Link href={RULES} className="apart">
            What to look at again stands with the rules
          </Link>
        </p>
      </Part>
    </>
  );
}

interface ItemsProps extends CitedProps {
  readonly citation: Citation;
  readonly faq: Faq;
}

/** Items of the FAQ, each with what it takes from the provision. */
function Items({ citation, cited, faq }: ItemsProps) {
  const items = faq.items.filter(({ id }) => cited.faq.includes(id));
  return (
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
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
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
