/**
 * One item of the FAQ with every word that is shown of it. Screens, static pages and Markdown only lay it out, so that they
 * cannot say different things.
 */
import type { Faq, FaqItem, FaqItemId } from '#ruleset/faq.ts';
import type { Change, Citation, Obligation, Question, Ruleset } from '#ruleset/types.ts';
import { BASIS_WORDS } from '#report/wording.ts';
import {
  FAQ_BASIS_WORDS,
  SETTLED_CONCLUSION,
  STATUS_MEANS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from './wording.ts';

/** A provision with what it carries in the answer. */
export interface CardCite {
  readonly citation: Citation;
  /** To the official text; absent where there is none to link to. */
  readonly link?: string;
  /** Whether it binds: "law", "guidance" and so on. */
  readonly authority?: string;
  readonly supports: string;
}

export interface CardLink {
  readonly id: FaqItemId;
  readonly question: string;
}

export interface FaqCard {
  readonly id: FaqItemId;
  readonly topic: { readonly id: string; readonly title: string };
  readonly question: string;
  /** In a word or two; absent where the question is none that yes or no would answer. */
  readonly verdict?: string;
  readonly short: string;
  /** From when it applies, and to which products; a sentence each. */
  readonly applies: readonly string[];
  readonly answer: readonly string[];
  /** "Rests on law", for instance. */
  readonly basis: string;
  /** "Settled. The sources answer it." */
  readonly status: string;
  readonly do: readonly string[];
  readonly cites: readonly CardCite[];
  readonly unverified: FaqItem['unverified'];
  readonly noProvision?: string;
  readonly related: readonly CardLink[];
  readonly obligations: readonly Obligation[];
  readonly questions: readonly Question[];
  readonly history: readonly Change[];
}

/** The card of an item. What it names of other rules than these is left out. */
export function faqCard(faq: Faq, ruleset: Ruleset, item: FaqItem): FaqCard {
  const topic = faq.topics.find(({ id }) => id === item.topic);
  return {
    id: item.id,
    topic: { id: item.topic, title: topic?.title ?? item.topic },
    question: item.question,
    ...(item.verdict === 'explain' ? {} : { verdict: VERDICT_WORDS[item.verdict] }),
    short: item.short,
    applies: applicationOf(faq, ruleset, item),
    answer: item.answer,
    basis: `Rests on ${FAQ_BASIS_WORDS[item.basis]}`,
    status: statusOf(item),
    do: item.do,
    cites: item.cites.map((cite) => cardCite(faq, cite)),
    unverified: item.unverified,
    ...(item.noProvision === undefined ? {} : { noProvision: item.noProvision }),
    related: item.related.flatMap((id) => {
      const other = faq.items.find((one) => one.id === id);
      return other === undefined ? [] : [{ id, question: other.question }];
    }),
    obligations: ruleset.obligations.filter(({ id }) => item.obligations.includes(id)),
    questions: item.questions.flatMap((id) =>
      Object.hasOwn(ruleset.questions, id) ? (ruleset.questions[id] ?? []) : [],
    ),
    history: item.history,
  };
}

/** What somebody concluded is settled in another way than what a source says outright. */
function statusOf({ status, basis }: FaqItem): string {
  const means =
    status === 'settled' && basis === 'inference' ? SETTLED_CONCLUSION : STATUS_MEANS[status];
  return `${STATUS_WORDS[status]}. ${means}`;
}

/** By the days of its obligations, as they are for most; of an item about none, every day. */
function applicationOf(
  { applies }: Faq,
  { obligations }: Ruleset,
  item: FaqItem,
): readonly string[] {
  const own = obligations.filter(({ id }) => item.obligations.includes(id));
  const days = own.map(({ inForce }) => inForce.at(-1)?.from);
  return applies
    .filter(({ from }) => own.length === 0 || days.includes(from))
    .map(({ says }) => says);
}

function cardCite(
  { provisions }: Faq,
  { provision, supports }: FaqItem['cites'][number],
): CardCite {
  const found = Object.hasOwn(provisions, provision) ? provisions[provision] : undefined;
  return {
    citation: provision,
    ...(found === undefined ? {} : { link: found.link, authority: BASIS_WORDS[found.basis] }),
    supports,
  };
}

/**
 * The item of an id, of today or of an earlier version, or of a number such as `F07`; undefined if there never was one.
 * Small and large letters, and spaces around it, make no difference: addresses are typed from paper, too.
 */
export function itemOfId({ items }: Faq, typed: string): FaqItem | undefined {
  const id = typed.trim().toLowerCase();
  const number = id.replace(/^f(\d)$/u, 'f0$1').toUpperCase();
  return (
    items.find((item) => item.id === id) ??
    items.find(({ formerly }) => formerly.includes(id)) ??
    items.find((item) => item.number === number)
  );
}
