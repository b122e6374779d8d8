import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { faqAddress, provisionsAddress } from '#app/addresses.ts';
import { SelectField } from '#app/controls/select-field.tsx';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { useQuery } from '#app/shell/use-query.ts';
import { useSessions } from '#app/shell/sessions-context.tsx';
import { faqSearch, type FaqSearch } from '#faq/search.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import { counted, productName } from '#report/wording.ts';
import type { Faq } from '#ruleset/faq.ts';
import { FaqFilters } from './faq-filters.tsx';
import { FaqList, focusOnFirstResult } from './faq-list.tsx';
import { FaqLoaded } from './faq-loaded.tsx';
import {
  FAQ_QUERY,
  filtersSet,
  isOfKind,
  NOTHING_ASKED,
  searchOf,
  type FaqQuery,
} from './faq-query.ts';
import { NothingFound } from './nothing-found.tsx';
import { SearchBox } from './search-box.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { useRelevant } from './use-relevant.ts';

/** All questions and answers, to be searched; of a session those that matter for its product first. */
export function FaqScreen() {
  return (
    <ProductScreen title={FAQ_WORDS.index} className="faq">
      <FaqLoaded>{(faq) => <FaqIndex faq={faq} />}</FaqLoaded>
    </ProductScreen>
  );
}

function FaqIndex({ faq }: { readonly faq: Faq }) {
  const { query, setQuery, settle } = useQuery(FAQ_QUERY);
  const relevant = useRelevant(faq);
  const search = useMemo(() => faqSearch(faq), [faq]);
  const isReady = useReady(search, query.text);
  const deferred = useDeferredValue(query);
  const shown = useMemo(
    () => (isReady ? deferred : { ...deferred, text: '' }),
    [isReady, deferred],
  );
  const { items, marks } = useMemo(() => {
    const found = search.find(shown.text);
    const mine = new Set(relevant.map(({ item }) => item.id));
    return {
      marks: found.marks,
      items: found.ids
        .flatMap((id) => faq.items.find((item) => item.id === id) ?? [])
        .filter((item) => isOfKind(item, shown) && (!shown.isMine || mine.has(item.id))),
    };
  }, [search, shown, faq, relevant]);
  const topics = new Set(items.map(({ topic }) => topic)).size;
  return (
    <div onClickCapture={settle}>
      <SearchBox
        value={query.text}
        onChange={(text) => setQuery({ ...query, text })}
        onLeave={() => {
          settle();
          focusOnFirstResult();
        }}
      />
      <div className="faq-tools">
        <FaqFilters faq={faq} query={query} onChange={setQuery} />
        <ByProvision />
        <ForWhichProduct query={query} />
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <p role="status" className="faq-count">
        {items.length} of {counted(faq.items.length, 'item')} in {counted(topics, 'topic')}
        {filtersSet(query) > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => setQuery({ ...NOTHING_ASKED, text: query.text })}
          >
            Take the filters away
          </button>
        )}
      </p>
      {items.length === 0 ? (
        <NothingFound faq={faq} near={search.nearest(shown.text)} query={shown} />
      ) : (
        <FaqList
          faq={faq}
          items={items}
          relevant={relevant}
          marks={marks}
          isRanked={shown.text.trim() !== ''}
        />
      )}
      <p className="muted faq-elsewhere">
        All of it also as <a href="faq/index.html">plain pages</a>, as{' '}
        <a href="faq/all.md">Markdown</a> and as <a href="faq/all.json">JSON</a>.
      </p>
    </div>
  );
}

function ByProvision() {
  const product = useProduct();
  return (
    <Link href={provisionsAddress(product?.session.id)} className="apart">
      By provision
    </Link>
  );
}

/**
 * Whether what is typed can be searched for without anybody waiting for the search to make itself ready. An address that
 * has a query in it waits once: what it leads to is to stand there at once.
 */
function useReady(search: FaqSearch, text: string): boolean {
  const [isReady, setReady] = useState(text !== '');
  useEffect(() => {
    let isShown = true;
    void search.prepare().then(() => {
      if (isShown) setReady(true);
    });
    return () => {
      isShown = false;
    };
  }, [search]);
  return isReady;
}

/** Leads to the same search within the session of a product, and out of it. */
function ForWhichProduct({ query }: { readonly query: FaqQuery }) {
  const product = useProduct();
  const [, navigate] = useLocation();
  const entries = useSessions((state) => state.sessions);
  const kept = entries.flatMap((entry) =>
    entry.kind === 'session' && entry.session.deletedAt === undefined ? [entry.session] : [],
  );
  if (product !== undefined) {
    const everywhere = searchOf({ ...query, isMine: false });
    return (
      <Link href={faqAddress(undefined, everywhere)} className="apart">
        Without this product
      </Link>
    );
  }
  if (kept.length === 0) return null;
  return (
    <SelectField
      id="faq-product"
      label="First what matters for"
      choices={[
        ['', 'No product'],
        ...kept.map(({ id, product: of }) => [id, productName(of)] as const),
      ]}
      value=""
      onChange={(id) => navigate(faqAddress(id, searchOf(query)))}
    />
  );
}
