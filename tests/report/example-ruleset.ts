/** A ruleset for the tests of the report: invented, but with every kind of finding that a report has to show. */
import type { Check, Condition, Obligation, Provision, Question, Ruleset } from '#ruleset/types.ts';

const always: Condition = { kind: 'all', of: [] };
const is = (question: string, ...options: string[]): Condition => ({
  kind: 'is',
  question,
  options,
});

function question(id: string, more: Partial<Question>): Question {
  return {
    id,
    kind: 'choice',
    section: 'product',
    page: id,
    ask: `What about ${id}?`,
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    askedWhile: always,
    cites: [],
    informationOnly: false,
    ...more,
  };
}

function check(id: string, title: string, more: Partial<Check>): Check {
  return {
    id,
    title,
    because: {},
    called: {},
    pressing: [],
    remedy: '',
    evidence: { kind: 'document', example: '' },
    ...more,
  };
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
    says: `In our words: ${title.toLowerCase()}.`,
    basis: 'law',
    cites: ['Act Article 2'],
    inForce: [{ from: '2027-12-11' }],
    appliesWhen: { kind: 'fact', fact: 'in-scope' },
    informationOnly: false,
    because: {},
    checks: [],
    notes: [],
    notesOf: [],
    ...more,
  };
}

function provision(source: string, pinpoint: string, gist: string): Provision {
  return {
    citation: `${source} ${pinpoint}`,
    source: source.toLowerCase(),
    pinpoint,
    basis: source === 'Act' ? 'law' : 'guidance',
    gist,
    link: `https://example.eu/${source.toLowerCase()}?at=${encodeURIComponent(pinpoint)}#top`,
  };
}

const QUESTIONS: readonly Question[] = [
  question('role', {
    ask: 'What do you do with this product?',
    options: [
      { id: 'maker', label: 'We make it and sell it under our own name' },
      { id: 'seller', label: 'We sell it on, unchanged' },
    ],
  }),
  question('fitted', {
    ask: 'Is it fitted to one business user?',
    askedWhile: is('role', 'maker'),
  }),
  question('routes', {
    kind: 'choices',
    section: 'routes',
    ask: 'How do updates get in?',
    alone: 'none',
    options: [
      { id: 'air', label: 'Over the air' },
      { id: 'stick', label: 'From a USB stick or another local port' },
      { id: 'none', label: 'Not at all' },
    ],
  }),
  question('verified', {
    section: 'routes',
    ask: 'Who checks an update that comes {route}, before it is installed?',
    forEach: 'routes',
    options: [
      { id: 'product', label: 'The product itself' },
      { id: 'transport', label: 'Only the connection is protected' },
      { id: 'nobody', label: 'Nobody' },
    ],
  }),
  question('keys', { section: 'routes', ask: 'Are signing keys protected?' }),
  question('years', {
    kind: 'number',
    section: 'support',
    ask: 'How long is the product supported?',
    unit: 'years',
    options: [],
  }),
  question('price', {
    section: 'support',
    ask: 'Do security updates cost anything?',
    askedWhile: is('fitted', 'no'),
  }),
  question('ready', { section: 'reporting', ask: 'Is a procedure for reporting in place?' }),
];

const DISTRIBUTION = obligation('distribution', 'UPD-06', 'Distribute updates securely', {
  says: 'Updates reach the product by ways that keep out anything the manufacturer did not release.',
  cites: ['Act Article 2', 'Act Annex I, Part II, point (7)'],
  checks: [
    check('keys', 'Signing keys and the release pipeline are protected', {
      table: { question: 'keys', outcomes: { yes: 'met', no: 'gap' } },
      remedy: 'Move signing keys into protected storage and restrict who can release.',
      evidence: { kind: 'document', example: 'Key management record' },
    }),
    check('verified', 'Every package is checked before it is installed', {
      forEach: 'routes',
      table: {
        question: 'verified',
        outcomes: { product: 'met', transport: 'unclear', nobody: 'gap' },
      },
      because: {
        transport: {
          says: 'The law names no technique; what a protected connection is worth, your risk assessment decides.',
          basis: 'guidance',
          cites: ['Guidance points 125-126'],
        },
        nobody: { says: 'Nothing keeps out a package that you did not release.', cites: [] },
      },
      remedy: 'Sign update packages and refuse what does not verify.',
      evidence: { kind: 'test', example: 'Log of a refused, altered package for each route' },
    }),
  ],
  notes: [
    {
      says: 'Who makes the hub decides whether it belongs to the product.',
      basis: 'inference',
      cites: ['Act Article 2', 'Guidance points 125-126'],
    },
  ],
});

const REPORTING = obligation('reporting', 'REP-01', 'Report exploited vulnerabilities', {
  inForce: [{ from: '2026-09-11' }],
  checks: [
    check('ready', 'You could report in time', {
      table: { question: 'ready', outcomes: { yes: 'met', no: 'unclear' } },
      called: { yes: 'no event; prepared', no: 'no event; not prepared' },
      pressing: ['no'],
      remedy: 'Set up the procedure and the access needed for 24 and 72 hours.',
      evidence: { kind: 'observation', example: 'Exercise record' },
    }),
  ],
});

const SUPPORT = obligation('support', 'SUP-01', 'Support the product long enough', {
  checks: [
    check('length', 'Support lasts five years', {
      metWhen: { kind: 'at-least', question: 'years', than: 5 },
      gapWhen: { kind: 'less-than', question: 'years', than: 5 },
      because: {
        gap: { says: 'Less than five years needs a short life of the product.', cites: [] },
      },
      remedy: 'Extend the support.',
      evidence: { kind: 'contract', example: 'Support policy' },
    }),
  ],
});

const FREE = obligation('free', 'VUL-04', 'Security updates are free of charge', {
  appliesWhen: { kind: 'all', of: [{ kind: 'fact', fact: 'in-scope' }, is('fitted', 'no')] },
  because: {
    doesNotApply: { says: 'Fitted to one business user, and agreed.', cites: ['Act Article 2'] },
  },
  checks: [
    check('price', 'Security updates cost nothing', {
      table: { question: 'price', outcomes: { no: 'met', yes: 'gap' } },
    }),
  ],
});

const MAKER = obligation('maker', 'ROL-03', 'Who counts as the maker', {
  informationOnly: true,
  notes: [{ says: 'An own brand makes you the maker.', cites: ['Act Article 2'] }],
});

const BASE: Ruleset = {
  title: 'Example checklist for software updates',
  version: '2026.11',
  lawAsOf: '2026-11-23',
  scope: 'Only what is invented was looked at.',
  notice:
    'This report repeats what you answered and what published rules make of it. It is no legal advice, and no authority has seen it.',
  groups: [],
  sections: [
    { id: 'product', title: 'Product' },
    { id: 'routes', title: 'How updates get in' },
    { id: 'support', title: 'Support' },
    { id: 'reporting', title: 'Reporting' },
  ],
  pages: [],
  questions: Object.fromEntries(QUESTIONS.map((one) => [one.id, one])),
  facts: {
    'in-scope': {
      id: 'in-scope',
      means: 'You are the maker of the product',
      trueWhen: is('role', 'maker'),
      because: {
        false: { says: 'The duties of makers do not reach those who sell on.', cites: [] },
      },
      cites: [],
      notes: [],
    },
  },
  obligations: [DISTRIBUTION, SUPPORT, FREE, REPORTING, MAKER],
  sources: [
    {
      id: 'act',
      name: 'Act',
      title: 'Regulation on examples',
      basis: 'law',
      version: 'Official Journal of 20 November 2024',
      status: 'In force; applies in steps until 11 December 2027.',
      link: 'https://example.eu/act',
    },
    {
      id: 'guidance',
      name: 'Guidance',
      title: 'How the authorities read the act',
      basis: 'guidance',
      version: '27 July 2026',
      status: 'Published; its formal adoption has not been seen.',
      link: 'https://example.eu/guidance',
    },
  ],
  provisions: Object.fromEntries(
    [
      provision('Act', 'Article 2', 'Says what this is about.'),
      provision('Act', 'Annex I, Part II, point (7)', 'Updates are to be distributed securely.'),
      provision('Guidance', 'points 125-126', 'How long support has to last.'),
    ].map((one) => [one.citation, one]),
  ),
  editions: [],
  openPoints: {},
  contradictions: [],
  texts: [],
  considered: [],
  reserved: [],
};

export const exampleRuleset: Ruleset = BASE;
