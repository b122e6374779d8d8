import { screen, within } from '@testing-library/react';
import examples from 'virtual:examples';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { toBeConfirmed } from '#engine/confirming.ts';
import { called } from './called.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const [first] = examples;
if (first === undefined) throw new Error('there are no examples');
const gateway = examples.find(({ id }) => id === 'industrial-gateway') ?? first;
const TITLE = 'Plant gateway 7.0';

async function openExample() {
  const shown = show('/examples/industrial-gateway');
  await screen.findByRole('heading', { level: 1, name: TITLE });
  return shown;
}

describe('the worked examples', () => {
  it('are reached from the start page, and once more where there is no product yet', async () => {
    const { user } = show('/');
    expect(await screen.findByRole('link', { name: 'open a worked example' })).toHaveAttribute(
      'href',
      '#/examples',
    );
    await user.click(screen.getByRole('link', { name: 'See worked examples' }));
    await screen.findByRole('heading', { level: 1, name: 'Worked examples' });
    expect(addressShown()).toBe('/examples');
  });

  it('are offered once where there are products', async () => {
    show('/', { stored: [session('Lamp')] });
    await screen.findByRole('heading', { level: 3, name: 'Lamp' });
    expect(screen.queryByRole('link', { name: 'open a worked example' })).toBeNull();
    expect(screen.getByRole('link', { name: 'See worked examples' })).toBeInTheDocument();
  });

  it('stand in a list, each with what it is and how its obligations stand', async () => {
    const { user } = show('/examples');
    await screen.findByRole('heading', { level: 1, name: 'Worked examples' });
    const names = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(8);
    const card = screen.getByRole('heading', { level: 2, name: TITLE }).closest('li');
    if (card === null) throw new Error('the gateway stands in no list');
    expect(within(card).getByText(gateway.about)).toBeInTheDocument();
    const counts = within(within(card).getByRole('list')).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '▲Will need attention from 11 December 2027: 2',
      '✓Met by your answers: 26',
    ]);
    await user.click(within(card).getByRole('link', { name: called(`Read Plant gateway 7.0`) }));
    await screen.findByRole('heading', { level: 1, name: TITLE });
  });
});

describe('a worked example', () => {
  it('says what it is, what it shows and what its answers come to', async () => {
    await openExample();
    expect(screen.getByText(gateway.about)).toBeInTheDocument();
    expect(screen.getByText(gateway.shows)).toBeInTheDocument();
    const group = screen.getByRole('region', { name: /^Will need attention/ });
    expect(within(group).getAllByRole('article')).toHaveLength(2);
    expect(screen.getAllByRole('article')).toHaveLength(ruleset.obligations.length);
  });

  it('shows its answers by section', async () => {
    await openExample();
    const routes = screen.getByRole('region', { name: 'How updates get in' });
    const answers = within(routes)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(answers).toContain('USB or another local port; Upload on a local web page');
  });

  it('can be read and not changed: what was answered leads to no page', async () => {
    const { user, records } = await openExample();
    for (const summary of screen.getAllByText(/^Why/, { selector: 'summary' }).slice(0, 3)) {
      await user.click(summary);
    }
    expect(screen.queryByRole('link', { name: /^(?:Change|Answer)/ })).toBeNull();
    expect(document.querySelectorAll('a[href*="/sessions/"]')).toHaveLength(0);
    expect(records.size).toBe(0);
  });

  it('leads back to the others', async () => {
    const { user } = await openExample();
    await user.click(screen.getByRole('link', { name: 'All examples' }));
    await screen.findByRole('heading', { level: 1, name: 'Worked examples' });
  });

  it('is not there under an unknown name', async () => {
    show('/examples/constructor');
    await screen.findByRole('heading', { level: 1, name: 'There is no such example' });
    expect(screen.getByRole('link', { name: 'See worked examples' })).toBeInTheDocument();
  });
});

describe('an example as a template', () => {
  it('asks for the name of the product, and begins a session with its answers', async () => {
    const { user, records } = await openExample();
    await user.click(screen.getByRole('button', { name: 'Use as a template' }));
    const name = screen.getByRole('textbox', { name: 'Name of the product' });
    expect(name).toHaveFocus();
    expect(name).toHaveValue('');
    await user.type(name, 'Our gateway{Enter}');
    await screen.findByText(/^Copied from Plant gateway 7.0/);
    expect(addressShown()).toBe('/sessions/new-1/questions/operator-role');
    expect(records.get('new-1')).toMatchObject({
      product: { name: 'Our gateway', version: '' },
      rulesetVersion: ruleset.version,
      answers: gateway.answers,
      remarks: toBeConfirmed(gateway.answers, {}),
      copiedFrom: gateway.product,
    });
  });

  it('stays an example when it is given up', async () => {
    const { user, records } = await openExample();
    await user.click(screen.getByRole('button', { name: 'Use as a template' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Use as a template' })).toHaveFocus();
    expect(records.size).toBe(0);
  });

  it('keeps what was typed when it cannot be stored', async () => {
    const { user, fail } = await openExample();
    fail('add', 'There is no room left.');
    await user.click(screen.getByRole('button', { name: 'Use as a template' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the product' }), 'Mine{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left.');
  });
});
