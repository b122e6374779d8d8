import { describe, expect, it } from 'vitest';
import { itemAsHtml } from '#report/faq/as-html.ts';
import { asCitation, asMarkdown } from '#report/faq/as-text.ts';
import { faqCard } from '#report/faq/card.ts';
import { aFaq, anItem } from '../faq/an-item.ts';
import { lamps } from '../engine/lamps.ts';

const item = anItem({
  id: 'whole',
  question: 'Does a <lamp> shine?',
  verdict: 'depends',
  short: 'It depends on the *oil*.',
  answer: ['Oil burns.', 'Water does not.'],
  basis: 'inference',
  status: 'settled',
  cites: [{ provision: 'Lamps Article 1', supports: 'Speaks of light.' }],
  unverified: [
    { what: 'A standard on <wicks>', supports: 'Wicks are short.', unverified: 'Not read.' },
  ],
  do: ['Fill it.'],
  related: ['other'],
  obligations: ['lamp-safe'],
  questions: ['plugs'],
  history: [{ on: '2026-11-02', change: 'First version.' }],
});
const faq = {
  ...aFaq(item, anItem({ id: 'other', question: 'What else shines?' })),
  applies: [
    {
      from: lamps.obligations.find(({ id }) => id === 'lamp-safe')?.inForce.at(-1)?.from ?? '',
      says: 'From New Year.',
    },
  ],
};
const edition = { version: '7', lawAsOf: '2026-11-23', address: 'https://example.org/#/faq/whole' };
const card = faqCard(faq, lamps, item);

describe('an item that has everything', () => {
  it('is all there in Markdown', () => {
    expect(asMarkdown(card, edition)).toMatchInlineSnapshot(`
      "# Does a \\<lamp\\> shine?

      **It depends** · Rests on our reading. Settled. Our conclusion; no source known to us says otherwise.

      **It depends on the \\*oil\\*.**

      From New Year.

      ## Why, and when it is otherwise

      Oil burns.

      Water does not.

      ## What to do

      - Fill it.

      ## What it rests on

      - Lamps Article 1: Speaks of light.

      ## Named, and not checked

      - A standard on \\<wicks\\>: Wicks are short. Not read.

      ## Related questions

      - What else shines?

      ## Obligations it is about

      - Make the lamp safe (LMP-01)

      ## Asked in the questionnaire

      - Which plugs does it have?

      ## History

      - 2 November 2026: First version.

      CRA Update Checklist, rules 7, law as of 23 November 2026. Information, no legal advice. <https://example.org/#/faq/whole>
      "
    `);
  });

  it('is all there as a citation', () => {
    expect(asCitation(card, edition)).toMatchInlineSnapshot(`
      "Does a <lamp> shine?
      It depends on the *oil*.
      Sources: Lamps Article 1.
      From New Year.
      Status: Settled. Our conclusion; no source known to us says otherwise.
      Last changed: 2 November 2026.
      CRA Update Checklist, rules 7, law as of 23 November 2026. Information, no legal advice.
      https://example.org/#/faq/whole
      "
    `);
  });

  it('is all there on its page', () => {
    const body = itemAsHtml(card, edition).replace(/^[\s\S]*<body>/u, '');
    expect(body).toMatchInlineSnapshot(`
      "
      <main>
      <p><a href="index.html">Questions and answers</a> · Kettles</p>
      <h1>Does a &lt;lamp&gt; shine?</h1>
      <p><strong>It depends</strong> · Rests on our reading. Settled. Our conclusion; no source known to us says otherwise.</p>
      <p><strong>It depends on the *oil*.</strong></p>
      <p>From New Year.</p>
      <h2>Why, and when it is otherwise</h2>
      <p>Oil burns.</p>
      <p>Water does not.</p>
      <h2>What to do</h2>
      <ul><li>Fill it.</li></ul>
      <h2>What it rests on</h2>
      <ul><li>Lamps Article 1: Speaks of light.</li></ul>
      <h3>Named, and not checked</h3>
      <ul><li>A standard on &lt;wicks&gt;: Wicks are short. Not read.</li></ul>
      <h2>Related questions</h2>
      <ul><li><a href="other.html">What else shines?</a></li></ul>
      <h2>Obligations it is about</h2>
      <ul><li><a href="../#/rules/lamp-safe">Make the lamp safe</a> (LMP-01)</li></ul>
      <h2>Asked in the questionnaire</h2>
      <ul><li>Which plugs does it have?</li></ul>
      <h2>History</h2>
      <ul><li>2 November 2026: First version.</li></ul>
      <p><a href="../#/faq/whole">Open in the checklist, with what it means for your product</a></p>
      <p><small>CRA Update Checklist, rules 7, law as of 23 November 2026. Information, no legal advice.</small></p>
      </main>
      </body>
      </html>
      "
    `);
  });
});

it('says on its page and in Markdown why nothing is cited', () => {
  const bare = faqCard(
    faq,
    lamps,
    anItem({ id: 'bare', cites: [], noProvision: 'Nothing <speaks> of it.' }),
  );
  expect(asMarkdown(bare, edition)).toContain('\nNothing \\<speaks\\> of it.\n');
  expect(itemAsHtml(bare, edition)).toContain('<p>Nothing &lt;speaks&gt; of it.</p>');
});
