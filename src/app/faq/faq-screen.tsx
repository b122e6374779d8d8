import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { faqAddress, provisionsAddress } from '#app/addresses.ts';
import { ChooseProduct } from '#app/session/choose-product.tsx';
import { ProductScreen } from '#app/session/product-screen.tsx';
import { useQuery } from '#app/shell/use-query.ts';
import { pinpointsIn } from '#faq/pinpoint.ts';
import type { RelevantItem } from '#faq/relevance.ts';
import type { FaqSearch, FoundItems } from '#faq/search.ts';
import { FAQ_WORDS } from '#report/faq/wording.ts';
import { counted } from '#report/wording.ts';
import type { Faq, FaqItem, FaqItemId } from '#ruleset/faq.ts';
import { useFaq } from './faq-context.tsx';
import { FaqFilters } from './faq-filters.tsx';
import { FaqList, focusOnFirstResult, Results } from './faq-list.tsx';
import { FaqLoaded } from './faq-loaded.tsx';
import {
  FAQ_QUERY,
  filtersSet,
  isOfKind,
  known,
  NOTHING_ASKED,
  searchOf,
  wordsOf,
  type FaqQuery,
} from './faq-query.ts';
import { NothingFound } from './nothing-found.tsx';
import { SEARCH, SearchBox } from './search-box.tsx';
import { useProduct } from '#app/session/use-product.ts';
import { useRelevant } from './use-relevant.ts';
import { WidenedPlaces } from './widened-places.tsx';
import { useSearch } from './use-search.ts';

/** All questions and answers, to be searched; of a session those that matter for its product first. */
export function FaqScreen() {
  return (
    <ProductScreen title={FAQ_WORDS.index} className="faq">
      <p>
        On software updates under the Cyber Resilience Act, Regulation (EU) 2024/2847: each with a
        short answer first, its conditions, and the provisions on which it rests.
      </p>
      <FaqLoaded>{(faq) => <FaqIndex faq={faq} />}</FaqLoaded>
    </ProductScreen>
  );
}

/** On paper nobody sees what is in the box. */
function SearchedInPrint({ faq, query }: { readonly faq: Faq; readonly query: FaqQuery }) {
  const asked = wordsOf(faq, query);
  return asked.length > 0 && <p className="only-printed">Searched for: {asked.join(' · ')}</p>;
}

interface Shown extends Pick<FoundItems, 'marks' | 'widened'> {
  readonly items: readonly FaqItem[];
}

/** While the search makes itself ready. */
const NOTHING_YET: Shown = { items: [], marks: new Set(), widened: [] };

function FaqIndex({ faq }: { readonly faq: Faq }) {
  const { query: typed, setQuery, settle } = useQuery(FAQ_QUERY);
  const hasProduct = useProduct() !== undefined;
  const query = useMemo(() => known(faq, typed, hasProduct), [faq, typed, hasProduct]);
  const relevant = useRelevant(faq);
  const { search, isReady } = useSearch(faq);
  const { keepSearch } = useFaq();
  useEffect(() => keepSearch(searchOf(query)), [keepSearch, query]);
  const shown = useDeferredValue(query);
  const isWaiting = !isReady && shown.text.trim() !== '';
  const { items, marks, widened } = useMemo(
    () => (isWaiting ? NOTHING_YET : shownOf(faq, search, relevant, shown)),
    [isWaiting, faq, search, relevant, shown],
  );
  const near = useMemo(
    () => (items.length === 0 && !isWaiting ? search.nearest(shown.text) : []),
    [items, isWaiting, search, shown],
  );
  const goToFirst = useGoToFirst(!isWaiting && shown === query);
  return (
    <div onClickCapture={settle}>
      <SearchBox
        value={query.text}
        onChange={(text) => setQuery({ ...query, text })}
        onLeave={() => {
          settle();
          goToFirst();
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
      <div className="faq-count">
        <p role="status">{isWaiting ? 'Searching…' : countOf(faq, items, near)}</p>
        {filtersSet(query) > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setQuery({ ...NOTHING_ASKED, text: query.text });
              document.getElementById(SEARCH)?.focus();
            }}
          >
            Take the filters away
          </button>
        )}
      </div>
      <SearchedInPrint faq={faq} query={shown} />
      <WidenedPlaces widened={widened} />
      {items.length === 0 && !isWaiting && (
        <Results>
          <NothingFound faq={faq} near={near} query={shown} />
        </Results>
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

function countOf(faq: Faq, items: readonly FaqItem[], near: readonly FaqItemId[]): string {
  const topics = new Set(items.map(({ topic }) => topic)).size;
  const count = `${items.length} of ${counted(faq.items.length, 'item')} in ${counted(topics, 'topic')}`;
  return near.length === 0 ? count : `${count}; ${counted(near.length, 'item')} come near`;
}

/** Goes to the first that is found as soon as what was typed last is found, and not to what was found before. */
function useGoToFirst(isThere: boolean): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isThere || !isWanted.current) return;
    isWanted.current = false;
    focusOnFirstResult();
  }, [isThere]);
  return useCallback(() => {
    if (isThere) focusOnFirstResult();
    else isWanted.current = true;
  }, [isThere]);
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
  const { ids, ...found } = search.find(query.text);
  const byId = new Map(items.map((item) => [item.id, item]));
  const mine = new Set(relevant.map(({ item }) => item.id));
  const isShown = (item: FaqItem): boolean =>
    isOfKind(item, query) && (!query.isMine || mine.has(item.id));
  return { items: ids.flatMap((id) => byId.get(id) ?? []).filter(isShown), ...found };
}

/** Leads to the same search within the session of a product, and out of it. */
function ForWhichProduct({ query }: { readonly query: FaqQuery }) {
  const product = useProduct();
  if (product === undefined) {
    return (
      <ChooseProduct
        id="faq-product"
        label="First what matters for"
        addressOf={(id) => faqAddress(id, searchOf(query))}
      />
    );
  }
  const everywhere = searchOf({ ...query, isMine: false });
  return (
    <Link href={faqAddress(undefined, everywhere)} className="apart">
      Without this product
    </Link>
  );
}
