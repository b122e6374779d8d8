/** Texts to paste in words: what the answers fill in, and the open places that the team fills in. */
import type { Answer, AnswerSlot, Assessment } from '#engine/assessment.ts';
import { changeAnswers } from '#engine/change.ts';
import { evaluate } from '#engine/evaluation.ts';
import {
  fillTexts,
  type FilledBlock,
  type FilledSpan,
  type FilledText,
  type OpenSlot,
} from '#engine/fill-text.ts';
import { isSameSlot } from '#engine/slots.ts';
import type { Truth } from '#ruleset/truth.ts';
import type { LegalText, Ruleset } from '#ruleset/types.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Report } from './model.ts';
import { answerText, midSentence, slotLabel } from './wording.ts';

/** A run of a text; an open place stands in square brackets of its own. */
export interface WrittenSpan {
  readonly text: string;
  readonly isOpen?: true;
}

export type WrittenBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly spans: readonly WrittenSpan[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly WrittenSpan[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly WrittenSpan[])[] };

export interface WrittenText {
  readonly text: LegalText;
  /** Whether it matters for this product. */
  readonly matters: Truth;
  readonly blocks: readonly WrittenBlock[];
  /** How many places are open. */
  readonly open: number;
  /** The questions whose answers would fill or settle open places, if they are asked. */
  readonly waitsFor: readonly AnswerSlot[];
}

/** The words around texts to paste, for report and screen. */
export const LEGAL_TEXT_WORDS = {
  heading: 'Texts to paste',
  use: 'Where it goes',
  serves: 'What it serves',
  check: 'Check before you use it',
  about:
    'Drafts, filled from the answers. Nobody has checked them against the product: what is stated is what was answered. Places in square brackets are open and have to be filled in or taken out.',
} as const;

const MATTERS_FIRST: readonly Truth[] = ['true', 'unknown', 'false'];

/** All texts to paste, those that matter for the product first; otherwise in the ruleset's order. */
export function legalTexts(
  ruleset: Ruleset,
  { counted }: Pick<Assessment, 'counted'>,
  product: Report['product'],
): readonly WrittenText[] {
  const rank = ({ matters }: WrittenText): number => MATTERS_FIRST.indexOf(matters);
  // Answers that are set aside fill in nothing, so that those that count are enough.
  return fillTexts(evaluate(ruleset, changeAnswers({}, counted)))
    .map((filled) => written(ruleset, filled, product))
    .toSorted((left, right) => rank(left) - rank(right));
}

function written(
  ruleset: Ruleset,
  { text, matters, body }: FilledText,
  product: Report['product'],
): WrittenText {
  const words = (spans: readonly FilledSpan[]): readonly WrittenSpan[] =>
    spans.map((span, at) => spanWords(ruleset, span, product, at === 0));
  const lines = body.flatMap((block) => (block.kind === 'list' ? block.items : [block.spans]));
  const blocks = body.map((block): WrittenBlock => {
    if (block.kind === 'list') return { kind: 'list', items: block.items.map(words) };
    return { ...block, spans: words(block.spans) };
  });
  return {
    text,
    matters,
    blocks,
    open: lines.flatMap(words).filter(({ isOpen }) => isOpen).length,
    waitsFor: slotsAwaited(body),
  };
}

function slotsAwaited(body: readonly FilledBlock[]): readonly AnswerSlot[] {
  const spans = body.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans));
  const slots = spans.flatMap((span): readonly OpenSlot[] => {
    if (span.kind === 'waiting') return [span.slot];
    return span.kind === 'undecided' ? span.slots : [];
  });
  const asked = slots.filter(({ state }) => state !== 'not-asked');
  return asked.filter((slot, at) => asked.findIndex((other) => isSameSlot(other, slot)) === at);
}

/** @param isFirst it begins the line, and keeps its capital. */
function spanWords(
  ruleset: Ruleset,
  span: FilledSpan,
  product: Report['product'],
  isFirst: boolean,
): WrittenSpan {
  const inPlace = (label: string): WrittenSpan => ({ text: isFirst ? label : midSentence(label) });
  switch (span.kind) {
    case 'words':
      return { text: span.text };
    case 'product':
      return fromTeam(product.name, 'name of the product');
    case 'version':
      return fromTeam(product.version, 'version');
    case 'route':
      return inPlace(answerText(ruleset, { question: span.question }, span.route));
    case 'answer':
      return inPlace(answerWords(ruleset, span, span.answer));
    case 'open':
      return open(span.text);
    case 'waiting':
      return open(slotWords(ruleset, span.slot));
    case 'undecided':
      return open(undecidedWords(ruleset, span));
  }
}

/** Several answers stand within the sentence, the first as much as the others. */
function answerWords(ruleset: Ruleset, slot: AnswerSlot, answer: Answer): string {
  if (typeof answer !== 'object') return answerText(ruleset, slot, answer);
  return answer
    .map((option, at) => {
      const label = answerText(ruleset, slot, option);
      return at === 0 ? label : midSentence(label);
    })
    .join('; ');
}

function open(text: string): WrittenSpan {
  return { text: `[${text}]`, isOpen: true };
}

/** What a team has typed, in one line and without signs that would turn the line around; an open place if it is nothing. */
function fromTeam(text: string, what: string): WrittenSpan {
  const plain = text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return plain === '' ? open(what) : { text: plain };
}

const STATE_WORDS: Readonly<Record<OpenSlot['state'], string>> = {
  unanswered: 'not answered yet',
  'not-sure': 'answered “Not sure”',
  'not-asked': 'not asked, by your other answers',
};

function slotWords(ruleset: Ruleset, slot: OpenSlot): string {
  return `${slotLabel(ruleset, slot)} – ${STATE_WORDS[slot.state]}`;
}

function undecidedWords(
  ruleset: Ruleset,
  { slots, facts }: Extract<FilledSpan, { readonly kind: 'undecided' }>,
): string {
  const open = [
    ...slots.map((slot) => slotWords(ruleset, slot)),
    ...facts.map((means) => `${means} – not settled`),
  ];
  return `What stands here depends on: ${open.join('; ')}`;
}

/** The text with its title, as plain text: blank lines between blocks, and a dash before each item. */
export function asPlainText({ text, blocks }: WrittenText): string {
  const line = (spans: readonly WrittenSpan[]): string => spans.map((span) => span.text).join('');
  const body = blocks.map((block) =>
    block.kind === 'list'
      ? block.items.map((item) => `- ${line(item)}`).join('\n')
      : line(block.spans),
  );
  return `${[text.title, ...body].join('\n\n')}\n`;
}

/** The text with its title, as Markdown; open places are bold, and nothing that was typed is read as Markdown. */
export function asMarkdown({ text, blocks }: WrittenText): string {
  const body = blocks.map((block) => {
    if (block.kind === 'list') return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    if (block.kind === 'paragraph') return inLine(block.spans);
    return `${'#'.repeat(block.level + 2)} ${inLine(block.spans)}`;
  });
  return `${[`## ${escapeMarkdown(text.title)}`, ...body].join('\n\n')}\n`;
}

function inLine(spans: readonly WrittenSpan[]): string {
  return spans
    .map(({ text, isOpen }) => (isOpen ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)))
    .join('');
}
