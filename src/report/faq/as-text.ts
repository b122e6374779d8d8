/** An item of the FAQ as text to be pasted: as a citation, and whole as Markdown. */
import type { IsoDate } from '#ruleset/types.ts';
import { escapeMarkdown } from '#report/markdown.ts';
import { longDate, questionName, TOOL_NAME } from '#report/wording.ts';
import type { CardCite, FaqCard } from './card.ts';
import { FAQ_WORDS } from './wording.ts';

/** What an item was taken from. */
export interface Edition {
  /** Of the rules. */
  readonly version: string;
  /** Up to when they follow the law. */
  readonly lawAsOf: IsoDate;
  /** The permanent address of the item, or where it lies beside the text. */
  readonly address: string;
}

/** Question, short answer, sources, its own date, version, date of the law and address: what is needed to quote an item. */
export function asCitation(card: FaqCard, edition: Edition): string {
  const { question, short, applies, cites, status, history } = card;
  const [last] = history;
  const sources = cites.map(({ citation }) => citation).join('; ');
  return [
    question,
    short,
    ...(sources === '' ? [] : [`Sources: ${sources}.`]),
    ...applies,
    `Status: ${status}`,
    ...(last === undefined ? [] : [`Last changed: ${longDate(last.on)}.`]),
    fromWhere(edition),
    edition.address,
    '',
  ].join('\n');
}

/** The whole item, in the order of its card. */
export function asMarkdown(card: FaqCard, edition: Edition): string {
  const { question, verdict, short, answer, basis, status } = card;
  const standing = [...(verdict === undefined ? [] : [`**${verdict}**`]), `${basis}. ${status}`];
  const blocks = [
    `# ${escapeMarkdown(question)}`,
    standing.join(' · '),
    `**${escapeMarkdown(short)}**`,
    ...card.applies.map(escapeMarkdown),
    ...section(FAQ_WORDS.reason, answer.map(escapeMarkdown)),
    ...section(FAQ_WORDS.do, [list(card.do.map(escapeMarkdown))]),
    ...section(FAQ_WORDS.cites, [
      list(card.cites.map(citeAsMarkdown)),
      ...(card.noProvision === undefined ? [] : [escapeMarkdown(card.noProvision)]),
    ]),
    ...section(FAQ_WORDS.unverified, [
      list(
        card.unverified.map(
          ({ what, supports, unverified }) =>
            `${escapeMarkdown(what)}: ${escapeMarkdown(supports)} ${escapeMarkdown(unverified)}`,
        ),
      ),
    ]),
    ...section(FAQ_WORDS.related, [list(card.related.map((one) => escapeMarkdown(one.question)))]),
    ...section(FAQ_WORDS.obligations, [
      list(card.obligations.map(({ code, title }) => escapeMarkdown(`${title} (${code})`))),
    ]),
    ...section(FAQ_WORDS.questions, [
      list(card.questions.map((asked) => escapeMarkdown(questionName(asked)))),
    ]),
    ...section(FAQ_WORDS.history, [
      list(card.history.map(({ on, change }) => escapeMarkdown(`${longDate(on)}: ${change}`))),
    ]),
    `${escapeMarkdown(fromWhere(edition))} ${addressAsMarkdown(edition.address)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Where an item is from, in two sentences. */
export function fromWhere({ version, lawAsOf }: Edition): string {
  return `${TOOL_NAME}, rules ${version}, law as of ${longDate(lawAsOf)}. ${FAQ_WORDS.notAdvice}`;
}

/** A whole address is a link by itself; one beside this text has to be made one. */
function addressAsMarkdown(address: string): string {
  return address.includes('://') ? `<${address}>` : `[${address}](${address})`;
}

function citeAsMarkdown({ citation, link, authority, supports }: CardCite): string {
  const name = escapeMarkdown(citation);
  const linked = link === undefined ? name : `[${name}](<${link}>)`;
  return `${linked}${authority === undefined ? '' : ` (${authority})`}: ${escapeMarkdown(supports)}`;
}

/** A heading with what stands under it; nothing if nothing does. */
function section(heading: string, blocks: readonly string[]): readonly string[] {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`## ${heading}`, ...filled];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
