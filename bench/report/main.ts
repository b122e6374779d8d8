/** `npm run bench -- report`: the same report made here, with pdfmake and with @react-pdf/renderer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ruleset from 'virtual:ruleset';
import { assess } from '#engine/assess.ts';
import { buildReport } from '#report/build-report.ts';
import type { Report } from '#report/model.ts';
import { FONT_FILES } from '#report/pdf/font-files.ts';
import { readProfiles } from '../../tests/rules/profiles.ts';
import { median, ratio, type Rounds } from '../rounds.ts';
import { NAMES, waysToPrint, type Name, type Way } from './ways.ts';

const PROFILE = 'smart-lock-mixed-routes.yaml';
const ROUNDS = 5;
/** How many times as long the others have to take. */
const AT_LEAST = 2;
const FONTS = 'public/fonts';

interface Surroundings {
  /** The folder in whose `node_modules` the other libraries are. */
  readonly packages: string;
}

/** @returns whether the own way is fast enough beside both others. */
export async function main({ packages }: Surroundings): Promise<boolean> {
  const path = (name: string) => join(process.cwd(), FONTS, name);
  const font = (name: string) => new Uint8Array(readFileSync(path(name)));
  const ways = await waysToPrint(
    packages,
    {
      regular: font(FONT_FILES.regular),
      bold: font(FONT_FILES.bold),
      fallback: font(FONT_FILES.fallback),
      fallbackBold: font(FONT_FILES.fallbackBold),
    },
    { regular: path(FONT_FILES.regular), bold: path(FONT_FILES.bold) },
  );
  const report = reportOf(PROFILE);
  const { times, sizes } = await inTurn(ways, report);
  return conclude(times, sizes);
}

function reportOf(file: string): Report {
  const profile = readProfiles(ruleset).find((one) => one.file === file);
  if (profile === undefined) throw new Error(`There is no profile ${file}.`);
  const assessment = assess(ruleset, profile.answers, profile.on);
  return buildReport(ruleset, assessment, { product: { name: 'Door lock', version: '1.0' } });
}

/** Round by round in turn, so that a machine that slows down slows all of them; the first round warms up. */
async function inTurn(ways: Readonly<Record<Name, Way>>, report: Report) {
  const times: Record<Name, number[]> = { own: [], pdfmake: [], 'react-pdf': [] };
  const sizes: Record<Name, number> = { own: 0, pdfmake: 0, 'react-pdf': 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(round === 0 ? 'Warming up …' : `Round ${round} of ${ROUNDS} …`);
    for (const name of NAMES) {
      const began = performance.now();
      const bytes = await ways[name](structuredClone(report));
      if (round > 0) times[name].push(performance.now() - began);
      sizes[name] = bytes.length;
    }
  }
  return { times, sizes };
}

function conclude(
  times: Readonly<Record<Name, Rounds>>,
  sizes: Readonly<Record<Name, number>>,
): boolean {
  say('\nThe same report, median:');
  row('', ...NAMES);
  row('time', ...NAMES.map((name) => `${median(times[name]).toFixed(0)} ms`));
  row('size', ...NAMES.map((name) => `${Math.round(sizes[name] / 1000)} kB`));
  const ratios = NAMES.map((name) => ratio(times[name], times.own));
  row('times', ...ratios.map((one) => one.toFixed(2)));
  const isFast = ratios.slice(1).every((one) => one >= AT_LEAST);
  say(
    `\nBoth others have to take ${AT_LEAST} times as long at least: ${isFast ? 'they do' : 'they do not'}.`,
  );
  return isFast;
}

function row(...texts: readonly string[]): void {
  say(texts.map((cell, at) => cell.padStart(at === 0 ? 9 : 13)).join(''));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
