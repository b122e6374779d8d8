import { describe, expect, it } from 'vitest';
import { smallRuleset } from './small-ruleset.ts';

const ruleset = smallRuleset();

describe('a compiled ruleset', () => {
  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset);
  });

  it('has the head of the rules', () => {
    const { title, version, lawAsOf, reserved } = ruleset;
    expect({ title, version, lawAsOf, reserved }).toEqual({
      title: 'The lamp rules',
      version: '1.0',
      lawAsOf: '2026-11-01',
      reserved: ['lamp-colour'],
    });
  });

  it('has pages and questions in the order of the sections, not of the files', () => {
    expect(ruleset.sections.map(({ id }) => id)).toEqual(['plugs', 'lamp'].reverse());
    expect(ruleset.pages.map(({ id }) => id)).toEqual([
      'kind-of-lamp',
      'how-long',
      'plugs',
      'plug-guards',
      'glow',
    ]);
    expect(Object.keys(ruleset.questions)).toEqual(ruleset.pages.flatMap((page) => page.questions));
  });

  it('has obligations in the order of the list', () => {
    expect(ruleset.obligations.map(({ code }) => code)).toEqual([
      'LMP-01',
      'LMP-02',
      'LMP-03',
      'LMP-04',
    ]);
  });

  it('asks a question while the conditions of its file, its page and itself all hold', () => {
    const electric = { kind: 'is', question: 'kind-of-lamp', options: ['electric'] };
    const isLamp = { kind: 'fact', fact: 'is-a-lamp' };
    expect(ruleset.questions['plugs']?.askedWhile).toEqual({ kind: 'all', of: [isLamp, electric] });
    expect(ruleset.questions['years-lasting']?.askedWhile).toEqual(isLamp);
    expect(ruleset.questions['kind-of-lamp']?.askedWhile).toEqual({ kind: 'all', of: [] });
  });

  it('keeps apart a question that follows up another', () => {
    const question = ruleset.questions['oil-sealed'];
    expect(question?.askedWhile).toEqual({ kind: 'fact', fact: 'is-a-lamp' });
    expect(question?.askedAfter).toEqual({
      kind: 'is',
      question: 'kind-of-lamp',
      options: ['oil'],
    });
  });

  it('gives options their labels and help, and a yes-no question yes and no', () => {
    expect(ruleset.questions['kind-of-lamp']?.options[2]).toEqual({
      id: 'candle',
      label: 'A candle',
      help: 'Wax, with a wick',
    });
    expect(ruleset.questions['oil-sealed']?.options).toEqual([
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ]);
    expect(ruleset.questions['years-lasting']).toMatchObject({ options: [], unit: 'years' });
  });

  it('has the list of routes on questions and checks that are answered for each', () => {
    expect(ruleset.questions['plugs']).toMatchObject({ kind: 'choices', alone: 'none' });
    expect(ruleset.questions['plug-wet']).toMatchObject({
      forEach: 'plugs',
      among: ['wall', 'bare'],
    });
    const checks = ruleset.obligations[1]?.checks.map(({ id, forEach }) => [id, forEach]);
    expect(checks).toEqual([
      ['guard', 'plugs'],
      ['dry', 'plugs'],
    ]);
    expect(ruleset.obligations[0]?.checks.some(({ forEach }) => forEach !== undefined)).toBe(false);
  });

  it('turns figures into numbers, and another question into its id', () => {
    expect(ruleset.obligations[2]?.checks[0]?.metWhen).toEqual({
      kind: 'at-least',
      question: 'years-lasting',
      than: 'years-promised',
    });
    expect(ruleset.obligations[2]?.softenedWhen).toMatchObject({
      of: [{ kind: 'at-least', question: 'years-promised', than: 50 }, {}],
    });
  });

  it('has reasons by option, with their own authority where they have one', () => {
    expect(ruleset.facts['must-last']?.because).toEqual({
      false: { says: 'An oil lamp that promises nothing need not last.', cites: [] },
      unknown: {
        question: 'kind-of-lamp',
        options: {
          oil: { says: 'Whether oil lamps have to last is not settled.', cites: [] },
          candle: {
            says: 'Whether candles have to last is not settled.',
            basis: 'inference',
            cites: [],
          },
        },
      },
    });
    expect(ruleset.obligations[0]?.because).toEqual({
      doesNotApply: { says: 'It is no lamp.', cites: [] },
    });
  });

  it('has names and pressing options on the checks that give them', () => {
    expect(ruleset.obligations[0]?.checks[1]).toMatchObject({
      called: { yes: 'sealed', no: 'open' },
      pressing: ['no'],
      because: { no: { says: 'It depends on the lamp.', basis: 'inference' } },
      onlyWhen: { kind: 'is', question: 'kind-of-lamp', options: ['oil'] },
    });
  });

  it('has days of entry into force as a list, a single one included', () => {
    expect(ruleset.obligations[0]?.inForce).toEqual([{ from: '2026-01-01' }]);
    expect(ruleset.obligations[1]?.inForce.map(({ from }) => from)).toEqual([
      '2028-01-01',
      '2026-01-01',
    ]);
  });

  it('knows what is information only, and the notes with their conditions', () => {
    const leaflet = ruleset.obligations[3];
    expect(leaflet).toMatchObject({ informationOnly: true, checks: [] });
    expect(leaflet?.notes[1]).toEqual({
      says: 'Oil lamps have a leaflet of their own.',
      when: { kind: 'is', question: 'kind-of-lamp', options: ['oil'] },
      basis: 'inference',
      cites: ['Lamps Article 1'],
    });
    expect(ruleset.obligations[0]?.notes[0]).toMatchObject({
      unless: { kind: 'fact', fact: 'must-last' },
    });
    expect(ruleset.questions['owner']?.informationOnly).toBe(true);
  });

  it('has the notes of a fact stand with every obligation that rests on the fact', () => {
    expect(ruleset.facts['is-a-lamp']?.notes).toEqual([
      {
        says: 'Oil lamps are lamps too.',
        when: { kind: 'is', question: 'kind-of-lamp', options: ['oil'] },
        cites: ['Lamps Article 1'],
      },
    ]);
    expect(ruleset.obligations.map(({ notesOf }) => notesOf)).toEqual([
      ['is-a-lamp'],
      ['is-a-lamp'],
      ['is-a-lamp'],
      ['is-a-lamp'],
    ]);
  });

  it('keeps what a rule was called and how it changed', () => {
    expect(ruleset.questions['plugs']).toMatchObject({
      formerly: ['sockets'],
      history: [{ on: '2026-10-01', change: 'Cars were added.' }],
    });
  });

  it('gives each provision the authority of its source, unless it has its own', () => {
    expect(ruleset.provisions['Lamps Article 1']?.basis).toBe('law');
    expect(ruleset.provisions['Lamps recital 4']).toEqual({
      citation: 'Lamps recital 4',
      source: 'lamp-act',
      pinpoint: 'recital 4',
      basis: 'recital',
      gist: 'Candles are no lamps.',
      link: 'https://example.org/lamps#rct_4',
    });
  });

  it('says of everything that was considered whether it is covered, and why not', () => {
    const source = 'lamp-act';
    expect(ruleset.considered).toEqual([
      { source, pinpoint: 'Article 1', covered: 'yes' },
      { source, pinpoint: 'Article 2', covered: 'yes' },
      { source, pinpoint: 'Article 3', covered: 'in-part', why: 'Whether the bulb lasts.' },
      {
        source,
        pinpoint: 'Article 4',
        covered: 'no',
        why: 'It is about lamps that nobody lights.',
      },
    ]);
  });

  it('has contradictions in the order in which they can come about', () => {
    expect(ruleset.contradictions).toEqual([
      {
        id: 'lasting-without-plugs',
        says: 'A lamp without any plug is to last for years.',
        when: {
          kind: 'all',
          of: [
            { kind: 'is-only', question: 'plugs', options: ['none'] },
            { kind: 'at-least', question: 'years-lasting', than: 5 },
          ],
        },
        between: ['plugs', 'years-lasting'],
        lookAgain: 'How is it lit? If it has a plug after all, name it.',
        basis: 'inference',
        cites: [],
      },
      expect.objectContaining({
        id: 'wet-switch',
        forEach: 'plugs',
        basis: 'law',
        cites: ['Lamps Article 2'],
      }),
    ]);
  });

  it('has a release check, with conditions over its own questions', () => {
    const { questions, decisions, follows, always } = ruleset.releaseCheck ?? {};
    expect(questions?.map(({ id, kind, askedAfter }) => [id, kind, askedAfter])).toEqual([
      ['lamp-change', 'choice', undefined],
      ['change-apart', 'choice', { kind: 'is', question: 'lamp-change', options: ['both'] }],
      [
        'wiring-tested',
        'choice',
        { kind: 'is', question: 'lamp-change', options: ['wiring', 'both'] },
      ],
    ]);
    expect(decisions?.[0]).toEqual({
      id: 'it-sparks',
      when: {
        kind: 'all',
        of: [
          { kind: 'is', question: 'lamp-change', options: ['wiring', 'both'] },
          { kind: 'is', question: 'wiring-tested', options: ['sparks'] },
        ],
      },
      result: 'substantial',
      because: { says: 'Sparks make another lamp of it.', basis: 'law', cites: [] },
      then: [
        {
          says: 'Put the candle away.',
          cites: [],
          unless: { kind: 'is', question: 'lamp-change', options: ['wiring'] },
        },
      ],
    });
    expect(follows?.substantial).toEqual([{ says: 'It is a new lamp.', basis: 'law', cites: [] }]);
    expect(always).toHaveLength(1);
    expect(Object.keys(ruleset.questions)).not.toContain('lamp-change');
  });

  it('has texts to paste, read into what is said, filled in and left open', () => {
    const [card] = ruleset.texts;
    expect(card).toMatchObject({
      id: 'lamp-card',
      serves: [{ basis: 'law', cites: ['Lamps Article 1'] }],
      check: [
        { says: 'Is every open place filled in?', cites: [] },
        { says: 'Is it no candle?', basis: 'recital', cites: ['Lamps recital 4'] },
      ],
      when: { kind: 'fact', fact: 'is-a-lamp' },
    });
    expect(card?.body.slice(0, 2)).toEqual([
      { kind: 'heading', parts: [{ kind: 'words', text: 'How to light ' }, { kind: 'product' }] },
      {
        kind: 'paragraph',
        parts: [
          { kind: 'words', text: 'Version ' },
          { kind: 'version' },
          { kind: 'words', text: ' lasts ' },
          { kind: 'answer', question: 'years-lasting' },
          { kind: 'words', text: ', until ' },
          { kind: 'open', text: 'month and year' },
          { kind: 'words', text: '.' },
        ],
      },
    ]);
    expect(card?.body[2]).toEqual({
      kind: 'paragraph',
      parts: [{ kind: 'words', text: 'It burns oil.' }],
      when: { kind: 'is', question: 'kind-of-lamp', options: ['oil'] },
      unless: { kind: 'fact', fact: 'must-last' },
      otherwise: [{ kind: 'words', text: 'It burns no oil, or has to last.' }],
    });
    expect(card?.body[3]).toMatchObject({
      kind: 'list',
      items: [{ parts: [{ text: 'Keep it dry.' }] }, { when: { question: 'oil-sealed' } }],
    });
    expect(card?.body[4]).toMatchObject({
      kind: 'for-each',
      question: 'plugs',
      body: [{ kind: 'heading', parts: [{ kind: 'route' }] }, { kind: 'paragraph' }],
      otherwise: [{ text: 'It has no plug.' }],
    });
  });

  it('has no key whose value is undefined', () => {
    const hasUndefined = (value: unknown): boolean =>
      typeof value === 'object' && value !== null
        ? Object.values(value).some(hasUndefined)
        : value === undefined;
    expect(hasUndefined(ruleset)).toBe(false);
  });
});
