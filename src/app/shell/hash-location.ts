/**
 * Addresses behind the `#`: `#/path?query`. The router's own reading of them puts the query in front of the `#`, where it
 * would stay when one moves on and would be sent to the server.
 */
import { useSyncExternalStore } from 'react';
import { keepPlace } from './kept-place.ts';

interface NavigateOptions {
  /** Takes the place of the address that is shown, instead of standing after it. */
  readonly replace?: boolean;
}

/** Goes to an address of the application. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const oldURL = location.href;
  if (!replace) keepPlace();
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}

/** The path behind the `#`, without a query, and the way to another. */
export function useHashLocation(): [string, typeof navigate] {
  return [useSyncExternalStore(listen, () => partsOfHash().path), navigate];
}

useHashLocation.hrefs = (href: string): string => `#${href}`;

/** What stands behind the question mark at this moment, as it is written there. */
export function hashQuery(): string {
  return partsOfHash().query;
}

/** The same address with another query, in place of the one that is shown; nothing is said to have moved. */
export function replaceQuery(query: string): void {
  const { path } = partsOfHash();
  navigate(query === '' ? path : `${path}?${query}`, { replace: true });
}

/**
 * All that follow the address are told within one event: told one by one, an inner part could act on an address that the
 * part around it has not seen yet.
 */
const followers = new Set<() => void>();

function tellFollowers(): void {
  for (const follower of followers) follower();
}

function listen(onChange: () => void): () => void {
  if (followers.size === 0) addEventListener('hashchange', tellFollowers);
  followers.add(onChange);
  return () => {
    followers.delete(onChange);
    if (followers.size === 0) removeEventListener('hashchange', tellFollowers);
  };
}

function partsOfHash(): { readonly path: string; readonly query: string } {
  const [path = '', ...rest] = location.hash.replace(/^#?\/?/, '').split('?');
  return { path: `/${path}`, query: rest.join('?') };
}
