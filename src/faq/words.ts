/** How text becomes words that can be compared. */
import { stemmer } from 'stemmer';

/** Words in small letters without accents; figures and letters that stand together are also given apart ("24h"). */
export function wordsOf(text: string): readonly string[] {
  return plain(text)
    .replaceAll(/\bcve-\d{4}-\d+\b/gu, 'cve')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts = word.match(/\d+|\D+/gu) ?? [];
      return parts.length === 2 && /^\d/u.test(word) ? [word, ...parts] : [word];
    });
}

/** Words with their forms: a text has few words, often, and to find a stem takes far longer than to look it up. */
const known = new Map<string, readonly string[]>();
/** More words than any FAQ has, with room for what is typed. */
const AT_MOST_KNOWN = 50_000;

/** A word and its stem, by which its other forms are found. */
export function formsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemmer(word);
  const forms = stem === word ? [word] : [word, stem];
  if (known.size >= AT_MOST_KNOWN) known.clear();
  known.set(word, forms);
  return forms;
}

/** What all forms of a word have in common. */
export function stemOf(word: string): string {
  return formsOf(word).at(-1) ?? word;
}

/** Small letters without accents, and without marks that nobody sees. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

/** Whether a word says nothing about what somebody looks for. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/** Whether a word says what somebody looks for. */
export function isTelling(word: string): boolean {
  return !isCommon(word) && !isOfTheTrade(stemOf(word));
}

/**
 * Whether a word, by its stem, belongs to the trade as such: every item is about the software of some product under this
 * law, so that it tells items hardly apart, even where only some of them say it.
 */
export function isOfTheTrade(stem: string): boolean {
  return OF_THE_TRADE.has(stem);
}

const OF_THE_TRADE: ReadonlySet<string> = new Set(
  `firmware software device gadget product system machine machinery equipment appliance embedded electronic digital
   smart connected iot cra eu regulation law legal`
    .split(/\s+/u)
    .map(stemOf),
);

/** Words of grammar, and those by which any question can be asked here: whether something is required, allowed, enough. */
const COMMON: ReadonlySet<string> = new Set(
  `a about actually after all allow allowed already also always am an and any anybody anyone anything are as at be
   because been before being but by can cannot cant compulsory could couldnt did didnt difference do does doesnt doing
   done dont each either else enough etc even ever every everybody exactly for from get gets getting give given gives
   giving go goes going gonna got had happen happened happening happens has hasnt have having he her here his how
   however i if in into is isnt it its itself just kind let like made make makes making mandatory many may maybe me
   mean means might more most much must my necessary need needed needs never no nobody nor not nothing now obligatory
   obliged of off ok okay on once one only or other our ours out over owe owed own permitted please possible provide
   provided provides providing quite rather really require required requires s same say says shall she should shouldnt
   simply single so some somebody someone something still such t than that the their them then there these they thing
   things this those though through to too under until up us use used using very via want wants was way we were what
   when where whether which while who whom whose why will with within without wont would wouldnt yes yet you your`.split(
    /\s+/u,
  ),
);
