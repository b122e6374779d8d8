/** Items of the FAQ as plain pages, which need no script: to be read, archived and found by search engines. */
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { longDate, questionName, TOOL_NAME } from '#report/wording.ts';
import { fromWhere, type Edition } from './as-text.ts';
import type { CardCite, FaqCard } from './card.ts';
import { FAQ_BASIS_WORDS, FAQ_WORDS, STATUS_WORDS, VERDICT_WORDS } from './wording.ts';

type Release = Omit<Edition, 'address'>;

/** The page of one item; it lies beside those of all others, in a folder below the application. */
export function itemAsHtml(card: FaqCard, release: Release): string {
  const { question, verdict, short, answer, status, basis } = card;
  const standing = [...(verdict === undefined ? [] : [strong(verdict)]), `${basis}. ${status}`];
  return page({
    title: question,
    description: short,
    canonical: fileOf(card.id),
    data: structured([card]),
    body: [
      `<p><a href="index.html">${FAQ_WORDS.index}</a> · ${escaped(card.topic.title)}</p>`,
      `<h1>${escaped(question)}</h1>`,
      `<p>${standing.join(' · ')}</p>`,
      `<p>${strong(short)}</p>`,
      ...card.applies.map(paragraph),
      ...section(FAQ_WORDS.reason, answer.map(paragraph)),
      ...section(FAQ_WORDS.do, [list(card.do.map(escaped))]),
      ...section(FAQ_WORDS.cites, [
        list(card.cites.map(cited)),
        ...(card.noProvision === undefined ? [] : [paragraph(card.noProvision)]),
        ...notChecked(card),
      ]),
      ...section(FAQ_WORDS.related, [
        list(card.related.map((one) => link(fileOf(one.id), one.question))),
      ]),
      ...section(FAQ_WORDS.obligations, [
        list(
          card.obligations.map(
            ({ id, title, code }) => `${link(`../#/rules/${id}`, title)} (${escaped(code)})`,
          ),
        ),
      ]),
      ...section(FAQ_WORDS.questions, [
        list(card.questions.map((asked) => escaped(questionName(asked)))),
      ]),
      ...section(FAQ_WORDS.history, [
        list(card.history.map(({ on, change }) => escaped(`${longDate(on)}: ${change}`))),
      ]),
      `<p>${link(`../#/faq/${card.id}`, 'Open in the checklist, with what it means for your product')}</p>`,
      footer(release),
    ],
  });
}

/** What is named and was not checked is part of the sources, so that it stands a heading below them. */
function notChecked({ unverified }: FaqCard): readonly string[] {
  if (unverified.length === 0) return [];
  return [
    `<h3>${FAQ_WORDS.unverified}</h3>`,
    list(
      unverified.map(({ what, supports, unverified: why }) =>
        escaped(`${what}: ${supports} ${why}`),
      ),
    ),
  ];
}

/** The page that lists all items by topic. */
export function indexAsHtml(
  { topics, items }: Faq,
  cards: readonly FaqCard[],
  release: Release,
): string {
  return page({
    title: FAQ_WORDS.index,
    description: `${cards.length} questions on software updates under the EU Cyber Resilience Act, each with a short answer and its sources.`,
    canonical: 'index.html',
    data: structured(cards),
    body: [
      `<h1>${FAQ_WORDS.index}</h1>`,
      paragraph('On software updates under the EU Cyber Resilience Act.'),
      `<p>${link('../#/faq', 'Search them in the checklist')} · ${link('all.md', 'All as Markdown')} · ${link('all.json', 'All as JSON')}</p>`,
      ...topics.flatMap(({ id, title, about }) => [
        `<h2>${escaped(title)}</h2>`,
        paragraph(about),
        ...cards
          .filter(({ topic }) => topic.id === id)
          .flatMap((card) => [
            `<h3>${link(fileOf(card.id), card.question)}</h3>`,
            ...items.filter(({ id: one }) => one === card.id).map(standingOf),
            paragraph(card.short),
          ]),
      ]),
      footer(release),
    ],
  });
}

/** What a row of the application says of an item: the answer in a word, what it rests on, and whether it is not settled. */
function standingOf({ verdict, basis, status }: FaqItem): string {
  const words = [
    ...(verdict === 'explain' ? [] : [strong(VERDICT_WORDS[verdict])]),
    escaped(`rests on ${FAQ_BASIS_WORDS[basis]}`),
    ...(status === 'settled' ? [] : [escaped(STATUS_WORDS[status].toLowerCase())]),
  ];
  return `<p>${words.join(' · ')}</p>`;
}

/** A page for an id that an item had before: it leads to the item. */
export function movedAsHtml(card: FaqCard): string {
  return page({
    title: card.question,
    description: card.short,
    canonical: fileOf(card.id),
    head: [`<meta http-equiv="refresh" content="0; url=${fileOf(card.id)}" />`],
    body: [`<p>This question now stands under ${link(fileOf(card.id), card.question)}</p>`],
  });
}

/** Where the page of an item lies, beside the others. */
export function fileOf(id: string): string {
  return `${encodeURIComponent(id)}.html`;
}

interface Page {
  readonly title: string;
  readonly description: string;
  /** Relative, although search engines would rather have it whole: nobody knows at build where the pages will be served. */
  readonly canonical: string;
  readonly data?: string;
  readonly head?: readonly string[];
  readonly body: readonly string[];
}

function page({ title, description, canonical, data, head = [], body }: Page): string {
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    `<title>${escaped(title)} – ${TOOL_NAME}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<link rel="canonical" href="${canonical}" />`,
    '<link rel="icon" href="../icon.svg" type="image/svg+xml" />',
    '<link rel="stylesheet" href="pages.css" />',
    ...(data === undefined ? [] : [`<script type="application/ld+json">${data}</script>`]),
    ...head,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** What search engines read of questions and answers (schema.org, FAQPage). */
function structured(cards: readonly FaqCard[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: cards.map(({ question, short, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: [short, ...answer].join(' ') },
    })),
  };
  // No text can end the element that it stands in.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function footer(release: Release): string {
  return `<p><small>${escaped(fromWhere({ ...release, address: '' }))}</small></p>`;
}

function cited({ citation, link: to, authority, supports }: CardCite): string {
  const name = to === undefined ? escaped(citation) : link(to, citation);
  const weight = authority === undefined ? '' : ` (${escaped(authority)})`;
  return `${name}${weight}: ${escaped(supports)}`;
}

/** A heading with what stands under it; nothing if nothing does. */
function section(heading: string, blocks: readonly string[]): readonly string[] {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`<h2>${escaped(heading)}</h2>`, ...filled];
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function strong(text: string): string {
  return `<strong>${escaped(text)}</strong>`;
}

function link(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
