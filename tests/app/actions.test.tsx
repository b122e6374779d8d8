import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Action } from '#engine/action.ts';
import type { Session } from '#sessions/session.ts';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const CABLE = 'distribution/package.cable';
const SIGN: Action = {
  title: 'Sign the packages',
  owner: 'Ana',
  due: '2027-01-31',
  state: 'open',
  reason: '',
  note: '',
  evidence: [],
};

async function openActions(more: Partial<Session> = {}, place = 'actions') {
  const shown = show(`/sessions/Kettle/${place}`, {
    rules: kettles,
    stored: [session('Kettle', { answers: KETTLE_ANSWERS, ...more })],
  });
  await screen.findByRole('heading', { level: 1, name: 'Actions' });
  return shown;
}

const taken = (more: Partial<Action> = {}) =>
  openActions({ actions: { [CABLE]: { ...SIGN, ...more } } });
const cards = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const card = (name: string) => within(screen.getByRole('article', { name }));
const kept = (records: Map<string, unknown>) => (records.get('Kettle') as Session).actions;

describe('the list of actions', () => {
  it('offers the remedy of each check that is not met, and takes it on', async () => {
    const { user, records } = await openActions();
    expect(cards()).toEqual(['Set up a procedure.', 'Sign the packages. (By cable)']);
    await user.click(
      card('Sign the packages. (By cable)').getByRole('button', { name: /^Take it on/ }),
    );
    await waitFor(() =>
      expect(kept(records)).toEqual({
        [CABLE]: { ...SIGN, title: 'Sign the packages. (By cable)', owner: '', due: '' },
      }),
    );
    expect(screen.getByText('The action is on the list.')).toBeInTheDocument();
    await card('Sign the packages. (By cable)').findByText('Open · no owner yet');
  });

  it('keeps owner, day, state, note and evidence by itself', async () => {
    const { user, records } = await taken();
    const form = card('Sign the packages');
    await user.click(form.getByText(/^Owner, date, state, notes/));
    await user.clear(form.getByRole('combobox', { name: 'Owner' }));
    await user.type(form.getByRole('combobox', { name: 'Owner' }), 'Ben');
    await user.selectOptions(form.getByRole('combobox', { name: 'State' }), 'Being done');
    await user.type(form.getByRole('textbox', { name: 'Note' }), 'Half way');
    await user.click(form.getByRole('button', { name: 'Add a pointer to evidence' }));
    await user.type(form.getByRole('textbox', { name: 'Title' }), 'Minutes');
    await waitFor(() =>
      expect(kept(records)[CABLE]).toMatchObject({
        owner: 'Ben',
        state: 'doing',
        note: 'Half way',
        evidence: [{ title: 'Minutes' }],
      }),
    );
    expect(form.getByText('Being done · Ben · due 31 January 2027')).toBeInTheDocument();
  });

  it('asks why something will not be done, and shows it', async () => {
    const { user } = await taken();
    const form = card('Sign the packages');
    await user.click(form.getByText(/^Owner, date, state, notes/));
    await user.selectOptions(form.getByRole('combobox', { name: 'State' }), 'Will not be done');
    await user.type(
      form.getByRole('textbox', { name: 'Why it will not be done' }),
      'The route goes.',
    );
    await form.findByText('Will not be done · Ana · due 31 January 2027 · The route goes.');
  });

  it('says of a closed action that the check is as it was, and leads to the answer and back', async () => {
    const { user, records } = await taken({ state: 'done' });
    const done = card('Sign the packages');
    expect(
      done.getByText(
        /^The action is closed, and by your answers the check is still a gap\. If the facts behind an answer have changed,/,
      ),
    ).toHaveTextContent(
      /What is past, such as a missed deadline, stays a gap; closing then says that the work is done, nothing more\.$/,
    );
    await user.click(done.getByRole('link', { name: /^change the answer/ }));
    await screen.findByRole('heading', { level: 1, name: 'Who checks an update?' });
    await user.click(
      within(screen.getByRole('group', { name: /^By cable: who/ })).getByLabelText(
        'The kettle itself',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Actions' });
    expect(addressShown()).toBe('/sessions/Kettle/actions');
    expect(kept(records)[CABLE]).toEqual({ ...SIGN, state: 'done' });
    expect(card('Sign the packages').queryByText(/^The action is closed/)).toBeNull();
    expect(card('Sign the packages').getByText('Met by your answers')).toBeInTheDocument();
  });

  it('removes an action and brings it back', async () => {
    const { user, records } = await taken();
    await user.click(card('Sign the packages').getByText(/^Owner, date, state, notes/));
    await user.click(
      screen.getByRole('button', { name: called('Remove this action: Sign the packages') }),
    );
    await waitFor(() => expect(kept(records)).toEqual({}));
    await screen.findByRole('article', { name: 'Sign the packages. (By cable)' });
    expect(screen.getByRole('button', { name: 'Bring it back' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(kept(records)).toEqual({ [CABLE]: SIGN }));
    await waitFor(() =>
      expect(screen.getByRole('article', { name: 'Sign the packages' })).toHaveFocus(),
    );
  });

  it('leads to an action that is brought back also where only it had its card there', async () => {
    const answers = { ...KETTLE_ANSWERS, checked: { air: 'kettle', cable: 'kettle' } };
    const { user } = await openActions({ answers, actions: { [CABLE]: SIGN } });
    await user.click(card('Sign the packages').getByText(/^Owner, date, state, notes/));
    await user.click(screen.getByRole('button', { name: /^Remove this action/ }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() =>
      expect(screen.getByRole('article', { name: 'Sign the packages' })).toHaveFocus(),
    );
  });

  it('filters, sorts and stands by owner', async () => {
    const { user } = await taken({ state: 'done' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Done or given up');
    expect(cards()).toEqual(['Sign the packages']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Everything');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By owner');
    expect(
      within(screen.getByRole('region', { name: 'Ana' })).getAllByRole('article'),
    ).toHaveLength(1);
    expect(
      within(screen.getByRole('region', { name: 'No owner yet' })).getAllByRole('article'),
    ).toHaveLength(1);
  });

  it('marks what is overdue by sign and word, and shows it alone, or what one owner has', async () => {
    const { user } = await taken({ due: '2026-01-31' });
    const overdue = card('Sign the packages').getByText('Overdue');
    expect(overdue).toHaveTextContent('△Overdue');
    expect(card('Set up a procedure.').queryByText('Overdue')).toBeNull();
    const box = screen.getByRole('combobox', { name: 'Show' });
    await user.selectOptions(box, 'Overdue');
    expect(cards()).toEqual(['Sign the packages']);
    await user.selectOptions(box, 'Of: Ana');
    expect(cards()).toEqual(['Sign the packages']);
    expect(screen.getByText('1 item shown, the most urgent first.')).toBeInTheDocument();
  });

  it('says how many are shown and in which order once that is changed', async () => {
    const { user } = await taken({ state: 'done' });
    expect(screen.queryByText(/shown/)).toBeNull();
    const said = async (box: string, option: string) => {
      await user.selectOptions(screen.getByRole('combobox', { name: box }), option);
      return screen.getByText(/^(?:\d+ items? shown|No action is of this kind)/);
    };
    const status = await said('Show', 'Done or given up');
    expect(status).toHaveAttribute('role', 'status');
    expect(status).toHaveTextContent('1 item shown, the most urgent first.');
    expect(await said('Order', 'By owner')).toHaveTextContent('1 item shown, by owner.');
    expect(await said('Show', 'Everything')).toHaveTextContent('2 items shown, by owner.');
    expect(await said('Show', 'Still to do')).toBe(status);
  });

  it('leaves a card where it is while its owner is written', async () => {
    const { user } = await taken();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By owner');
    const form = card('Sign the packages');
    await user.click(form.getByText(/^Owner, date, state, notes/));
    const owner = form.getByRole('combobox', { name: 'Owner' });
    await user.type(owner, ' and Zoe');
    await form.findByText(/Ana and Zoe/);
    expect(owner).toHaveFocus();
    expect(screen.getByRole('region', { name: 'Ana' })).toContainElement(owner);
  });

  it('copies a task list, and an action as an issue', async () => {
    const { user } = await taken();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown task list' }));
    expect(copied.mock.calls[0]?.[0]).toContain('## Ana\n\n- [ ] Sign the packages (');
    await screen.findByText('The task list is copied.');
    await user.click(card('Sign the packages').getByRole('button', { name: /^Copy as issue/ }));
    expect(copied.mock.calls[1]?.[0]).toMatch(/^Kettle: Sign the packages \(KET-01\)\n\n/);
  });

  it('shows the text where there is no clipboard at all', async () => {
    const { user } = await taken();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown task list' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('# Actions for Kettle');
  });

  it('shows the text where the browser does not allow copying', async () => {
    const { user } = await taken();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown task list' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('# Actions for Kettle');
  });

  it('says so where nothing is open', async () => {
    await openActions({ answers: { role: 'seller' } });
    expect(screen.getByText(/^Nothing is open by your answers/)).toBeInTheDocument();
  });

  it('says so where an action cannot be stored, and changes nothing', async () => {
    const { user, records, fail } = await openActions();
    fail('change', 'The disk is full.');
    await user.click(card('Set up a procedure.').getByRole('button', { name: /^Take it on/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
    expect(kept(records)).toEqual({});
  });
});

describe('the card of an obligation', () => {
  it('takes the remedy of a check on, and leads to it from then on', async () => {
    const { user } = show('/sessions/Kettle/result', {
      rules: kettles,
      stored: [session('Kettle', { answers: KETTLE_ANSWERS })],
    });
    const article = await screen.findByRole('article', { name: 'Updates come in safely' });
    await user.click(within(article).getByText('Why'));
    await user.click(
      within(article).getByRole('button', {
        name: called('Make it an action: The package is checked · By cable'),
      }),
    );
    await user.click(
      await within(article).findByRole('link', { name: 'Sign the packages. (By cable)' }),
    );
    await screen.findByRole('heading', { level: 1, name: 'Actions' });
    const [, taken] = screen.getAllByRole('article');
    await waitFor(() => expect(taken).toHaveFocus());
  });
});
