import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Faq } from '#ruleset/faq.ts';
import { anItem } from '../faq/an-item.ts';
import { kettleFaq } from './kettle-faq.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show, type ShowOptions } from './show.tsx';

const STORED = session('Kettle', { answers: KETTLE_ANSWERS });

function open(address: string, options: ShowOptions = {}) {
  return show(address, {
    rules: kettles,
    fetchFaq: async () => kettleFaq,
    stored: [STORED],
    ...options,
  });
}

/** The questions that are listed, in their order. */
async function listed(): Promise<readonly (string | null)[]> {
  const questions = await screen.findAllByRole('heading', { level: 3 });
  return questions.map(({ textContent }) => textContent);
}

const LID = 'Does a kettle need a lid?';
const CABLE = 'May a kettle be updated by cable?';
const SEAL = 'Does an update have to be sealed?';
const WHISTLE = 'What is a whistle for?';

describe('the index of questions and answers', () => {
  it('lists all by topic', async () => {
    open('/faq');
    expect(await listed()).toEqual([LID, WHISTLE, CABLE, SEAL]);
    expect(screen.getByText('4 of 4 items in 2 topics')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Safety (2)' })).toBeInTheDocument();
  });

  it('finds as one types, marks the words, and says how many there are', async () => {
    const { user } = open('/faq');
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'cabel');
    await screen.findByText('1 of 4 items in 1 topic');
    expect(await listed()).toEqual([CABLE]);
    expect(screen.getAllByText('cable', { selector: 'mark' }).length).toBeGreaterThan(0);
  });

  it('finds what means the same', async () => {
    open('/faq?q=leads');
    await screen.findByText('1 of 4 items in 1 topic');
    expect(await listed()).toEqual([CABLE]);
  });

  it('finds by a place in the law', async () => {
    open('/faq?q=Article%202');
    await screen.findByText('1 of 4 items in 1 topic');
    expect(await listed()).toEqual([LID]);
  });

  it('writes what is looked for into the address, and takes it from there', async () => {
    const { user } = open('/faq?q=whistle&verdict=explain');
    const box = await screen.findByRole('searchbox', { name: 'Search' });
    expect(box).toHaveValue('whistle');
    await user.clear(box);
    await user.type(box, 'lid & top');
    await waitFor(() => expect(addressShown()).toBe('/faq?q=lid+%26+top&verdict=explain'));
    history.replaceState(null, '', '#/faq?q=cable');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await waitFor(() => expect(box).toHaveValue('cable'));
  });

  it('keeps the last letters for whoever follows a link at once and comes back', async () => {
    const { user } = open('/faq');
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'lid');
    await screen.findByText('1 of 4 items in 1 topic');
    await user.click(await screen.findByRole('link', { name: LID }));
    await screen.findByRole('heading', { level: 1, name: LID });
    history.back();
    expect(await screen.findByRole('searchbox', { name: 'Search' })).toHaveValue('lid');
  });

  it('narrows by what the items are, and takes that away again', async () => {
    const { user } = open('/faq');
    await user.click(await screen.findByText('Filter'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Awaiting guidance');
    await screen.findByText('1 of 4 items in 1 topic', { exact: false });
    expect(await listed()).toEqual([LID]);
    expect(screen.getByText('Filter (1 set)')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Updates');
    expect(await screen.findByText('No item is of this kind.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take the filters away' }));
    await waitFor(async () => expect(await listed()).toHaveLength(4));
  });

  it('is worked by the keys: "/" to the search, arrows through what is found, and back', async () => {
    const { user } = open('/faq');
    const box = await screen.findByRole('searchbox', { name: 'Search' });
    await waitFor(async () => {
      await user.keyboard('/');
      expect(box).toHaveFocus();
    });
    expect(box).toHaveValue('');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: LID })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: WHISTLE })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(box).toHaveFocus();
    await user.keyboard('a/b{Enter}');
    expect(box).toHaveValue('a/b');
  });

  it('says so where nothing is found, and names what comes nearest', async () => {
    open('/faq?q=lidd%20whistle%20zzzz&topic=updates');
    const notice = await screen.findByText(/^No item of this kind has these words/);
    const near = within(notice.parentElement ?? document.body).getAllByRole('link');
    expect(near.map(({ textContent }) => textContent)).toContain(WHISTLE);
  });

  it('leads from nothing found to what comes nearest by the keys, too', async () => {
    const { user } = open('/faq?q=lidd%20whistle%20zzzz&topic=updates');
    const box = await screen.findByRole('searchbox', { name: 'Search' });
    await screen.findByText('What comes nearest:');
    expect(screen.getByText(/^0 of 4 items in 0 topics; \d items? come near$/)).toBeInTheDocument();
    box.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('.link-list')).not.toBeNull();
  });

  it('goes on to what is found for what was typed last, however fast', async () => {
    const { user } = open('/faq');
    const box = await screen.findByRole('searchbox', { name: 'Search' });
    await listed();
    await user.click(box);
    await user.paste('cable');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(CABLE));
  });

  it('leaves aside what its address asks for that no item is', async () => {
    open('/faq?topic=nonsense&status=x&mine=yes&basis=law');
    expect(await listed()).not.toEqual([]);
    expect(screen.getByText('Filter (1 set)')).toBeInTheDocument();
  });

  it('has the focus in the search once the filters are taken away, and keeps what was typed', async () => {
    const { user } = open('/faq?q=cable&topic=updates');
    await user.click(await screen.findByRole('button', { name: 'Take the filters away' }));
    const box = screen.getByRole('searchbox', { name: 'Search' });
    expect(box).toHaveFocus();
    expect(box).toHaveValue('cable');
  });

  it('lets "/" be switched off, and remembers that', async () => {
    const { user } = open('/faq');
    const keySwitch = await screen.findByRole('checkbox', { name: /^The key \/ leads/ });
    await user.click(keySwitch);
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search' })).not.toHaveFocus();
    expect(localStorage.getItem('cra-update-checklist-search-key')).toBe('off');
    await user.click(keySwitch);
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
  });

  it('leads by Back to the question by which one left, and not to the top', async () => {
    const { user } = open('/faq');
    await user.click(await screen.findByRole('link', { name: SEAL }));
    await screen.findByRole('heading', { level: 1, name: SEAL });
    history.back();
    await waitFor(() => expect(screen.getByRole('link', { name: SEAL })).toHaveFocus());
  });

  it('says why it could not be fetched, and tries again', async () => {
    const fetchFaq = vi
      .fn<() => Promise<Faq>>()
      .mockRejectedValueOnce(new Error('No connection'))
      .mockResolvedValue(kettleFaq);
    const { user } = open('/faq', { fetchFaq });
    await screen.findByText(/could not be fetched\. No connection\. Your sessions are untouched/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await listed()).toHaveLength(4);
    expect(fetchFaq).toHaveBeenCalledTimes(2);
  });

  it('leads to the same search for a product', async () => {
    const { user } = open('/faq?q=cable');
    const products = await screen.findByRole('combobox', { name: 'First what matters for' });
    await user.selectOptions(products, 'Kettle');
    expect(addressShown()).toBe('/faq?q=cable');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/faq?q=cable'));
  });
});

describe('a list of very many', () => {
  const many: Faq = {
    ...kettleFaq,
    items: Array.from({ length: 350 }, (_, at) =>
      anItem({ id: `item-${at}`, topic: 'safety', question: `Question ${at}?` }),
    ),
  };
  const count = async () => (await listed()).length;

  it('begins with the first hundred, and says how many there are', async () => {
    open('/faq', { fetchFaq: async () => many });
    expect(await count()).toBe(100);
    expect(screen.getByText('350 of 350 items in 1 topic')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Safety (350)' })).toBeInTheDocument();
  });

  it('goes on as one comes near its end', async () => {
    open('/faq', { fetchFaq: async () => many });
    (await screen.findByRole('button', { name: 'Show the other 250' })).scrollIntoView();
    await waitFor(async () => expect(await count()).toBe(200));
  });

  it('shows all to whoever asks, and leads on to the first of them', async () => {
    const { user } = open('/faq', { fetchFaq: async () => many });
    await user.click(await screen.findByRole('button', { name: /^Show the other/ }));
    expect(await count()).toBe(350);
    expect(screen.queryByRole('button', { name: /^Show the other/ })).not.toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent(/^Question \d00\?$/);
  });

  it('prints whole', async () => {
    open('/faq', { fetchFaq: async () => many });
    expect(await count()).toBe(100);
    await waitFor(async () => {
      dispatchEvent(new Event('beforeprint'));
      expect(await count()).toBe(350);
    });
  });
});

describe('the index for a product', () => {
  it('begins with what matters, what is urgent first, and says why', async () => {
    open('/sessions/Kettle/faq');
    const mine = await screen.findByRole('region', { name: 'For Kettle (2)' });
    const questions = within(mine).getAllByRole('heading', { level: 3 });
    expect(questions.map(({ textContent }) => textContent)).toEqual([SEAL, CABLE]);
    expect(
      within(mine).getByText('Because you answered “By cable” to “How do updates get in?”'),
    ).toBeInTheDocument();
    const [seal] = within(mine).getAllByRole('listitem');
    expect(seal).toHaveTextContent(
      /Because you answered “Nobody” to “By cable: who checks an update\?”: ▲Gap KET-01/,
    );
  });

  it('shows that alone if it is asked to', async () => {
    const { user } = open('/sessions/Kettle/faq');
    await user.click(await screen.findByText('Filter'));
    await user.click(screen.getByRole('checkbox', { name: 'Only what matters for this product' }));
    await screen.findByText('2 of 4 items in 1 topic', { exact: false });
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/faq?mine=yes'));
  });
});

describe('an item', () => {
  it('has an address of its own, and its heading has the focus there', async () => {
    open('/faq/lids');
    const heading = await screen.findByRole('heading', { level: 1, name: LID });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe(`${LID} – CRA Update Checklist`);
    for (const text of [
      'Yes, on conditions',
      'Yes, if water boils in it.',
      'Steam burns.',
      'Cold water does not.',
      'Fit a lid.',
      'Awaiting guidance. No source decides it yet. Rests on our reading.',
      'Has a lid among its parts.',
      'Lids are round. It was not read.',
      '25 November 2026: First version.',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(screen.getByRole('link', { name: /^Act Article 2/ })).toHaveAttribute(
      'href',
      'https://example.org/act#art_2',
    );
    expect(screen.getByRole('link', { name: CABLE })).toHaveAttribute('href', '#/faq/cables');
  });

  it('is reached by an id that it had before, under its present address', async () => {
    open('/faq/covers');
    await screen.findByRole('heading', { level: 1, name: LID });
    expect(addressShown()).toBe('/faq/lids');
  });

  it.each(['F03', 'f3', '%20LIDS%20'])('is reached by "%s" as well', async (typed) => {
    open(`/faq/${typed}`);
    await screen.findByRole('heading', { level: 1, name: LID });
    expect(addressShown()).toBe('/faq/lids');
  });

  it('leads back to what was looked for', async () => {
    const { user } = open('/faq?q=lid&topic=safety');
    await user.click(await screen.findByRole('link', { name: LID }));
    await user.click(await screen.findByRole('link', { name: 'Questions and answers' }));
    expect(await screen.findByRole('searchbox', { name: 'Search' })).toHaveValue('lid');
    expect(addressShown()).toBe('/faq?q=lid&topic=safety');
  });

  it('says of the next one nothing that was said of the last', async () => {
    const { user } = open('/faq/lids');
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    const isSaid = () => screen.queryAllByText('Copied').length;
    await waitFor(() => expect(isSaid()).toBe(1));
    await user.click(screen.getByRole('link', { name: CABLE }));
    await screen.findByRole('heading', { level: 1, name: CABLE });
    expect(isSaid()).toBe(0);
  });

  it('that never was leads to the search for its words', async () => {
    const { user } = open(`/faq/whistle-${'x'.repeat(200)}`);
    await user.click(await screen.findByRole('link', { name: /^Search for “whistle x+…?”$/ }));
    const box = await screen.findByRole('searchbox', { name: 'Search' });
    expect((box as HTMLInputElement).value).toMatch(/^whistle x{72}$/);
  });

  it('that never was leads to what comes nearest, and to all', async () => {
    const { user } = open('/faq/whistels');
    await screen.findByRole('heading', { level: 1, name: 'There is no such question here' });
    await user.click(screen.getByRole('link', { name: WHISTLE }));
    await screen.findByRole('heading', { level: 1, name: WHISTLE });
  });

  it('says what it means for the product: why it matters, and what came out', async () => {
    const { user } = open('/sessions/Kettle/faq/seals');
    const means = await screen.findByRole('region', { name: 'What this means for Kettle' });
    expect(within(means).getByText(/^Because you answered “Nobody”/)).toBeInTheDocument();
    const [check, finding] = within(means).getAllByRole('listitem');
    expect(check?.textContent).toBe('▲Gap The package is checked · By cable KET-01');
    expect(finding?.textContent).toMatch(/^▲Gap Updates come in safely/);
    await user.click(within(means).getByRole('link', { name: 'Updates come in safely' }));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    await waitFor(() => expect(document.activeElement?.id).toBe('obligation-distribution'));
  });

  it('says so where nothing raises it', async () => {
    open('/sessions/Kettle/faq/lids');
    const means = await screen.findByRole('region', { name: 'What this means for Kettle' });
    expect(within(means).getByText(/nothing raises this question/)).toBeInTheDocument();
    expect(
      within(means).getByText(/^No obligation of the checklist decides it/),
    ).toBeInTheDocument();
  });

  it('names a question that is asked for each route without a route, and leads to it', async () => {
    const { user } = open('/sessions/Kettle/faq/seals');
    await user.click(
      await screen.findByRole('link', { name: 'Each route: who checks an update?' }),
    );
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/questions/checks'));
  });

  it('is copied as its permanent address, as a citation and as Markdown', async () => {
    const { user } = open('/sessions/Kettle/faq/lids');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    const address = new URL('#/faq/lids', location.href).href;
    expect(copied).toHaveBeenLastCalledWith(address);
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(copied.mock.lastCall?.[0]).toBe(
      [
        LID,
        'Yes, if water boils in it.',
        'Sources: Act Article 2.',
        'In force from New Year.',
        'Status: Awaiting guidance. No source decides it yet.',
        'Last changed: 25 November 2026.',
        'CRA Update Checklist, rules 1, law as of 23 November 2026. Information, no legal advice.',
        address,
        '',
      ].join('\n'),
    );
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(copied.mock.lastCall?.[0]).toMatch(/^# Does a kettle need a lid\?\n/);
  });
});

describe('beside an obligation', () => {
  it('leads by Back to the question by which one left, within what stood open', async () => {
    const { user } = open('/sessions/Kettle/result');
    const of = () => screen.findByRole('article', { name: 'Updates come in safely' });
    await user.click(within(await of()).getByText(/^Why/));
    await user.click(await within(await of()).findByRole('link', { name: SEAL }));
    await screen.findByRole('heading', { level: 1, name: SEAL });
    history.back();
    await waitFor(async () =>
      expect(within(await of()).getByRole('link', { name: SEAL })).toHaveFocus(),
    );
  });

  it('stand the items that matter for it, with why, once it is opened', async () => {
    const { user } = open('/sessions/Kettle/result');
    const card = await screen.findByRole('article', { name: 'Updates come in safely' });
    await user.click(within(card).getByText(/^Why/));
    const link = await within(card).findByRole('link', { name: SEAL });
    expect(link).toHaveAttribute('href', '#/sessions/Kettle/faq/seals');
    expect(within(card).getAllByText(/^Because you answered/)).toHaveLength(2);
  });

  it('stands that none does', async () => {
    const { user } = open('/sessions/Kettle/result');
    const card = await screen.findByRole('article', { name: 'Support lasts' });
    await user.click(within(card).getByText(/^Why/));
    expect(
      await within(card).findByText('Your answers raise no question about it.'),
    ).toBeInTheDocument();
  });
});

describe('on a question page', () => {
  it('stand the items on its question, first what the answer raises; nothing is fetched before', async () => {
    const fetchFaq = vi.fn(async () => kettleFaq);
    const { user } = open('/sessions/Kettle/questions/checks', { fetchFaq });
    const [about] = await screen.findAllByText('What people ask about this');
    expect(fetchFaq).not.toHaveBeenCalled();
    await user.click(about as HTMLElement);
    const links = await screen.findAllByRole('link', { name: /^(?:May a kettle|Does an update)/ });
    expect(links.map(({ textContent }) => textContent)).toEqual([SEAL, CABLE]);
  });
});
