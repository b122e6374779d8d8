import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import examples from 'virtual:examples';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#cli/answers-document.ts';
import { assess } from '#engine/assess.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { readAnswers } from '#engine/answers.ts';
import { firstOpenPage, journey } from '#questionnaire/progress.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import { checkOutcomeMark, outcomeMark } from '#report/wording.ts';

const ON = '2026-11-24';
const files = readdirSync('examples').filter((file) => file.endsWith('.yaml'));
const assessed = examples.map((example) => ({
  ...example,
  assessment: assess(ruleset, example.answers, ON),
}));

function example(id: string) {
  const found = assessed.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no example ${id}`);
  return found;
}

/** How many findings stand in a group of urgency. */
function sizeOf(id: string, group: string): number {
  const groups = urgencyGroups(example(id).assessment);
  return groups.find((one) => one.id === group)?.findings.length ?? 0;
}

/** The marks of an obligation's checks, by route. */
function marksByRoute(id: string, code: string): ReadonlyMap<string, ReadonlySet<string>> {
  const finding = example(id).assessment.obligations.find(
    ({ obligation }) => obligation.code === code,
  );
  const marks = new Map<string, Set<string>>();
  for (const check of finding?.checks ?? []) {
    if (check.route === undefined) continue;
    marks.set(check.route, (marks.get(check.route) ?? new Set()).add(checkOutcomeMark(check)));
  }
  return marks;
}

describe('the worked examples', () => {
  it('are eight, one a file, each of a product of its own', () => {
    expect(examples.map(({ id }) => `${id}.yaml`)).toEqual(files);
    expect(examples).toHaveLength(8);
    expect(new Set(examples.map(({ product }) => product.name)).size).toBe(8);
  });

  it.each(assessed)('$id answers every question that is asked, and none besides', (one) => {
    expect(readAnswers(ruleset, one.answers)).toEqual({ answers: one.answers, problems: [] });
    expect(firstOpenPage(journey(ruleset, one.assessment))).toBeUndefined();
    expect(one.assessment.dormant).toEqual([]);
  });

  it.each(assessed)('$id says in a few sentences what it is and what it shows', (one) => {
    for (const words of [one.about, one.shows]) {
      expect(words.match(/[.?](?= |$)/gu)?.length).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeLessThan(450);
    }
  });

  it.each(assessed)('$id has something met and something that is not', ({ assessment }) => {
    const marks = assessment.obligations.map(outcomeMark);
    expect(marks).toContain('met');
    expect(marks.some((mark) => mark === 'gap' || mark === 'pressing')).toBe(true);
  });

  it('show among them every outcome there is', () => {
    const marks = assessed.flatMap(({ assessment }) => assessment.obligations.map(outcomeMark));
    expect([...new Set(marks)].sort()).toEqual(
      ['does-not-apply', 'gap', 'met', 'pressing', 'unclear', 'unsettled'].sort(),
    );
    const applicabilities = assessed.flatMap(({ assessment }) =>
      assessment.obligations.map(({ applicability }) => applicability),
    );
    expect(applicabilities).toContain('depends');
  });

  it.each(files)('%s is an answers file for the terminal too', (file) => {
    const text = readFileSync(join('examples', file), 'utf8');
    expect(readDocument(text, file, ruleset, { today: ON }).problems).toEqual([]);
  });
});

describe('what the examples say that they show', () => {
  it('a speaker that has nearly everything, and one thing that the law leaves open', () => {
    expect(sizeOf('screenless-speaker', 'later')).toBe(1);
    expect(sizeOf('screenless-speaker', 'open')).toBe(1);
  });

  it('a gateway with one route in order and one that is not', () => {
    const marks = marksByRoute('industrial-gateway', 'UPD-06');
    expect([...(marks.get('usb-local') ?? [])]).toEqual(['met']);
    expect([...(marks.get('web-upload') ?? [])]).toContain('gap');
  });

  it('a sensor that is a component too, with a short support that the law leaves open', () => {
    const marks = new Map(
      example('sensor-behind-hub').assessment.obligations.map((finding) => [
        finding.obligation.code,
        outcomeMark(finding),
      ]),
    );
    expect(marks.get('DOC-05')).toBe('gap');
    expect(marks.get('SUP-01')).toBe('unsettled');
    expect(marks.get('SUP-04')).toBe('unsettled');
    expect(marks.get('UPD-06')).toBe('unclear');
  });

  it('a router that only reporting reaches, with a gap in force', () => {
    const { obligations } = example('legacy-router').assessment;
    const applying = obligations.filter(({ applicability }) => applicability !== 'does-not-apply');
    expect(applying.map(({ obligation }) => obligation.code)).toEqual([
      'REP-01',
      'REP-02',
      'REP-03',
    ]);
    expect(applying.map(outcomeMark)).toEqual(['gap', 'pressing', 'met']);
    expect(applying.every(({ timing }) => timing === 'in-force')).toBe(true);
  });

  it('a camera of which much is not known, and that needs attention now', () => {
    const { counted } = example('camera-with-cloud').assessment;
    expect(counted.filter(({ answer }) => answer === NOT_SURE).length).toBeGreaterThanOrEqual(8);
    expect(sizeOf('camera-with-cloud', 'now')).toBe(3);
    expect(sizeOf('camera-with-cloud', 'later')).toBe(3);
  });

  it('a program whose latest version alone is fixed, under conditions that are not all kept', () => {
    const conditions = example('desktop-application').assessment.obligations.find(
      ({ obligation }) => obligation.code === 'SUP-06',
    );
    const marks = conditions?.checks.map(checkOutcomeMark) ?? [];
    expect([...marks].sort()).toEqual(['gap', 'met', 'met', 'unsettled']);
  });

  it('an appliance for one user, whose price may be agreed and whose delay may not', () => {
    const { obligations } = example('tailor-made-appliance').assessment;
    const byCode = new Map(obligations.map((one) => [one.obligation.code, outcomeMark(one)]));
    expect(byCode.get('VUL-04')).toBe('does-not-apply');
    expect(byCode.get('VUL-03')).toBe('gap');
  });

  it('a mixer that no update reaches in time, and whose support ends early', () => {
    const { obligations } = example('offline-kitchen-appliance').assessment;
    const byCode = new Map(obligations.map((one) => [one.obligation.code, one]));
    expect(byCode.get('UPD-01')?.outcome).toBe('gap');
    expect(byCode.get('SUP-01')?.outcome).toBe('gap');
    expect(byCode.get('UPD-02')?.applicability).toBe('depends');
  });
});
