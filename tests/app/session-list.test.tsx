import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

/** Sessions of products of these names, each changed a day after the one before. */
function products(...names: string[]) {
  return names.map((name, index) =>
    session(`id-${index}`, {
      product: { name, version: '' },
      changedAt: new Date(2026, 9, 1 + index, 12).toISOString(),
    }),
  );
}

const MANY = products('Żółć 10', 'Lamp two', 'Lamp one', 'Żółć 9', 'Ćma', 'Straight');

async function shownProducts(): Promise<readonly (string | null)[]> {
  const list = await screen.findByRole('region', { name: 'Your products' });
  return within(list)
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);
}

/** The entry of one product in the list. */
async function row(name: string) {
  const heading = await screen.findByRole('heading', { level: 3, name });
  const found = heading.closest('li');
  if (found === null) throw new Error(`${name} stands in no list`);
  return within(found);
}

describe('a short list of products', () => {
  it('is not there while there is none', async () => {
    show('/');
    await waitFor(() => expect(screen.queryByText('Looking for your products…')).toBeNull());
    expect(screen.queryByRole('heading', { name: 'Your products' })).toBeNull();
  });

  it('shows the last changed first, and nothing to search with', async () => {
    show('/', { stored: MANY.slice(0, 5) });
    expect(await shownProducts()).toEqual(['Ćma', 'Żółć 9', 'Lamp one', 'Lamp two', 'Żółć 10']);
    expect(screen.queryByRole('search')).toBeNull();
  });
});

describe('a list of more than five products', () => {
  it.each([
    ['words in any order', 'two lam', ['Lamp two']],
    ['letters without their accents', 'zolc', ['Żółć 9', 'Żółć 10']],
    ['accents where the name has them', 'ćm', ['Ćma']],
    ['capitals and blanks', '  STRAIGHT ', ['Straight']],
  ])('is searched by %s', async (_how, words, found) => {
    const { user } = show('/', { stored: MANY });
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), words);
    expect(await shownProducts()).toEqual(found);
    const said = found.length === 1 ? '1 product found.' : `${found.length} products found.`;
    expect(screen.getByText(said)).toHaveAttribute('role', 'status');
  });

  it('says so when nothing is found, and shows all again when the search is cleared', async () => {
    const { user } = show('/', { stored: MANY });
    const search = await screen.findByRole('searchbox', { name: 'Search' });
    await user.type(search, ' fridge ');
    expect(screen.getByText('No product has “fridge” in its name.')).toBeInTheDocument();
    expect(await shownProducts()).toEqual([]);
    await user.clear(search);
    expect(await shownProducts()).toHaveLength(6);
    expect(screen.queryByText(/No product has/)).toBeNull();
  });

  it('is sorted by name with figures in their order, and back by the last change', async () => {
    const { user } = show('/', { stored: MANY });
    const sorting = await screen.findByRole('combobox', { name: 'Sort by' });
    const byChange = await shownProducts();
    expect(byChange).toEqual(['Straight', 'Ćma', 'Żółć 9', 'Lamp one', 'Lamp two', 'Żółć 10']);
    await user.selectOptions(sorting, 'name');
    const byName = await shownProducts();
    expect(byName.filter((name) => name?.startsWith('Lamp'))).toEqual(['Lamp one', 'Lamp two']);
    expect(byName.filter((name) => name?.startsWith('Ż'))).toEqual(['Żółć 9', 'Żółć 10']);
    await user.selectOptions(sorting, 'last changed');
    expect(await shownProducts()).toEqual(byChange);
  });

  it('shows all that are left, whatever was searched for, once five are left', async () => {
    const { user } = show('/', { stored: MANY });
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'Lamp one');
    await user.click(screen.getByRole('button', { name: called('Delete Lamp one') }));
    await waitFor(() => expect(screen.queryByRole('search')).toBeNull());
    expect(await shownProducts()).toHaveLength(5);
  });
});

describe('a product in the list', () => {
  it('says when it was changed: the time today, the day before that', async () => {
    const today = new Date(2026, 10, 24, 8, 7).toISOString();
    const earlier = new Date(2026, 10, 23, 23, 59).toISOString();
    show('/', {
      stored: [session('New', { changedAt: today }), session('Old', { changedAt: earlier })],
    });
    expect((await row('New')).getByText('changed today, 08:07')).toBeInTheDocument();
    expect((await row('Old')).getByText('changed on 23 November 2026')).toBeInTheDocument();
  });

  it('says how many obligations stand where', async () => {
    const answers = { role: 'maker', fitted: 'no', routes: ['none'], ready: 'no', declared: 'yes' };
    show('/', { rules: kettles, stored: [session('Kettle', { answers })] });
    const counts = within((await row('Kettle')).getByRole('list')).getAllByRole('listitem');
    expect(counts.map((count) => count.textContent)).toEqual([
      '△Needs attention now: 1',
      '▲Will need attention from 11 December 2027: 1',
      '?Open or unsettled: 2',
      '✓Met by your answers: 1',
      'iInformation: 1',
    ]);
  });

  it('goes on at the page last shown, as long as a page is open', async () => {
    const stored = [session('Kettle', { answers: { role: 'maker' }, lastPage: 'routes' })];
    const { user } = show('/', { rules: kettles, stored });
    await user.click(await screen.findByRole('link', { name: called('Continue with Kettle') }));
    expect(addressShown()).toBe('/sessions/Kettle/questions/routes');
  });

  it('has nothing to continue with when every page is answered, but its result', async () => {
    const stored = [session('Kettle', { answers: { role: 'seller' } })];
    const { user } = show('/', { rules: kettles, stored });
    await user.click(await screen.findByRole('link', { name: called('Result for Kettle') }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^Continue/ })).toBeNull();
  });

  it('says so where no obligation applies', async () => {
    const stored = [session('Bought', { answers: { role: 'seller' } })];
    const rules = { ...kettles, obligations: kettles.obligations.slice(0, 3) };
    show('/', { rules, stored });
    const bought = await row('Bought');
    expect(bought.getByText('No obligation applies by your answers.')).toBeInTheDocument();
    expect(bought.queryByRole('link', { name: /Continue/ })).toBeNull();
  });
});

describe('renaming a product', () => {
  it('begins with its name and version, and is given up by Cancel', async () => {
    const product = { name: 'Lok', version: '3' };
    const { user, records } = show('/', { stored: [session('a', { product })] });
    await user.click(await screen.findByRole('button', { name: called('Rename Lok 3') }));
    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Lok');
    expect(screen.getByRole('textbox', { name: /^Version/ })).toHaveValue('3');
    await user.keyboard('x');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: called('Rename Lok 3') })).toHaveFocus(),
    );
    expect(await shownProducts()).toEqual(['Lok 3']);
    expect(records.get('a')).toMatchObject({ product });
  });

  it('shows the new name, says it, and gives the focus back', async () => {
    const { user, records } = show('/', { stored: [session('Lok')] });
    await user.click(await screen.findByRole('button', { name: called('Rename Lok') }));
    await user.clear(screen.getByRole('textbox', { name: 'Name of the product' }));
    await user.keyboard('Lock{Enter}');
    expect(await screen.findByText('Renamed to Lock.')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: called('Rename Lock') })).toHaveFocus(),
    );
    expect(records.get('Lok')).toMatchObject({ product: { name: 'Lock', version: '' } });
  });

  it('refuses an empty name', async () => {
    const { user, records } = show('/', { stored: [session('Lock')] });
    await user.click(await screen.findByRole('button', { name: called('Rename Lock') }));
    await user.clear(screen.getByRole('textbox', { name: 'Name of the product' }));
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the name of the product');
    expect(records.get('Lock')).toMatchObject({ product: { name: 'Lock' } });
  });

  it('keeps what was typed when it cannot be stored', async () => {
    const { user, mend } = show('/', {
      stored: [session('Lok')],
      before: ({ fail }) => fail('change', 'There is no room left.'),
    });
    await user.click(await screen.findByRole('button', { name: called('Rename Lok') }));
    const name = screen.getByRole('textbox', { name: 'Name of the product' });
    await user.clear(name);
    await user.type(name, 'Lock{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left.');
    expect(name).toHaveValue('Lock');
    mend('change');
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Lock' })).toBeInTheDocument();
  });
});
