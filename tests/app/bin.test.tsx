import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DAYS_IN_BIN } from '#sessions/store.ts';
import { called } from './called.ts';
import { deletedSession, session } from './sessions.ts';
import { show, type ShowOptions } from './show.tsx';

const CONFIRM = 'Delete it, this cannot be undone: Lock';

const button = (name: string) => screen.getByRole('button', { name: called(name) });

describe('deleting a product', () => {
  it('moves it to the bin, says so, and offers it back where the focus is', async () => {
    const { user, records } = show('/', { stored: [session('Lock'), session('Lamp')] });
    await user.click(await screen.findByRole('button', { name: called('Delete Lock') }));
    expect(await screen.findByText('Lock was deleted.')).toBeInTheDocument();
    await waitFor(() => expect(button('Undo')).toHaveFocus());
    expect(screen.queryByRole('heading', { level: 3, name: 'Lock' })).toBeNull();
    expect(screen.getByRole('heading', { level: 3, name: 'Lamp' })).toBeInTheDocument();
    expect(screen.getByText('Recently deleted (1)')).toBeInTheDocument();
    expect(records.get('Lock')).toHaveProperty('deletedAt');
  });

  it('is undone, with nothing left in the bin', async () => {
    const { user, records } = show('/', { stored: [session('Lock')] });
    await user.click(await screen.findByRole('button', { name: called('Delete Lock') }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Lock' })).toBeInTheDocument();
    expect(screen.queryByText(/was deleted/)).toBeNull();
    expect(screen.queryByText(/Recently deleted/)).toBeNull();
    expect(await screen.findByText('Lock was restored.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your products' })).toHaveFocus();
    expect(records.get('Lock')).not.toHaveProperty('deletedAt');
  });

  it('offers back the one deleted last, and gives it the focus again', async () => {
    const { user } = show('/', { stored: [session('Lock'), session('Lamp')] });
    await user.click(await screen.findByRole('button', { name: called('Delete Lock') }));
    await user.click(await screen.findByRole('button', { name: called('Delete Lamp') }));
    expect(await screen.findByText('Lamp was deleted.')).toBeInTheDocument();
    await waitFor(() => expect(button('Undo')).toHaveFocus());
    expect(screen.getByText('Recently deleted (2)')).toBeInTheDocument();
  });

  it('that cannot be stored leaves the product where it is, and says why', async () => {
    const { user, records } = show('/', {
      stored: [session('Lock')],
      before: ({ fail }) => fail('change', 'The disk is full.'),
    });
    await user.click(await screen.findByRole('button', { name: called('Delete Lock') }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be deleted. The disk is full.',
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Lock' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(records.get('Lock')).not.toHaveProperty('deletedAt');
  });

  it('that cannot be undone says why, and can be undone later', async () => {
    const { user, fail, mend } = show('/', { stored: [session('Lock')] });
    await user.click(await screen.findByRole('button', { name: called('Delete Lock') }));
    await screen.findByText('Lock was deleted.');
    fail('change', 'The disk is full.');
    await user.click(button('Undo'));
    expect(
      await screen.findByText('Lock was deleted. It could not be restored. The disk is full.'),
    ).toBeInTheDocument();
    mend('change');
    await user.click(button('Undo'));
    expect(await screen.findByRole('heading', { level: 3, name: 'Lock' })).toBeInTheDocument();
  });
});

describe('the bin', () => {
  async function openBin(options: ShowOptions) {
    const shown = show('/', options);
    await shown.user.click(await screen.findByText(/^Recently deleted/));
    return shown;
  }

  it('is not there while nothing was deleted', async () => {
    show('/', { stored: [session('Lock')] });
    await screen.findByRole('heading', { level: 3, name: 'Lock' });
    expect(screen.queryByText(/Recently deleted/)).toBeNull();
  });

  it('is closed at first, says how many it holds, and how long they are kept', async () => {
    const { user } = show('/', { stored: [deletedSession('Lock'), deletedSession('Lamp')] });
    const summary = await screen.findByText('Recently deleted (2)');
    expect(button('Restore Lock')).not.toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await user.click(summary);
    expect(button('Restore Lock')).toBeVisible();
    expect(
      screen.getByText(`Kept for ${DAYS_IN_BIN} days after they were deleted.`),
    ).toBeInTheDocument();
  });

  it('gives a product back to the list', async () => {
    const { user, records } = await openBin({ stored: [deletedSession('Lock')] });
    await user.click(button('Restore Lock'));
    expect(await screen.findByRole('heading', { level: 3, name: 'Lock' })).toBeInTheDocument();
    expect(screen.queryByText(/Recently deleted/)).toBeNull();
    expect(await screen.findByText('Lock was restored.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your products' })).toHaveFocus();
    expect(records.get('Lock')).not.toHaveProperty('deletedAt');
  });

  it('lets a product go for good when one is sure, and it alone', async () => {
    const { user, records } = await openBin({
      stored: [deletedSession('Lock'), deletedSession('Lamp')],
    });
    await user.click(button('Delete for good: Lock'));
    await user.click(button('Keep it'));
    expect(screen.queryByRole('button', { name: called(CONFIRM) })).toBeNull();
    expect([...records.keys()]).toEqual(['Lock', 'Lamp']);

    await user.click(button('Delete for good: Lock'));
    expect(button(CONFIRM)).toHaveFocus();
    await user.click(button(CONFIRM));
    expect(await screen.findByText('Recently deleted (1)')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: called('Restore Lock') })).toBeNull();
    expect([...records.keys()]).toEqual(['Lamp']);
    expect(await screen.findByText('Lock was deleted for good.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your products' })).toHaveFocus();
  });

  it('leads to what is there without products once the last one is gone for good', async () => {
    const { user, records } = await openBin({ stored: [deletedSession('Lock')] });
    await user.click(button('Delete for good: Lock'));
    await user.click(button(CONFIRM));
    const heading = await screen.findByRole('heading', { name: 'No products here yet' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(records.size).toBe(0);
  });

  it.each([
    ['restored', 'change', ['Restore Lock']],
    ['deleted for good', 'removeForGood', ['Delete for good: Lock', CONFIRM]],
  ] as const)('says why a product cannot be %s, and keeps it', async (_what, deed, buttons) => {
    const { user, records, mend } = await openBin({
      stored: [deletedSession('Lock')],
      before: ({ fail }) => fail(deed, 'The disk is full.'),
    });
    for (const name of buttons) await user.click(button(name));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That could not be done. The disk is full.',
    );
    expect(screen.getByText('Recently deleted (1)')).toBeInTheDocument();
    expect(records.get('Lock')).toHaveProperty('deletedAt');

    mend(deed);
    await user.click(button(buttons.at(-1) ?? ''));
    await waitFor(() => expect(screen.queryByText(/Recently deleted/)).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the address of a deleted product', () => {
  const title = { level: 1, name: 'This session was deleted' } as const;

  it('says that it lies in the bin, and restores it', async () => {
    const { user, records } = show('/sessions/Lock/review', { stored: [deletedSession('Lock')] });
    await screen.findByRole('heading', title);
    expect(
      screen.getByText('The session of Lock is among the recently deleted ones.'),
    ).toBeInTheDocument();
    await user.click(button('Restore it'));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(records.get('Lock')).not.toHaveProperty('deletedAt');
  });

  it('says why it cannot be restored, and restores it on the next try', async () => {
    const { user, mend } = show('/sessions/Lock/review', {
      stored: [deletedSession('Lock')],
      before: ({ fail }) => fail('change', 'The disk is full.'),
    });
    await user.click(await screen.findByRole('button', { name: called('Restore it') }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be restored. The disk is full.',
    );
    expect(screen.getByRole('heading', title)).toBeInTheDocument();
    mend('change');
    await user.click(button('Restore it'));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  });
});
