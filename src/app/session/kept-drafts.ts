/** The drafts of pages, mirrored to what the browser keeps for the tab, so that they are there again after a reload. */
import type { Draft, DraftValue } from '#app/question/draft.ts';

const KEPT_AS = 'cra-update-checklist-drafts';

/** Begins with what the tab had; where the browser keeps nothing, it lives in memory alone. */
export class KeptDrafts extends Map<string, Draft> {
  constructor() {
    super();
    for (const [key, draft] of readKept()) super.set(key, draft);
  }

  override set(key: string, draft: Draft): this {
    super.set(key, draft);
    this.#mirror();
    return this;
  }

  override delete(key: string): boolean {
    const had = super.delete(key);
    if (had) this.#mirror();
    return had;
  }

  #mirror(): void {
    try {
      if (this.size === 0) sessionStorage.removeItem(KEPT_AS);
      else sessionStorage.setItem(KEPT_AS, JSON.stringify(Object.fromEntries(this)));
    } catch {
      // Nothing may be kept, or no more: the draft lives as long as the page does.
    }
  }
}

/** What is kept, as far as it has the shape of drafts; whether a page can show it, the page decides. */
function readKept(): readonly (readonly [string, Draft])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}');
    if (!isRecord(kept)) return [];
    return Object.entries(kept).flatMap(([key, draft]) => (isDraft(draft) ? [[key, draft]] : []));
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.values(value).every(
      (held) => isHeld(held) || (isRecord(held) && Object.values(held).every(isHeld)),
    )
  );
}

function isHeld(value: unknown): value is DraftValue {
  const isText = (item: unknown): boolean => typeof item === 'string';
  return isText(value) || (Array.isArray(value) && value.every(isText));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
