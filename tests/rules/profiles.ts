/** The profiles: products with the outcomes that a lawyer expects. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord, readAnswers } from '#engine/answers.ts';
import type { Answers } from '#engine/assessment.ts';
import { readYaml } from '#ruleset/build/yaml-document.ts';
import type { Ruleset } from '#ruleset/types.ts';

export interface Profile {
  readonly file: string;
  /** The first line of the file: who this is. */
  readonly title: string;
  readonly on: string;
  readonly answers: Answers;
  /** `applies/met`, `depends/gap`, `does-not-apply` and so on, by obligation. */
  readonly expect: Readonly<Record<string, string>>;
  /** The questions that are asked, where the profile says so. */
  readonly asked?: readonly string[];
}

export const PROFILES = join('tests', 'profiles');

/** @throws Error naming the profile that cannot be read. */
export function readProfiles(ruleset: Ruleset): readonly Profile[] {
  return readdirSync(PROFILES)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readProfile(ruleset, file));
}

function readProfile(ruleset: Ruleset, file: string): Profile {
  const text = readFileSync(join(PROFILES, file), 'utf8');
  const { value, mistakes } = readYaml(text, file);
  if (mistakes.length > 0 || !isRecord(value)) throw new Error(`${file} is not readable`);
  const { answers, problems } = readAnswers(ruleset, value['answers']);
  if (problems.length > 0) {
    throw new Error(
      `${file}: ${problems.map(({ path, says }) => `${path.join('.')}: ${says}`).join('; ')}`,
    );
  }
  return {
    file,
    title: text.split('\n')[0]?.replace(/^# */, '') ?? file,
    on: textOf(value['on']),
    answers,
    expect: textsOf(value['expect']),
    ...(Array.isArray(value['asked']) ? { asked: value['asked'].map(textOf) } : {}),
  };
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(value)} is not text`);
  return value;
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) throw new Error('a profile without "expect"');
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, textOf(text)]));
}
