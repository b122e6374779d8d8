import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import ruleset from 'virtual:ruleset';
import { faqPages } from '#pages/faq-pages.ts';
import { faqCard } from '#report/faq/card.ts';
import { FAQ_BASIS_WORDS, FAQ_WORDS, STATUS_WORDS, VERDICT_WORDS } from '#report/faq/wording.ts';
import { longDate, questionName } from '#report/wording.ts';
import type { Faq } from '#ruleset/faq.ts';
import { aFaq, anItem } from '../faq/an-item.ts';

const files = faqPages(ruleset, faq);
const cards = faq.items.map((item) => [item.id, faqCard(faq, ruleset, item)] as const);

function contentOf(name: string, among = files): string {
  const file = among.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no file "${name}"`);
  return file.content;
}

/** What a reader sees of a page. */
function textOf(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/u, '')
    .replaceAll(/<[^>]*>/gu, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What search engines read in a page. */
function dataOf(html: string): unknown {
  const [, data = ''] = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(html) ?? [];
  return JSON.parse(data);
}

describe.each(cards)('the page of "%s"', (id, card) => {
  const html = contentOf(`${id}.html`);
  const text = textOf(html);

  it('carries every word of its card', () => {
    const words = [
      card.question,
      card.short,
      ...card.answer,
      ...card.do,
      ...card.cites.flatMap(({ citation, supports }) => [citation, supports]),
      ...card.unverified.map(
        ({ what, supports, unverified }) => `${what}: ${supports} ${unverified}`,
      ),
      ...card.related.map(({ question }) => question),
      ...card.obligations.map(({ title }) => title),
      ...card.questions.map(questionName),
      ...card.history.map(({ on, change }) => `${longDate(on)}: ${change}`),
      ...(card.verdict === undefined ? [] : [card.verdict]),
      card.status,
      card.topic.title,
    ];
    for (const one of words) expect(text).toContain(one);
  });

  it('has a canonical address, a description and its question as data', () => {
    expect(html).toContain(`<link rel="canonical" href="${id}.html" />`);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}" \/>/u);
    expect(dataOf(html)).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ name: card.question, acceptedAnswer: { text: expect.any(String) as string } }],
    });
  });

  it('leads into the application and to the official texts, and to no page that is not there', () => {
    expect(html).toContain(`href="../#/faq/${id}"`);
    for (const { link = '' } of card.cites)
      expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
    const beside = [...html.matchAll(/href="([a-z0-9-]+\.(?:html|css))"/gu)].map(
      ([, name]) => name,
    );
    expect(beside.length).toBeGreaterThan(1);
    for (const name of beside) expect(files.map((file) => file.name)).toContain(name);
  });
});

it('sets what was not checked below the heading of the sources', () => {
  const item = anItem({
    id: 'lids',
    unverified: [{ what: 'A standard', supports: 'Lids.', unverified: 'Not read.' }],
  });
  const html = contentOf('lids.html', faqPages(ruleset, aFaq(item)));
  const headings = [...html.matchAll(/<(h[23])>([^<]*)</gu)].map(([, tag, text]) => [tag, text]);
  const at = headings.findIndex(([, text]) => text === FAQ_WORDS.unverified);
  expect(headings.slice(at - 1, at + 1)).toEqual([
    ['h2', FAQ_WORDS.cites],
    ['h3', FAQ_WORDS.unverified],
  ]);
});

describe('the index', () => {
  it('lists every item with its short answer, and all of them as data', () => {
    const html = contentOf('index.html');
    const text = textOf(html);
    for (const [id, { question, short }] of cards) {
      expect(html).toContain(`href="${id}.html"`);
      expect(text).toContain(question);
      expect(text).toContain(short);
    }
    expect(dataOf(html)).toMatchObject({ mainEntity: { length: cards.length } });
  });

  it('says of each what the rows of the application say: the answer, what it rests on, and what is not settled', () => {
    const rows = contentOf('index.html').split('<h3>').slice(1);
    expect(rows).toHaveLength(faq.items.length);
    faq.items.forEach(({ verdict, basis, status }, at) => {
      const [, row = ''] = (rows[at] ?? '').split('\n');
      const text = textOf(row).split('\n').join('');
      const words = [
        ...(verdict === 'explain' ? [] : [VERDICT_WORDS[verdict]]),
        `rests on ${FAQ_BASIS_WORDS[basis]}`,
        ...(status === 'settled' ? [] : [STATUS_WORDS[status].toLowerCase()]),
      ];
      expect(text).toBe(words.join(' · '));
    });
  });
});

describe('the collections', () => {
  it('hold every item', () => {
    const markdown = contentOf('all.md');
    expect(markdown.split('\n---\n')).toHaveLength(cards.length);
    expect(markdown).toContain(`## ${FAQ_WORDS.cites}`);
    const data = JSON.parse(contentOf('all.json')) as Faq & { version: string };
    expect(data.items).toEqual(faq.items);
    expect(data.version).toBe(ruleset.version);
  });
});

describe('hostile words', () => {
  const hostile = '</script><script>alert(1)</script>"&<img src=x onerror=alert(1)>';
  const item = anItem({ id: 'hostile', question: hostile, short: hostile, formerly: ['older'] });
  const pages = faqPages(ruleset, aFaq(item));

  it.each(['hostile.html', 'index.html', 'older.html'])('run nothing in %s', (name) => {
    const html = contentOf(name, pages);
    expect(html.match(/<script/gu) ?? []).toHaveLength(name === 'older.html' ? 0 : 1);
    expect(html).not.toContain('<img');
    if (name !== 'older.html') expect(JSON.stringify(dataOf(html))).toContain('alert(1)');
    expect(textOf(html)).toContain(hostile);
  });

  it('keep an old id alive: it leads to the item', () => {
    expect(contentOf('older.html', pages)).toContain('content="0; url=hostile.html"');
  });
});

it('gives the same bytes for the same input', () => {
  expect(faqPages(ruleset, faq)).toEqual(files);
});
