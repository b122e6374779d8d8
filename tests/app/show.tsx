/** Shows the application as it starts, over sessions in memory, and puts everything back after each test. */
import type {} from '@vitest/browser/matchers';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import faq from 'virtual:faq';
import ruleset from 'virtual:ruleset';
import { afterEach, expect, vi } from 'vitest';
import { Application } from '#app/application.tsx';
import type { Faq } from '#ruleset/faq.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { createSessionsStore } from '#sessions/store.ts';
import { troubled, type Trouble } from './troubled-repository.ts';

// A busy machine takes its time.
configure({ asyncUtilTimeout: 5000 });

export const TODAY = '2026-11-24';

/** What is stored: anything with an id, readable or not. */
export interface StoredRecord {
  readonly id: string;
}

export interface ShowOptions {
  /** Those of the project, unless others are given. */
  readonly rules?: Ruleset;
  /** That of the project, unless another is given. */
  readonly fetchFaq?: () => Promise<Faq>;
  readonly stored?: readonly StoredRecord[];
  /** Called before anything is read. */
  readonly before?: (trouble: Trouble) => void;
}

export interface Shown extends Trouble {
  readonly user: UserEvent;
  /** What is stored, by id. */
  readonly records: Map<string, unknown>;
}

/** Opens the application at an address, on the morning of `TODAY`, at 10:42. */
export function show(address: string, options: ShowOptions = {}): Shown {
  const { rules = ruleset, fetchFaq = async () => faq, stored = [], before } = options;
  const records = new Map<string, unknown>(stored.map((record) => [record.id, record]));
  const trouble = troubled(records);
  before?.(trouble);
  let made = 0;
  const store = createSessionsStore(trouble.repository, {
    now: () => new Date(2026, 10, 24, 10, 42),
    newId: () => `new-${(made += 1)}`,
  });
  goTo(address);
  void store.getState().load();
  render(<Application ruleset={rules} fetchFaq={fetchFaq} store={store} today={TODAY} />);
  return { ...trouble, user: userEvent.setup({ delay: null }), records };
}

/** The address that is shown, behind the `#`. */
export function addressShown(): string {
  return location.hash.slice(1);
}

/** What a form says when it cannot be submitted, once it has the focus. */
export async function errorSummary(): Promise<HTMLElement> {
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(summary).toHaveFocus());
  return summary;
}

/** Sets the address without an event, as if the application had been opened there. */
function goTo(address: string): void {
  history.replaceState(null, '', `#${address}`);
}

afterEach(() => {
  cleanup();
  goTo('/');
  localStorage.clear();
  sessionStorage.clear();
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
