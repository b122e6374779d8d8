import { screen, waitFor, within } from '@testing-library/react';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { slotLabel } from '#report/wording.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { errorSummary, show } from './show.tsx';

const CHECKED_AIR = 'Over the air: who checks an update?';
const CHECKED_CABLE = 'By cable: who checks an update?';
const GUARDED_CABLE = 'By cable: is the way in guarded?';

async function openChecks(more: Answers = {}) {
  const answers = { role: 'maker', routes: ['air', 'cable'], ...more };
  const shown = show('/sessions/Kettle/questions/checks', {
    rules: kettles,
    stored: [session('Kettle', { answers })],
  });
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

/** The answers of the page: every fieldset, by its name. */
function groups(): readonly (string | undefined)[] {
  return screen
    .getAllByRole('group')
    .filter((found) => found instanceof HTMLFieldSetElement)
    .map((found) => found.querySelector('legend')?.textContent);
}

const choice = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name });

describe('a page that is asked for each route', () => {
  it('has one group for each route chosen, as far as it is asked there', async () => {
    await openChecks();
    expect(groups()).toEqual([CHECKED_AIR, CHECKED_CABLE, GUARDED_CABLE]);
  });

  it('leaves out routes that were not chosen', async () => {
    await openChecks({ routes: ['air'] });
    expect(groups()).toEqual([CHECKED_AIR]);
  });

  it('names its controls after question and route, so that the groups do not disturb each other', async () => {
    const { user } = await openChecks();
    expect(choice(CHECKED_AIR, 'Nobody').name).toBe('checked.air');
    expect(choice(GUARDED_CABLE, 'Yes').name).toBe('guarded.cable');
    await user.click(choice(CHECKED_AIR, 'Nobody'));
    await user.click(choice(CHECKED_CABLE, 'The kettle itself'));
    expect(choice(CHECKED_AIR, 'Nobody')).toBeChecked();
    expect(choice(CHECKED_CABLE, 'The kettle itself')).toBeChecked();
  });

  it('asks for every group, and leads to the first control of each', async () => {
    const { user, records } = await openChecks();
    await user.click(choice(CHECKED_AIR, 'Nobody'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const summary = within(await errorSummary());
    expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
      `Choose an answer, or “Not sure”: ${CHECKED_CABLE}`,
      `Choose an answer, or “Not sure”: ${GUARDED_CABLE}`,
    ]);
    await user.click(summary.getByRole('link', { name: /By cable: who checks/ }));
    expect(choice(CHECKED_CABLE, 'The kettle itself')).toHaveFocus();
    await user.click(summary.getByRole('link', { name: /guarded/ }));
    expect(choice(GUARDED_CABLE, 'Yes')).toHaveFocus();
    expect(records.get('Kettle')).not.toHaveProperty('answers.checked');
  });

  it('stores its answers by route, beside those on routes not chosen now', async () => {
    const { user, records } = await openChecks({ routes: ['cable'], checked: { air: 'nobody' } });
    await user.click(choice(CHECKED_CABLE, 'The kettle itself'));
    await user.click(choice(GUARDED_CABLE, 'Not sure'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() =>
      expect(records.get('Kettle')).toMatchObject({
        answers: {
          checked: { air: 'nobody', cable: 'kettle' },
          guarded: { cable: 'not-sure' },
        },
      }),
    );
  });

  it('opens with the answers given before, each on its route', async () => {
    await openChecks({ checked: { air: 'kettle', cable: 'nobody' } });
    expect(choice(CHECKED_AIR, 'The kettle itself')).toBeChecked();
    expect(choice(CHECKED_CABLE, 'Nobody')).toBeChecked();
    expect(choice(GUARDED_CABLE, 'Yes')).not.toBeChecked();
  });
});

describe('the rules of the project', () => {
  const [forEach] = Object.values(ruleset.questions).filter(
    (question) => question.forEach !== undefined && question.among === undefined,
  );
  const { page = '', id = '', forEach: routesOf = '' } = forEach ?? {};

  it('ask their first question by route once for each route, in its words', async () => {
    const routes = ruleset.questions[routesOf];
    const chosen = (routes?.options ?? [])
      .map((option) => option.id)
      .filter((option) => option !== routes?.alone);
    const stored = [session('Lock', { answers: { [routesOf]: chosen } })];
    show(`/sessions/Lock/questions/${page}`, { stored });
    await screen.findByRole('button', { name: 'Continue' });
    expect(chosen.length).toBeGreaterThan(1);
    expect(groups()).toEqual(chosen.map((route) => slotLabel(ruleset, { question: id, route })));
  });

  it('takes the answer on the first route for all of them', async () => {
    const { user } = await openChecks();
    expect(screen.queryByRole('button', { name: 'Same for all routes' })).toBeNull();
    await user.click(choice(CHECKED_AIR, 'Nobody'));
    await user.click(screen.getByRole('button', { name: 'Same for all routes' }));
    expect(choice(CHECKED_CABLE, 'Nobody')).toBeChecked();
    expect(choice(GUARDED_CABLE, 'Yes')).not.toBeChecked();
  });
});
