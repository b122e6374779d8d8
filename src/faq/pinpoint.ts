/** Places in the law as people type them: "13(9)", "Art. 13 (9)", "Annex I II 8", "recital 56", "FAQ 4.1.3". */

/** A place from the outside in: `['annex', 'i', 'ii', '8']`, `['article', '13', '9']`. */
export type PinpointPath = readonly string[];

export interface PinpointsFound {
  readonly paths: readonly PinpointPath[];
  /** The query without them. */
  readonly rest: string;
}

const INNER = String.raw`(?:\s*\(\s*[0-9a-z]{1,4}\s*\)|\.\d{1,3})`;
const NUMERAL = String.raw`(?:[ivx]{1,4}|[1-8])`;
const INDENT = String.raw`[\s,]*(?:points?|no\.?|nr\.?)?\s*`;

/** The longest first: what one pattern has taken, no later one sees. */
const PATTERNS: readonly (readonly [RegExp, (found: RegExpExecArray) => PinpointPath])[] = [
  [
    new RegExp(
      String.raw`\bannex\s+(${NUMERAL})\b(?:[\s,]*(?:part|pt\.?)?\s*(${NUMERAL})(?![\w(]))?(?:${INDENT}((?:\(?\d{1,2}\)?)(?:\s*\(?[a-z]\)?(?![a-z]))?))?`,
      'giu',
    ),
    ([, annex = '', part, point]) => annexPath(annex, part, point),
  ],
  [
    new RegExp(String.raw`\b(?:articles?|art\.?)\s*(\d{1,3})(${INNER}*)`, 'giu'),
    ([, article = '', inner = '']) => ['article', article, ...innerOf(inner)],
  ],
  [/\b(?:recitals?|rec\.?)\s*\(?(\d{1,3})\)?/giu, ([, recital = '']) => ['recital', recital]],
  [
    /\b(?:guidance)(?:\s+(?:points?|no\.?|§))?\s*\(?(\d{1,3})\)?/giu,
    ([, point = '']) => ['guidance', point],
  ],
  [/\bfaq\s+(\d{1,2}(?:\.\d{1,2}){0,3})/giu, ([, entry = '']) => ['faq', ...entry.split('.')]],
  [
    /(?<![\w.])(\d{1,2}(?:\.\d{1,2}){2})(?![\w.])/gu,
    ([, entry = '']) => ['faq', ...entry.split('.')],
  ],
  [
    /(?<![\w.])(\d{1,3})((?:\s?\([0-9a-z]{1,4}\))+)/giu,
    ([, article = '', inner = '']) => ['article', article, ...innerOf(inner)],
  ],
];

/** The places that a query names, and what else it says. */
export function pinpointsIn(query: string): PinpointsFound {
  const paths: PinpointPath[] = [];
  let rest = query;
  for (const [pattern, pathOf] of PATTERNS) {
    rest = rest.replaceAll(pattern, (...parts: unknown[]) => {
      const groups = parts.filter((part) => typeof part === 'string' || part === undefined);
      paths.push(pathOf(groups as unknown as RegExpExecArray));
      return ' ';
    });
  }
  return { paths, rest: rest.trim() };
}

/** The places of a citation of the registers; several for "points 236-237", none for what has no place. */
export function pathsOfCitation(citation: string): readonly PinpointPath[] {
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

function isPrefix(shorter: PinpointPath, longer: PinpointPath): boolean {
  return shorter.every((part, at) => part === longer[at]);
}

function withoutPart([kind = '', annex = '', ...rest]: PinpointPath): PinpointPath {
  const hasPart = rest[0] !== undefined && /^[ivx]+$/u.test(rest[0]);
  return [kind, annex, ...(hasPart ? rest.slice(1) : rest)];
}

/** Parts are Roman and points Arabic; a figure is a part only if a point follows it. */
function annexPath(annex: string, part?: string, point?: string): PinpointPath {
  const isPoint = part !== undefined && /^\d/u.test(part) && point === undefined;
  return [
    'annex',
    roman(annex),
    ...(part === undefined ? [] : [isPoint ? part : roman(part)]),
    ...innerOf(point ?? ''),
  ];
}

function innerOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\d+|[a-z]+/gu) ?? []).map(String);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

function roman(numeral: string): string {
  return /^\d/u.test(numeral) ? (ROMAN[Number(numeral) - 1] ?? numeral) : numeral.toLowerCase();
}
