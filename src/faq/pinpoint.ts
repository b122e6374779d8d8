/** Places in the law as people type them: "13(9)", "Art. 13 (9)", "Annex I II 8", "recital 56", "FAQ 4.1.3". */
import { outsideIn, PATTERNS, type PinpointPath } from './pinpoint-patterns.ts';

export type { PinpointPath } from './pinpoint-patterns.ts';

export interface PinpointsFound {
  readonly paths: readonly PinpointPath[];
  /** The query without them. */
  readonly rest: string;
}

/** Characters in which places are looked for: nobody types more, and what is pasted must not keep anybody waiting. */
const LOOKED_THROUGH = 300;

/** The places that a query names, and what else it says. */
export function pinpointsIn(query: string): PinpointsFound {
  const paths: PinpointPath[] = [];
  const typed = query.replaceAll(/\s+/gu, ' ');
  let rest = outsideIn(typed.slice(0, LOOKED_THROUGH));
  for (const [pattern, pathOf] of PATTERNS) {
    rest = rest.replaceAll(pattern, (...parts: unknown[]) => {
      const groups = parts.filter((part) => typeof part === 'string' || part === undefined);
      paths.push(pathOf(groups as unknown as RegExpExecArray));
      return ' ';
    });
  }
  return { paths, rest: (rest + typed.slice(LOOKED_THROUGH)).trim() };
}

/** Whether a query says itself that it names a place in the law. */
export function saysPlace(query: string): boolean {
  return /\b(?:art|annex|recital|guidance|faq|para|point|abs)/iu.test(query);
}

/** Citations with their places: many items cite the same, and to read one takes far longer than to look it up. */
const read = new Map<string, readonly PinpointPath[]>();

/** The places of a citation of the registers; several for "points 236-237", none for what has no place. */
export function pathsOfCitation(citation: string): readonly PinpointPath[] {
  const known = read.get(citation) ?? readCitation(citation);
  read.set(citation, known);
  return known;
}

function readCitation(citation: string): readonly PinpointPath[] {
  const range = /^Guidance (?:points?|footnotes?) (.*)$/u.exec(citation)?.[1];
  if (range === undefined) return pinpointsIn(citation).paths;
  return range.split(/,| and /u).flatMap((part) => {
    const [from = 0, to = from] = (part.match(/\d+/gu) ?? []).map(Number);
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => [
      'guidance',
      String(from + at),
    ]);
  });
}

/** Whether a citation's place lies in the place that was asked for. A part of an annex may be left out. */
export function liesIn(place: PinpointPath, asked: PinpointPath): boolean {
  return isPrefix(asked, place) || (place[0] === 'annex' && isPrefix(asked, withoutPart(place)));
}

/**
 * The nearest place around the one that was asked for in which something lies, most often that place itself; nothing if
 * even the whole article, annex or recital has nothing.
 * @param known places that something is said of
 */
export function nearestKnown(
  asked: PinpointPath,
  known: readonly PinpointPath[],
): PinpointPath | undefined {
  for (let depth = asked.length; depth >= OUTERMOST; depth -= 1) {
    const around = asked.slice(0, depth);
    if (known.some((place) => liesIn(place, around))) return around;
  }
  return undefined;
}

/** A place of which nothing is said, and the nearest around it of which something is. */
export interface Widened {
  readonly asked: PinpointPath;
  readonly to: PinpointPath;
}

/** Each place, or else the nearest around it of which something is said. */
export function placesKnown(
  asked: readonly PinpointPath[],
  known: readonly PinpointPath[],
): { readonly places: readonly PinpointPath[]; readonly widened: readonly Widened[] } {
  const places = asked.map((place) => nearestKnown(place, known) ?? place);
  const widened = asked.flatMap((place, at) => {
    const to = places[at] ?? place;
    return to.length < place.length ? [{ asked: place, to }] : [];
  });
  return { places, widened };
}

/** Of an article its kind and number. */
const OUTERMOST = 2;

/** How a place is written: "Article 14(2)(a)", "Annex I, Part I, point (2)(c)", "recital 56". */
export function placeName([kind = '', number = '', ...inner]: PinpointPath): string {
  switch (kind) {
    case 'article':
      return `Article ${number}${inBrackets(inner)}`;
    case 'annex':
      return annexName(number, inner);
    case 'faq':
      return `FAQ ${[number, ...inner].join('.')}`;
    case 'guidance':
      return `Guidance point ${number}`;
    default:
      return `${kind} ${number}`;
  }
}

function annexName(annex: string, inner: readonly string[]): string {
  const parts = inner.filter(isRoman);
  const [point, ...letters] = inner.slice(parts.length);
  return [
    `Annex ${annex.toUpperCase()}`,
    ...parts.map((part) => `Part ${part.toUpperCase()}`),
    ...(point === undefined ? [] : [`point ${pointOf(annex, point)}${inBrackets(letters)}`]),
  ].join(', ');
}

/** Annex I alone puts the figures of its points in brackets. */
function pointOf(annex: string, point: string): string {
  return annex === 'i' ? `(${point})` : point;
}

function inBrackets(steps: readonly string[]): string {
  return steps.map((step) => `(${step})`).join('');
}

function isPrefix(shorter: PinpointPath, longer: PinpointPath): boolean {
  return shorter.every((part, at) => part === longer[at]);
}

function withoutPart([kind = '', annex = '', ...rest]: PinpointPath): PinpointPath {
  const hasPart = rest[0] !== undefined && isRoman(rest[0]);
  return [kind, annex, ...(hasPart ? rest.slice(1) : rest)];
}

function isRoman(text: string): boolean {
  return /^[ivx]+$/u.test(text);
}
