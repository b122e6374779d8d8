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
