import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Coverage, coverage } from '#cli/rules/coverage.ts';
import { coveragePage } from '#cli/rules/coverage-page.ts';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { SMALL_RULES, smallRuleset } from '../ruleset/small-ruleset.ts';

const ON = '2026-11-23';

/** Lamps that together show everything of the small ruleset; the outcomes are worked out by hand. */
const LAMPS: Readonly<Record<string, Answers>> = {
  // LMP-01 met, LMP-02 met, LMP-03 met.
  'good-lamp': {
    'kind-of-lamp': 'electric',
    'years-lasting': 10,
    'years-promised': 5,
    owner: 'yes',
    plugs: ['wall'],
    'plug-guard': { wall: 'cover' },
    'plug-wet': { wall: 'no' },
  },
  // LMP-01 gap (bare wires), LMP-02 gap (nothing guards them, and they get wet), LMP-03 gap (one year, three promised).
  'bad-lamp': {
    'kind-of-lamp': 'electric',
    'years-lasting': 1,
    'years-promised': 3,
    owner: 'no',
    plugs: ['car', 'bare'],
    'plug-guard': { car: 'switch', bare: 'nothing' },
    'plug-wet': { bare: 'yes' },
  },
  // LMP-01 met; LMP-02 open, as there is no plug to judge; LMP-03 open.
  'half-known-lamp': { 'kind-of-lamp': 'electric', plugs: ['none'] },
  // LMP-01 met by its oil; LMP-02 does not apply.
  'oil-lamp': { 'kind-of-lamp': 'oil', 'oil-sealed': 'yes', 'years-promised': 0 },
  // LMP-01 open.
  'leaking-oil-lamp': { 'kind-of-lamp': 'oil', 'oil-sealed': 'no' },
  // Nothing applies.
  candle: { 'kind-of-lamp': 'candle' },
  // Everything depends.
  unknown: { 'kind-of-lamp': 'not-sure' },
};

function covered(names = Object.keys(LAMPS), ruleset: Ruleset = smallRuleset()): Coverage {
  const profiles = names.map((name) => ({
    name,
    assessment: assess(ruleset, LAMPS[name] ?? {}, ON),
  }));
  return coverage(ruleset, profiles);
}

function without(...left: readonly string[]): readonly string[] {
  const names = Object.keys(LAMPS).filter((name) => !left.includes(name));
  return covered(names).empty;
}

const CITES = { cites: ['Lamps Article 9'] };
const REASON = { says: 'So it is.', ...CITES };

/** The small ruleset with one provision alone, cited by the change of one rule. */
function withArticle9(kind: string, id: string, change: object): Ruleset {
  const ruleset = smallRuleset();
  const changed = <Rule extends { readonly id: string }>(rule: Rule): Rule =>
    rule.id === id ? { ...rule, ...change } : rule;
  const all = <Rule extends { readonly id: string }>(rules: Readonly<Record<string, Rule>>) =>
    Object.fromEntries(Object.entries(rules).map(([key, rule]) => [key, changed(rule)]));
  const [provision] = Object.values(ruleset.provisions);
  if (provision === undefined) throw new Error('a ruleset without provisions');
  return {
    ...ruleset,
    provisions: { 'Lamps Article 9': { ...provision, citation: 'Lamps Article 9' } },
    obligations:
      kind === 'obligations'
        ? ruleset.obligations.map((each) => changed(each))
        : ruleset.obligations,
    facts: kind === 'facts' ? all(ruleset.facts) : ruleset.facts,
    questions: kind === 'questions' ? all(ruleset.questions) : ruleset.questions,
  };
}

function checksWithReason(): object {
  const lasting = smallRuleset().obligations.find(({ id }) => id === 'lamp-lasting');
  return { checks: lasting?.checks.map((check) => ({ ...check, because: { unclear: REASON } })) };
}

describe('coverage', () => {
  it('has nothing empty where the profiles show everything', () => {
    expect(covered().empty).toEqual([]);
  });

  it('says who cites a provision, what rests on it, and in which profiles that applies', () => {
    const [first, second] = covered().provisions;
    expect(first).toMatchObject({
      provision: { citation: 'Lamps Article 1' },
      citedBy: { obligations: ['lamp-safe'], facts: ['is-a-lamp'] },
      checks: [
        { obligation: 'lamp-safe', check: 'plugs' },
        { obligation: 'lamp-safe', check: 'oil' },
      ],
      // All of them read the fact.
      obligations: ['lamp-safe', 'plugs-guarded', 'lamp-lasting', 'lamp-leaflet'],
    });
    expect(second).toMatchObject({
      citedBy: { obligations: ['plugs-guarded'] },
      obligations: ['plugs-guarded'],
      profiles: ['good-lamp', 'bad-lamp', 'half-known-lamp', 'unknown'],
    });
  });

  it('counts how often an obligation and its checks come out as what', () => {
    const [safe] = covered().obligations;
    expect(safe?.tally).toEqual({ met: 3, gap: 1, undecided: 2, notApplicable: 1 });
    expect(safe?.checks.map(({ check, questions, tally }) => [check.id, questions, tally])).toEqual(
      [
        [
          'plugs',
          ['plugs', 'kind-of-lamp', 'years-promised', 'oil-sealed'],
          { met: 2, gap: 1, undecided: 1 },
        ],
        ['oil', ['oil-sealed', 'kind-of-lamp'], { met: 1, gap: 0, undecided: 1 }],
      ],
    );
  });

  it('counts an option once for each profile that chooses it where it counts', () => {
    const { questions } = covered();
    const chosen = (id: string) => questions.find(({ question }) => question.id === id)?.chosen;
    expect(chosen('plugs')).toEqual({ wall: 1, car: 1, bare: 1, none: 1 });
    expect(chosen('plug-guard')).toEqual({ cover: 1, switch: 1, nothing: 1 });
    expect(chosen('years-promised')).toEqual({ 'a figure': 3 });
  });

  it.each([
    ['a note', 'obligations', 'lamp-lasting', { notes: [REASON] }, ['lamp-lasting']],
    ['the reason of a check', 'obligations', 'lamp-lasting', checksWithReason(), ['lamp-lasting']],
    ['a question that is read', 'questions', 'plug-wet', CITES, ['plugs-guarded']],
    ['a fact that is read', 'facts', 'must-last', CITES, ['lamp-safe', 'lamp-lasting']],
  ])('finds what rests on a provision through %s', (_what, kind, id, change, resting) => {
    const [found] = covered(undefined, withArticle9(kind, id, change)).provisions;
    expect(found?.obligations).toEqual(resting);
  });

  it('takes a provision that only a question for information cites for shown where that is answered', () => {
    const [found] = covered(undefined, withArticle9('questions', 'owner', CITES)).provisions;
    expect(found).toMatchObject({ obligations: [], profiles: ['good-lamp', 'bad-lamp'] });
  });
});

describe('what is empty', () => {
  it('is a provision that nobody cites', () => {
    const ruleset = withArticle9('facts', 'nothing', CITES);
    expect(covered(undefined, ruleset).empty).toEqual(['Lamps Article 9: no rule cites it']);
  });

  it('is a provision whose obligations apply in no profile', () => {
    const [provision] = covered(['candle', 'oil-lamp']).empty;
    expect(provision).toBe('Lamps Article 2: no profile in which what rests on it applies');
  });

  it.each([
    ['met', 'LMP-02 plugs-guarded: no profile in which it is met', ['good-lamp']],
    ['a gap', 'LMP-02 plugs-guarded: no profile in which it is a gap', ['bad-lamp']],
    [
      'undecided',
      'LMP-02 plugs-guarded: no profile in which it is undecided',
      ['half-known-lamp', 'unknown'],
    ],
    ['not applicable', 'LMP-01 lamp-safe: no profile in which it is not applicable', ['candle']],
  ])('is an obligation that is never %s', (_outcome, says, left) => {
    expect(without(...left)).toContain(says);
  });

  it('is a check that decides nowhere', () => {
    expect(without('oil-lamp')).toEqual([
      'LMP-01 lamp-safe: no profile in which the check "oil" decides',
      'the question "oil-sealed": no profile answers "yes"',
    ]);
  });

  it('is an option that nobody chooses, and a figure that nobody gives', () => {
    expect(without('half-known-lamp')).toEqual(['the question "plugs": no profile answers "none"']);
    expect(without('good-lamp', 'bad-lamp')).toContain(
      'the question "years-lasting": no profile answers "a figure"',
    );
  });

  it('is no outcome of what is for information', () => {
    expect(covered(['candle']).empty.filter((line) => line.startsWith('LMP-04'))).toEqual([]);
  });
});

describe('the page', () => {
  const page = coveragePage(covered());

  it('has every provision with what rests on it', () => {
    expect(page).toContain(`## Lamps: Invented act on lamps

- Article 1: Lamps are safe.
  - obligations: LMP-01
  - checks: LMP-01 plugs · oil
  - facts: is-a-lamp
  - texts to paste: lamp-card
  - notes: LMP-04, is-a-lamp
  - bears on: LMP-01 to LMP-04
  - profiles (6): 1 to 5, 7
- Article 2: Plugs are guarded.
  - obligations: LMP-02
  - checks: LMP-02 guard · dry
  - contradictions: wet-switch
  - bears on: LMP-02
  - profiles (4): 1 to 3, 7
`);
  });

  it('has every obligation with its outcomes, in columns that stand below each other', () => {
    expect(page).toContain(`
| code   | obligation                     | met | gap | undecided | not applicable |
| ------ | ------------------------------ | --: | --: | --------: | -------------: |
| LMP-01 | lamp-safe                      |   3 |   1 |         2 |              1 |
`);
    expect(page).toContain(
      '\n| LMP-04 | lamp-leaflet (for information) |   – |   – |         – |              1 |\n',
    );
  });

  it('has every check, question and profile', () => {
    expect(page).toContain('\n| LMP-01 oil   |   1 |   0 |         1 | oil-sealed, kind-of-lamp ');
    expect(page).toContain('\n- kind-of-lamp: electric 3, oil 2, candle 1\n');
    expect(page).toContain('\n1. good-lamp\n2. bad-lamp\n');
  });

  it('says openly what is not covered, and what only in part', () => {
    expect(page).toContain(
      '## Considered and not covered\n\n- Article 4: It is about lamps that nobody lights.\n',
    );
    expect(page).toContain(
      '## Covered in part: what is not asked\n\n- Article 3: Whether the bulb lasts.\n',
    );
  });

  it('ends with a summary', () => {
    expect(page.split('\n').at(-1)).toBe(
      '4 provisions of 1 source, 4 obligations, 5 checks, 8 questions with 18 answers, 7 profiles. ' +
        '4 provisions were considered: 2 covered, 1 in part, 1 not. Nothing is empty.',
    );
    expect(
      coveragePage(covered(['candle']))
        .split('\n')
        .at(-1),
    ).toMatch(/ \d+ things are empty\.$/);
  });
});

describe('npm run rules -- coverage', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'coverage-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  function run(names: readonly string[]) {
    const folder = mkdtempSync(join(scratch, 'profiles-'));
    for (const name of names) {
      const document = { format: 1, on: ON, answers: LAMPS[name] };
      writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(document));
    }
    return coverageOf(folder);
  }

  function coverageOf(folder: string) {
    const args = ['scripts/rules.mjs', 'coverage', SMALL_RULES, folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  it('prints the page', () => {
    const { status, stdout, stderr } = run(Object.keys(LAMPS));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# What rests on what \(rules 1\.0, law as of 2026-11-01\)\n/);
    expect(stdout).toMatch(/ Nothing is empty\.\n$/);
  });

  it('prints it also where something is empty, names that, and fails', () => {
    const { status, stdout, stderr } = run(
      Object.keys(LAMPS).filter((name) => name !== 'oil-lamp'),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/ 2 things are empty\.\n$/);
    expect(stderr).toBe(`${without('oil-lamp').join('\n')}\n`);
  });

  it('does not take a folder without profiles for one in which nothing is shown', () => {
    const { status, stdout, stderr } = run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/: there are no profiles \(\*\.yaml\) in this folder\.\n$/);
  });

  it('says that a folder is not there', () => {
    const folder = join(scratch, 'nowhere');
    expect(coverageOf(folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${folder}: there is no such folder.\n`,
    });
  });

  it('names a profile that cannot be read with its folder', () => {
    const folder = mkdtempSync(join(scratch, 'profiles-'));
    writeFileSync(join(folder, 'odd-lamp.yaml'), 'format: 1\nanswers: [\n');
    const { status, stdout, stderr } = coverageOf(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(`${join(folder, 'odd-lamp.yaml')}:`)).toBe(true);
  });
});
