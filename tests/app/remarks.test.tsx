import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';
import { isWarnedOf } from './closing.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show, type ShowOptions } from './show.tsx';

const READY = 'Is a procedure for reporting in place?';
const button = (name: string) => screen.getByRole('button', { name: called(name) });

async function onPage(options: ShowOptions = {}) {
  const shown = show('/sessions/Kettle/questions/ready', {
    rules: kettles,
    stored: [session('Kettle', { answers: { role: 'maker' } })],
    ...options,
  });
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

async function openNote(options: ShowOptions = {}) {
  const shown = await onPage(options);
  await shown.user.click(screen.getByText('Add a note or evidence'));
  return shown;
}

describe('a note beside an answer', () => {
  it('stores itself, and is there again', async () => {
    const { user, records } = await openNote();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'See ticket 7');
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ remarks: { ready: { note: 'See ticket 7' } } }),
    );
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    expect(await screen.findByText('Note: See ticket 7')).toBeInTheDocument();
  });

  it('is kept in the tab where it cannot be stored, and stored when one comes back to it', async () => {
    const { user, fail, mend, records } = await openNote();
    fail('change', 'The disk is full.');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'x');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be stored. The disk is full. What you wrote is kept in this tab.',
    );
    mend('change');
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ remarks: { ready: { note: 'x' } } }),
    );
  });

  it('stays as another tab has stored it while something else is noted here', async () => {
    const { user, records, tellOfChange } = await openNote();
    const remark = {
      note: 'From elsewhere',
      whoCouldTell: '',
      evidence: [],
      isToBeConfirmed: false,
    };
    records.set(
      'Kettle',
      session('Kettle', { answers: { role: 'maker' }, remarks: { ready: remark } }),
    );
    tellOfChange();
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('From elsewhere'),
    );
    await user.click(button('Add a pointer to evidence'));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Log');
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        remarks: { ready: { note: 'From elsewhere', evidence: [{ title: 'Log' }] } },
      }),
    );
  });

  it('that could not be stored is told and asked about wherever one goes, and stored from there', async () => {
    const { user, fail, mend, records } = await openNote();
    expect(isWarnedOf()).toBe(false);
    fail('change', 'The disk is full.');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'x');
    await screen.findByRole('alert');
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    expect(await screen.findByText('What you noted could not be stored.')).toBeInTheDocument();
    expect(screen.getByText('not saved')).toBeInTheDocument();
    expect(isWarnedOf()).toBe(true);
    mend('change');
    await user.click(screen.getByRole('button', { name: 'Store it now' }));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ remarks: { ready: { note: 'x' } } }),
    );
    await waitFor(() =>
      expect(screen.queryByText('What you noted could not be stored.')).toBeNull(),
    );
    expect(isWarnedOf()).toBe(false);
  });

  it('is announced once it is stored', async () => {
    const { user } = await openNote();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'x');
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
  });

  it('that is longer than what is kept says so', async () => {
    const { user } = await openNote();
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.paste('x'.repeat(6000));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('x'.repeat(5000));
    expect(screen.getByText(/^5,000 characters are the most/)).toBeInTheDocument();
  });

  it('that is just as long as what is kept says nothing', async () => {
    const { user } = await openNote();
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.paste('x'.repeat(5000));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('x'.repeat(5000));
    expect(screen.queryByText(/characters are the most/)).toBeNull();
    await user.keyboard('y');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('x'.repeat(5000));
    expect(screen.getByText(/^5,000 characters are the most/)).toBeInTheDocument();
  });

  it('stands beside an answer that is set aside', async () => {
    const remark = { note: 'For later', whoCouldTell: '', evidence: [], isToBeConfirmed: false };
    show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [
        session('Kettle', { answers: { role: 'seller', ready: 'no' }, remarks: { ready: remark } }),
      ],
    });
    const aside = await screen.findByRole('region', { name: 'Set aside' });
    expect(aside).toHaveTextContent('Note: For later');
  });

  it('stays while the answer is changed and submitted', async () => {
    const { user, records } = await openNote();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'x');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(button('Continue'));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        answers: { ready: 'no' },
        remarks: { ready: { note: 'x' } },
      }),
    );
  });
});

describe('pointers to evidence', () => {
  it('have kind, title, place, date and version, and can be removed', async () => {
    const { user, records } = await openNote();
    await user.click(button('Add a pointer to evidence'));
    const first = within(screen.getByRole('group', { name: 'Evidence 1' }));
    await user.selectOptions(first.getByRole('combobox', { name: 'Kind' }), 'test');
    await user.type(first.getByRole('textbox', { name: 'Title' }), 'Log');
    await user.type(
      first.getByRole('textbox', { name: 'Link or file name' }),
      'https://example.org/log',
    );
    await user.type(first.getByLabelText('Date'), '2026-11-02');
    await user.type(first.getByRole('textbox', { name: 'Product version' }), '2.1');
    const pointer = {
      kind: 'test',
      title: 'Log',
      where: 'https://example.org/log',
      on: '2026-11-02',
      productVersion: '2.1',
    };
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ remarks: { ready: { evidence: [pointer] } } }),
    );
    await user.click(button('Remove evidence 1'));
    expect(button('Add a pointer to evidence')).toHaveFocus();
    expect(screen.getByText('Evidence 1 was removed.')).toBeInTheDocument();
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ remarks: {} }));
    await user.click(button('Bring it back: evidence 1'));
    const back = within(screen.getByRole('group', { name: 'Evidence 1' }));
    expect(back.getByRole('combobox', { name: 'Kind' })).toHaveFocus();
    expect(screen.getByText('Evidence 1 was brought back.')).toBeInTheDocument();
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ remarks: { ready: { evidence: [pointer] } } }),
    );
  });

  it('take the focus whenever one is added', async () => {
    const { user } = await openNote();
    for (const _time of ['first', 'second']) {
      await user.click(button('Add a pointer to evidence'));
      const group = within(screen.getByRole('group', { name: 'Evidence 1' }));
      expect(group.getByRole('combobox', { name: 'Kind' })).toHaveFocus();
      await user.click(button('Remove evidence 1'));
      expect(button('Add a pointer to evidence')).toHaveFocus();
    }
  });

  it('do not submit the page with Enter', async () => {
    const { user, records } = await openNote();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(button('Add a pointer to evidence'));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Log{Enter}');
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        remarks: { ready: { evidence: [{ title: 'Log' }] } },
      }),
    );
    expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker' } });
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
  });

  it('that were added and not filled in are none', async () => {
    const empty = { kind: 'document', title: '', where: '', on: '', productVersion: '' } as const;
    const remark = {
      note: 'Only this',
      whoCouldTell: '',
      evidence: [empty],
      isToBeConfirmed: false,
    };
    show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' }, remarks: { role: remark } })],
    });
    await screen.findByText('Note: Only this');
    expect(screen.queryByText(/^Evidence/)).toBeNull();
  });

  it('lead to a link, and are text where they are none', async () => {
    const pointer = { kind: 'test', title: 'Log', on: '', productVersion: '' } as const;
    const remark = {
      note: '',
      whoCouldTell: '',
      isToBeConfirmed: false,
      evidence: [
        { ...pointer, where: 'https://example.org/log' },
        { ...pointer, where: 'javascript:alert(1)' },
      ],
    };
    show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' }, remarks: { role: remark } })],
    });
    const link = await screen.findByRole('link', { name: /^https:\/\/example.org\/log/ });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByText(/javascript:alert/).closest('a')).toBeNull();
  });
});

describe('"Not sure"', () => {
  it('asks who could tell: a role', async () => {
    const { user, records } = await onPage();
    expect(screen.queryByRole('combobox', { name: /^Who could tell/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: called(`Who could tell? (optional): ${READY}`) }),
      'Legal',
    );
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        remarks: { ready: { whoCouldTell: 'legal' } },
      }),
    );
  });

  it('takes the name of a role for the role, and says so', async () => {
    const { user, records } = await onPage();
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    const list = () => screen.getByRole('combobox', { name: /^Who could tell/ });
    await user.selectOptions(list(), 'Somebody by name');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.type(name, 'Legal');
    expect(screen.getByText('Taken as the role “Legal”.')).toHaveAttribute('role', 'status');
    expect(name).toHaveValue('Legal');
    await user.type(name, ' Eagle');
    expect(screen.queryByText(/^Taken as/)).toBeNull();
    await user.clear(name);
    await user.type(name, 'supplier');
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        remarks: { ready: { whoCouldTell: 'supplier' } },
      }),
    );
    await user.click(button('Continue'));
    await waitFor(() => expect(addressShown()).not.toMatch(/ready$/));
    location.hash = '/sessions/Kettle/questions/ready';
    await waitFor(() => expect(list()).toHaveDisplayValue('Supplier'));
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
  });

  it('or a name, which stands there again', async () => {
    const { user, records } = await onPage();
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^Who could tell/ }),
      'Somebody by name',
    );
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada');
    await user.click(button('Continue'));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        answers: { ready: 'not-sure' },
        remarks: { ready: { whoCouldTell: 'Ada' } },
      }),
    );
  });
});
