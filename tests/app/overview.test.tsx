import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

async function openOverview() {
  const shown = show('/sessions/Kettle/pages', {
    rules: kettles,
    stored: [
      session('Kettle', {
        answers: { role: 'maker', fitted: 'not-sure', colour: 'red', routes: ['none'] },
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'All pages' });
  return shown;
}

/** Each page of the list with its state. */
function tasks(): readonly (string | null)[] {
  return [...document.querySelectorAll('.task')].map(({ textContent }) => textContent);
}

describe('the list of all pages', () => {
  it('has every page that is asked with its state, and counts those that are not needed', async () => {
    await openOverview();
    expect(tasks()).toEqual([
      'What do you do with the kettle?Answered',
      'The buyerNot sure',
      'SupportOpen',
      'How do updates get in?Answered',
      'Reporting in timeOpen',
    ]);
    expect(screen.getByText('1 page not needed by your answers')).toBeInTheDocument();
  });

  it('counts what the result and the answers count', async () => {
    const { user } = await openOverview();
    expect(
      screen.getByText(
        '3 of 5 pages answered, 2 open, 1 with “Not sure”; 1 not needed by your answers.',
      ),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    expect(await screen.findByText(/^3 of 5 pages answered, 1 of them/)).toBeInTheDocument();
  });

  it('leads to each page, and is there on a page too', async () => {
    const { user } = await openOverview();
    await user.click(screen.getByRole('link', { name: 'Support' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    const jump = screen.getByText('Jump to another page').closest('details');
    if (jump === null) throw new Error('nothing to open');
    await user.click(screen.getByText('Jump to another page'));
    await user.click(within(jump).getByRole('link', { name: 'The buyer' }));
    expect(addressShown()).toBe('/sessions/Kettle/questions/buyer');
  });
});
