/**
 * Makes the four font files of the PDF in public/fonts: Noto Sans for the text, DejaVu Sans Condensed for what Noto
 * Sans lacks, each cut down to the characters of Europe's languages. The same packages give the same bytes.
 * Run it again after a change of the character lists: node scripts/make-fonts.mjs
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const packages = new URL('node_modules/', root);
const target = new URL('public/fonts/', root);

const NOTO = new URL('@expo-google-fonts/noto-sans/', packages);
const DEJAVU = new URL('dejavu-fonts-ttf/', packages);

const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xac], // the soft hyphen that follows is never drawn
  [0xae, 0x17f],
  [0x18f, 0x192],
  [0x1c4, 0x1e5],
  [0x1fa, 0x21b],
  [0x21e, 0x21f],
  [0x237, 0x237],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
];
const ACCENTS = [
  [0x2c6, 0x2dd],
  [0x300, 0x333],
];
const GREEK = [[0x384, 0x3ce]];
const CYRILLIC = [
  [0x400, 0x45f],
  [0x490, 0x4ff],
];
const PUNCTUATION_AND_SIGNS = [
  [0x2010, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x20bf, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
];
const TEXT = [...LATIN, ...ACCENTS, ...GREEK, ...CYRILLIC, ...PUNCTUATION_AND_SIGNS];

/** Space and stops too, so that a phrase in one of these scripts stays one run. */
const FALLBACK = [
  [0x20, 0x20],
  [0x2c, 0x2e],
  [0x10a0, 0x10ff], // Georgian
  [0x531, 0x58f], // Armenian
  [0x5d0, 0x5f4], // Hebrew
  [0x2190, 0x21ff], // arrows
  [0x2211, 0x2212],
  [0x221a, 0x221a],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25ff], // boxes and other shapes
  [0x2600, 0x2612], // tick boxes among them
  [0x2713, 0x2718],
  [0xfffd, 0xfffd],
];

const FONTS = [
  ['noto-sans-regular.ttf', new URL('400Regular/NotoSans_400Regular.ttf', NOTO), TEXT],
  ['noto-sans-bold.ttf', new URL('700Bold/NotoSans_700Bold.ttf', NOTO), TEXT],
  ['dejavu-fallback-regular.ttf', new URL('ttf/DejaVuSansCondensed.ttf', DEJAVU), FALLBACK],
  ['dejavu-fallback-bold.ttf', new URL('ttf/DejaVuSansCondensed-Bold.ttf', DEJAVU), FALLBACK],
];

const LICENCES = [
  ['noto-sans-licence.txt', new URL('LICENSE_FONT', NOTO)],
  ['dejavu-licence.txt', new URL('LICENSE', DEJAVU)],
];

function charactersIn(ranges) {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

mkdirSync(target, { recursive: true });
for (const [name, source, ranges] of FONTS) {
  // Without layout closure no ligatures come along: the PDF writes one glyph for each character.
  const options = { targetFormat: 'truetype', noLayoutClosure: true };
  const font = await subsetFont(readFileSync(source), charactersIn(ranges), options);
  writeFileSync(new URL(name, target), font);
  console.log(`${fileURLToPath(new URL(name, target))}: ${font.length.toLocaleString('en')} bytes`);
}
for (const [name, source] of LICENCES) copyFileSync(source, new URL(name, target));
