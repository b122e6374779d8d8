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

/** A word and its stem, by which its other forms are found. */
export function formsOf(word: string): readonly string[] {
  const stem = stemmer(word);
  return stem === word ? [word] : [word, stem];
}

/** Small letters without accents. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether a word says nothing about what somebody looks for. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

const COMMON: ReadonlySet<string> = new Set(
  `a about actually after all allowed also am an and any anyone are as at be because been before being but by can cannot
   could did do does doing done each either else etc even every for from get gets had has have having he her here his how
   i if in into is it its itself just let may me might more most must my need needed needs no nor not now of off on once
   one only or other our ours out own please rather really s same shall she should so some such t than that the their
   them then there these they this those through to too under until up us use used using very via was we were what when
   where whether which while who whom whose why will with within without would yes you your`.split(
    /\s+/u,
  ),
);
