/** The FAQ as files that need no script: a page for each item, an index, and all of it as Markdown and as JSON. */
import { fileOf, indexAsHtml, itemAsHtml, movedAsHtml } from '#report/faq/as-html.ts';
import { asMarkdown } from '#report/faq/as-text.ts';
import { faqCard } from '#report/faq/card.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** A file, its name as seen from the folder in which all of them lie. */
export interface PageFile {
  readonly name: string;
  readonly content: string;
}

/** All files. The same input gives the same bytes. */
export function faqPages(ruleset: Ruleset, faq: Faq): readonly PageFile[] {
  const { version, lawAsOf, notice } = ruleset;
  const release = { version, lawAsOf };
  const cards = faq.items.map((item) => faqCard(faq, ruleset, item));
  return [
    { name: 'index.html', content: indexAsHtml(faq, cards, release) },
    ...cards.map((card) => ({ name: fileOf(card.id), content: itemAsHtml(card, release) })),
    ...cards.flatMap((card, at) =>
      (faq.items[at]?.formerly ?? []).map((id) => ({
        name: fileOf(id),
        content: movedAsHtml(card),
      })),
    ),
    {
      name: 'all.md',
      content: cards
        .map((card) => asMarkdown(card, { ...release, address: fileOf(card.id) }))
        .join('\n---\n\n'),
    },
    { name: 'all.json', content: `${JSON.stringify({ ...release, notice, ...faq }, null, 2)}\n` },
    { name: 'pages.css', content: STYLE },
  ];
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#ffffff, #0f151c); color: light-dark(#16202c, #e8edf3);
  font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
main { max-width: 68ch; margin-inline: auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.7em; }
h2 { margin-top: 2rem; font-size: 1.25em; }
h3 { margin-bottom: 0.25rem; font-size: 1.05em; }
h3 + p { margin-block: 0 0.25rem; }
h3 + p + p { margin-top: 0; }
li { margin-block: 0.35rem; }
a { color: light-dark(#1b4b91, #8ab4ff); text-underline-offset: 0.15em; }
small { color: light-dark(#505c6a, #a9b5c3); }
:focus-visible { outline: 3px solid; outline-offset: 3px; }
@media print { main { max-width: none; padding: 0; } }
`;
