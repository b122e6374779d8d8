/** `npm run bench -- search`: how long the search of the FAQ takes, and what it finds, against a plain scan and Fuse. */
import faq from 'virtual:faq';
import { faqSearch } from '#faq/search.ts';
import type { Faq } from '#ruleset/faq.ts';
import { HELD_OUT, QUERIES, type TypedQuery } from '../../tests/faq/queries.ts';
import { median } from '../rounds.ts';
import type { OpenApplication } from '../screens/frames.ts';
import { invented } from './invented.ts';
import { typeOnScreen, type OnScreen } from './on-screen.ts';
import { waysToSearch, type Find, type Way } from './ways.ts';

/** How many items, how often each query and each build, and every how many-th query with Fuse, which takes far longer. */
const SIZES = [
  { count: faq.items.length, rounds: 5, builds: 7, stride: 8 },
  { count: 826, rounds: 3, builds: 3, stride: 27 },
  { count: 10_000, rounds: 1, builds: 1, stride: 70 },
];
/** Milliseconds that nothing may block while the search of 826 items makes itself ready. */
const LONGEST_BLOCK = 50;
const JUDGED_AT = 826;

const NAMES = { own: 'own', scan: 'plain scan', fuse: 'Fuse' } as const;
type Name = keyof typeof NAMES;

interface Measured {
  readonly count: number;
  /** Milliseconds until the first search is done. */
  readonly ready: Readonly<Record<Name, number>>;
  /** Milliseconds of each query. */
  readonly times: readonly (Readonly<Record<'own' | 'scan', number>> & {
    readonly fuse?: number;
  })[];
  /** The longest that nothing else could run while the search made itself ready in slices. */
  readonly blocked: number;
}

export interface Surroundings {
  /** The folder in whose `node_modules` the other library is. */
  readonly packages: string;
  readonly openApplication: () => Promise<OpenApplication>;
}

/** @returns whether nothing blocks for too long. */
export async function main({ packages, openApplication }: Surroundings): Promise<boolean> {
  const ways = waysToSearch(packages);
  say(`${faq.items.length} items; ${QUERIES.length} queries, and ${HELD_OUT.length} held out.\n`);
  const began = performance.now();
  faqSearch(faq).find('update');
  say(`The first search of all, with nothing warm: ${milli(performance.now() - began)}.\n`);
  const measured: Measured[] = [];
  for (const size of SIZES) {
    say(`Measuring ${size.count} items …`);
    measured.push(await measure(ways, size));
  }
  tellReached(ways);
  const onScreen = await typeAll(await openApplication());
  return [conclude(measured), concludeOnScreen(onScreen)].every(Boolean);
}

async function typeAll(opened: OpenApplication): Promise<readonly OnScreen[]> {
  const all: OnScreen[] = [];
  for (const { count } of SIZES) {
    say(`Typing into the application with ${count} items …`);
    all.push(await typeOnScreen(opened, invented(faq, count)));
  }
  await opened.close();
  return all;
}

async function measure(
  ways: Readonly<Record<Name, Way>>,
  { count, rounds, builds, stride }: (typeof SIZES)[number],
): Promise<Measured> {
  const items = invented(faq, count);
  const blocked = await longestBlock(items, Math.min(3, builds));
  const built = ofEach((name) => build(ways[name], items, builds));
  const finds = ofEach((name) => built[name].find);
  return {
    count,
    blocked,
    ready: ofEach((name) => built[name].time),
    times: timeInTurn(finds, rounds, stride),
  };
}

function build(way: Way, items: Faq, builds: number): { find: Find; time: number } {
  const times: number[] = [];
  let find: Find = () => [];
  for (let at = 0; at < builds; at += 1) {
    const began = performance.now();
    find = way(items);
    times.push(performance.now() - began);
  }
  return { find, time: median(times) };
}

/** Query by query in turn, so that a machine that slows down slows all of them. Of each query the median. */
function timeInTurn(
  finds: Readonly<Record<Name, Find>>,
  rounds: number,
  stride: number,
): Measured['times'] {
  for (const { typed } of QUERIES) finds.own(typed);
  return QUERIES.map(({ typed }, at) => ({
    own: timeOf(finds.own, typed, rounds),
    scan: timeOf(finds.scan, typed, rounds),
    ...(at % stride === 0 ? { fuse: timeOf(finds.fuse, typed, 1) } : {}),
  }));
}

function timeOf(find: Find, query: string, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    find(query);
    return performance.now() - began;
  });
  return median(times);
}

/** Whoever types waits for as long as this at most; the median of several times. */
async function longestBlock(items: Faq, times: number): Promise<number> {
  const blocks: number[] = [];
  while (blocks.length < times) blocks.push(await blockOnce(items));
  return median(blocks);
}

async function blockOnce(items: Faq): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 0);
  await faqSearch(items).prepare();
  look();
  clearInterval(timer);
  return longest;
}

/** What is found among the first three of the items that there are: it is no use to be fast and wrong. */
function tellReached(ways: Readonly<Record<Name, Way>>): void {
  const finds = ofEach((name) => ways[name](faq));
  const reached = (queries: readonly TypedQuery[], find: Find): string => {
    const count = queries.filter(({ typed, expected }) =>
      find(typed)
        .slice(0, 3)
        .some((id) => expected.includes(id)),
    ).length;
    return `${((100 * count) / queries.length).toFixed(0)} %`;
  };
  say('An expected item is among the first three:');
  row('', ...Object.values(NAMES));
  row('queries', ...cells((name) => reached(QUERIES, finds[name])));
  row('held out', ...cells((name) => reached(HELD_OUT, finds[name])));
}

function conclude(measured: readonly Measured[]): boolean {
  say('\nUntil the first search is done:');
  row('items', ...Object.values(NAMES), 'longest slice');
  for (const { count, ready, blocked } of measured) {
    row(`${count}`, ...cells((name) => milli(ready[name])), milli(blocked));
  }
  for (const [share, title] of [
    [0.5, 'median'],
    [0.99, '99th percentile'],
  ] as const) {
    say(`\nA search, ${title} of the queries (with Fuse of some of them):`);
    row('items', ...Object.values(NAMES));
    for (const { count, times } of measured) {
      row(`${count}`, ...cells((name) => milli(percentile(timesOf(times, name), share))));
    }
  }
  say('\nHow many times as long as the own search, median query by query:');
  row('items', ...Object.values(NAMES));
  for (const { count, times } of measured) {
    const ratios = (name: Name) => times.map((each) => (each[name] ?? NaN) / each.own);
    row(`${count}`, ...cells((name) => median(known(ratios(name))).toFixed(2)));
  }
  return judge(measured);
}

function judge(measured: readonly Measured[]): boolean {
  const blocked = measured.find(({ count }) => count === JUDGED_AT)?.blocked ?? NaN;
  const isShort = blocked <= LONGEST_BLOCK;
  say(
    `\nWith ${JUDGED_AT} items nothing is blocked for longer than ${milli(blocked)} while the search makes itself ready; ` +
      `${LONGEST_BLOCK} ms are allowed: ${isShort ? 'short enough' : 'too long'}.`,
  );
  return isShort;
}

function concludeOnScreen(measured: readonly OnScreen[]): boolean {
  say('\nOn screen, from frame to frame while somebody types:');
  row('items', 'median', '99th percent', 'longest', 'list stands');
  for (const { count, gaps, shown } of measured) {
    const shares = [0.5, 0.99, 1].map((share) => milli(percentile(gaps, share)));
    row(`${count}`, ...shares, milli(shown));
  }
  const longest = percentile(measured.find(({ count }) => count === JUDGED_AT)?.gaps ?? [], 1);
  const isFluid = longest <= LONGEST_BLOCK;
  say(
    `\nWith ${JUDGED_AT} items no frame takes longer than ${milli(longest)} while somebody types; ` +
      `${LONGEST_BLOCK} ms are allowed: ${isFluid ? 'fluid' : 'not fluid'}.`,
  );
  return isFluid;
}

function timesOf(times: Measured['times'], name: Name): readonly number[] {
  return known(times.map((each) => each[name] ?? NaN));
}

function known(values: readonly number[]): readonly number[] {
  return values.filter((value) => !Number.isNaN(value));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function ofEach<Value>(of: (name: Name) => Value): Record<Name, Value> {
  return { own: of('own'), scan: of('scan'), fuse: of('fuse') };
}

function cells(of: (name: Name) => string): readonly string[] {
  return Object.values(ofEach(of));
}

function milli(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function row(...texts: readonly string[]): void {
  say(texts.map((cell, at) => cell.padStart(at === 0 ? 9 : 15)).join(''));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
