import { screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { NO_REMARK } from '#engine/remark.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

async function openReview(answers: Answers) {
  const shown = show('/sessions/Kettle/review', {
    rules: kettles,
    stored: [session('Kettle', { answers })],
  });
  await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  return shown;
}

/** The rows of a section: each question, its answer, and the link beside it. */
function rowsOf(section: string): readonly (readonly (string | null)[])[] {
  return within(screen.getByRole('region', { name: section }))
    .getAllByRole('term')
    .map((term) =>
      Array.from(term.parentElement?.children ?? [], ({ textContent }) => textContent),
    );
}

describe('the answers', () => {
  it('stand by section, each with the way to change it', async () => {
    await openReview(KETTLE_ANSWERS);
    expect(rowsOf('Reporting')).toEqual([
      [
        'Is a procedure for reporting in place?',
        'No',
        'Change: Is a procedure for reporting in place?',
      ],
    ]);
    const answers = rowsOf('Your kettle').map(([, answer]) => answer);
    expect(answers).toEqual([
      'We make it',
      'No',
      'Red',
      '5 years',
      'Yes',
      'Over the air; By cable',
      'The kettle itself',
      'Nobody',
      'Yes',
    ]);
  });

  it('say what is open, by section and in all', async () => {
    await openReview({ role: 'maker', fitted: 'not-sure', colour: 'red', routes: ['air'] });
    expect(
      screen.getByText('3 of 6 pages answered, 1 of them with “Not sure”.'),
    ).toBeInTheDocument();
    const kettle = within(screen.getByRole('region', { name: 'Your kettle' }));
    expect(kettle.getByText('2 pages open, 1 answer not sure')).toBeInTheDocument();
    const reporting = within(screen.getByRole('region', { name: 'Reporting' }));
    expect(reporting.getByText('1 page open')).toBeInTheDocument();
    expect(rowsOf('Reporting')).toEqual([
      [
        'Is a procedure for reporting in place?',
        'Not answered yet',
        'Answer: Is a procedure for reporting in place?',
      ],
    ]);
    expect(rowsOf('Your kettle')).toContainEqual([
      'Is it fitted to one buyer?',
      'Not sure',
      'Change: Is it fitted to one buyer?',
    ]);
  });

  it('lead to the page of a question, and come back with the change', async () => {
    const { user, records } = await openReview(KETTLE_ANSWERS);
    await user.click(screen.getByRole('link', { name: /^Change.*What colour/ }));
    await screen.findByRole('heading', { level: 1, name: 'The buyer' });
    await user.click(screen.getByRole('radio', { name: 'Blue' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(rowsOf('Your kettle')[2]?.[1]).toBe('Blue');
    expect(records.get('Kettle')).toMatchObject({ answers: { ...KETTLE_ANSWERS, colour: 'blue' } });
  });

  it.each([
    ['the link', (user: UserEvent) => user.click(screen.getByRole('link', { name: 'Back' }))],
    ['its key', (user: UserEvent) => user.keyboard('{Backspace}')],
  ])('are where %s back leads that sets out from them', async (_what, goBack) => {
    localStorage.setItem('cra-update-checklist-keyboard-mode', 'on');
    const { user } = await openReview(KETTLE_ANSWERS);
    await user.click(screen.getByRole('link', { name: /^Change.*What colour/ }));
    await screen.findByRole('heading', { level: 1, name: 'The buyer' });
    await goBack(user);
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Change.*What colour/ })).toHaveFocus(),
    );
  });

  it('lead on with the questions, or to the result so far, while a page is open', async () => {
    const { user } = await openReview({ role: 'maker' });
    const [first] = screen.getAllByRole('link', { name: 'Go on with the questions' });
    expect(first).toHaveAttribute('href', '#/sessions/Kettle/questions/buyer');
    expect(screen.queryByRole('button', { name: 'See the result' })).toBeNull();
    const [result] = screen.getAllByRole('link', { name: 'See the result so far' });
    await user.click(result ?? document.body);
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
  });

  it('lead to the result once all are given', async () => {
    const { user } = await openReview(KETTLE_ANSWERS);
    expect(screen.getByText('6 of 6 pages answered.')).toBeInTheDocument();
    expect(screen.getAllByText('All answered')).toHaveLength(2);
    const [button] = screen.getAllByRole('button', { name: 'See the result' });
    await user.click(button ?? document.body);
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(addressShown()).toBe('/sessions/Kettle/result');
  });
});

describe('answers whose question is not asked', () => {
  it('are set aside, by route too, and do not count', async () => {
    await openReview({ ...KETTLE_ANSWERS, routes: ['air'] });
    expect(rowsOf('Set aside')).toEqual([
      ['By cable: who checks an update?', 'Nobodysince How do updates get in? Over the air'],
      ['By cable: is the way in guarded?', 'Yessince How do updates get in? Over the air'],
    ]);
    expect(rowsOf('Your kettle').map(([question]) => question)).not.toContain(
      'By cable: who checks an update?',
    );
  });

  it('count again when the question is asked again', async () => {
    const { user } = await openReview({ ...KETTLE_ANSWERS, role: 'seller' });
    expect(rowsOf('Set aside')).toHaveLength(9);
    expect(rowsOf('Set aside')[0]?.[1]).toMatch(
      /since What do you do with the kettle\? We sell it on$/,
    );
    await user.click(screen.getByRole('link', { name: /^Change.*What do you do/ }));
    await user.click(await screen.findByRole('radio', { name: 'We make it' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Set aside' })).toBeNull());
    expect(rowsOf('Your kettle')).toHaveLength(9);
  });

  it('are not mentioned where there are none', async () => {
    await openReview(KETTLE_ANSWERS);
    expect(screen.queryByRole('heading', { name: 'Set aside' })).toBeNull();
  });
});

describe('the answers shown', () => {
  const remarks = {
    fitted: { note: '', whoCouldTell: 'legal', evidence: [], isToBeConfirmed: false },
    colour: { note: '', whoCouldTell: '', evidence: [], isToBeConfirmed: true },
  };

  async function showOnly(option: string) {
    const shown = show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [
        session('Kettle', {
          answers: { role: 'maker', fitted: 'not-sure', colour: 'red', routes: ['none'] },
          remarks,
        }),
      ],
    });
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), option);
    return screen.queryAllByRole('term').map((term) => term.textContent);
  }

  it.each([
    ['All answers', 7],
    ['Not answered yet', 3],
    ['Not sure', 1],
    ['To be confirmed', 1],
    ['I am: Legal', 1],
  ])('can be those of one kind: %s', async (option, count) => {
    expect(await showOnly(option)).toHaveLength(count);
  });

  it('stay those while an answer is changed', async () => {
    await showOnly('Not sure');
    const { user } = { user: userEvent.setup({ delay: null }) };
    await user.click(screen.getByRole('link', { name: /^Change/ }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveDisplayValue('Not sure');
  });

  it('name nobody for what is answered by now', async () => {
    show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [session('Kettle', { answers: { ...KETTLE_ANSWERS, fitted: 'yes' }, remarks })],
    });
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(screen.queryByRole('option', { name: 'I am: Legal' })).toBeNull();
    expect(screen.queryByText(/^Could tell/)).toBeNull();
  });

  it('are said to be none where there are none', async () => {
    const { user } = await openReview(KETTLE_ANSWERS);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Not sure');
    expect(screen.getByText('No answer is of this kind.')).toBeInTheDocument();
  });

  async function openFor(...names: readonly [string, string]) {
    const [first, second] = names;
    const shown = show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [
        session('Kettle', {
          answers: { ...KETTLE_ANSWERS, fitted: 'not-sure', ready: 'not-sure' },
          remarks: {
            fitted: { ...NO_REMARK, whoCouldTell: first },
            ready: { ...NO_REMARK, whoCouldTell: second },
          },
        }),
      ],
    });
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    return shown;
  }

  async function change(user: UserEvent, which: RegExp) {
    await user.click(screen.getByRole('link', { name: which }));
    const [yes] = await screen.findAllByRole('radio', { name: 'Yes' });
    await user.click(yes ?? document.body);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  }

  it('are of one person, however the name is spelled', async () => {
    const { user } = await openFor('Anna', 'anna ');
    const select = screen.getByRole('combobox', { name: 'Show' });
    expect(screen.getAllByRole('option', { name: /^I am/ })).toHaveLength(1);
    await user.selectOptions(select, 'I am: Anna');
    expect(screen.getAllByRole('term')).toHaveLength(2);
    await change(user, /^Change.*fitted/);
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveDisplayValue('I am: anna');
    expect(screen.getAllByRole('term')).toHaveLength(1);
  });

  it('are all again once nothing is left for the person chosen, which is said once', async () => {
    const { user } = await openFor('Anna', 'Ben');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'I am: Anna');
    await change(user, /^Change.*fitted/);
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveDisplayValue('All answers');
    expect(screen.getAllByRole('term')).toHaveLength(10);
    expect(screen.getByText('Nothing is left for Anna to tell. 10 answers shown')).toBeVisible();
    await change(user, /^Change.*procedure/);
    expect(screen.queryByText(/Nothing is left/)).toBeNull();
  });

  it('are counted aloud once another kind is chosen, not on arrival', async () => {
    const { user } = await openReview(KETTLE_ANSWERS);
    expect(screen.queryByText(/shown$/)).toBeNull();
    const select = screen.getByRole('combobox', { name: 'Show' });
    await user.selectOptions(select, 'Not sure');
    await user.selectOptions(select, 'All answers');
    expect(screen.getByText('10 answers shown')).toHaveAttribute('role', 'status');
  });
});
