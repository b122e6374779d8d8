import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SESSION_FORMAT } from '#sessions/session.ts';
import { called } from './called.ts';
import { catchFiles } from './files.ts';
import { session } from './sessions.ts';
import { show } from './show.tsx';

const DAMAGED = { ...session('broken'), answers: 7 };
const LATER = { ...session('later'), format: SESSION_FORMAT + 1 };

const DELETE = 'Delete for good: A damaged session';
const CONFIRM = 'Delete it, this cannot be undone: A damaged session';

const button = (name: string) => screen.getByRole('button', { name: called(name) });

describe('a damaged record in the list', () => {
  it('is named as such, with the place of the damage and its id, beside those that are whole', async () => {
    show('/', { stored: [DAMAGED, session('Lock')] });
    await screen.findByRole('heading', { level: 3, name: 'A damaged session' });
    expect(
      screen.getByText('The stored record cannot be read: "answers" is the figure 7.'),
    ).toBeInTheDocument();
    expect(screen.getByText('broken')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: called('Continue with Lock') })).toBeInTheDocument();
  });

  it('is told from one of a later version', async () => {
    show('/', { stored: [LATER] });
    await screen.findByRole('heading', { level: 3, name: 'A session of a later version' });
    expect(
      screen.getByText(/^It has format 4, which this version does not know\./),
    ).toBeInTheDocument();
  });

  it('is saved to a file as it is stored', async () => {
    const files = catchFiles();
    const { user } = show('/', { stored: [DAMAGED] });
    await user.click(await screen.findByRole('button', { name: 'Save the record to a file' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('damaged-session.json');
    expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual(DAMAGED);
  });

  it('says why it cannot be saved to a file, until it can', async () => {
    const files = catchFiles();
    const { user, mend } = show('/', {
      stored: [DAMAGED],
      before: ({ fail }) => fail('raw', 'The disk does not answer.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Save the record to a file' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The record could not be read. The disk does not answer.',
    );
    mend('raw');
    await user.click(button('Save the record to a file'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is deleted only when one is sure', async () => {
    const { user, records } = show('/', { stored: [DAMAGED, session('Lock')] });
    await user.click(await screen.findByRole('button', { name: called(DELETE) }));
    expect(button(CONFIRM)).toHaveFocus();
    expect(records.has('broken')).toBe(true);
    await user.click(button('Keep it'));
    expect(screen.queryByRole('button', { name: called(CONFIRM) })).toBeNull();
    expect(records.get('broken')).toEqual(DAMAGED);

    await user.click(button(DELETE));
    await user.click(button(CONFIRM));
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'A damaged session' })).toBeNull(),
    );
    expect([...records.keys()]).toEqual(['Lock']);
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Your products' })).toHaveFocus(),
    );
    expect(screen.getByText('A damaged session was deleted for good.')).toBeInTheDocument();
  });

  it('stays where it is when it cannot be deleted, and says why', async () => {
    const { user, records } = show('/', {
      stored: [DAMAGED],
      before: ({ fail }) => fail('removeForGood', 'The disk is full.'),
    });
    await user.click(await screen.findByRole('button', { name: called(DELETE) }));
    await user.click(button(CONFIRM));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be deleted. The disk is full.',
    );
    expect(records.get('broken')).toEqual(DAMAGED);
  });
});

describe('the address of a record that cannot be read', () => {
  it.each([
    ['damaged', DAMAGED, 'This session is damaged'],
    ['of a later version', LATER, 'This session was written by a later version'],
  ])('says that it is %s, and saves it to a file', async (_what, record, title) => {
    const files = catchFiles();
    const { user } = show(`/sessions/${record.id}/result`, { stored: [record] });
    await screen.findByRole('heading', { level: 1, name: title });
    expect(screen.getByText(/^The record has been left exactly as it is/)).toBeInTheDocument();
    await user.click(button('Save the record to a file'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual(record);
  });
});
