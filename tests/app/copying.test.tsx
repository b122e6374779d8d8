import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_REMARK } from '#engine/remark.ts';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const STORED = session('a', {
  product: { name: 'Kettle', version: '1' },
  answers: KETTLE_ANSWERS,
  remarks: { role: { ...NO_REMARK, note: 'As always' } },
});

async function openForm() {
  const shown = show('/', { rules: kettles, stored: [STORED] });
  await shown.user.click(await screen.findByRole('button', { name: called('Copy Kettle 1') }));
  return shown;
}

describe('copying a product', () => {
  it('asks for name and version, the name filled in and the version not', async () => {
    await openForm();
    expect(
      screen.getByText(/The copy begins with these answers, each marked to be confirmed/),
    ).toBeInTheDocument();
    const name = screen.getByRole('textbox', { name: 'Name of the product' });
    expect(name).toHaveValue('Kettle');
    expect(name).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Version/ })).toHaveValue('');
  });

  it('makes a session with the same answers and notes, and opens it at its first page', async () => {
    const { user, records } = await openForm();
    await user.type(screen.getByRole('textbox', { name: /^Version/ }), '2{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'What do you do with the kettle?' });
    expect(addressShown()).toBe('/sessions/new-1/questions/role');
    expect(screen.getByText(/^Copied from Kettle 1/)).toBeInTheDocument();
    expect(records.get('new-1')).toMatchObject({
      product: { name: 'Kettle', version: '2' },
      rulesetVersion: kettles.version,
      answers: KETTLE_ANSWERS,
      remarks: { role: { note: 'As always', isToBeConfirmed: true } },
      copiedFrom: { name: 'Kettle', version: '1' },
    });
    expect(records.get('a')).toEqual(STORED);
  });

  it('is given up by Cancel, with the focus back on the button', async () => {
    const { user, records } = await openForm();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: called('Copy Kettle 1') })).toHaveFocus(),
    );
    expect([...records.keys()]).toEqual(['a']);
  });

  it('keeps what was typed when it cannot be stored', async () => {
    const { user, records, fail } = await openForm();
    fail('add', 'There is no room left.');
    const version = screen.getByRole('textbox', { name: /^Version/ });
    await user.type(version, '2{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left.');
    expect(version).toHaveValue('2');
    expect([...records.keys()]).toEqual(['a']);
  });
});
