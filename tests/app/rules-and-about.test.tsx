import { screen, within } from '@testing-library/react';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { called } from './called.ts';
import { kettles } from './kettle-rules.ts';
import { show } from './show.tsx';

describe('the screen of the rules', () => {
  it('has every obligation of the rules, in their order', () => {
    show('/rules');
    const titles = screen
      .getAllByRole('article')
      .map((rule) => within(rule).getByRole('heading', { level: 3 }).textContent);
    expect(titles).toEqual(ruleset.obligations.map(({ title }) => title));
  });

  it('says of an obligation from when it is in force, what is checked, and where it stands', async () => {
    const [first] = kettles.obligations;
    if (first === undefined) throw new Error('there are no rules');
    const inForce = [
      { from: '2028-01-01', when: first.appliesWhen },
      { from: '2027-12-11', when: first.appliesWhen },
      { from: '2027-12-11' },
    ];
    const { user } = show('/rules', {
      rules: { ...kettles, obligations: [{ ...first, inForce }] },
    });
    const rule = within(screen.getByRole('article'));
    expect(
      rule.getByText('In force from 11 December 2027, in some cases from 1 January 2028'),
    ).toBeInTheDocument();
    expect(rule.getByText('The package is checked')).not.toBeVisible();
    await user.click(rule.getByText('1 check'));
    expect(rule.getByText('The package is checked')).toBeVisible();
    expect(rule.getByText('Says what a kettle is.')).toBeInTheDocument();
  });

  it('has every source, with its standing and the way to it', () => {
    show('/rules');
    for (const { title, name, version, status, link } of ruleset.sources) {
      const found = screen.getByRole('link', { name: called(`${title} (opens in a new tab)`) });
      expect(found).toHaveAttribute('href', link);
      expect(found).toHaveAttribute('rel', 'noopener noreferrer');
      const card = found.closest('li');
      expect(card).toHaveTextContent(`Cited as “${name}” · ${version}`);
      expect(card).toHaveTextContent(status);
    }
    expect(ruleset.sources.length).toBeGreaterThan(0);
  });
});

describe('answers that do not fit together', () => {
  it('stand with what to look at again and the name of the rule', () => {
    show('/rules');
    screen.getByRole('heading', { level: 2, name: 'Answers that do not fit together' });
    for (const { id, says, lookAgain } of ruleset.contradictions) {
      const entry = screen.getByText(`Rule ${id}`).closest('li');
      expect(entry).toHaveTextContent(says);
      expect(entry).toHaveTextContent(`Look again: ${lookAgain}`);
    }
    expect(ruleset.contradictions.length).toBeGreaterThan(10);
  });

  it('have no heading where the rules name none', () => {
    show('/rules', { rules: kettles });
    expect(screen.queryByRole('heading', { name: /do not fit/ })).toBeNull();
  });
});

describe('what is not settled', () => {
  it('stands with every reading, what is taken here and what to record', () => {
    show('/rules');
    const points = Object.values(ruleset.openPoints);
    for (const { asks, readings, here, record } of points) {
      const point = screen.getByText(`Unsettled: ${asks}`).closest('div');
      for (const { says } of readings) expect(point).toHaveTextContent(says);
      expect(point).toHaveTextContent(`Taken here${here}`);
      expect(point).toHaveTextContent(`To record meanwhile${record}`);
    }
    expect(points.length).toBeGreaterThan(15);
  });
});

describe('what is not covered', () => {
  it('is listed with the reason, and so is what is covered in part', () => {
    show('/rules');
    const left = ruleset.considered.filter(({ covered }) => covered !== 'yes');
    for (const { pinpoint, why } of left) {
      const entry = screen.getByText(`CRA ${pinpoint}`, { selector: 'strong' }).closest('li');
      expect(entry).toHaveTextContent(`: ${String(why)}`);
    }
    expect(left.length).toBeGreaterThan(30);
  });
});

describe('the versions of the rules', () => {
  it('say what has changed', () => {
    show('/rules');
    for (const change of ruleset.editions.flatMap(({ changes }) => changes)) {
      expect(screen.getByText(change)).toBeInTheDocument();
    }
    expect(ruleset.editions[0]?.version).toBe(ruleset.version);
  });
});

describe('the screen about the checklist', () => {
  it('says what it is not, in the words of the rules, and how far the law is followed', () => {
    show('/about', { rules: kettles });
    expect(screen.getByText('Nothing of this is true.')).toBeInTheDocument();
    expect(
      screen.getByText(/^Version 1 of the rules follows the law up to 23 November 2026\./),
    ).toBeInTheDocument();
  });
});
