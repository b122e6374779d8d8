import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, errorSummary, show } from './show.tsx';

/** A page of the questionnaire about the kettle. */
async function openPage(page: string, answers: Answers = { role: 'maker' }) {
  const shown = show(`/sessions/Kettle/questions/${page}`, {
    rules: kettles,
    stored: [session('Kettle', { answers })],
  });
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

const submit = () => screen.getByRole('button', { name: 'Continue' });
const group = (name: string) => screen.getByRole('group', { name });
const pageTitle = (title: string) => screen.findByRole('heading', { level: 1, name: title });

describe('a page of the questionnaire', () => {
  it('says why it is asked, where it stands and how far one has come', async () => {
    await openPage('routes', { role: 'maker', fitted: 'no', colour: 'red' });
    expect(screen.getByText('Why the page “How do updates get in?” is asked.')).toBeInTheDocument();
    expect(screen.getByText('Your kettle: page 4 of 4')).toBeInTheDocument();
    expect(screen.getByText('All pages: 2 of 5 answered')).toBeInTheDocument();
    const progress = screen.getByRole('progressbar', { name: 'Pages answered' });
    expect(progress).toHaveProperty('value', 2);
    expect(progress).toHaveProperty('max', 5);
  });

  it('names the tab after itself and the product', async () => {
    await openPage('routes');
    await waitFor(() =>
      expect(document.title).toBe('How do updates get in? – Kettle – CRA Update Checklist'),
    );
  });

  it('leads back to the page before, and from the first one to the start page', async () => {
    const { user } = await openPage('buyer');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await pageTitle('What do you do with the kettle?');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('heading', { level: 3, name: 'Kettle' });
    expect(addressShown()).toBe('/');
  });

  it('opens with the answers given before', async () => {
    await openPage('support', { role: 'maker', years: 4.5, declared: 'not-sure' });
    expect(screen.getByRole('textbox', { name: 'Number of years' })).toHaveValue('4.5');
    const declared = within(group('Is a short support declared?'));
    expect(declared.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  });

  it('opens as unanswered where an answer is none that it offers', async () => {
    await openPage('routes', { role: 'maker', routes: ['rail'] });
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  });

  it('stores its answers and goes on to the next page', async () => {
    const { user, records } = await openPage('support');
    await user.type(screen.getByRole('textbox', { name: 'Number of years' }), ' 4,5 ');
    await user.click(within(group('Is a short support declared?')).getByLabelText('Yes'));
    await user.click(submit());
    await pageTitle('How do updates get in?');
    expect(records.get('Kettle')).toMatchObject({
      answers: { role: 'maker', years: 4.5, declared: 'yes' },
      rulesetVersion: '1',
    });
  });

  it('stores several options as a list', async () => {
    const { user, records } = await openPage('routes');
    expect(group('How do updates get in?')).toHaveAccessibleDescription('Choose all that fit.');
    await user.click(screen.getByRole('checkbox', { name: 'By cable' }));
    await user.click(screen.getByRole('checkbox', { name: 'Over the air' }));
    await user.click(submit());
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({ answers: { routes: ['cable', 'air'] } }),
    );
  });

  it('takes "Not sure" for an answer', async () => {
    const { user, records } = await openPage('ready');
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    await user.click(submit());
    await pageTitle('The buyer');
    expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'not-sure' } });
  });
});

describe('a page that is submitted unanswered', () => {
  it('says one error for each answer that is missing, each leading to its control', async () => {
    const { user, records } = await openPage('support');
    await user.click(submit());
    const summary = await errorSummary();
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Enter a number, or choose “Not sure”: How long is it supported?',
      'Choose an answer, or “Not sure”: Is a short support declared?',
    ]);
    const [years, declared] = links;
    if (years === undefined || declared === undefined) throw new Error('a link is missing');
    await user.click(years);
    expect(screen.getByRole('textbox', { name: 'Number of years' })).toHaveFocus();
    await user.click(declared);
    expect(within(group('Is a short support declared?')).getByLabelText('Yes')).toHaveFocus();
    expect(addressShown()).toBe('/sessions/Kettle/questions/support');
    expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker' } });
  });

  it('says each error at its group too', async () => {
    const { user } = await openPage('routes');
    await user.click(submit());
    await errorSummary();
    expect(group('How do updates get in?')).toHaveAccessibleDescription(
      'Choose all that fit. Error: Choose at least one answer, or “Not sure”: How do updates get in?',
    );
  });

  it('says so in the name of the tab, until it is put right', async () => {
    const { user } = await openPage('ready');
    const title = 'Reporting in time – Kettle – CRA Update Checklist';
    await waitFor(() => expect(document.title).toBe(title));
    await user.click(submit());
    await waitFor(() => expect(document.title).toBe(`Error: ${title}`));
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(document.title).toBe(title));
  });

  it('withdraws an error once its answer is there, and keeps the others', async () => {
    const { user } = await openPage('support');
    await user.click(submit());
    const summary = await errorSummary();
    await user.click(within(group('Is a short support declared?')).getByLabelText('No'));
    await waitFor(() => expect(within(summary).getAllByRole('link')).toHaveLength(1));
    expect(group('Is a short support declared?')).not.toHaveAccessibleDescription();
    expect(group('How long is it supported?')).toHaveAccessibleDescription(/^Error: Enter a/);
  });

  it('takes the focus to the errors again at the next attempt', async () => {
    const { user } = await openPage('support');
    await user.click(submit());
    const summary = await errorSummary();
    await user.click(within(group('Is a short support declared?')).getByLabelText('No'));
    expect(summary).not.toHaveFocus();
    await user.click(submit());
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });

  it('refuses a figure that is none, and keeps what was typed', async () => {
    const { user, records } = await openPage('support');
    const years = screen.getByRole('textbox', { name: 'Number of years' });
    await user.type(years, '-3');
    await user.click(within(group('Is a short support declared?')).getByLabelText('No'));
    await user.click(submit());
    expect(await errorSummary()).toHaveTextContent(
      'Enter a number of zero or more, such as 5 or 2.5: How long is it supported?',
    );
    expect(years).toBeInvalid();
    expect(years).toHaveValue('-3');
    expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker' } });
  });
});

describe('help, and why a question is asked', () => {
  const opened = (summary: string) => screen.getByText(summary).closest('details')?.open;

  it('open without losing what was chosen', async () => {
    const { user } = await openPage('role', {});
    await user.click(screen.getByRole('radio', { name: 'We sell it on' }));
    await user.click(screen.getByText('What is meant by this?'));
    await user.click(screen.getByText('Why we ask, and where it stands'));
    expect(opened('What is meant by this?')).toBe(true);
    expect(opened('Why we ask, and where it stands')).toBe(true);
    expect(screen.getByText('Answer for one kettle at a time.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'We sell it on' })).toBeChecked();
  });

  it('are closed at first, and help is left out where there is none', async () => {
    await openPage('ready');
    expect(opened('Why we ask, and where it stands')).toBe(false);
    expect(screen.queryByText('What is meant by this?')).toBeNull();
  });

  it('name the obligations of which the answer decides a check', async () => {
    await openPage('ready');
    const details = screen.getByText('Why we ask, and where it stands').closest('details');
    if (details === null) throw new Error('there is nothing to open');
    const items = within(details).getAllByRole('listitem', { hidden: true });
    expect(items.map((item) => item.textContent)).toEqual(['Boiling over is reported KET-05']);
  });

  it('say of other answers that they decide what applies, or nothing at all', async () => {
    await openPage('buyer');
    expect(screen.getAllByText(/^This answer/).map(({ textContent }) => textContent)).toEqual([
      'This answer has a say in whether these apply, from when, or what counts in them:',
      'This answer is for information; it decides no obligation.',
    ]);
  });

  it('lead to the provisions, with what they say', async () => {
    await openPage('role', {});
    expect(screen.getByText('Says what a kettle is.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Act Article 2/ })).toHaveAttribute(
      'href',
      'https://example.eu/act#2',
    );
  });
});
