import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Ruleset } from '#ruleset/types.ts';
import { kettleFaq } from './kettle-faq.ts';
import { kettleReleases } from './kettle-releases.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const rules: Ruleset = {
  ...kettles,
  sources: [
    {
      id: 'act',
      name: 'Act',
      title: 'The act on kettles',
      basis: 'law',
      version: '1',
      status: 'In force.',
      link: 'https://example.eu/act',
    },
  ],
};

function open(address: string) {
  return show(address, {
    rules,
    fetchFaq: async () => kettleFaq,
    stored: [session('Kettle', { answers: KETTLE_ANSWERS })],
  });
}

/** The provisions that are listed. */
async function listed(): Promise<readonly (string | null)[]> {
  const entries = await screen.findAllByRole('article');
  return entries.map((entry) => entry.getAttribute('aria-label'));
}

describe('the provisions', () => {
  it('are those of the rules and of the FAQ, each with what it says and its authority', async () => {
    open('/provisions');
    expect(await listed()).toEqual(Object.keys({ ...kettles.provisions, ...kettleFaq.provisions }));
    const act = screen.getByRole('article', { name: 'Act Article 2' });
    expect(within(act).getByText('law')).toBeInTheDocument();
    expect(within(act).getByRole('link', { name: /^Act Article 2/ })).toHaveAttribute('href');
  });

  it('are found by a place, which stands in the address and opens the only one', async () => {
    const { user } = open('/provisions');
    await user.type(await screen.findByRole('searchbox', { name: 'Find a provision' }), 'art. 2');
    await waitFor(async () => expect(await listed()).toEqual(['Act Article 2']));
    await waitFor(() => expect(addressShown()).toBe('/provisions?place=art.+2'));
    const act = screen.getByRole('article', { name: 'Act Article 2' });
    expect(within(act).getByRole('link', { name: 'Does a kettle need a lid?' })).toHaveAttribute(
      'href',
      '#/faq/lids',
    );
    expect(within(act).getByText('Has a lid among its parts.')).toBeInTheDocument();
    expect(within(act).getByRole('link', { name: 'Updates come in safely' })).toHaveAttribute(
      'href',
      '#/rules/distribution',
    );
  });

  it('say what came out for the product where a session is open', async () => {
    open('/sessions/Kettle/provisions?place=Article%202');
    const act = await screen.findByRole('article', { name: 'Act Article 2' });
    const link = within(act).getByRole('link', { name: 'Updates come in safely' });
    expect(link).toHaveAttribute('href', '#/sessions/Kettle/result/distribution');
    expect(link.closest('li')?.textContent).toMatch(/^▲Gap/);
    const question = within(act).getByRole('link', { name: 'What do you do with the kettle?' });
    expect(question).toHaveAttribute('href', '#/sessions/Kettle/questions/role');
  });

  it.each([
    ['its own words', 'says KETTLES'],
    ['the title of an obligation', 'update'],
    ['a question of the questionnaire', 'what do you do with'],
    ['a question of the FAQ', 'líds'],
    ['a keyword of the FAQ', 'covers'],
    ['the beginning of a word', 'upda'],
  ])('are found by words of what rests on them: %s', async (_, words) => {
    open(`/provisions?place=${encodeURIComponent(words)}`);
    expect(await listed()).toEqual(['Act Article 2']);
  });

  it('are not found by words of which one stands nowhere; it is told, with where else to look', async () => {
    open('/provisions?place=update%20teapots');
    const told = await screen.findByText(/no provision has these words/i);
    expect(told).not.toHaveTextContent('lies there');
    expect(
      within(told).getByRole('link', { name: 'Search the questions and answers' }),
    ).toHaveAttribute('href', '#/faq?q=update+teapots');
    expect(within(told).getByRole('link', { name: 'stands with the rules' })).toBeInTheDocument();
  });

  it('say so where none lies in the place', async () => {
    open('/provisions?place=Article%2099');
    const told = await screen.findByText(/No provision that is cited lies there/);
    expect(within(told).getByRole('link', { name: 'stands with the rules' })).toHaveAttribute(
      'href',
      '#/rules',
    );
  });
});

describe('what rests on a provision', () => {
  const opened: Ruleset = {
    ...kettleReleases,
    sources: rules.sources,
    obligations: [
      ...kettles.obligations.map((one) => ({ ...one, cites: [] })),
      ...kettles.obligations
        .filter(({ id }) => id === 'makers')
        .map((one) => ({ ...one, id: 'own', title: 'The provision itself' })),
    ],
    openPoints: {
      lids: {
        id: 'lids',
        asks: 'Is a lid a part?',
        readings: [
          { says: 'It is.', basis: 'law', cites: ['Act Article 2'] },
          { says: 'It is none.', basis: 'inference', cites: [] },
        ],
        here: 'It is taken for one.',
        record: 'Write down the lid.',
      },
    },
    contradictions: [
      {
        id: 'cold',
        says: 'A cold kettle does not boil.',
        when: { kind: 'all', of: [] },
        between: ['role', 'fitted'],
        lookAgain: 'Look at the kettle.',
        basis: 'law',
        cites: ['Act Article 2'],
      },
    ],
    facts: Object.fromEntries(
      Object.entries(kettles.facts).map(([id, fact]) => [
        id,
        { ...fact, cites: ['Act Article 2'] },
      ]),
    ),
    texts: [
      {
        id: 'leaflet',
        title: 'Leaflet of the kettle',
        use: 'Into the box.',
        serves: [{ says: 'It is told.', basis: 'law', cites: ['Act Article 2'] }],
        check: [],
        body: [],
      },
    ],
  };

  async function act(address: string) {
    show(address, {
      rules: opened,
      fetchFaq: async () => kettleFaq,
      stored: [session('Kettle', { answers: KETTLE_ANSWERS })],
    });
    return within(await screen.findByRole('article', { name: 'Act Article 2' }));
  }

  it.each(['/provisions?place=Article%202', '/sessions/Kettle/provisions?place=Article%202'])(
    'is first what it is the basis of, then what names it, with a word where: %s',
    async (address) => {
      const entry = await act(address);
      const [list] = entry.getAllByRole('list');
      const items = within(list as HTMLElement).getAllByRole('listitem');
      expect(items.map((item) => within(item).getByRole('link').textContent)).toEqual([
        'The provision itself',
        'Updates come in safely',
        'The label is honest',
      ]);
      expect(items[1]).toHaveTextContent('In the check “The package is checked”');
      expect(items[2]).toHaveTextContent('In the reason why it does not apply');
    },
  );

  it('is the screening of releases, texts, open points, contradictions and what decides too', async () => {
    const entry = await act('/provisions?place=Article%202');
    expect(entry.getByText('Nobody measured the noise.')).toBeInTheDocument();
    expect(entry.getByText('Leaflet of the kettle')).toBeInTheDocument();
    expect(entry.getByText('Is a lid a part?')).toBeInTheDocument();
    expect(entry.getByText('A cold kettle does not boil.')).toBeInTheDocument();
    expect(entry.getByText('You are the maker of the kettle')).toBeInTheDocument();
    for (const link of entry.getAllByRole('link', { name: /with the rules$/ })) {
      expect(link).toHaveAttribute('href', '#/rules');
    }
  });

  it('leads to the releases and the texts of a product', async () => {
    const entry = await act('/sessions/Kettle/provisions?place=Article%202');
    expect(entry.getByRole('link', { name: 'Leaflet of the kettle' })).toHaveAttribute(
      'href',
      '#/sessions/Kettle/texts/leaflet',
    );
    expect(entry.getByRole('link', { name: 'Releases of this product' })).toHaveAttribute(
      'href',
      '#/sessions/Kettle/releases',
    );
  });

  it('has a heading that is the provision alone', async () => {
    const entry = await act('/provisions?place=Article%202');
    expect(
      entry.getByRole('heading', { level: 3, name: /^Act Article 2\s*\(opens in a new tab\)$/ }),
    ).toBeInTheDocument();
  });

  it('is something for every provision of the project', async () => {
    show('/provisions');
    const entries = await screen.findAllByRole('article');
    for (const details of document.querySelectorAll('details')) details.open = true;
    await waitFor(() => {
      const empty = entries.filter((entry) => entry.querySelector('h4 + *') === null);
      expect(empty.map((entry) => entry.getAttribute('aria-label'))).toEqual([]);
    });
  }, 60_000);
});

/** Those of the first that are among the second, in the order of the first. */
function among(all: readonly (string | null)[], some: readonly string[]): readonly string[] {
  return all.filter((one) => one !== null && some.includes(one)) as readonly string[];
}

describe('the words that people look for in the provisions of the project', () => {
  it.each(['SBOM', 'download', 'availability'])('find some: %s', async (word) => {
    show(`/provisions?place=${word}`);
    const found = await listed();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(60);
  });
});

describe('the order of the provisions of the project', () => {
  const inOrder = [
    'CRA Article 2(1)',
    'CRA Article 13(8), first subparagraph',
    'CRA Article 13(8), second subparagraph',
    'CRA Article 13(9)',
    'CRA Article 13(10)',
    'CRA Annex I, Part I, point (2)(f)',
    'CRA Annex I, Part II, point (8)',
    'CRA Annex II, point 7',
    'CRA recital 56',
    'FAQ 4.2.2',
    'Guidance point 120',
  ];

  it('is that of the law: on the list of provisions', async () => {
    show('/provisions');
    expect(among(await listed(), inOrder)).toEqual(inOrder);
  });

  it('and in the filter of the questions and answers', async () => {
    const { user } = show('/faq');
    await user.click(await screen.findByText('Filter'));
    const field = screen.getByRole('combobox', { name: 'Provision' });
    const options = within(field)
      .getAllByRole('option')
      .map((option) => option.textContent);
    const cited = inOrder.filter((one) => options.includes(one));
    expect(cited.length).toBeGreaterThan(6);
    expect(among(options, inOrder)).toEqual(cited);
  });
});
