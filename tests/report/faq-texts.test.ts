import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import ruleset from 'virtual:ruleset';
import { asCitation, asMarkdown } from '#report/faq/as-text.ts';
import { faqCard, itemOfId } from '#report/faq/card.ts';
import { assess } from '#engine/assess.ts';
import type { ObligationFinding } from '#engine/assessment.ts';
import { relevanceText } from '#report/faq/relevance-text.ts';
import { escapeMarkdown } from '#report/markdown.ts';
import { aFaq, anItem } from '../faq/an-item.ts';

const edition = {
  version: '2026.11',
  lawAsOf: '2026-11-23',
  address: 'https://example.org/#/faq/x',
};
const cards = faq.items.map((item) => [item.id, faqCard(faq, ruleset, item)] as const);

describe.each(cards)('the card of "%s"', (id, card) => {
  const item = faq.items.find((one) => one.id === id);

  it('leaves out nothing that the item names', () => {
    expect(card.related.map((one) => one.id)).toEqual(item?.related);
    expect(new Set(card.obligations.map((one) => one.id))).toEqual(new Set(item?.obligations));
    expect(card.questions.map((one) => one.id)).toEqual(item?.questions);
    for (const { link, authority } of card.cites) {
      expect(link).toMatch(/^https:/);
      expect(authority).toBeDefined();
    }
    expect(card.cites.map(({ citation }) => citation)).toEqual(
      item?.cites.map(({ provision }) => provision),
    );
  });

  it('says all of it in Markdown too, and links each provision', () => {
    const text = asMarkdown(card, edition);
    for (const words of [card.question, card.short, ...card.answer, ...card.do]) {
      expect(text).toContain(escapeMarkdown(words));
    }
    for (const { citation, link = '', supports } of card.cites) {
      expect(text).toContain(`[${escapeMarkdown(citation)}](<${link}>)`);
      expect(text).toContain(escapeMarkdown(supports));
    }
    for (const { what, unverified } of card.unverified) {
      expect(text).toContain(escapeMarkdown(what));
      expect(text).toContain(escapeMarkdown(unverified));
    }
  });

  it('is quoted with its short answer, every source, its status, version, date and address', () => {
    const lines = asCitation(card, edition).split('\n');
    expect(lines[0]).toBe(card.question);
    expect(lines[1]).toBe(card.short);
    for (const { citation } of card.cites) expect(lines[2]).toContain(citation);
    expect(lines).toContain(`Status: ${card.status}`);
    expect(lines.at(-3)).toContain('rules 2026.11, law as of 23 November 2026');
    expect(lines.at(-2)).toBe(edition.address);
  });
});

it('gives a question that yes or no would not answer no verdict', () => {
  const explained = anItem({ id: 'a', verdict: 'explain' });
  expect(faqCard(aFaq(explained), ruleset, explained)).not.toHaveProperty('verdict');
});

it('finds an item by its id, and by one that it had before, but rather by its own', () => {
  const old = anItem({ id: 'old', formerly: ['older', 'new'] });
  const faqOfTwo = aFaq(old, anItem({ id: 'new' }));
  expect(itemOfId(faqOfTwo, 'older')?.id).toBe('old');
  expect(itemOfId(faqOfTwo, 'new')?.id).toBe('new');
  expect(itemOfId(faqOfTwo, 'never')).toBeUndefined();
});

describe('why an item matters', () => {
  const role = ruleset.pages[0]?.questions[0] ?? '';
  const answer = { question: role, answer: 'not-sure' };

  it('is that it does everywhere, where no answer raises it', () => {
    expect(relevanceText(ruleset, { because: [], findings: [] })).toBe('Matters for every product');
  });

  it('is the obligation that applies, where no answer raises it, before one that may', () => {
    const [some, other] = assess(ruleset, {}, '2026-11-25').obligations;
    if (some === undefined || other === undefined) throw new Error('There are no obligations.');
    const text = (...findings: readonly ObligationFinding[]) =>
      relevanceText(ruleset, { because: [], findings });
    const unsure = { ...some, applicability: 'depends' } as const;
    const sure = { ...other, applicability: 'applies' } as const;
    const { title, code } = other.obligation;
    expect(text(unsure, sure)).toBe(`Because “${title}” (${code}) applies`);
    expect(text(unsure)).toMatch(/ may apply$/);
    expect(text({ ...some, applicability: 'does-not-apply' })).toBe('Matters for every product');
  });

  it('is the answers that raise it, two by name and the others by number', () => {
    const asked = ruleset.questions[role]?.ask ?? '';
    expect(relevanceText(ruleset, { because: [answer], findings: [] })).toBe(
      `Because you answered “Not sure” to “${asked}”`,
    );
    const many = [answer, answer, answer, answer];
    expect(relevanceText(ruleset, { because: many, findings: [] })).toMatch(
      /” to “.*”, and “.*”, and 2 other answers$/,
    );
  });
});
