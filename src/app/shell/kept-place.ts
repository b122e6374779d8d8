/**
 * Where one was on a screen when one followed a link from it. It is kept with the entry of the browser's history, so that
 * Back leads to the same link, however far down and within whatever had been opened.
 */

/** A link among all of the screen, and what it stood in. */
interface Place {
  readonly href: string;
  /** Which of the links to the same address. */
  readonly nth: number;
  /** Which of all that can be opened stood open around it, the outermost first. */
  readonly within: readonly number[];
  /** How far down the screen was, in pixels. */
  readonly top: number;
}

/** What is opened anew may have to be fetched or drawn first; later than this, one is somewhere else in one's mind. */
const PATIENCE = 1000;

/** Notes the link that has the focus; nothing where none has, as after a form. */
export function keepPlace(): void {
  const place = placeOf(document.activeElement);
  if (place !== undefined) history.replaceState({ place }, '');
}

/**
 * Goes back to the link by which this screen was left.
 *
 * @returns whether it is there; if it has to be drawn first, it gets the focus then, unless one has moved on by oneself.
 */
export function returnToPlace(): boolean {
  const place = placeKept();
  if (place === undefined) return false;
  if (goTo(place)) return true;
  if (place.within.length > 0) goOnceDrawn(place);
  return false;
}

/** Whether this screen was left by a link before. */
export function hasKeptPlace(): boolean {
  return placeKept() !== undefined;
}

function placeKept(): Place | undefined {
  return (history.state as { readonly place?: Place } | null)?.place;
}

function placeOf(element: Element | null): Place | undefined {
  if (!(element instanceof HTMLAnchorElement) || element.closest('main') === null) return undefined;
  const all = openable();
  return {
    href: element.hash,
    nth: linksTo(element.hash).indexOf(element),
    within: all.flatMap((each, at) => (each.contains(element) ? [at] : [])),
    top: scrollY,
  };
}

function goTo({ href, nth, within, top }: Place): boolean {
  const all = openable();
  for (const at of within) all[at]?.setAttribute('open', '');
  const link = linksTo(href)[nth];
  if (link === undefined) return false;
  link.focus({ preventScroll: true });
  scrollTo(0, top);
  link.scrollIntoView({ block: 'nearest' });
  return true;
}

function goOnceDrawn(place: Place): void {
  const observer = new MutationObserver(() => {
    if (goTo(place)) stop();
  });
  const stop = (): void => {
    observer.disconnect();
    for (const event of MOVING_ON) removeEventListener(event, stop);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  for (const event of MOVING_ON) addEventListener(event, stop);
  setTimeout(stop, PATIENCE);
}

const MOVING_ON = ['keydown', 'pointerdown', 'hashchange'] as const;

function openable(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main details')];
}

function linksTo(hash: string): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter(
    (link) => link.hash === hash,
  );
}
