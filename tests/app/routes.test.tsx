import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

async function openRoutes(answers: Answers = {}) {
  const shown = show('/sessions/Kettle/routes', {
    rules: kettles,
    stored: [session('Kettle', { answers: { ...KETTLE_ANSWERS, ...answers } })],
  });
  await screen.findByRole('heading', { level: 1, name: 'Update routes side by side' });
  return shown;
}

describe('the routes side by side', () => {
  it('stand in a table, the weakest first, each outcome with the way to its answer and back', async () => {
    const { user } = await openRoutes();
    const table = screen.getByRole('table', { name: 'What each route comes to, by your answers' });
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['By cable', 'Over the air']);
    const [cell] = within(table).getAllByRole('cell');
    expect(cell).toHaveTextContent(/Gap Change/);
    await user.click(within(table).getByRole('link', { name: /By cable: who checks/ }));
    await screen.findByRole('heading', { level: 1, name: 'Who checks an update?' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Update routes side by side' });
    expect(addressShown()).toBe('/sessions/Kettle/routes');
  });

  it('are drawn, each with its stations and the same in words', async () => {
    await openRoutes();
    const drawing = screen.getByRole('img', { name: 'By cable' });
    expect(drawing).toHaveAccessibleDescription(
      'The maker; then The kettle (gap: takes whatever comes).',
    );
    expect(drawing).toHaveTextContent('▲Takes whatever comes');
    expect(screen.getByRole('img', { name: 'Over the air' })).toBeInTheDocument();
  });

  it('say what is the same for all', async () => {
    await openRoutes();
    const list = screen.getByRole('heading', {
      name: 'The same for every route',
    }).nextElementSibling;
    expect(list).toHaveTextContent('Support lasts five years: ✓Met by your answers Change');
  });

  it('say so where there is none to show', async () => {
    await openRoutes({ routes: ['none'] });
    expect(screen.getByText(/once a route is chosen/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
