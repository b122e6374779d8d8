import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { isWarnedOf } from './closing.ts';
import type { Session } from '#sessions/session.ts';
import { called } from './called.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show, type ShowOptions } from './show.tsx';

const button = (name: string) => screen.getByRole('button', { name: called(name) });
const link = (name: string) => screen.getByRole('link', { name: called(name) });

async function onReadyPage(options: ShowOptions = {}) {
  const shown = show('/sessions/Kettle/questions/ready', {
    rules: kettles,
    stored: [session('Kettle', { answers: { role: 'maker' }, lastPage: 'ready' })],
    ...options,
  });
  await shown.user.click(await screen.findByRole('radio', { name: 'No' }));
  return shown;
}

describe('work that is under way or has failed', () => {
  it('keeps answers that could not be stored until the tab is closed', async () => {
    const { user } = await onReadyPage({ before: ({ fail }) => fail('change', 'Full.') });
    await user.click(button('Continue'));
    await screen.findByRole('alert');
    await user.click(link('Leave'));
    await user.click(await screen.findByRole('link', { name: called('Continue with Kettle') }));
    expect(await screen.findByRole('radio', { name: 'No' })).toBeChecked();
  });

  it('leaves whoever has left meanwhile where they are', async () => {
    const { user, hold, records } = await onReadyPage();
    const release = hold('change');
    await user.click(button('Continue'));
    await screen.findByRole('button', { name: 'Saving…' });
    await user.click(link('Leave'));
    await screen.findByRole('heading', { level: 3, name: 'Kettle' });
    release();
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'no' } }));
    expect(addressShown()).toBe('/');
  });

  it('does not delete for good on a held Enter', async () => {
    const damaged = { ...session('broken'), answers: 7 };
    const { user, records } = show('/', { stored: [damaged] });
    const name = called('Delete for good: A damaged session');
    (await screen.findByRole('button', { name })).focus();
    await user.keyboard('{Enter>2/}');
    expect(records.has('broken')).toBe(true);
  });

  it('reads once when another tab has changed the session', async () => {
    const { records, tellOfChange, hold, repository } = show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' } })],
    });
    await screen.findByText('1 of 5 pages answered.');
    const read = vi.spyOn(repository, 'read');
    const release = hold('read');
    records.set('Kettle', session('Kettle', { answers: { role: 'maker', ready: 'no' } }));
    tellOfChange();
    await waitFor(() => expect(read).toHaveBeenCalled());
    release();
    await screen.findByText('2 of 5 pages answered.');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('does not call a session deleted because the list could not be read', async () => {
    const { user } = await onReadyPage({
      before: ({ fail }) => {
        fail('list', 'No answer.');
        fail('change', 'Full.');
      },
    });
    await user.click(button('Continue'));
    await screen.findByRole('alert');
    expect(screen.queryByText(/deleted for good/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('begins one session, however often the form is submitted', async () => {
    const { user, records, hold } = show('/');
    const release = hold('add');
    await user.click(button('Start with a product'));
    await user.keyboard('Speaker');
    for (let clicks = 0; clicks < 3; clicks += 1) {
      await user.click(button('Start'));
    }
    release();
    await waitFor(() => expect(addressShown()).toMatch(/questions/));
    expect([...records.keys()]).toEqual(['new-1']);
  });

  it('does not say of one product what failed with another', async () => {
    const { user, fail, mend } = show('/', { stored: [session('Lock'), session('Lamp')] });
    await user.click(await screen.findByRole('button', { name: called('Delete Lock') }));
    await screen.findByText('Lock was deleted.');
    fail('change', 'Full.');
    await user.click(button('Undo'));
    await screen.findByText(/could not be restored/);
    mend('change');
    await user.click(button('Delete Lamp'));
    expect(await screen.findByText(/^Lamp was deleted/)).toHaveTextContent(/^Lamp was deleted\.$/);
  });

  it('forgets an old failure when the form is submitted again', async () => {
    const { user } = show('/', { before: ({ fail }) => fail('add', 'Full.') });
    await user.click(button('Start with a product'));
    await user.keyboard('Speaker{Enter}');
    await screen.findByText(/could not be stored/);
    await user.clear(screen.getByRole('textbox', { name: 'Name of the product' }));
    await user.click(button('Start'));
    await screen.findByText('There is a problem');
    expect(screen.queryByText(/could not be stored/)).toBeNull();
  });

  it('warns before the tab is closed while it is tried again', async () => {
    const { user, fail, mend, hold } = await onReadyPage();
    fail('change', 'Full.');
    await user.click(button('Continue'));
    await user.click(link('Answers'));
    await screen.findByRole('alert');
    mend('change');
    const release = hold('change');
    await user.click(button('Try again'));
    expect(isWarnedOf()).toBe(true);
    release();
    await waitFor(() => expect(isWarnedOf()).toBe(false));
  });

  it('stays on the answers when storing is tried again from there', async () => {
    const { user, fail, mend, records } = await onReadyPage();
    fail('change', 'Full.');
    await user.click(button('Continue'));
    await screen.findByRole('alert');
    await user.click(link('Answers'));
    mend('change');
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'no' } }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(addressShown()).toBe('/sessions/Kettle/review');
  });

  it('says that the session lies in the bin since another tab put it there, and brings it back', async () => {
    const { user, records, tellOfChange } = await onReadyPage();
    const stored = session('Kettle', { answers: { role: 'maker' }, lastPage: 'ready' });
    records.set('Kettle', { ...stored, deletedAt: '2026-11-23T08:00:00.000Z' });
    tellOfChange();
    await screen.findByText(/was deleted in another tab/);
    await user.click(button('Restore it'));
    await waitFor(() => expect(records.get('Kettle')).not.toHaveProperty('deletedAt'));
    await waitFor(() => expect(screen.queryByText(/was deleted in another tab/)).toBeNull());
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
  });

  it('stores notes and steps too that were made since it was opened', async () => {
    const { user, records, tellOfChange } = await onReadyPage();
    const remark = { note: 'Kept', whoCouldTell: '', evidence: [], isToBeConfirmed: false };
    const step = { at: '2026-11-24T10:00:00.000Z', changes: [], inverse: [] };
    const now = { ...(records.get('Kettle') as Session), remarks: { role: remark }, done: [step] };
    records.set('Kettle', now);
    tellOfChange();
    await waitFor(() => expect(button('Undo')).toBeEnabled());
    records.delete('Kettle');
    tellOfChange();
    await user.click(button('Continue'));
    await user.click(await screen.findByRole('button', { name: 'Store it again' }));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ remarks: { role: { note: 'Kept' } } }),
    );
    expect((records.get('Kettle') as Session).done[0]).toEqual(step);
  });

  it('stores a session anew that another tab has deleted for good', async () => {
    const { user, records, tellOfChange } = await onReadyPage();
    records.delete('Kettle');
    tellOfChange();
    await user.click(button('Continue'));
    await user.click(await screen.findByRole('button', { name: 'Store it again' }));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker', ready: 'no' } }),
    );
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
