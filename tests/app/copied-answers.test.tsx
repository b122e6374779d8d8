import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { confirmed, toBeConfirmed } from '#engine/confirming.ts';
import { NO_REMARK } from '#engine/remark.ts';
import type { Answers } from '#engine/assessment.ts';
import type { Session } from '#sessions/session.ts';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

/** A session whose answers were copied from the kettle before it. */
function copy(answers: Answers = KETTLE_ANSWERS, more: Partial<Session> = {}): Session {
  return session('copy', {
    product: { name: 'Kettle', version: '2' },
    answers,
    remarks: toBeConfirmed(answers, {}),
    copiedFrom: { name: 'Kettle', version: '1' },
    ...more,
  });
}

function open(address = '', stored: Session = copy()) {
  return show(`/sessions/copy${address}`, { rules: kettles, stored: [stored] });
}

async function pageShown(title: string): Promise<void> {
  await screen.findByRole('heading', { level: 1, name: title });
}

const NOTICE = /copied from Kettle 1/i;

describe('a page with copied answers', () => {
  it('says at its top where they come from and what to do, and is filled in', async () => {
    open('/questions/support');
    await pageShown('Support');
    expect(screen.getByText(NOTICE)).toHaveTextContent(
      'Copied from Kettle 1: look at these answers and continue to confirm them.',
    );
    expect(screen.getByDisplayValue('5')).toBeInTheDocument();
  });

  it('says nothing once they have been looked at, or where nothing was copied', async () => {
    const looked = confirmed(toBeConfirmed(KETTLE_ANSWERS, {}), [
      { question: 'years' },
      { question: 'declared' },
    ]);
    open('/questions/support', copy(KETTLE_ANSWERS, { remarks: looked }));
    await pageShown('Support');
    expect(screen.queryByText(NOTICE)).toBeNull();
  });

  it('names no product where none is on record', async () => {
    const { copiedFrom: _from, ...stored } = copy();
    open('/questions/support', stored);
    await pageShown('Support');
    expect(screen.getByText(/^These answers were copied: look at them/)).toBeInTheDocument();
  });
});

describe('Continue', () => {
  it('confirms the page as it stands, and leads from page to page to the review', async () => {
    const { user, records } = open();
    const titles = kettles.pages.map(({ title }) => title);
    for (const title of titles) {
      await pageShown(title);
      expect(screen.getByText(NOTICE)).toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Continue' }));
    }
    await pageShown('Check your answers');
    expect(records.get('copy')).toMatchObject({ answers: KETTLE_ANSWERS, remarks: {}, done: [] });
  });

  it('passes over what is confirmed already', async () => {
    const slots = [{ question: 'fitted' }, { question: 'colour' }];
    const remarks = confirmed(toBeConfirmed(KETTLE_ANSWERS, {}), slots);
    const { user } = open('', copy(KETTLE_ANSWERS, { remarks }));
    await pageShown('What do you do with the kettle?');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await pageShown('Support');
  });

  it('keeps what was noted beside an answer', async () => {
    const noted = { ...NO_REMARK, note: 'As built' };
    const remarks = toBeConfirmed(KETTLE_ANSWERS, { role: noted });
    const { user, records } = open('/questions/role', copy(KETTLE_ANSWERS, { remarks }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await pageShown('The buyer');
    expect((records.get('copy') as Session).remarks['role']).toEqual(noted);
  });

  it('confirms nothing that could not be stored, and all of it when it is tried again', async () => {
    const { user, records, fail, mend } = open('/questions/role');
    await screen.findByRole('button', { name: 'Continue' });
    fail('change', 'There is no room left.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('Your last answers could not be stored');
    expect(screen.getByText(NOTICE)).toBeInTheDocument();
    mend('change');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await pageShown('The buyer');
    expect((records.get('copy') as Session).remarks['role']).toBeUndefined();
  });

  it('goes back to the review from where one had come', async () => {
    const { user } = open('/review');
    await user.click(
      await screen.findByRole('link', { name: called('Change: How long is it supported?') }),
    );
    await pageShown('Support');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await pageShown('Check your answers');
  });
});

describe('how many are still to be confirmed', () => {
  it('stands in the bar of the session, and falls with every page', async () => {
    const { user } = open('/questions/buyer');
    await pageShown('The buyer');
    expect(screen.getByText('10 answers to be confirmed')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(screen.getByText('8 answers to be confirmed')).toBeInTheDocument());
  });

  it('stands in the list, which offers to go on', async () => {
    const { user } = show('/', { rules: kettles, stored: [copy()] });
    expect(await screen.findByText('10 answers to be confirmed')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: called('Continue with Kettle 2') }));
    await pageShown('What do you do with the kettle?');
  });

  it('stands on the result, with the way to the first of them', async () => {
    const { user } = open('/result');
    const notice = await screen.findByText(
      '10 answers were copied from Kettle 1 and are still to be confirmed. They count as they stand.',
    );
    expect(notice).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Go on confirming' }));
    expect(addressShown()).toBe('/sessions/copy/questions/role');
  });

  it('leaves out answers that are set aside', async () => {
    const answers = { ...KETTLE_ANSWERS, role: 'seller' };
    open('/result', copy(answers));
    expect(
      await screen.findByText(/^1 answer was copied from Kettle 1 and is still to be confirmed/),
    ).toBeInTheDocument();
  });

  it('is not spoken of where nothing was copied', async () => {
    open('/result', session('copy', { answers: KETTLE_ANSWERS }));
    await pageShown('Result for copy');
    expect(screen.queryByText(/confirm/)).toBeNull();
  });
});

describe('the overview of copied answers', () => {
  it('says of each page whether it is still to be confirmed, and leads on', async () => {
    const remarks = confirmed(toBeConfirmed(KETTLE_ANSWERS, {}), [{ question: 'role' }]);
    open('/pages', copy(KETTLE_ANSWERS, { remarks }));
    await pageShown('All pages');
    expect(screen.getAllByText('to be confirmed')).toHaveLength(5);
    const onward = screen.getByRole('link', { name: 'Go on confirming' });
    expect(onward).toHaveAttribute('href', '#/sessions/copy/questions/buyer');
  });
});

describe('the review of copied answers', () => {
  it('says of each whether it is still to be confirmed, and leads on before the result', async () => {
    const remarks = confirmed(toBeConfirmed(KETTLE_ANSWERS, {}), [{ question: 'role' }]);
    const { user } = open('/review', copy(KETTLE_ANSWERS, { remarks }));
    await pageShown('Check your answers');
    const reporting = within(screen.getByRole('region', { name: 'Reporting' }));
    expect(reporting.getByText('to be confirmed')).toBeInTheDocument();
    expect(screen.getAllByText('to be confirmed')).toHaveLength(9);
    expect(screen.queryByRole('button', { name: 'See the result' })).toBeNull();
    const [first] = screen.getAllByRole('link', { name: 'Go on confirming' });
    await user.click(first as HTMLElement);
    await pageShown('The buyer');
  });
});
