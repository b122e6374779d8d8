import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

/** The result for a kettle with these answers. */
async function openResult(answers: Answers) {
  const shown = show('/sessions/Kettle/result', {
    rules: kettles,
    stored: [session('Kettle', { answers, product: { name: 'Kettle', version: '2' } })],
  });
  await screen.findByRole('heading', { level: 1, name: 'Result for Kettle 2' });
  return shown;
}

const counts = () => within(screen.getByRole('list', { name: 'Obligations by outcome' }));

/** The obligations under a heading, by their titles. */
function cardsUnder(heading: string): readonly (string | null)[] {
  return within(screen.getByRole('region', { name: heading }))
    .getAllByRole('heading', { level: 3 })
    .map((title) => title.textContent);
}

describe('the result', () => {
  it('says as of when, by which rules and which law', async () => {
    await openResult(KETTLE_ANSWERS);
    expect(
      screen.getByText('As of 24 November 2026 · rules 1 · law as of 23 November 2026'),
    ).toBeInTheDocument();
    await waitFor(() => expect(document.title).toBe('Result for Kettle 2 – CRA Update Checklist'));
  });

  it('counts the obligations by outcome in words', async () => {
    await openResult(KETTLE_ANSWERS);
    expect(screen.getByText(/^By outcome:/)).toHaveTextContent(
      'By outcome: ▲1 gap · △1 no event; not prepared · ✓3 met by your answers · i1 for information',
    );
  });

  it('counts the outcomes by group of obligations, as signs and as a table', async () => {
    const { user } = await openResult(KETTLE_ANSWERS);
    const figure = screen.getByRole('figure', { name: /^By group of obligations/ });
    const signs = figure.querySelectorAll('.outcome-cell');
    expect(Array.from(signs, ({ textContent }) => textContent).join('')).toBe('△▲✓✓✓i');
    await user.click(within(figure).getByText('As a table'));
    const row = within(figure).getByRole('row', { name: /^Kettles/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.lastChild?.textContent),
    ).toEqual(['1', '1', '3', '1']);
    expect(
      within(figure)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Obligations',
      'Needs attention now',
      'Will need attention from 11 December 2027',
      'Met by your answers',
      'Information',
    ]);
  });

  it('has the obligations in groups, the most urgent first, and no empty group', async () => {
    await openResult(KETTLE_ANSWERS);
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Needs attention now (1)',
      'Will need attention from 11 December 2027 (1)',
      'Met by your answers (3)',
      'Information (1)',
    ]);
    expect(cardsUnder('Needs attention now (1)')).toEqual(['Boiling over is reported']);
    expect(cardsUnder('Will need attention from 11 December 2027 (1)')).toEqual([
      'Updates come in safely',
    ]);
    expect(cardsUnder('Met by your answers (3)')).toEqual([
      'Support lasts',
      'A way in exists',
      'The label is honest',
    ]);
  });

  it('counts them, each count leading to its group', async () => {
    const { user } = await openResult(KETTLE_ANSWERS);
    const items = counts().getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '1 △Needs attention now',
      '1 ▲Will need attention from 11 December 2027',
      '3 ✓Met by your answers',
      '1 iInformation',
    ]);
    await user.click(counts().getByRole('link', { name: /Met by your answers/ }));
    expect(screen.getByRole('heading', { name: 'Met by your answers (3)' })).toHaveFocus();
    expect(addressShown()).toBe('/sessions/Kettle/result');
  });

  it('gives no score', async () => {
    await openResult(KETTLE_ANSWERS);
    expect(screen.getByRole('main')).not.toHaveTextContent(/%|score|points/i);
  });

  it('says that every question is answered, and leads to the answers', async () => {
    const { user } = await openResult(KETTLE_ANSWERS);
    expect(screen.getByText(/^Every question is answered\./)).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Check your answers' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  });

  it.each([
    ['1 page', ['ready'], 'Reporting in time'],
    ['2 pages', ['ready', 'years'], 'Support'],
  ])('says that %s of questions are open, and leads to the first', async (open, without, title) => {
    const { user } = await openResult(
      Object.fromEntries(
        Object.entries(KETTLE_ANSWERS).filter(([question]) => !without.includes(question)),
      ),
    );
    expect(
      screen.getByText(new RegExp(`^${open} of questions still open.*never counts as met`)),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Go on with the questions' }));
    await screen.findByRole('heading', { level: 1, name: title });
  });

  it('marks itself as the place where one is', async () => {
    await openResult(KETTLE_ANSWERS);
    const places = within(screen.getByRole('navigation', { name: 'This product' }));
    expect(places.getByRole('link', { name: 'Result' })).toHaveAttribute('aria-current', 'page');
    expect(places.getByRole('link', { name: 'Answers' })).not.toHaveAttribute('aria-current');
  });

  it('follows a change of an answer', async () => {
    const { user } = await openResult(KETTLE_ANSWERS);
    await user.click(screen.getAllByRole('link', { name: /^Change.*procedure/ })[0] ?? never());
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('link', { name: 'Result' }));
    await waitFor(() => expect(cardsUnder('Met by your answers (4)')).toHaveLength(4));
    expect(screen.queryByRole('region', { name: /^Needs attention now/ })).toBeNull();
  });

  it('says what was looked at, and what not', async () => {
    await openResult(KETTLE_ANSWERS);
    expect(screen.getByText('Nothing but kettles is looked at.')).toBeInTheDocument();
  });

  it('says how many answers are “Not sure”', async () => {
    await openResult({ ...KETTLE_ANSWERS, ready: 'not-sure', fitted: 'not-sure' });
    expect(
      screen.getByText(/^Every question is answered, 2 of them with “Not sure”\./),
    ).toBeInTheDocument();
  });

  it('of somebody whom nothing concerns says of each obligation why', async () => {
    await openResult({ role: 'seller' });
    const region = screen.getByRole('region', { name: 'Does not apply (6)' });
    for (const card of within(region).getAllByRole('article')) {
      expect(card).toHaveTextContent('The duties of makers do not reach those who sell on.');
      expect(card).toHaveTextContent('It does not apply by your answers.');
    }
    expect(within(region).getAllByRole('article')).toHaveLength(6);
    const [once] = screen.getAllByText(/^The duties of makers do not reach those who sell on\./);
    expect(region).not.toContainElement(once ?? null);
  });
});

function never(): never {
  throw new Error('there is no such link');
}

describe('the first result', () => {
  const quick = {
    ...kettles,
    pages: kettles.pages.map((page) => ({ ...page, isFirstPass: page.id === 'ready' })),
  };

  it('is led to by the last page of the first pass, is marked, and leads on', async () => {
    const { user } = show('/sessions/Kettle/questions/ready', {
      rules: {
        ...quick,
        pages: [
          ...quick.pages,
          ...quick.pages.map((page) => ({ ...page, id: `more-${page.id}`, isFirstPass: false })),
        ],
      },
      stored: [session('Kettle', { answers: { role: 'maker' } })],
    });
    expect(await screen.findByText('First pass: 0 of 1 answered')).toBeInTheDocument();
    await user.click(await screen.findByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/result'));
    expect(screen.getByRole('heading', { level: 1 }).parentElement).toHaveTextContent(
      /Result for KettleFirst result\./,
    );
    await user.click(screen.getByRole('link', { name: 'Go on with the questions' }));
    await waitFor(() => expect(addressShown()).toMatch(/questions/));
  });
});
