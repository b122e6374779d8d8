import { describe, expect, it } from 'vitest';
import ruleset from 'virtual:ruleset';
import { assess } from '#engine/assess.ts';
import { AUDIENCES, LEAVABLE, type Audience, type Leavable } from '#report/audience.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport, type ReportedSession } from '#report/build-report.ts';
import type { Report, ReportSection, Text } from '#report/model.ts';
import { readProfiles } from '../rules/profiles.ts';

const profile = readProfiles(ruleset).find(({ file }) => file === 'smart-lock-mixed-routes.yaml');
if (profile === undefined) throw new Error('There is no such profile.');
const assessment = assess(ruleset, profile.answers, '2026-11-25');
const gap = assessment.obligations
  .flatMap((finding) => finding.checks.map((check) => ({ finding, check })))
  .find(({ check }) => check.outcome === 'gap');
if (gap === undefined) throw new Error('The profile has no gap.');

const evidence = [
  { kind: 'test', title: 'Protocol P-17', where: 'P-17.pdf', on: '2026-11-01', productVersion: '' },
] as const;
const session: ReportedSession = {
  product: { name: 'Door lock', version: '1.0' },
  remarks: {
    'operator-role': {
      note: 'We asked Nina.',
      whoCouldTell: 'Marta Writer',
      evidence,
      isToBeConfirmed: false,
    },
    'software-updatable': {
      note: '',
      whoCouldTell: 'legal',
      evidence: [],
      isToBeConfirmed: false,
    },
  },
  actions: {
    [`${gap.finding.id}/${gap.check.id}`]: {
      title: 'Mend it',
      owner: 'Olga Owner',
      due: '2027-01-31',
      state: 'doing',
      reason: '',
      note: 'Until spring.',
      evidence,
    },
  },
};

function made(audience?: Audience, leftOut?: readonly Leavable[]): Report {
  return buildReport(ruleset, assessment, session, {
    ...(audience === undefined ? {} : { audience }),
    ...(leftOut === undefined ? {} : { leftOut }),
  });
}

function headings({ sections }: Report): readonly string[] {
  return sections.map(({ id }) => id);
}

function everySection(sections: readonly ReportSection[]): readonly ReportSection[] {
  return sections.flatMap((one) => [one, ...everySection(one.sections)]);
}

describe('for engineering', () => {
  it('has everything, and does not say so', () => {
    expect(headings(made())).toEqual([
      'summary',
      'actions',
      'routes',
      'obligations',
      'does-not-apply',
      'unsettled',
      'dates',
      'answers',
      'sources',
      'notice',
    ]);
    expect(made('engineering')).toEqual(made());
    expect(made().cover.map(([label]) => label)).not.toContain('Made for');
  });
});

describe('for management', () => {
  it('has the summary, what to do next and the dates, and says so on the cover', () => {
    expect(headings(made('management'))).toEqual(['summary', 'actions', 'dates', 'notice']);
    expect(Object.fromEntries(made('management').cover)['Made for']).toBe(
      'Management: the summary, what to do next and the dates',
    );
  });
});

describe('for an authority', () => {
  it('has obligations, evidence and answers, and not what is planned', () => {
    const parts = headings(made('authority'));
    expect(parts).toContain('obligations');
    expect(parts).toContain('answers');
    expect(parts).not.toContain('actions');
    const text = renderText(made('authority'));
    expect(text).toContain('Protocol P-17');
    expect(text).not.toContain('Olga Owner');
  });
});

describe('what is left out', () => {
  it('of names, those of people, and not roles', () => {
    const text = renderText(made('engineering', ['names']));
    expect(text).not.toMatch(/Olga Owner|Marta Writer/);
    expect(text).toContain('Mend it');
    expect(text).toContain('Left out: Names of people');
    expect(renderText(made())).toMatch(/Olga Owner/);
  });

  it('of notes and pointers to evidence, all', () => {
    const text = renderText(made('engineering', ['evidence', 'notes']));
    expect(text).not.toMatch(/Protocol P-17|We asked Nina|Until spring/);
    expect(text).toContain('Left out: Notes, pointers to evidence');
    expect(renderText(made())).toMatch(/We asked Nina[^]*Protocol P-17|Protocol P-17[^]*We asked/);
  });
});

const choices = AUDIENCES.flatMap((audience) =>
  [[], ['names'], [...LEAVABLE]].map((leftOut) => [audience, leftOut as Leavable[]] as const),
);

it.each(choices)('links to nothing that is not there: %s without %j', (audience, leftOut) => {
  const { sections } = made(audience, leftOut);
  const all = everySection(sections);
  const ids = new Set(all.map(({ id }) => id));
  const targets = JSON.stringify(sections).match(/"to":"[^"]+"/g) ?? [];
  expect(targets.length).toBeGreaterThan(audience === 'management' ? -1 : 20);
  for (const target of targets) expect(ids).toContain(target.slice(6, -1));
});

describe('the parts about the product', () => {
  const tableOf = (id: string) => {
    const section = everySection(made().sections).find((one) => one.id === id);
    return section?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
  };
  const plain = (text: Text | undefined) =>
    typeof text === 'string' ? text : (text ?? []).map((span) => span.text).join('');

  it('show the routes side by side, each check with its outcome, and draw each way', () => {
    const [table] = tableOf('routes');
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Check',
      ...(made()
        .sections.find(({ id }) => id === 'routes')
        ?.sections[0]?.blocks.flatMap((block) =>
          block.kind === 'drawing' ? [block.caption] : [],
        ) ?? []),
    ]);
    const cells = table?.rows.flatMap((row) => row.slice(1).map(plain)) ?? [];
    expect(cells).toContain('Gap');
    expect(cells).toContain('Met by your answers');
  });

  it('name each point that is not settled once, with the obligations it bears on', () => {
    const open = new Set(
      assessment.obligations
        .filter(({ applicability }) => applicability !== 'does-not-apply')
        .flatMap(({ notes }) => notes.flatMap((note) => note.open?.asks ?? [])),
    );
    const [table] = tableOf('unsettled');
    expect(table?.rows.map(([asks]) => plain(asks))).toEqual([...open]);
  });

  it('name every obligation that applies or may apply on the day from which it is in force', () => {
    const [table] = tableOf('dates');
    const days = table?.rows.map(([day]) => plain(day)) ?? [];
    expect(new Set(days)).toEqual(new Set(['11 December 2027 (to come)']));
    const named = table?.rows.map((row) => plain(row[2])) ?? [];
    for (const { applicability, obligation } of assessment.obligations) {
      const line = `${obligation.code} ${obligation.title}`;
      expect(named.includes(line)).toBe(applicability !== 'does-not-apply');
    }
  });

  it('propose what nobody has taken on', () => {
    const [table] = tableOf('actions-not-taken');
    expect(table?.rows.length).toBeGreaterThan(5);
    expect(table?.rows.map(([what]) => plain(what))).not.toContain('Mend it');
  });
});
