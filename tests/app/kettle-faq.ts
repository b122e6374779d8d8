/** Invented questions and answers about kettles. */
import type { Faq, FaqAnswer, FaqItem } from '#ruleset/faq.ts';
import { anItem } from '../faq/an-item.ts';

function wanting(question: string, ...options: readonly string[]): FaqAnswer {
  return { question, options, figures: [], notSure: false };
}

const ITEMS: readonly FaqItem[] = [
  anItem({
    id: 'lids',
    number: 'F03',
    topic: 'safety',
    question: 'Does a kettle need a lid?',
    verdict: 'yes-if',
    short: 'Yes, if water boils in it.',
    answer: ['Steam burns.', 'Cold water does not.'],
    basis: 'inference',
    status: 'awaiting-guidance',
    cites: [{ provision: 'Act Article 2', supports: 'Has a lid among its parts.' }],
    unverified: [
      { what: 'Standard on lids', supports: 'Lids are round.', unverified: 'It was not read.' },
    ],
    do: ['Fit a lid.'],
    related: ['cables'],
    keywords: ['cover', 'top'],
    formerly: ['covers'],
  }),
  anItem({
    id: 'cables',
    topic: 'updates',
    question: 'May a kettle be updated by cable?',
    verdict: 'potentially',
    short: 'Potentially yes, by a guarded cable.',
    obligations: ['distribution'],
    questions: ['routes', 'checked'],
    keywords: ['wire', 'cord'],
    shown: 'when',
    for: [[wanting('routes', 'cable')]],
  }),
  anItem({
    id: 'seals',
    topic: 'updates',
    question: 'Does an update have to be sealed?',
    verdict: 'depends',
    short: 'It depends on who checks it.',
    obligations: ['distribution'],
    questions: ['checked'],
    shown: 'when',
    for: [[wanting('checked', 'nobody')]],
  }),
  anItem({
    id: 'whistles',
    topic: 'safety',
    question: 'What is a whistle for?',
    short: 'It calls whoever is near.',
    obligations: ['label'],
  }),
];

const TOPICS = [
  ['safety', 'Safety'],
  ['updates', 'Updates'],
] as const;

export const kettleFaq: Faq = {
  topics: TOPICS.map(([id, title]) => ({
    id,
    title,
    about: `All about ${title.toLowerCase()}.`,
    items: ITEMS.filter(({ topic }) => topic === id).map((item) => item.id),
  })),
  applies: [{ from: '2027-01-01', says: 'In force from New Year.' }],
  synonyms: [['cable', 'lead']],
  items: ITEMS,
  provisions: {
    'Act Article 2': {
      citation: 'Act Article 2',
      source: 'act',
      pinpoint: 'Article 2',
      basis: 'law',
      gist: 'What a kettle is.',
      link: 'https://example.org/act#art_2',
    },
  },
};
