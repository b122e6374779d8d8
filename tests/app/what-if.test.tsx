import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import type { Answers } from '#engine/assessment.ts';
import type { Session } from '#sessions/session.ts';
import { called } from './called.ts';
import { isWarnedOf } from './closing.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show, type ShowOptions } from './show.tsx';

const WHAT_IF = '/sessions/Kettle/what-if';
const READY = 'Is a procedure for reporting in place?';
const YEARS = 'How long is it supported?';
const ROLE = 'What do you do with the kettle?';
const CABLE = 'By cable: who checks an update?';
const NOTHING = 'No answer is changed on trial yet.';

const button = (name: string) => screen.getByRole('button', { name: called(name) });
const group = (name: string) => within(screen.getByRole('group', { name }));
const option = (question: string, name: string) =>
  group(question).getByRole<HTMLInputElement>('radio', { name });
const changed = () => screen.queryByRole('table', { name: 'Answers that are other ones on trial' });
const differing = () =>
  screen
    .queryAllByRole('article')
    .map((card) => within(card).getByRole('heading', { level: 3 }).textContent);

/** What the bar says of the trial; a live region. */
const said = () => within(screen.getByRole('group', { name: 'The trial' })).getByRole('status');

async function open(questions = '', options: ShowOptions & { more?: Partial<Session> } = {}) {
  const { more, ...rest } = options;
  const shown = show(`${WHAT_IF}${questions}`, {
    rules: kettles,
    stored: [session('Kettle', { answers: KETTLE_ANSWERS, ...more })],
    ...rest,
  });
  await screen.findByRole('heading', { level: 1, name: 'What if you answered otherwise?' });
  return {
    ...shown,
    stored: () => shown.records.get('Kettle') as Session,
    pick: async (question: string) => {
      await shown.user.selectOptions(screen.getByLabelText('Question to try'), question);
      await shown.user.click(button('Try other answers'));
    },
    /** Stores answers past this tab, as another one does. */
    answerElsewhere: (answers: Answers) => {
      shown.records.set('Kettle', session('Kettle', { answers, revision: 9 }));
      shown.tellOfChange();
    },
    /** Leaves for another screen of the session, as a link does. */
    goTo: (address: string) => {
      location.hash = address;
    },
  };
}

/** The screen with "ready" turned from "no" to "yes" on trial. */
async function readyOnTrial(options: Parameters<typeof open>[1] = {}) {
  const shown = await open('/ready', options);
  await shown.user.click(option(READY, 'Yes'));
  return shown;
}

describe('the screen for other answers on trial', () => {
  it('opens with nothing changed, and nothing to keep or discard', async () => {
    const { user, stored } = await open();
    expect(said()).toHaveTextContent(NOTHING);
    for (const name of ['Keep these answers', 'Discard']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      await user.click(button(name));
    }
    expect(addressShown()).toBe(WHAT_IF);
    expect(stored().revision).toBe(1);
    expect(isWarnedOf()).toBe(false);
  });

  it('opens with the question of its address ready to be changed, as it is answered now', async () => {
    await open('/ready');
    expect(option(READY, 'No')).toBeChecked();
    expect(group(READY).getByText('Now: No')).toBeInTheDocument();
    expect(changed()).toBeNull();
  });

  it('says so where the question of its address is not asked, or does not exist', async () => {
    await open('/ready', { more: { answers: { role: 'seller' } } });
    const region = screen.getByRole('region', { name: READY });
    expect(region).toHaveTextContent('not asked on trial, so there is nothing to try here');
    expect(region).toHaveTextContent(`since ${ROLE} We sell it on`);
    cleanup();
    await open('/nonsense');
    expect(screen.getByText('There is no question of this name: nonsense')).toBeInTheDocument();
  });

  it('offers every question that is asked by section, finds them by words, and opens the one chosen', async () => {
    const { user, pick } = await open();
    const list = screen.getByLabelText('Question to try');
    expect(
      within(list)
        .getAllByRole('group')
        .map((section) => section.getAttribute('label')),
    ).toEqual(['Your kettle', 'Reporting']);
    expect(within(list).getAllByRole('option')).toHaveLength(10);
    await user.type(screen.getByLabelText('Find a question'), 'checks update');
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Each route: who checks an update?']);
    expect(screen.getByText('1 question found.')).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Find a question'));
    await user.type(screen.getByLabelText('Find a question'), 'toaster');
    expect(screen.getByText('No question that is asked has “toaster” in it.')).toBeVisible();
    await user.clear(screen.getByLabelText('Find a question'));
    await pick(READY);
    await waitFor(() => expect(screen.getByRole('region', { name: READY })).toHaveFocus());
  });
});

describe('an answer on trial', () => {
  it('is told beside the answer now, with the outcomes that differ, and stores nothing', async () => {
    const { stored } = await readyOnTrial();
    const row = within(changed() ?? document.body).getByRole('row', { name: /reporting in place/ });
    expect(row).toHaveTextContent(/Now.*No.*On trial.*Yes/);
    expect(differing()).toEqual(['Boiling over is reported']);
    const card = screen.getByRole('article');
    expect(within(card).getByText('Now').parentElement).toHaveTextContent('No event; not prepared');
    expect(within(card).getByText('On trial').parentElement).toHaveTextContent(
      'Met by your answers',
    );
    expect(stored()).toMatchObject({ answers: KETTLE_ANSWERS, revision: 1, done: [] });
    expect(isWarnedOf()).toBe(true);
  });

  it('is counted by urgency, now and on trial', async () => {
    await readyOnTrial();
    const counts = screen.getByRole('table', { name: /by urgency/ });
    const row = (name: RegExp) =>
      within(within(counts).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.lastChild?.textContent);
    expect(row(/Needs attention now/)).toEqual(['1', '0']);
    expect(row(/Met by your answers/)).toEqual(['3', '4']);
  });

  it('says what it comes to in a region that was there before, and again in the same words', async () => {
    const { user } = await open('/ready');
    const region = said();
    await user.click(option(READY, 'Yes'));
    expect(region).toHaveTextContent('On trial 1 outcome differs.');
    expect(region).toHaveTextContent(
      'Boiling over is reported: from no event; not prepared to met by your answers',
    );
    const first = region.firstElementChild;
    await user.click(option(READY, 'Not sure'));
    expect(region).toHaveTextContent('On trial 1 outcome differs.');
    expect(region.firstElementChild).not.toBe(first);
  });

  it('says why it comes out so: what it waits for, and on opening everything behind it', async () => {
    const { user } = await open('/ready');
    await user.click(option(READY, 'Not sure'));
    const card = within(screen.getByRole('article'));
    expect(card.getByText('It waits for:').nextElementSibling).toHaveTextContent(READY);
    await user.click(card.getByText(/^Why on trial/));
    const { textContent } = screen.getByRole('article');
    expect(textContent).toContain(`${READY} Not sure`);
    // What is explained is on trial: no way from here to a page of the session.
    expect(card.queryByRole('link', { name: /^Change|^Answer/ })).toBeNull();
  });

  it('says so where nothing differs, or only a check behind an outcome does', async () => {
    const { user, pick } = await open();
    await pick('What colour does the buyer like?');
    await user.click(option('What colour does the buyer like?', 'Blue'));
    expect(said()).toHaveTextContent('On trial no outcome differs.');
    expect(screen.getByText('Every obligation comes out on trial as it does now.')).toBeVisible();
    await pick('Each route: who checks an update?');
    await user.click(option('Over the air: who checks an update?', 'Nobody'));
    expect(said()).toHaveTextContent('no outcome differs, only checks behind them do.');
    await user.click(screen.getByText('1 outcome stays, with other checks behind'));
    expect(screen.getByText(/^The package is checked · Over the air/)).toBeVisible();
  });

  it('can be "Not sure", and none at all, for every kind of question', async () => {
    const { user, pick } = await readyOnTrial();
    await user.click(option(READY, 'Not sure'));
    await pick(YEARS);
    await user.click(button(`No answer: ${YEARS}`));
    expect(button(`No answer: ${YEARS}`)).toHaveAttribute('aria-pressed', 'true');
    const table = within(changed() ?? document.body);
    expect(table.getByRole('row', { name: /reporting/ })).toHaveTextContent(/Not sure/);
    expect(table.getByRole('row', { name: /supported/ })).toHaveTextContent(/5 years.*No answer/);
    expect(differing()).toContain('Support lasts');
  });

  it('is given route by route', async () => {
    const { user, stored } = await open('/checked');
    await user.click(option(CABLE, 'The kettle itself'));
    expect(option('Over the air: who checks an update?', 'The kettle itself')).toBeChecked();
    expect(differing()).toEqual(['Updates come in safely']);
    await user.click(button('Keep these answers'));
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/result'));
    expect(stored().answers['checked']).toEqual({ air: 'kettle', cable: 'kettle' });
  });

  it('is taken back one by one, and the focus is left on the list', async () => {
    const { user } = await readyOnTrial();
    await user.click(button(`Take back: ${READY}`));
    expect(changed()).toBeNull();
    expect(option(READY, 'No')).toBeChecked();
    expect(screen.getByRole('heading', { name: /^Changed on trial/ })).toHaveFocus();
    expect(said()).toHaveTextContent(NOTHING);
  });

  it('goes with its question when that is left out', async () => {
    const { user } = await readyOnTrial();
    await user.click(button(`Leave this question out: ${READY}`));
    expect(screen.queryByRole('group', { name: READY })).toBeNull();
    expect(changed()).toBeNull();
    await waitFor(() => expect(screen.getByLabelText('Question to try')).toHaveFocus());
  });

  it('is not counted while it is no figure, and not kept before that is mended', async () => {
    const { user, stored } = await open('/years');
    const figure = group(YEARS).getByRole('textbox');
    await user.clear(figure);
    await user.type(figure, 'many');
    expect(group(YEARS).getByText(/^Enter a number of zero or more/)).toBeVisible();
    await user.click(button('Keep these answers'));
    expect(figure).toHaveFocus();
    expect(stored().revision).toBe(1);
    await user.clear(figure);
    await user.type(figure, '2');
    await user.click(button('Keep these answers'));
    await waitFor(() => expect(stored().answers['years']).toBe(2));
  });
});

describe('questions that a trial asks otherwise', () => {
  it('are named, and those newly asked are answered on trial and kept with the rest', async () => {
    const { user, stored } = await open('/role', { more: { answers: { role: 'seller' } } });
    await user.click(option(ROLE, 'We make it'));
    expect(said()).toHaveTextContent('Newly asked: 6 questions.');
    expect(screen.getByRole('heading', { name: /^Asked on trial, and not now/ })).toBeVisible();
    await user.click(button(`Answer on trial: ${READY}`));
    expect(group(READY).getByText('Now: Not asked')).toBeInTheDocument();
    await user.click(option(READY, 'No'));
    await user.click(button('Keep these answers'));
    await waitFor(() => expect(stored().answers).toEqual({ role: 'maker', ready: 'no' }));
  });

  it('may rule out nearly everything, for a reason that is said once', async () => {
    const { user } = await open('/role');
    await user.click(option(ROLE, 'We sell it on'));
    const reason = 'The duties of makers do not reach those who sell on.';
    const [first, ...others] = screen.getAllByRole('article');
    expect(first).toHaveTextContent(reason);
    expect(others.length).toBeGreaterThan(2);
    for (const card of others) {
      expect(within(card).getByText('For the same reason as above.')).toBeVisible();
    }
  });

  it('are named where they are asked no longer; what was tried there is said not to count, and is not kept', async () => {
    const { user, pick, stored } = await readyOnTrial();
    await pick(ROLE);
    await user.click(option(ROLE, 'We sell it on'));
    expect(screen.getByRole('heading', { name: /^Asked now, and not on trial/ })).toBeVisible();
    const row = within(changed() ?? document.body).getByRole('row', { name: /reporting in place/ });
    expect(row).toHaveTextContent('Not asked on trial: it changes nothing, and is not kept.');
    await user.click(button('Keep these answers'));
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/result'));
    expect(stored().answers).toEqual({ ...KETTLE_ANSWERS, role: 'seller' });
  });
});

describe('keeping a trial', () => {
  it('stores all of it as one step, confirmed, and shows the result; one undo takes it back', async () => {
    const unconfirmed = { note: '', evidence: [], whoCouldTell: '', isToBeConfirmed: true };
    const remarks = { ready: unconfirmed, years: unconfirmed, fitted: unconfirmed };
    const { user, pick, stored } = await readyOnTrial({ more: { remarks } });
    await pick(YEARS);
    await user.click(button(`No answer: ${YEARS}`));
    await user.click(button('Keep these answers'));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    const { years: _years, ...others } = KETTLE_ANSWERS;
    expect(stored()).toMatchObject({ answers: { ...others, ready: 'yes' }, revision: 2 });
    expect(stored().answers).not.toHaveProperty('years');
    expect(stored().done).toHaveLength(1);
    expect(Object.keys(stored().remarks)).toEqual(['fitted']);
    expect(
      screen.getByText(/^Saved at .+ Your change has turned 2 outcomes\.$/),
    ).toBeInTheDocument();
    await user.click(button('Undo the change'));
    await waitFor(() => expect(stored().answers).toEqual(KETTLE_ANSWERS));
  });

  it('leaves no trial behind', async () => {
    const { user, goTo } = await readyOnTrial();
    await user.click(button('Keep these answers'));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(screen.queryByText(/changed in another tab/)).toBeNull();
    goTo(WHAT_IF);
    await screen.findByRole('heading', { level: 1, name: /^What if/ });
    expect(said()).toHaveTextContent(NOTHING);
    expect(screen.queryByText(/^The answers of this session were changed/)).toBeNull();
  });

  it('that cannot be stored says why and what is kept, changes nothing, and can be tried again', async () => {
    const { user, stored, fail, mend } = await readyOnTrial();
    fail('change', 'The disk is full.');
    await user.click(button('Keep these answers'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The answers could not be kept. The disk is full. Nothing that is stored has been changed. The trial is still here',
    );
    expect(stored()).toMatchObject({ answers: KETTLE_ANSWERS, revision: 1 });
    expect(option(READY, 'Yes')).toBeChecked();
    expect(changed()).toBeVisible();
    expect(addressShown()).toBe(`${WHAT_IF}/ready`);
    mend('change');
    await user.click(button('Keep these answers'));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(stored().answers).toEqual({ ...KETTLE_ANSWERS, ready: 'yes' });
    expect(stored().done).toHaveLength(1);
  });

  it('is stored once, however often it is asked for meanwhile', async () => {
    const { user, hold, stored } = await readyOnTrial();
    const release = hold('change');
    await user.dblClick(button('Keep these answers'));
    await user.click(await screen.findByRole('button', { name: 'Saving…' }));
    release();
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(stored()).toMatchObject({ revision: 2 });
    expect(stored().done).toHaveLength(1);
  });

  it('stores a page that failed before as a step of its own', async () => {
    const { user, stored, fail, mend, goTo } = await open();
    goTo('/sessions/Kettle/questions/buyer');
    await user.click(await screen.findByRole('radio', { name: 'Blue' }));
    fail('change', 'The disk is full.');
    await user.click(button('Continue'));
    await screen.findByRole('alert');
    goTo(`${WHAT_IF}/ready`);
    await screen.findByRole('heading', { level: 1, name: /^What if/ });
    await user.click(option(READY, 'Yes'));
    await user.click(button('Keep these answers'));
    expect(await screen.findByText(/Your earlier answers have to be stored first/)).toBeVisible();
    mend('change');
    await user.click(button('Keep these answers'));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(stored().answers).toEqual({ ...KETTLE_ANSWERS, colour: 'blue', ready: 'yes' });
    expect(stored().done.map(({ inverse }) => inverse)).toEqual([
      expect.arrayContaining([{ question: 'colour', answer: 'red' }]),
      [{ question: 'ready', answer: 'no' }],
    ]);
  });
});

describe('discarding a trial', () => {
  it('drops it and stores nothing; the same button brings it back', async () => {
    const { user, stored } = await readyOnTrial();
    await user.click(button('Discard'));
    expect(said()).toHaveTextContent('The trial is discarded. Nothing was stored.');
    expect(screen.queryByRole('group', { name: READY })).toBeNull();
    expect(stored()).toMatchObject({ answers: KETTLE_ANSWERS, revision: 1 });
    expect(button('Bring the trial back')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(option(READY, 'Yes')).toBeChecked();
    expect(differing()).toEqual(['Boiling over is reported']);
    expect(button('Discard')).toHaveFocus();
  });
});

describe('a trial meanwhile', () => {
  it('is kept by the tab while one looks at other screens', async () => {
    const { goTo, stored } = await readyOnTrial();
    goTo('/sessions/Kettle/result');
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    goTo('/rules');
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Result/ })).toBeNull());
    goTo(WHAT_IF);
    await screen.findByRole('heading', { level: 1, name: /^What if/ });
    expect(option(READY, 'Yes')).toBeChecked();
    expect(differing()).toEqual(['Boiling over is reported']);
    expect(stored().revision).toBe(1);
    expect(screen.queryByText(/^The answers of this session were changed/)).toBeNull();
  });

  it('is applied to what another tab has stored, and says so until that is noted', async () => {
    const { user, stored, answerElsewhere } = await readyOnTrial();
    answerElsewhere({ ...KETTLE_ANSWERS, years: 2, colour: 'blue' });
    const told = await screen.findByText(/^The answers of this session were changed/);
    expect(told.closest('[role="status"]')).not.toBeNull();
    expect(option(READY, 'Yes')).toBeChecked();
    // What differs is the trial alone, not what the other tab has changed.
    expect(differing()).toEqual(['Boiling over is reported']);
    await user.click(button('Noted'));
    expect(screen.queryByText(/^The answers of this session were changed/)).toBeNull();
    await user.click(button('Keep these answers'));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(stored().answers).toEqual({ ...KETTLE_ANSWERS, years: 2, colour: 'blue', ready: 'yes' });
  });

  it('keeps what another tab stores in the same moment', async () => {
    const { user, stored, records } = await readyOnTrial();
    records.set(
      'Kettle',
      session('Kettle', { answers: { ...KETTLE_ANSWERS, years: 2 }, revision: 9 }),
    );
    await user.click(button('Keep these answers'));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(stored().answers).toEqual({ ...KETTLE_ANSWERS, years: 2, ready: 'yes' });
    await waitFor(() =>
      expect(document.getElementById('obligation-support')).toHaveAttribute(
        'data-outcome',
        'unclear',
      ),
    );
  });
});

/** With the keys of the browser: Testing Library's stop at what lies in a closed explanation. */
async function tabTo(element: HTMLElement): Promise<void> {
  for (let steps = 0; document.activeElement !== element && steps < 80; steps += 1) {
    await realUser.keyboard('{Tab}');
  }
  expect(element).toHaveFocus();
}

describe('by keyboard alone', () => {
  it('a question is found, tried, and kept', async () => {
    const { stored } = await open();
    await tabTo(screen.getByLabelText('Find a question'));
    await realUser.keyboard('procedure{Enter}');
    await waitFor(() => expect(screen.getByRole('region', { name: READY })).toHaveFocus());
    await realUser.keyboard('{Tab}');
    expect(option(READY, 'No')).toHaveFocus();
    await realUser.keyboard('{ArrowUp}');
    expect(option(READY, 'Yes')).toBeChecked();
    await tabTo(button('Keep these answers'));
    await realUser.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    expect(stored().answers).toEqual({ ...KETTLE_ANSWERS, ready: 'yes' });
  });
});
