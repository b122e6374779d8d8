import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const button = (name: string) => screen.getByRole('button', { name: called(name) });

async function onPage(page: string) {
  const shown = show(`/sessions/Kettle/questions/${page}`, {
    rules: kettles,
    stored: [session('Kettle', { answers: KETTLE_ANSWERS })],
  });
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

/** Turns "ready" from what the answers have to "yes", and submits that. */
async function changeReadiness() {
  const shown = await onPage('ready');
  await shown.user.click(screen.getByRole('radio', { name: 'Yes' }));
  await shown.user.click(button('Continue'));
  await screen.findByText('Your change has turned 1 outcome.');
  return shown;
}

describe('an edit that turns outcomes', () => {
  it('is told with what was and what is, and can be taken back', async () => {
    const { user, records } = await changeReadiness();
    const told = screen.getByRole('region', { name: 'Your change has turned 1 outcome.' });
    await waitFor(() => expect(told).toHaveFocus());
    expect(told).toHaveTextContent(/Boiling over is reported: from .+ to .+/);
    expect(
      screen.getByText(
        /^Saved at .+ Your change has turned 1 outcome\. Boiling over is reported: from .+\.$/,
      ),
    ).toBeInTheDocument();
    expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'yes' } });
    await user.click(button('Undo the change'));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ answers: KETTLE_ANSWERS, done: [] }),
    );
    await waitFor(() => expect(screen.queryByText(/^Your change has turned/)).toBeNull());
    expect(screen.queryByText(/changed in another tab/)).toBeNull();
  });

  it('is taken note of by "Keep it"', async () => {
    const { user, records } = await changeReadiness();
    await user.click(button('Keep it'));
    expect(screen.queryByText(/^Your change has turned/)).toBeNull();
    expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'yes' } });
  });

  it('is told of no first answer', async () => {
    const { ready: _ready, ...others } = KETTLE_ANSWERS;
    const { user } = show('/sessions/Kettle/questions/ready', {
      rules: kettles,
      stored: [session('Kettle', { answers: others })],
    });
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    await user.click(button('Continue'));
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/review'));
    expect(screen.queryByText(/^Your change has turned/)).toBeNull();
  });
});

describe('undo and redo', () => {
  it('name the question that was changed, and not another of its page', async () => {
    const { user } = await onPage('buyer');
    await user.click(
      within(screen.getByRole('group', { name: /^What colour/ })).getByRole('radio', {
        name: 'Blue',
      }),
    );
    await user.click(button('Continue'));
    await waitFor(() =>
      expect(button('Undo: What colour does the buyer like?')).toHaveAttribute(
        'title',
        'Undo: What colour does the buyer like?',
      ),
    );
  });

  it('lead to the page on which the change was made', async () => {
    const { user } = await onPage('role');
    await user.click(screen.getByRole('radio', { name: 'We sell it on' }));
    await user.click(button('Continue'));
    await waitFor(() => expect(addressShown()).not.toMatch(/questions\/role$/));
    location.hash = '/sessions/Kettle/questions/role';
    await screen.findByRole('radio', { name: 'We sell it on' });
    await user.click(button('Undo: What do you do with the kettle?'));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'We make it' })).toBeChecked());
    expect(addressShown()).toBe('/sessions/Kettle/questions/role');
  });

  it('go through the whole session, and say what they are about', async () => {
    const { user, records } = await changeReadiness();
    await user.click(button('Undo: Is a procedure for reporting in place?'));
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ answers: KETTLE_ANSWERS }));
    await waitFor(() => expect(button('Undo')).toBeDisabled());
    await user.click(button('Redo: Is a procedure for reporting in place?'));
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'yes' } }));
    await waitFor(() => expect(button('Redo')).toBeDisabled());
  });

  it('say what is again as it was, and what has turned with it, until that is taken note of', async () => {
    const { user } = await changeReadiness();
    const notice = () => screen.findByRole('region', { name: 'What was undone or redone' });
    const undone = 'Undone: the answer to “Is a procedure for reporting in place?” is again “No”.';
    await user.click(button('Undo: Is a procedure for reporting in place?'));
    const told = await notice();
    expect(told).toHaveTextContent(`${undone} 1 outcome turned with it.`);
    expect(told).toHaveTextContent(/Boiling over is reported: from met by your answers to .+/);
    const said = (begin: string) =>
      screen.getByText(
        (text, at) => at?.closest('[role=status]') !== null && text.startsWith(begin),
      );
    expect(said(undone)).toHaveTextContent(
      /1 outcome turned with it\. Boiling over is reported: from met by your answers to .+\.$/,
    );
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    await user.click(button('Redo: Is a procedure for reporting in place?'));
    const redone = 'Redone: the answer to “Is a procedure for reporting in place?” is again “Yes”.';
    await waitFor(async () => expect(await notice()).toHaveTextContent(redone));
    await user.click(button('Noted'));
    expect(screen.queryByRole('region', { name: 'What was undone or redone' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('say that an answer is gone, how many went with it, and nothing more once others are stored', async () => {
    const { user } = show('/sessions/Kettle/questions/buyer', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' } })],
    });
    await user.click((await screen.findAllByRole('radio', { name: 'Yes' }))[0] ?? document.body);
    await user.click(screen.getByRole('radio', { name: 'Blue' }));
    await user.click(button('Continue'));
    await user.click(await screen.findByRole('button', { name: /^Undo: / }));
    const told = await screen.findByRole('region', { name: 'What was undone or redone' });
    expect(told).toHaveTextContent(
      'Undone: “Is it fitted to one buyer?” is again without an answer, and 1 other answer went with it.',
    );
    await waitFor(() => expect(addressShown()).toMatch(/buyer$/));
    for (const name of ['Yes', 'Red']) await user.click(screen.getByRole('radio', { name }));
    await user.click(button('Continue'));
    await waitFor(() => expect(addressShown()).not.toMatch(/buyer$/));
    expect(screen.queryByRole('region', { name: 'What was undone or redone' })).toBeNull();
  });

  it('say so where they cannot be stored, and change nothing', async () => {
    const { user, records, fail } = await changeReadiness();
    fail('change', 'The disk is full.');
    await user.click(button('Undo the change'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be undone or redone. The disk is full. Nothing has been changed.',
    );
    expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'yes' } });
  });
});

describe('undoing in the review', () => {
  it('keeps the focus on the button as long as there is something to undo', async () => {
    const { user } = await changeReadiness();
    await user.click(screen.getByRole('link', { name: 'Pages' }));
    await user.click(await screen.findByRole('link', { name: 'Support' }));
    await user.click(await screen.findByRole('radio', { name: 'No' }));
    await user.click(button('Continue'));
    await user.click(await screen.findByRole('link', { name: 'Answers' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    await user.click(screen.getByRole('button', { name: /^Undo: Is a short/ }));
    const next = () => screen.getByRole('button', { name: /^Undo: Is a procedure/ });
    await waitFor(() => expect(next()).toHaveFocus());
    await user.click(next());
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});
