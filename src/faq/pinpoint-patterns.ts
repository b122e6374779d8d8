/** How places in the law are written, from "13(9)" to "point (a) of Article 14(2)". */

/** A place from the outside in: `['annex', 'i', 'ii', '8']`, `['article', '13', '9']`. */
export type PinpointPath = readonly string[];

const PARAGRAPH = String.raw`(?:(?:paragraphs?|paras?|par|abs)(?![a-z])\.?)`;
const POINT = String.raw`(?:(?:points?|letters?|lit|no|nr)(?![a-z])\.?)`;
const PART = String.raw`(?:(?:parts?|pt\.?)(?![a-hj-z]))`;
const SUBPARAGRAPH = String.raw`(?:first|second|third|fourth|fifth|sixth)\s+sub-?paragraph`;
const ARTICLE = String.raw`(?:articles?|art\.?)`;
/** As it is written, and with an n too few or an e too many. */
const ANNEX = String.raw`ann?exe?`;
const BETWEEN = String.raw`[\s,./-]*`;
const LAW = String.raw`(?:\bcra\s+)?`;

const IN_BRACKETS = String.raw`\s*\(\s*(?:\d{1,3}|[ivx]{1,4}|[a-z]{1,2})\s*\)`;
const IN_WORDS = String.raw`[\s,]*${PARAGRAPH}\s*\(?\d{1,3}\)?`;
/** One step inwards from an article: "(2)", ".2", "paragraph 2", "point (a)". Which subparagraph it is tells no item apart. */
const STEP = String.raw`(?:${IN_BRACKETS}|\.\d{1,3}|\.[a-z](?![a-z])|${IN_WORDS}|[\s,]*${POINT}\s*\(?(?:\d{1,2}|[a-z])\)?(?!\w)|[\s,]*${SUBPARAGRAPH})`;

const NUMERAL = String.raw`(?:[ivx]{1,4}|[1-8])`;
/** A single letter; "a" and "I" before a word are words themselves. */
const LETTER = String.raw`(?:\([a-z]\)|(?![ai]\s+[a-z])[a-z](?![a-z)]))`;
/** A point of an annex with its letter: "(2)(c)", "2 c", "2, point (c)". */
const ANNEX_POINT = String.raw`\(?\d{1,2}\)?(?:(?:[\s,]*${POINT}\s*|[\s.]*)${LETTER})?`;
/** A figure is no part if a letter follows, since it is a point then. */
const ANNEX_PART = String.raw`[ivx]{1,4}(?!\w)|[1-8](?![\w(]|\s*${LETTER})`;

const FIGURE = String.raw`\s*\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])\)?(?!\w)(?:\s?\([0-9a-z]{1,4}\))*`;
const NAMED_STEP = String.raw`(?:${PARAGRAPH}|${POINT}|${PART})${FIGURE}`;
/** From the inside out: "point (a) of Article 14(2)", "Part II of Annex I". */
const INSIDE_OUT = new RegExp(
  String.raw`\b(${NAMED_STEP}(?:[\s,]*${NAMED_STEP})*)\s+(?:of|in)\s+((?:${ARTICLE}|${ANNEX}|${PARAGRAPH}|${PART})${FIGURE}(?:[\s,]*${NAMED_STEP})*)`,
  'giu',
);
/** Steps that one place has at most. */
const DEEPEST = 4;

const NAMES_OF_STEPS = new RegExp(String.raw`\b(?:${SUBPARAGRAPH}|${PARAGRAPH}|${POINT})`, 'giu');

/** Security properties have letters, in point (2) alone; Article 2 has none right below it. */
const PROPERTIES: PinpointPath = ['annex', 'i', 'i', '2'];

/** The longest first: what one pattern has taken, no later one sees. */
export const PATTERNS: readonly (readonly [RegExp, (found: RegExpExecArray) => PinpointPath])[] = [
  // In a sentence it may be the number of a version.
  [
    /^\s*(\d{1,2})\.(\d{1,2})\s*$/gu,
    ([, article = '', paragraph = '']) => ['article', article, paragraph],
  ],
  [
    new RegExp(
      String.raw`${LAW}\b${ANNEX}\s*(${NUMERAL})(?!\w)(?:${BETWEEN}${PART}?\s*(${ANNEX_PART}))?(?:${BETWEEN}${POINT}?\s*(${ANNEX_POINT}))?`,
      'giu',
    ),
    ([, annex = '', part, point]) => annexPath(annex, part, point),
  ],
  [
    new RegExp(String.raw`\b${PART}\s*(i{1,2})(?!\w)${BETWEEN}${POINT}?\s*(${ANNEX_POINT})`, 'giu'),
    ([, part = '', point = '']) => annexPath('i', part, point),
  ],
  [
    new RegExp(String.raw`${LAW}\b${ARTICLE}\s*(\d{1,3})(${STEP}*)`, 'giu'),
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
    /(?<![\w.()])(?<!\d\s)(?:points?\s*)?\(?2\)?\s?\(([a-m])\)/giu,
    ([, letter = '']) => [...PROPERTIES, letter.toLowerCase()],
  ],
  [
    new RegExp(String.raw`(?<![\w.])(\d{1,3})((?:${IN_BRACKETS}|${IN_WORDS})${STEP}*)`, 'giu'),
    ([, article = '', inner = '']) => ['article', article, ...innerOf(inner)],
  ],
];

/** "Article 14(2) point (a)" for "point (a) of Article 14(2)". */
export function outsideIn(query: string): string {
  let turned = query;
  for (let step = 1; step < DEEPEST; step += 1) turned = turned.replaceAll(INSIDE_OUT, '$2 $1');
  return turned;
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
  const figures = text.replaceAll(NAMES_OF_STEPS, ' ').toLowerCase();
  return (figures.match(/\d+|[a-z]+/gu) ?? []).map(String);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

function roman(numeral: string): string {
  return /^\d/u.test(numeral) ? (ROMAN[Number(numeral) - 1] ?? numeral) : numeral.toLowerCase();
}
