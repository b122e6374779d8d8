import { Disclosure } from '#app/controls/disclosure.tsx';
import { SelectField, type Choice } from '#app/controls/select-field.tsx';
import { inOrder } from '#app/provisions/places.ts';
import { useProduct } from '#app/session/use-product.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { FAQ_BASIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from '#report/faq/wording.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { filtersSet, type FaqQuery } from './faq-query.ts';

interface FaqFiltersProps {
  readonly faq: Faq;
  readonly query: FaqQuery;
  readonly onChange: (query: FaqQuery) => void;
}

/** Narrows the list by what the items are. */
export function FaqFilters({ faq, query, onChange }: FaqFiltersProps) {
  const product = useProduct();
  const ruleset = useRuleset();
  const set = filtersSet(query);
  const { items } = faq;
  return (
    <Disclosure summary={set === 0 ? 'Filter' : `Filter (${set} set)`} className="faq-filters">
      <div className="faq-filter-fields">
        <SelectField
          id="faq-topic"
          label="Topic"
          choices={[ANY, ...faq.topics.map(({ id, title }) => [id, title] as const)]}
          value={query.topic}
          onChange={(topic) => onChange({ ...query, topic })}
        />
        <SelectField
          id="faq-verdict"
          label="Answer"
          choices={[
            ANY,
            ...present(
              VERDICT_WORDS,
              items.map(({ verdict }) => verdict),
            ),
          ]}
          value={query.verdict}
          onChange={(verdict) => onChange({ ...query, verdict })}
        />
        <SelectField
          id="faq-basis"
          label="Rests on"
          choices={[
            ANY,
            ...present(
              FAQ_BASIS_WORDS,
              items.map(({ basis }) => basis),
            ),
          ]}
          value={query.basis}
          onChange={(basis) => onChange({ ...query, basis })}
        />
        <SelectField
          id="faq-status"
          label="Status"
          choices={[
            ANY,
            ...present(
              STATUS_WORDS,
              items.map(({ status }) => status),
            ),
          ]}
          value={query.status}
          onChange={(status) => onChange({ ...query, status })}
        />
        <SelectField
          id="faq-provision"
          label="Provision"
          choices={[ANY, ...provisionChoices(ruleset, faq, query.provision)]}
          value={query.provision}
          onChange={(provision) => onChange({ ...query, provision })}
        />
      </div>
      {product !== undefined && (
        <div className="option">
          <input
            id="faq-mine"
            type="checkbox"
            checked={query.isMine}
            onChange={(event) => onChange({ ...query, isMine: event.target.checked })}
          />
          <label htmlFor="faq-mine">Only what matters for this product</label>
        </div>
      )}
    </Disclosure>
  );
}

const ANY: Choice<string> = ['', 'Any'];

/** Those that any item has, in the order of their words. */
function present<Value extends string>(
  words: Readonly<Record<Value, string>>,
  values: readonly Value[],
): readonly Choice<string>[] {
  const all = Object.entries<string>(words);
  return all.filter(([value]) => values.some((one) => one === value)).map(capitalised);
}

function capitalised([value, word]: readonly [string, string]): Choice<string> {
  return [value, word.charAt(0).toUpperCase() + word.slice(1)];
}

/** All that are cited, in the order of the law; and what the address asks for, where that is a wider place. */
function provisionChoices(
  ruleset: Ruleset,
  { provisions }: Faq,
  chosen: string,
): readonly Choice<string>[] {
  const cited = inOrder(ruleset, provisions).map(({ citation }) => citation);
  const all = chosen === '' || cited.includes(chosen) ? cited : [chosen, ...cited];
  return all.map((citation) => [citation, citation]);
}
