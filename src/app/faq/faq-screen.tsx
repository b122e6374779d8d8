import { useDeferredValue, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { faqAddress, provisionsAddress } from '#app/addresses.ts';
import { SelectField } from '#app/controls/select-field.tsx';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { useQuery } from '#app/shell/use-query.ts';
import { useSessions } from '#app/shell/sessions-context.tsx';
import { pinpointsIn } from '#faq/pinpoint.ts';
import type { RelevantItem } from '#faq/relevance.ts';
import type { FaqSearch } from '#faq/search.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import { counted, productName } from '#report/wording.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
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
import { useSearch } from './use-search.ts';

/** All questions and answers, to be searched; of a session those that matter for its product first. */
export function FaqScreen() {
  return (
    <ProductScreen title={FAQ_WORDS.index} className="faq">
      <FaqLoaded>{(faq) => <FaqIndex faq={faq} />}</FaqLoaded>
    </ProductScreen>
  );
}

interface Shown {
  readonly items: readonly FaqItem[];
  readonly marks: ReadonlySet<string>;
}

/** While the search makes itself ready. */
const NOTHING_YET: Shown = { items: [], marks: new Set() };

function FaqIndex({ faq }: { readonly faq: Faq }) {
  const { query, setQuery, settle } = useQuery(FAQ_QUERY);
  const relevant = useRelevant(faq);
  const { search, isReady } = useSearch(faq);
  const shown = useDeferredValue(query);
  const isWaiting = !isReady && shown.text.trim() !== '';
  const { items, marks } = useMemo(
    () => (isWaiting ? NOTHING_YET : shownOf(faq, search, relevant, shown)),
    [isWaiting, faq, search, relevant, shown],
  );
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
        <ByProvision typed={query.text} />
        <ForWhichProduct query={query} />
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <p role="status" className="faq-count">
        {isWaiting
          ? 'Searching…'
          : `${items.length} of ${counted(faq.items.length, 'item')} in ${counted(topics, 'topic')}`}
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
      {items.length === 0 && !isWaiting && (
        <NothingFound faq={faq} near={search.nearest(shown.text)} query={shown} />
      )}
      {items.length > 0 && (
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

/** To the provisions; where a place was typed, to those that lie there. */
function ByProvision({ typed }: { readonly typed: string }) {
  const product = useProduct();
  const place = pinpointsIn(typed).paths.length > 0 ? typed : '';
  return (
    <Link href={provisionsAddress(product?.session.id, place)} className="apart">
      By provision
    </Link>
  );
}

/** What is found, of the kinds that are chosen, and what is to be marked in it. */
function shownOf(
  { items }: Faq,
  search: FaqSearch,
  relevant: readonly RelevantItem[],
  query: FaqQuery,
): Shown {
  const { ids, marks } = search.find(query.text);
  const byId = new Map(items.map((item) => [item.id, item]));
  const mine = new Set(relevant.map(({ item }) => item.id));
  const isShown = (item: FaqItem): boolean =>
    isOfKind(item, query) && (!query.isMine || mine.has(item.id));
  return { items: ids.flatMap((id) => byId.get(id) ?? []).filter(isShown), marks };
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
