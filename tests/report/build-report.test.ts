import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { confirmed, toBeConfirmed } from '#engine/confirming.ts';
import { plainText, renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import type { Block, Report, ReportSection, Span, Text } from '#report/model.ts';
import type { OpenPoint, Ruleset } from '#ruleset/types.ts';
import { exampleReport, MAKER_ANSWERS, ON } from './example-report.ts';
import { exampleRuleset } from './example-ruleset.ts';

function everySection(sections: readonly ReportSection[]): readonly ReportSection[] {
  return sections.flatMap((one) => [one, ...everySection(one.sections)]);
}

function sectionOf(report: Report, id: string): ReportSection {
  const found = everySection(report.sections).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return [block.text];
    case 'list':
      return block.items;
    case 'pairs':
      return block.pairs.map(([, value]) => value);
    case 'chart':
      return block.bars.map(({ label }) => label);
    case 'drawing':
      return [block.words];
    case 'table':
      return block.rows.flat();
  }
}

function spansIn(section: ReportSection): readonly Span[] {
  return [section, ...everySection(section.sections)]
    .flatMap(({ blocks }) => blocks)
    .flatMap(textsOf)
    .flatMap((text) => (typeof text === 'string' ? [{ text }] : text));
}

function rowsOf(section: ReportSection): readonly (readonly string[])[] {
  return section.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(plainText)) : [],
  );
}

function calloutOf({ blocks }: ReportSection): Extract<Block, { kind: 'callout' }> | undefined {
  return blocks.find((block) => block.kind === 'callout');
}

describe('the report', () => {
  const report = exampleReport();

  it('has its parts in order', () => {
    expect(report.sections.map(({ heading }) => heading)).toEqual([
      '1 Summary',
      '2 What to do next',
      '3 Obligations',
      '4 What does not apply, and why',
      '5 Dates',
      '6 Answers given',
      '7 Sources',
      '8 Notice',
    ]);
  });

  it('names product, version, day, rules and law on the cover', () => {
    expect(Object.fromEntries(report.cover)).toMatchObject({
      Product: 'Hallway speaker',
      Version: '2.1',
      'Assessed on': '23 November 2026',
      Rules: '2026.11',
      'Law as of': '23 November 2026',
    });
    expect(report.runningHead).toBe('Hallway speaker 2.1');
  });

  it('leaves out a version that is not given, and says so of a name', () => {
    const nameless = exampleReport(MAKER_ANSWERS, { name: ' ', version: '' });
    expect(nameless.cover.map(([label]) => label)).not.toContain('Version');
    expect(nameless.runningHead).toBe('Unnamed product');
  });

  it('counts the obligations by outcome and never gives a share', () => {
    expect(rowsOf(sectionOf(report, 'summary'))).toEqual([
      ['Gap', '0', '1', '1'],
      ['Needs attention', '1', '0', '1'],
      ['Open', '0', '0', '0'],
      ['Met by your answers', '0', '1', '1'],
      ['Information', '0', '1', '1'],
      ['Does not apply', '0', '1', '1'],
    ]);
    expect(renderText(report)).not.toMatch(/%|per ?cent|compliant/iu);
  });

  it('puts what is in force before what is still to come, each with what to do', () => {
    expect(rowsOf(sectionOf(report, 'summary-now'))).toEqual([
      [
        'No event; not prepared',
        'REP-01 Report exploited vulnerabilities\nIn force since 11 September 2026',
        'Set up the procedure and the access needed for 24 and 72 hours.',
      ],
    ]);
    expect(sectionOf(report, 'summary-later').heading).toContain('from 11 December 2027');
    expect(rowsOf(sectionOf(report, 'summary-later')).map(([word]) => word)).toEqual(['Gap']);
  });

  it('names the route that something is to be done for', () => {
    const [row] = rowsOf(sectionOf(report, 'summary-later'));
    expect(row?.[2]).toMatch(/^From a USB stick or another local port: /);
  });

  it('says so where nothing needs attention', () => {
    const calm = exampleReport({
      ...MAKER_ANSWERS,
      ready: 'yes',
      verified: { air: 'product', stick: 'product' },
    });
    const texts = everySection([sectionOf(calm, 'summary')]).flatMap(({ blocks }) => blocks);
    expect(texts).toContainEqual({
      kind: 'paragraph',
      text: 'By your answers there is no gap in an obligation that is in force.',
    });
  });

  it('groups the obligations by urgency, each with its mark', () => {
    const groups = sectionOf(report, 'obligations').sections;
    expect(
      groups.map(({ heading, sections }) => [
        heading,
        ...sections.map((one) => `${one.mark} ${one.heading}`),
      ]),
    ).toEqual([
      ['3.1 Needs attention now', 'pressing REP-01 Report exploited vulnerabilities'],
      ['3.2 Will need attention from 11 December 2027', 'gap UPD-06 Distribute updates securely'],
      ['3.3 Met by your answers', 'met SUP-01 Support the product long enough'],
      ['3.4 Information', 'info ROL-03 Who counts as the maker'],
    ]);
  });

  it('gives each obligation its outcome, applicability and timing in a box', () => {
    expect(calloutOf(sectionOf(report, 'obligation-distribution'))).toMatchObject({
      mark: 'gap',
      label: 'Gap',
      text: 'Applies from 11 December 2027.',
    });
    expect(calloutOf(sectionOf(report, 'obligation-reporting'))).toMatchObject({
      mark: 'pressing',
      label: 'No event; not prepared',
    });
  });

  it('tells each check, what is missing first, with route, reason, authority, answer, remedy and evidence', () => {
    const [stick, air, keys] = rowsOf(sectionOf(report, 'obligation-distribution-checks'));
    expect(keys).toEqual([
      'Met by your answers',
      'Signing keys and the release pipeline are protected',
      'Are signing keys protected?\nYes',
    ]);
    expect(air?.[0]).toBe('Unsettled');
    expect(air?.[1]).toContain('· Over the air\nThe law names no technique');
    expect(air?.[1]).toContain('(guidance: Guidance points 125-126)');
    expect(stick?.[0]).toBe('Gap');
    expect(stick?.[1]).toContain('To do: Sign update packages');
    expect(stick?.[1]).toContain(
      'Evidence: Log of a refused, altered package for each route (test)',
    );
    expect(stick?.[2]).toBe(
      'Who checks an update that comes from a USB stick or another local port, before it is installed?\nNobody',
    );
  });

  it('cites each provision once, with authority, gist and official link', () => {
    const provisions = sectionOf(report, 'obligation-distribution-provisions');
    expect(rowsOf(provisions)).toEqual([
      ['Act Article 2', 'law', 'Says what this is about.'],
      ['Act Annex I, Part II, point (7)', 'law', 'Updates are to be distributed securely.'],
      ['Guidance points 125-126', 'guidance', 'How long support has to last.'],
    ]);
    expect(spansIn(provisions).find(({ text }) => text === 'Act Article 2')?.href).toBe(
      'https://example.eu/act?at=Article%202#top',
    );
  });

  it('marks our own reading, and gives each text that it cites its own authority', () => {
    const [note] = sectionOf(report, 'obligation-distribution-notes').blocks.flatMap(textsOf);
    expect(plainText(note ?? '')).toBe(
      'Who makes the hub decides whether it belongs to the product. (our reading; law: Act Article 2; guidance: Guidance points 125-126)',
    );
  });

  it('explains what does not apply by reason, answers and provisions', () => {
    expect(rowsOf(sectionOf(report, 'does-not-apply'))).toEqual([
      [
        'VUL-04 Security updates are free of charge',
        'Fitted to one business user, and agreed. (law: Act Article 2)',
        'Is it fitted to one business user?\nYes',
        'Act Article 2',
      ],
    ]);
  });

  it('lists the answers by section, and apart from them those that count for nothing', () => {
    const answers = sectionOf(report, 'answers').sections;
    expect(answers.map(({ heading }) => heading)).toEqual([
      '6.1 Product',
      '6.2 How updates get in',
      '6.3 Support',
      '6.4 Reporting',
      '6.5 Answers set aside',
    ]);
    expect(rowsOf(sectionOf(report, 'answers-routes'))).toContainEqual([
      'How do updates get in?',
      'Over the air; From a USB stick or another local port',
    ]);
    expect(rowsOf(sectionOf(report, 'answers-set-aside'))).toEqual([
      ['Do security updates cost anything?', 'No'],
    ]);
  });

  it('names sources with version, standing and address', () => {
    const sources = sectionOf(report, 'sources');
    expect(rowsOf(sources)[1]).toEqual([
      'Guidance\nHow the authorities read the act\nhttps://example.eu/guidance',
      'guidance',
      '27 July 2026\nPublished; its formal adoption has not been seen.',
    ]);
    expect(spansIn(sources).map(({ href }) => href)).toContain('https://example.eu/act');
  });

  it('ends with the notice and what met by your answers means', () => {
    const notice = sectionOf(report, 'notice');
    expect(calloutOf(notice)?.text).toBe(exampleRuleset.notice);
    const met = rowsOf(notice).find(([word]) => word === 'Met by your answers');
    expect(met?.[1]).toMatch(/Nobody has looked at the product/u);
  });
});

describe('the report of no answers', () => {
  const report = exampleReport({});

  it('does not let missing answers pass for good news', () => {
    expect(Object.fromEntries(report.cover)['Result']).toBe(
      '4 open or unsettled, 1 of them in force\n0 met by your answers\n0 do not apply',
    );
    expect(Object.fromEntries(report.cover)['Answers']).toMatch(/^0 of \d+ questions answered$/u);
    const [now] = sectionOf(report, 'summary-now').blocks.flatMap(textsOf);
    const [later] = sectionOf(report, 'summary-later').blocks.flatMap(textsOf);
    expect(plainText(now ?? '')).toMatch(/no gap .* in force\. 1 such obligation is open, though/u);
    expect(plainText(later ?? '')).toMatch(/still to come\. 3 such obligations are open, though/u);
  });
});

describe('the report of unfinished answers', () => {
  const report = exampleReport({ role: 'not-sure', keys: 'no', routes: ['stick'] });

  it('calls a gap that may not apply a gap if it applies, and says what is open', () => {
    const section = sectionOf(report, 'obligation-distribution');
    expect(calloutOf(section)).toMatchObject({ mark: 'gap', label: 'Gap if it applies' });
    expect(spansIn(section).map(({ text }) => text)).toContain('What do you do with this product?');
    expect(sectionOf(report, 'obligations-later').sections.map(({ id }) => id)).toContain(
      section.id,
    );
  });

  it('names the questions that would settle it, and how they stand', () => {
    const settles = sectionOf(report, 'obligation-distribution-settles').blocks.flatMap(textsOf);
    expect(settles.map(plainText)).toEqual([
      'What do you do with this product? (you answered “Not sure”)',
      'Who checks an update that comes from a USB stick or another local port, before it is installed? (not answered yet)',
    ]);
  });

  it('puts the questions that would settle most into the summary', () => {
    const [first] = rowsOf(sectionOf(report, 'summary-questions'));
    expect(first?.[0]).toBe('What do you do with this product? (you answered “Not sure”)');
    expect(first?.[1]?.split(', ')).toContain('SUP-01');
  });

  it('lists what is still open among the answers', () => {
    const open = rowsOf(sectionOf(report, 'answers-open'));
    expect(open).toContainEqual(['What do you do with this product?', 'Not sure']);
    expect(open).toContainEqual(['How long is the product supported?', 'Not answered']);
  });
});

describe('the report of copied answers', () => {
  const assessment = assess(exampleRuleset, MAKER_ANSWERS, ON);
  const product = { name: 'Speaker', version: '3' };
  const looked = [{ question: 'role' }, { question: 'verified', route: 'air' }];
  const remarks = confirmed(toBeConfirmed(MAKER_ANSWERS, {}), looked);
  const copiedFrom = { name: 'Speaker', version: '2' };
  const report = buildReport(exampleRuleset, assessment, { product, remarks, copiedFrom });

  it('says in the summary how many nobody has looked at', () => {
    expect(spansIn(sectionOf(report, 'summary')).map(({ text }) => text)).toContain(
      '6 answers were copied from Speaker 2 and are still to be confirmed. They count as they stand.',
    );
  });

  it('marks each of these among the answers, and no other', () => {
    const rows = rowsOf(sectionOf(report, 'answers-product'));
    expect(rows).toContainEqual([
      'What do you do with this product?',
      'We make it and sell it under our own name',
    ]);
    const all = everySection([sectionOf(report, 'answers')]).flatMap(rowsOf);
    expect(all.filter(([, answer]) => answer?.endsWith(' (to be confirmed)'))).toHaveLength(6);
    expect(all).toHaveLength(9);
  });

  it('does not speak of confirming once all have been looked at', () => {
    const plain = buildReport(exampleRuleset, assessment, { product, remarks: {}, copiedFrom });
    expect(renderText(plain)).not.toMatch(/confirmed/);
  });
});

describe('any report', () => {
  const CASES: readonly (readonly [string, Answers])[] = [
    ['no answers', {}],
    ['a seller, for whom nothing applies', { role: 'seller' }],
    [
      'answers of options that do not exist',
      { role: 'pirate', years: -1, verified: { moon: 'no' } },
    ],
    ['everything answered', MAKER_ANSWERS],
  ];

  it.each(CASES)('is written for %s, with unique ids and no link to nowhere', (_, answers) => {
    const report = exampleReport(answers);
    const sections = everySection(report.sections);
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = report.sections
      .flatMap(spansIn)
      .flatMap(({ to }) => (to === undefined ? [] : [to]));
    expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
  });

  it('shows each obligation exactly once', () => {
    for (const [, answers] of CASES) {
      const report = exampleReport(answers);
      const headings = everySection(sectionOf(report, 'obligations').sections).map(
        (one) => one.heading,
      );
      const ruledOut = rowsOf(sectionOf(report, 'does-not-apply')).map(([name]) => name);
      for (const { code, title } of exampleRuleset.obligations) {
        const shown = [...headings, ...ruledOut].filter((one) => one === `${code} ${title}`);
        expect(shown, code).toHaveLength(1);
      }
    }
  });

  it('leaves the product as it was typed', () => {
    const product = { name: '<b>"Żółć"</b> {route}', version: '0.1 & more' };
    const assessment = assess(exampleRuleset, {}, ON);
    const report = buildReport(exampleRuleset, assessment, { product });
    expect(report.product).toEqual(product);
    expect(renderText(report)).toContain('<b>"Żółć"</b> {route}');
  });
});

describe('an open point', () => {
  it('stands with the obligation, with every reading of it', () => {
    const point: OpenPoint = {
      id: 'moon',
      asks: 'Does the moon count?',
      readings: [
        { says: 'It does.', basis: 'law', cites: [] },
        { says: 'It does not.', basis: 'guidance', cites: [] },
        { says: 'It may.', basis: 'inference', cites: [] },
      ],
      here: 'It counts.',
      record: 'The phase.',
    };
    const rules: Ruleset = {
      ...exampleRuleset,
      openPoints: { moon: point },
      obligations: exampleRuleset.obligations.map((obligation) =>
        obligation.id === 'distribution'
          ? { ...obligation, notes: [{ says: point.asks, open: 'moon', cites: [] }] }
          : obligation,
      ),
    };
    const product = { name: 'Speaker', version: '' };
    const lines = renderText(buildReport(rules, assess(rules, MAKER_ANSWERS, ON), { product }));
    const at = lines.indexOf('What is unsettled');
    expect(lines.slice(at).split('\n').slice(1, 7)).toEqual([
      'Unsettled: Does the moon count?',
      'One reading: It does. (law)',
      'Another reading: It does not. (guidance)',
      'A further reading: It may. (our reading)',
      'Taken here: It counts.',
      'To record meanwhile: The phase.',
    ]);
  });
});

describe('what is noted beside an answer', () => {
  const remark = {
    note: 'Two of three\nlines',
    whoCouldTell: 'legal',
    isToBeConfirmed: false,
    evidence: [
      {
        kind: 'test' as const,
        title: 'Log',
        where: 'https://example.org/log',
        on: '2026-11-02',
        productVersion: '2.1',
      },
      {
        kind: 'document' as const,
        title: '',
        where: 'javascript:alert(1)',
        on: '',
        productVersion: '',
      },
    ],
  };
  const report = buildReport(exampleRuleset, assess(exampleRuleset, MAKER_ANSWERS, ON), {
    product: { name: 'Speaker', version: '' },
    remarks: { keys: remark },
  });

  it('stands with the answer, and with the checks that it decides', () => {
    const lines = renderText(report);
    const shown = [
      'Note: Two of three\nlines',
      'Evidence: Log (test, 2 November 2026, version 2.1): https://example.org/log',
      'Evidence: Without a title (document): javascript:alert(1)',
    ].join('\n');
    expect(lines.split(shown)).toHaveLength(3);
  });

  it('leads to a web address, and to nothing else', () => {
    const links = everySection(report.sections)
      .flatMap(({ blocks }) => blocks.flatMap(textsOf))
      .flatMap((text): readonly Span[] => (typeof text === 'string' ? [] : text))
      .flatMap(({ href }) => href ?? []);
    expect(links).toContain('https://example.org/log');
    expect(links.filter((href) => href.startsWith('javascript'))).toEqual([]);
  });
});
