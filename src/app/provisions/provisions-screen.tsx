import { useMemo } from 'react';
import { provisionsAddress } from '#app/addresses.ts';
import { FaqLoaded } from '#app/faq/faq-loaded.tsx';
import { WidenedPlaces } from '#app/faq/widened-places.tsx';
import { SearchField } from '#app/controls/search-field.tsx';
import { ChooseProduct } from '#app/session/choose-product.tsx';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { hashQuery } from '#app/shell/hash-location.ts';
import { useQuery } from '#app/shell/use-query.ts';
import { counted, productName } from '#report/wording.ts';
import type { Faq } from '#ruleset/faq.ts';
import { rulesOf } from '#ruleset/citing.ts';
import type { Provision } from '#ruleset/types.ts';
import { ProvisionEntry } from './provision-entry.tsx';
import { NoProvision } from './no-provision.tsx';
import { inOrder, PLACE_QUERY, sourcesInOrder } from './places.ts';
import { provisionSearch } from './search.ts';

/** Every provision that is cited: what it says in our words, and what of the checklist and the FAQ rests on it. */
export function ProvisionsScreen() {
  const product = useProduct();
  return (
    <ProductScreen title="Provisions" className="faq">
      <p>
        What a provision says is told in our words; the official text is one link away and alone
        counts. Open one to see what rests on it
        {product !== undefined &&
          `, and what that means for ${productName(product.session.product)}`}
        .
      </p>
      {product === undefined && (
        <ChooseProduct
          id="provisions-product"
          label="What it means for"
          addressOf={(id) => provisionsAddress(id, PLACE_QUERY.read(hashQuery()))}
        />
      )}
      <FaqLoaded>{(faq) => <Provisions faq={faq} />}</FaqLoaded>
    </ProductScreen>
  );
}

function Provisions({ faq }: { readonly faq: Faq }) {
  const ruleset = useRuleset();
  const { query: place, setQuery: setPlace } = useQuery(PLACE_QUERY);
  const all = useMemo(
    () => inOrder(ruleset, { ...faq.provisions, ...ruleset.provisions }),
    [ruleset, faq],
  );
  const rules = useMemo(() => rulesOf(ruleset, faq), [ruleset, faq]);
  const search = useMemo(() => provisionSearch(all, ruleset, faq), [all, ruleset, faq]);
  const { provisions: shown, widened } = useMemo(() => search.find(place), [search, place]);
  const bySource = sourcesInOrder(ruleset.sources)
    .map((source) => ({ source, here: shown.filter((one) => one.source === source.id) }))
    .filter(({ here }) => here.length > 0);
  const entry = (provision: Provision) => (
    <ProvisionEntry
      key={provision.citation}
      provision={provision}
      rules={rules}
      faq={faq}
      isOpen={shown.length === 1}
    />
  );
  return (
    <>
      <SearchField
        id="place"
        label="Find a provision"
        hint="A place such as “13(9)”, an annex with its part and point, a recital; or words such as “support period”, of the provision or of what rests on it."
        value={place}
        onChange={setPlace}
      />
      <p role="status" className="faq-count">
        {shown.length} of {counted(all.length, 'provision')}
      </p>
      <WidenedPlaces widened={widened} />
      {shown.length === 0 && <NoProvision typed={place} />}
      {bySource.map(({ source, here }) => (
        <section key={source.id} aria-labelledby={`of-${source.id}`}>
          <h2 id={`of-${source.id}`}>
            {source.title} <span className="muted">({here.length})</span>
          </h2>
          {here.map(entry)}
        </section>
      ))}
    </>
  );
}
