import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

/** The card of one obligation, in the result for a kettle answered for in full but for this. */
async function openCard(title: string, answers: Answers = {}, rules = kettles) {
  const { user } = show('/sessions/Kettle/result', {
    rules,
    stored: [session('Kettle', { answers: { ...KETTLE_ANSWERS, ...answers } })],
  });
  const article = await screen.findByRole('article', { name: title });
  return { user, article, card: within(article) };
}

/** What a list under a heading of the card says, item by item. */
function itemsUnder(card: HTMLElement, heading: string): readonly (string | null)[] {
  const list = within(card).getByRole('heading', { level: 4, name: heading }).nextElementSibling;
  return Array.from(list?.children ?? []).map((item) => item.textContent);
}

const SAFELY = 'Updates come in safely';
const REPORTED = 'Boiling over is reported';

describe('the card of an obligation', () => {
  it('says the outcome, from when, and opens to say why', async () => {
    const { user, article, card } = await openCard(SAFELY);
    expect(card.getByText('KET-01')).toBeInTheDocument();
    expect(card.getByText('Applies from 11 December 2027')).toBeInTheDocument();
    expect(card.getByText('Whether it applies')).not.toBeVisible();
    await user.click(card.getByText('Why'));
    expect(card.getByText('Whether it applies')).toBeVisible();
    expect(article).toHaveTextContent(
      'It applies by your answers, in force from 11 December 2027.',
    );
    expect(itemsUnder(article, 'Notes')).toEqual(['One bad way in is enough. (our reading)']);
  });

  it('names the gap on its route, and its reason, what to do and the evidence', async () => {
    const { article, card } = await openCard(SAFELY);
    const [inShort] = within(article).getAllByRole('listitem');
    expect(inShort).toHaveTextContent(
      'The package is checked · By cable: gap. Nothing keeps a foreign package out. To do: Sign the packages.',
    );
    const found = itemsUnder(article, 'What was checked');
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('GapThe package is checked · By cable');
    expect(found[0]).toContain('Nothing keeps a foreign package out. (law: Act Article 2');
    expect(found[0]).toContain('To doSign the packages.');
    expect(found[0]).toContain('EvidenceLog of a refused package (test)');
    expect(found[1]).toContain('Met by your answersThe package is checked · Over the air');
    expect(found[1]).not.toContain('To do');
    expect(card.queryByText('What would settle it')).toBeNull();
  });

  it('says which other answer would make a check met, and what each would turn it into', async () => {
    const { user, article, card } = await openCard(SAFELY);
    expect(card.queryByText('What would change it')).toBeNull();
    await user.click(card.getByText('Why'));
    const [gap, met] = itemsUnder(article, 'What was checked');
    expect(gap).toContain('Met if: By cable: who checks an update? “The kettle itself”');
    expect(met).not.toContain('Met if');
    expect(itemsUnder(article, 'What would change it')).toEqual([
      expect.stringContaining('By cable: who checks an update? “The kettle itself”: ✓Met by your'),
      expect.stringContaining(
        'By cable: who checks an update? “Nobody, but the transport is protected”: ≈Unsettled',
      ),
    ]);
  });

  it('leads to where an answer is tried, by its name with its route', async () => {
    const { user, card } = await openCard(SAFELY);
    await user.click(card.getByText('Why'));
    const links = card.getAllByRole('link', { name: /^Try it/ });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Try it: By cable: who checks an update?',
      'Try it: By cable: who checks an update?',
    ]);
  });

  it('says it too of what does not apply', async () => {
    const { user, article, card } = await openCard(SAFELY, { role: 'seller' });
    await user.click(card.getByText('Why'));
    expect(itemsUnder(article, 'What would change it')).toEqual([
      expect.stringContaining('What do you do with the kettle? “We make it”: ▲Gap'),
    ]);
  });

  it('leads from an answer to the page where it is changed', async () => {
    const { user, card } = await openCard(SAFELY);
    await user.click(card.getByRole('link', { name: /^Change.*By cable: who checks an update/ }));
    await screen.findByRole('heading', { level: 1, name: 'Who checks an update?' });
    expect(addressShown()).toBe('/sessions/Kettle/questions/checks');
  });

  it('repeats the answers on which it was decided', async () => {
    const { article } = await openCard(REPORTED);
    expect(article).toHaveTextContent('Is a procedure for reporting in place? No Change');
    expect(article).toHaveTextContent('What do you do with the kettle? We make it Change');
  });

  it('that cannot wait stands with the gaps under its own name, and says what is missing', async () => {
    const { article, card } = await openCard(REPORTED);
    expect(screen.getByRole('region', { name: 'Needs attention now (1)' })).toContainElement(
      article,
    );
    expect(card.getAllByText('No event; not prepared')).toHaveLength(2);
    expect(card.getByText('Applies, in force since 11 September 2026')).toBeInTheDocument();
    expect(card.getAllByRole('listitem')[0]).toHaveTextContent(
      /^You could report in time\. The hours could not be kept\. To do: Set up a procedure\.$/,
    );
    expect(
      card.getByText('No gap, but listed with the gaps because it cannot wait.'),
    ).toBeInTheDocument();
    expect(itemsUnder(article, 'What was checked')[0]).toContain('To doSet up a procedure.');
  });

  it('that cannot wait says what to do even where nothing is missing', async () => {
    const outcomes = { yes: 'met', no: 'met' } as const;
    const obligations = kettles.obligations.map((obligation) => ({
      ...obligation,
      checks: obligation.checks.map((check) =>
        check.id === 'ready' ? { ...check, table: { question: 'ready', outcomes } } : check,
      ),
    }));
    const { article } = await openCard(REPORTED, {}, { ...kettles, obligations });
    expect(itemsUnder(article, 'What was checked')[0]).toContain('To doSet up a procedure.');
  });

  it('that is met says that nobody has looked', async () => {
    const { card } = await openCard('A way in exists');
    expect(
      card.getByText('Your answers point to met; nobody has examined the product.'),
    ).toBeInTheDocument();
    expect(card.queryByText('To do')).toBeNull();
    expect(card.queryByText('Notes')).toBeNull();
  });

  it('that waits for answers says how many, which, and leads to each', async () => {
    const { user, article, card } = await openCard(SAFELY, {
      checked: { air: 'not-sure' },
    });
    expect(card.getByText('2 questions would settle it.')).toBeInTheDocument();
    expect(itemsUnder(article, 'What would settle it')).toEqual([
      'Over the air: who checks an update? (you answered “Not sure”) Answer: Over the air: who checks an update?',
      'By cable: who checks an update? (not answered yet) Answer: By cable: who checks an update?',
    ]);
    await user.click(card.getByRole('link', { name: /^Answer.*By cable/ }));
    await screen.findByRole('heading', { level: 1, name: 'Who checks an update?' });
  });

  it('that waits for one answer says so in the singular', async () => {
    const { card } = await openCard(REPORTED, { ready: 'not-sure' });
    expect(card.getByText('1 question would settle it.')).toBeInTheDocument();
  });

  it('that the law leaves open says so, with the authority of the reason', async () => {
    const { article, card } = await openCard(SAFELY, {
      checked: { air: 'transport', cable: 'kettle' },
    });
    expect(card.getAllByText('Unsettled')).toHaveLength(2);
    expect(card.getAllByText('The law names no technique.')[0]).toBeVisible();
    expect(card.queryByText(/would settle it/)).toBeNull();
    expect(article).toHaveTextContent('No answer is missing: the law leaves this open');
    expect(article).toHaveTextContent('The law names no technique. (guidance: Guidance point 7)');
  });

  it('with a gap that an exception may undo calls it open, and says so at the check', async () => {
    const { article, card } = await openCard('Support lasts', { years: 2 });
    expect(article).toHaveTextContent('How long is it supported? 2 years');
    expect(
      card.getByText('A gap, but an exception leaves open whether it counts.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Open or unsettled (1)' })).toContainElement(article);
  });

  it('with a gap that an exception of the obligation may undo says so above the checks', async () => {
    const { card } = await openCard('A way in exists', { routes: ['none'], fitted: 'yes' });
    expect(
      card.getByText('A check shows a gap, but an exception leaves open whether it counts.'),
    ).toBeInTheDocument();
  });

  it('with a gap that may not concern one says both', async () => {
    const { article, card } = await openCard('The label is honest', {
      fitted: 'not-sure',
      declared: 'no',
    });
    expect(card.getByText('Gap if it applies')).toBeInTheDocument();
    expect(card.getByText('May apply from 11 December 2027')).toBeInTheDocument();
    expect(article).toHaveTextContent('if it does, something is missing');
    expect(article).toHaveTextContent('Whether it applies is open');
    expect(itemsUnder(article, 'What would settle it')[0]).toContain('Is it fitted to one buyer?');
  });

  it('that does not apply says why, and nothing of what was checked', async () => {
    const { article, card } = await openCard('The label is honest', { fitted: 'yes' });
    expect(card.getByText('Does not apply')).toBeInTheDocument();
    expect(card.getByText(/^One buyer knows it anyway\./)).toBeVisible();
    expect(article).toHaveTextContent(
      'It does not apply by your answers. One buyer knows it anyway. (law: Act Article 2',
    );
    expect(article).not.toHaveTextContent('in force');
    expect(card.queryByText('What was checked')).toBeNull();
    expect(article).toHaveTextContent('Is it fitted to one buyer? Yes Change');
  });

  it('for information says what it is about', async () => {
    const { card } = await openCard('Who counts as a maker');
    expect(card.getByText('Information')).toBeInTheDocument();
    expect(card.getAllByText(/^In our words: Who counts as a maker\./)).toHaveLength(2);
  });
});
