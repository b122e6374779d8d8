import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

async function onPage(page: string) {
  localStorage.removeItem('cra-update-checklist-keyboard-mode');
  const shown = show(`/sessions/Kettle/questions/${page}`, {
    rules: kettles,
    stored: [session('Kettle', { answers: { role: 'maker', routes: ['air', 'cable'] } })],
  });
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

async function inKeyboardMode(page: string) {
  const shown = await onPage(page);
  await shown.user.click(screen.getByRole('checkbox', { name: 'Keyboard mode' }));
  return shown;
}

describe('the keyboard mode', () => {
  it('is off until it is switched on, so that no key surprises anyone', async () => {
    const { user } = await onPage('ready');
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  });

  it('chooses by number, and goes on with Enter', async () => {
    const { user, records } = await inKeyboardMode('ready');
    await user.keyboard('2{Enter}');
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'no' } }));
    await waitFor(() => expect(addressShown()).not.toMatch(/ready$/));
  });

  it('answers one question of a page after the other', async () => {
    const { user } = await inKeyboardMode('buyer');
    const checkbox = screen.getByRole('checkbox', { name: 'Keyboard mode' });
    await user.keyboard('1');
    checkbox.focus();
    await user.keyboard('2');
    const group = (name: string) => within(screen.getByRole('group', { name }));
    expect(group('Is it fitted to one buyer?').getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(
      group('What colour does the buyer like?').getByRole('radio', { name: 'Blue' }),
    ).toBeChecked();
  });

  it('changes nothing from outside the questions once all of them are answered', async () => {
    const { user } = await inKeyboardMode('buyer');
    const checkbox = screen.getByRole('checkbox', { name: 'Keyboard mode' });
    for (const key of ['1', '2']) {
      checkbox.focus();
      await user.keyboard(key);
    }
    for (const place of [checkbox, screen.getByRole('heading', { level: 1 })]) {
      place.focus();
      await user.keyboard('2');
      expect(place).toHaveFocus();
    }
    const group = within(screen.getByRole('group', { name: 'Is it fitted to one buyer?' }));
    expect(group.getByRole('radio', { name: 'Yes' })).toBeChecked();
    group.getByRole('radio', { name: 'Yes' }).focus();
    await user.keyboard('2');
    expect(group.getByRole('radio', { name: 'No' })).toBeChecked();
  });

  it('leaves a figure that is there alone, unless one is at it', async () => {
    const { user } = await inKeyboardMode('support');
    const figure = screen.getByRole('textbox', { name: 'Number of years' });
    await user.type(figure, '7');
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('2');
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('2');
    expect(figure).toHaveValue('7');
    expect(figure).not.toHaveFocus();
  });

  it('goes to the next question with "n" and to the one before with "p", and stays at the ends', async () => {
    const { user } = await inKeyboardMode('buyer');
    const radio = (group: string, name: string) =>
      within(screen.getByRole('group', { name: group })).getByRole('radio', { name });
    const [fitted, colour] = ['Is it fitted to one buyer?', 'What colour does the buyer like?'];
    await user.keyboard('1n');
    expect(radio(colour, 'Red')).toHaveFocus();
    expect(radio(colour, 'Red')).not.toBeChecked();
    await user.keyboard('n2p');
    expect(radio(colour, 'Blue')).toBeChecked();
    expect(radio(fitted, 'Yes')).toHaveFocus();
    await user.keyboard('p');
    expect(radio(fitted, 'Yes')).toHaveFocus();
    screen.getByRole('link', { name: 'Answers' }).focus();
    await user.keyboard('n');
    expect(radio(fitted, 'Yes')).toHaveFocus();
  });

  it('tells the number of an option also to those who do not see it, while it is on', async () => {
    const { user } = await inKeyboardMode('ready');
    expect(screen.getByRole('radio', { name: 'No' })).toHaveAttribute('aria-keyshortcuts', '2');
    await user.click(screen.getByRole('checkbox', { name: 'Keyboard mode' }));
    expect(screen.getByRole('radio', { name: 'No' })).not.toHaveAttribute('aria-keyshortcuts');
  });

  it('goes back with Backspace', async () => {
    const { user } = await inKeyboardMode('buyer');
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(addressShown()).toMatch(/questions\/role$/));
  });

  it('does nothing while a key is held down, lest pages go by that nobody has read', async () => {
    await inKeyboardMode('ready');
    const held = (key: string) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, repeat: true, bubbles: true }),
      );
    held('1');
    held('Enter');
    expect(screen.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
    expect(addressShown()).toMatch(/ready$/);
  });

  it('leaves a key alone on a link or a button that belongs to no question', async () => {
    const { user } = await inKeyboardMode('ready');
    screen.getByRole('link', { name: 'Answers' }).focus();
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  });

  it('leaves the keys of a text field alone', async () => {
    const { user } = await inKeyboardMode('ready');
    await user.click(screen.getByText('Add a note or evidence'));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), '12?{Backspace}');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('12');
    expect(screen.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  });

  it('shows the keys with a question mark, and is remembered', async () => {
    const { user } = await inKeyboardMode('ready');
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys in keyboard mode' });
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(localStorage.getItem('cra-update-checklist-keyboard-mode')).toBe('on');
  });
});
