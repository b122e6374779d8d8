import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NO_REMARK } from '#engine/remark.ts';
import { called } from './called.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const UNSURE = {
  role: 'maker',
  fitted: 'not-sure',
  routes: ['air', 'cable'],
  checked: { air: 'not-sure', cable: 'nobody' },
  ready: 'not-sure',
};

async function openList() {
  const remarks = {
    fitted: { ...NO_REMARK, whoCouldTell: 'Ada', note: 'She has the contract.' },
    'checked.air': { ...NO_REMARK, whoCouldTell: 'firmware' },
  };
  const shown = show('/sessions/Kettle/to-ask', {
    rules: kettles,
    stored: [session('Kettle', { answers: UNSURE, remarks })],
  });
  await screen.findByRole('heading', { level: 1, name: 'Questions to take to others' });
  return shown;
}

const list = (name: string) => within(screen.getByRole('region', { name }));

describe('the questions to take to others', () => {
  it('stand by who could tell, with the options, why they matter and the note', async () => {
    await openList();
    const people = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(people).toEqual(['Ada', 'Firmware team', 'Nobody named yet']);
    const ada = list('Ada');
    expect(ada.getByText('Is it fitted to one buyer?')).toBeInTheDocument();
    expect(ada.getByText('Yes')).toBeInTheDocument();
    expect(ada.getByText(/^Why it matters: ./)).toBeInTheDocument();
    expect(ada.getByText('Note: She has the contract.')).toBeInTheDocument();
    expect(
      list('Firmware team').getByText('Over the air: who checks an update?'),
    ).toBeInTheDocument();
  });

  it('are one list for a team, whether it was chosen or its name was typed', async () => {
    const who = (whoCouldTell: string) => ({ ...NO_REMARK, whoCouldTell });
    const remarks = {
      fitted: who('legal'),
      'checked.air': who('Legal'),
      ready: who(' FIRMWARE team '),
    };
    show('/sessions/Kettle/to-ask', {
      rules: kettles,
      stored: [session('Kettle', { answers: UNSURE, remarks })],
    });
    expect(await screen.findByRole('region', { name: 'Legal' })).toHaveTextContent('(2 questions)');
    expect(screen.getByRole('region', { name: 'Firmware team' })).toBeInTheDocument();
    expect(screen.getAllByRole('region')).toHaveLength(2);
  });

  it('are one list for a person, however the name is spelled', async () => {
    const who = (whoCouldTell: string) => ({ ...NO_REMARK, whoCouldTell });
    show('/sessions/Kettle/to-ask', {
      rules: kettles,
      stored: [
        session('Kettle', {
          answers: UNSURE,
          remarks: { fitted: who('Anna'), 'checked.air': who('anna '), ready: who('ANNA') },
        }),
      ],
    });
    expect(await screen.findByRole('region', { name: 'Anna' })).toHaveTextContent('(3 questions)');
    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  it('can be copied for one person', async () => {
    const { user } = await openList();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await user.click(screen.getByRole('button', { name: called('Copy as text for Ada') }));
    const [text] = write.mock.calls[0] ?? [];
    expect(text).toMatch(
      /^Questions about software updates of Kettle, for Ada\n\n1\. Is it fitted to one buyer\?\n {3}\[ \] Yes\n/,
    );
    expect(text).toContain('\n   Note: She has the contract.\n');
    expect(await screen.findByText('The questions for Ada are copied.')).toBeInTheDocument();
  });

  it('name five of what a question could settle, and count the rest', async () => {
    const [first] = kettles.obligations.filter(({ code }) => code === 'KET-03');
    if (first === undefined) throw new Error('no obligation');
    const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...first, id, code: `KET-${id}` }));
    const { user } = show('/sessions/Kettle/to-ask', {
      rules: { ...kettles, obligations: more },
      stored: [session('Kettle', { answers: { role: 'maker', routes: 'not-sure' } })],
    });
    const settles = await screen.findByText(/^It could settle: /);
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => `${first.title} (KET-${id})`).join('; ');
    expect(settles).toHaveTextContent(`It could settle: ${five}; and 1 more`);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await user.click(screen.getByRole('button', { name: /^Copy as text/ }));
    expect(write.mock.calls[0]?.[0]).toContain(`${five}; and 1 more\n`);
  });

  it('say what to do where the browser does not copy', async () => {
    const { user } = await openList();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: called('Copy as text for Ada') }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /copy it by hand:\s*Questions about software updates/,
    );
  });

  it('can be printed for one person alone, with the product and the day', async () => {
    const { user } = await openList();
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: called('Print for Ada') }));
    expect(printed).toHaveBeenCalledOnce();
    const shown = screen
      .getAllByRole('region')
      .filter((part) => part.dataset['printed'] === 'true');
    expect(shown.map((part) => part.getAttribute('aria-label'))).toEqual(['Ada']);
    expect(shown[0]).toHaveTextContent('About Kettle, 24 November 2026');
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Nobody named yet' }).dataset['printed']).toBe(
        'true',
      ),
    );
  });

  it('lead to the answer, and back from it', async () => {
    const { user, records } = await openList();
    await user.click(list('Nobody named yet').getByRole('link', { name: /^Answer/ }));
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(addressShown()).toBe('/sessions/Kettle/to-ask'));
    expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'yes' } });
    expect(screen.queryByRole('region', { name: 'Nobody named yet' })).toBeNull();
  });

  it('are counted in the bar of the session, and none is said to be none', async () => {
    await openList();
    expect(screen.getByRole('link', { name: 'To ask (3)' })).toBeInTheDocument();
  });

  it('say so if there is none', async () => {
    show('/sessions/Kettle/to-ask', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' } })],
    });
    expect(await screen.findByText(/^No answer is “Not sure” now\./)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^To ask/ })).toBeNull();
  });
});
