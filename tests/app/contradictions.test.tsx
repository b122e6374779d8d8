import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import type { Condition, Contradiction, Ruleset } from '#ruleset/types.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { show } from './show.tsx';

const is = (question: string, ...options: string[]): Condition => ({
  kind: 'is',
  question,
  options,
});

function contradiction(
  id: string,
  says: string,
  of: readonly Condition[],
  more: Partial<Contradiction>,
): Contradiction {
  const when: Condition = { kind: 'all', of };
  const lookAgain = `Look at ${id} again.`;
  return { id, says, when, lookAgain, between: [], basis: 'inference', cites: [], ...more };
}

const rules: Ruleset = {
  ...kettles,
  contradictions: [
    contradiction(
      'fitted-without-a-way',
      'It is fitted to one buyer, whom no update reaches.',
      [is('fitted', 'yes'), { kind: 'is-only', question: 'routes', options: ['none'] }],
      { between: ['fitted', 'routes'], cites: ['Act Article 2'], basis: 'law' },
    ),
    contradiction(
      'guarded-unchecked',
      'The way in is guarded, and nobody checks what comes in.',
      [is('checked', 'nobody'), is('guarded', 'yes')],
      { between: ['checked', 'guarded'], forEach: 'routes' },
    ),
    contradiction(
      'short-and-open',
      'Support is short, and nobody says so.',
      [{ kind: 'less-than', question: 'years', than: 5 }, is('declared', 'no')],
      { between: ['years', 'declared'] },
    ),
  ],
};

function open(place: string, answers: Answers) {
  const stored = [session('Kettle', { answers })];
  return show(`/sessions/Kettle/${place}`, { rules, stored });
}

async function openPage(page: string, answers: Answers) {
  const shown = open(`questions/${page}`, answers);
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

async function openReview(answers: Answers) {
  const shown = open('review', answers);
  await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  return shown;
}

const TITLE = 'Answers that do not fit together';
const FITS: Answers = { ...KETTLE_ANSWERS, guarded: { cable: 'no' } };
const CLASHES: Answers = { ...FITS, fitted: 'yes', routes: ['none'] };

const notice = () => screen.findByRole('region', { name: TITLE });
const noNotice = () => expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();

/** Each answer that is shown: the question, the answer, and what can be done about it. */
function shownIn(part: HTMLElement): readonly (readonly (string | null)[])[] {
  return within(part)
    .getAllByRole('term')
    .map((term) =>
      Array.from(term.parentElement?.children ?? [], ({ textContent }) => textContent),
    );
}

describe('on the result', () => {
  it('the number is told, with the way to the review', async () => {
    const { user } = open('result', {
      ...CLASHES,
      guarded: { cable: 'no' },
      years: 4,
      declared: 'no',
    });
    expect(
      await screen.findByText(/^In 2 places your answers do not fit together/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'See which, and why' }));
    expect(shownIn(await notice())).toHaveLength(4);
  });

  it('nothing is told where all fit', async () => {
    open('result', FITS);
    await screen.findByRole('heading', { level: 1, name: /^Result for/ });
    expect(screen.queryByText(/do not fit together/)).toBeNull();
  });
});

describe('on the page of a question', () => {
  it('what does not fit is told with both answers, what to look at and the rule, and blocks nothing', async () => {
    const { user } = await openPage('routes', CLASHES);
    const part = await notice();
    const [announced] = screen
      .getAllByRole('status')
      .filter((one) => one.textContent.includes(TITLE));
    expect(announced).toHaveTextContent(
      `${TITLE}: It is fitted to one buyer, whom no update reaches.`,
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(part).toHaveTextContent('It is fitted to one buyer, whom no update reaches.');
    expect(part).toHaveTextContent('Look at fitted-without-a-way again.');
    expect(within(part).getByText('Rule fitted-without-a-way')).toBeInTheDocument();
    expect(within(part).getByRole('link', { name: /^Act Article 2/ })).toBeInTheDocument();
    expect(shownIn(part)).toEqual([
      ['Is it fitted to one buyer?', 'Yes', 'Change: Is it fitted to one buyer?'],
      ['How do updates get in?', 'No way at all', 'On this page'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  });

  it('it follows what is filled in, before it is saved', async () => {
    const { user } = await openPage('routes', { ...CLASHES, routes: ['air'] });
    noNotice();
    await user.click(screen.getByRole('checkbox', { name: 'Over the air' }));
    noNotice();
    await user.click(screen.getByRole('checkbox', { name: 'No way at all' }));
    await notice();
    await user.click(screen.getByRole('checkbox', { name: 'Not sure' }));
    noNotice();
  });

  it('it leads to the other answer, and back', async () => {
    const { user, records } = await openPage('routes', CLASHES);
    await user.click(within(await notice()).getByRole('link', { name: /^Change/ }));
    await screen.findByRole('heading', { level: 1, name: 'The buyer' });
    await user.click(within(screen.getByRole('group', { name: /fitted/ })).getByLabelText('No'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'How do updates get in?' });
    noNotice();
    expect(records.get('Kettle')).toMatchObject({ answers: { fitted: 'no', routes: ['none'] } });
  });

  it('it leads on from a page that one has come to from the review, and all the way back', async () => {
    const { user } = await openReview(CLASHES);
    const [toRoutes] = screen.getAllByRole('link', { name: 'Change: How do updates get in?' });
    if (toRoutes === undefined) throw new Error('no way to the routes');
    await user.click(toRoutes);
    await user.click(within(await notice()).getByRole('link', { name: /^Change/ }));
    await screen.findByRole('heading', { level: 1, name: 'The buyer' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'How do updates get in?' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  });

  it('two answers on one page need no link', async () => {
    const { user } = await openPage('support', { ...FITS, years: 4 });
    noNotice();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(shownIn(await notice())).toEqual([
      ['How long is it supported?', '4 years', 'On this page'],
      ['Is a short support declared?', 'No', 'On this page'],
    ]);
    await user.type(screen.getByRole('textbox', { name: 'Number of years' }), '0');
    noNotice();
  });

  it('each route is told apart', async () => {
    await openPage('checks', { ...FITS, guarded: { cable: 'yes' } });
    expect(shownIn(await notice()).map(([question]) => question)).toEqual([
      'By cable: who checks an update?',
      'By cable: is the way in guarded?',
    ]);
  });

  it.each<[string, Answers]>([
    ['an answer is not sure', { ...CLASHES, fitted: 'not-sure' }],
    ['an answer is missing', { ...FITS, routes: ['none'], fitted: 'no' }],
    ['nothing of it stands on the page', { ...FITS, years: 4, declared: 'no' }],
  ])('nothing is told where %s', async (_, answers) => {
    await openPage('routes', answers);
    noNotice();
  });
});

describe('in the review', () => {
  it('what does not fit stands first, with the way to change each answer, and back', async () => {
    const { user } = await openReview({ ...CLASHES, years: 4, declared: 'no' });
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent(TITLE);
    expect(shownIn(await notice())).toEqual([
      ['Is it fitted to one buyer?', 'Yes', 'Change: Is it fitted to one buyer?'],
      ['How do updates get in?', 'No way at all', 'Change: How do updates get in?'],
      ['How long is it supported?', '4 years', 'Change: How long is it supported?'],
      ['Is a short support declared?', 'No', 'Change: Is a short support declared?'],
    ]);
    const change = within(await notice()).getByRole('link', { name: /^Change.*updates get in/ });
    await user.click(change);
    await screen.findByRole('heading', { level: 1, name: 'How do updates get in?' });
    await user.click(screen.getByRole('checkbox', { name: 'By cable' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(shownIn(await notice()).map(([question]) => question)).toEqual([
      'How long is it supported?',
      'Is a short support declared?',
    ]);
  });

  it('nothing is told where all answers fit, or where they are set aside', async () => {
    await openReview(FITS);
    noNotice();
  });

  it('nothing is told of answers that are set aside', async () => {
    await openReview({ ...CLASHES, role: 'seller' });
    expect(screen.getByRole('heading', { name: 'Set aside' })).toBeInTheDocument();
    noNotice();
  });
});
