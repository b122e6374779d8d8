/** Invented rules about kettles, so that a change of the law breaks no test of a screen. */
import type { Answers } from '#engine/assessment.ts';
import type { Check, Condition, Fact, Obligation, Question, Ruleset } from '#ruleset/types.ts';

const inScope: Condition = { kind: 'fact', fact: 'in-scope' };
const always: Condition = { kind: 'all', of: [] };
const is = (question: string, ...options: string[]): Condition => ({
  kind: 'is',
  question,
  options,
});

function question(id: string, page: string, ask: string, more: Partial<Question> = {}): Question {
  return {
    id,
    kind: 'yes-no',
    section: page === 'ready' ? 'reporting' : 'kettle',
    page,
    ask,
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    askedWhile: inScope,
    cites: [],
    informationOnly: false,
    ...more,
  };
}

const QUESTIONS: readonly Question[] = [
  question('role', 'role', 'What do you do with the kettle?', {
    kind: 'choice',
    askedWhile: always,
    help: 'Answer for one kettle at a time.',
    options: [
      { id: 'maker', label: 'We make it', help: 'Under a name of your own.' },
      { id: 'seller', label: 'We sell it on' },
    ],
    cites: ['Act Article 2'],
  }),
  question('fitted', 'buyer', 'Is it fitted to one buyer?'),
  question('colour', 'buyer', 'What colour does the buyer like?', {
    kind: 'choice',
    options: [
      { id: 'red', label: 'Red' },
      { id: 'blue', label: 'Blue' },
    ],
    informationOnly: true,
  }),
  question('years', 'support', 'How long is it supported?', {
    kind: 'number',
    options: [],
    unit: 'years',
  }),
  question('declared', 'support', 'Is a short support declared?'),
  question('routes', 'routes', 'How do updates get in?', {
    kind: 'choices',
    options: [
      { id: 'air', label: 'Over the air' },
      { id: 'cable', label: 'By cable' },
      { id: 'none', label: 'No way at all' },
    ],
    alone: 'none',
  }),
  question('checked', 'checks', '{route}: who checks an update?', {
    kind: 'choice',
    forEach: 'routes',
    options: [
      { id: 'kettle', label: 'The kettle itself' },
      { id: 'transport', label: 'Nobody, but the transport is protected' },
      { id: 'nobody', label: 'Nobody' },
    ],
  }),
  question('guarded', 'checks', '{route}: is the way in guarded?', {
    forEach: 'routes',
    among: ['cable'],
  }),
  question('ready', 'ready', 'Is a procedure for reporting in place?'),
];

const IN_SCOPE: Fact = {
  id: 'in-scope',
  means: 'You are the maker of the kettle',
  trueWhen: is('role', 'maker'),
  because: {
    false: { says: 'The duties of makers do not reach those who sell on.', cites: [] },
  },
  cites: [],
  notes: [],
};

function check(id: string, title: string, more: Partial<Check>): Check {
  const evidence = { kind: 'document', example: '' } as const;
  return { id, title, because: {}, called: {}, pressing: [], remedy: '', evidence, ...more };
}

function obligation(
  id: string,
  code: string,
  title: string,
  more: Partial<Obligation>,
): Obligation {
  return {
    id,
    code,
    title,
    says: `In our words: ${title}.`,
    basis: 'law',
    cites: ['Act Article 2'],
    inForce: [{ from: '2027-12-11' }],
    appliesWhen: inScope,
    informationOnly: false,
    because: {},
    checks: [],
    notes: [],
    notesOf: [],
    ...more,
  };
}

const OBLIGATIONS: readonly Obligation[] = [
  obligation('distribution', 'KET-01', 'Updates come in safely', {
    checks: [
      check('package', 'The package is checked', {
        forEach: 'routes',
        table: {
          question: 'checked',
          outcomes: { kettle: 'met', transport: 'unclear', nobody: 'gap' },
        },
        because: {
          transport: {
            says: 'The law names no technique.',
            basis: 'guidance',
            cites: ['Guidance point 7'],
          },
          nobody: { says: 'Nothing keeps a foreign package out.', cites: ['Act Article 2'] },
        },
        remedy: 'Sign the packages.',
        evidence: { kind: 'test', example: 'Log of a refused package' },
      }),
    ],
    notes: [{ says: 'One bad way in is enough.', basis: 'inference', cites: [] }],
  }),
  obligation('support', 'KET-02', 'Support lasts', {
    checks: [
      check('length', 'Support lasts five years', {
        metWhen: { kind: 'at-least', question: 'years', than: 5 },
        gapWhen: { kind: 'less-than', question: 'years', than: 5 },
        softenedWhen: is('declared', 'yes'),
      }),
    ],
  }),
  obligation('way-in', 'KET-03', 'A way in exists', {
    softenedWhen: is('fitted', 'yes'),
    checks: [
      check('way', 'There is a way in', {
        table: { question: 'routes', outcomes: { air: 'met', cable: 'met', none: 'gap' } },
      }),
    ],
  }),
  obligation('label', 'KET-04', 'The label is honest', {
    appliesWhen: { kind: 'all', of: [inScope, is('fitted', 'no')] },
    because: { doesNotApply: { says: 'One buyer knows it anyway.', cites: ['Act Article 2'] } },
    checks: [
      check('declared', 'What is short is declared', {
        table: { question: 'declared', outcomes: { yes: 'met', no: 'gap' } },
      }),
    ],
  }),
  obligation('reporting', 'KET-05', 'Boiling over is reported', {
    inForce: [{ from: '2026-09-11' }],
    checks: [
      check('ready', 'You could report in time', {
        table: { question: 'ready', outcomes: { yes: 'met', no: 'unclear' } },
        called: { no: 'no event; not prepared' },
        pressing: ['no'],
        because: { no: { says: 'The hours could not be kept.', cites: [] } },
        remedy: 'Set up a procedure.',
      }),
    ],
  }),
  obligation('makers', 'KET-06', 'Who counts as a maker', { informationOnly: true }),
];

const PAGES: readonly (readonly [id: string, title: string])[] = [
  ['role', 'What do you do with the kettle?'],
  ['buyer', 'The buyer'],
  ['support', 'Support'],
  ['routes', 'How do updates get in?'],
  ['checks', 'Who checks an update?'],
  ['ready', 'Reporting in time'],
];

export const kettles: Ruleset = {
  title: 'Invented rules about kettles',
  version: '1',
  lawAsOf: '2026-11-23',
  scope: 'Nothing but kettles is looked at.',
  notice: 'Nothing of this is true.',
  groups: [{ code: 'KET', title: 'Kettles' }],
  updatePaths: {
    forEach: 'routes',
    also: [{ obligation: 'support', check: 'length' }],
    paths: { air: ['The maker', 'The cloud', 'The kettle'], cable: ['The maker', 'The kettle'] },
    marks: [
      {
        obligation: 'distribution',
        check: 'package',
        question: 'checked',
        at: 'last',
        open: 'Who checks is not known',
        options: {
          kettle: { says: 'Checks the package' },
          transport: { says: 'Only the transport is protected', at: 'last-hop' },
          nobody: { says: 'Takes whatever comes' },
        },
      },
    ],
  },
  sections: [
    { id: 'kettle', title: 'Your kettle' },
    { id: 'reporting', title: 'Reporting' },
  ],
  pages: PAGES.map(([id, title]) => ({
    id,
    section: id === 'ready' ? 'reporting' : 'kettle',
    title,
    why: `Why the page “${title}” is asked.`,
    isFirstPass: false,
    questions: QUESTIONS.filter(({ page }) => page === id).map((one) => one.id),
  })),
  questions: Object.fromEntries(QUESTIONS.map((one) => [one.id, one])),
  facts: { 'in-scope': IN_SCOPE },
  obligations: OBLIGATIONS,
  sources: [],
  provisions: {
    'Act Article 2': {
      citation: 'Act Article 2',
      source: 'act',
      pinpoint: 'Article 2',
      basis: 'law',
      gist: 'Says what a kettle is.',
      link: 'https://example.eu/act#2',
    },
  },
  editions: [],
  openPoints: {},
  contradictions: [],
  texts: [],
  considered: [],
  reserved: [],
};

/** An answer to everything: one thing cannot wait, one route falls short, the rest is met. */
export const KETTLE_ANSWERS: Answers = {
  role: 'maker',
  fitted: 'no',
  colour: 'red',
  years: 5,
  declared: 'yes',
  routes: ['air', 'cable'],
  checked: { air: 'kettle', cable: 'nobody' },
  guarded: { cable: 'yes' },
  ready: 'no',
};
