import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { isByRoute, NOT_SURE } from '#engine/evaluation.ts';
import { asPlainText, legalTexts } from '#report/legal-texts.ts';
import { readProfiles } from './profiles.ts';

const profiles = readProfiles(ruleset);
const product = { name: 'Hallway speaker', version: '2.1' };

/** The text as its lines, by id. */
function linesOf(answers: Answers): ReadonlyMap<string, readonly string[]> {
  const texts = legalTexts(ruleset, assess(ruleset, answers, '2026-11-25'), product);
  return new Map(
    texts.map((written) => [
      written.text.id,
      asPlainText(written)
        .split('\n')
        .filter((line) => line !== ''),
    ]),
  );
}

/** The text as a profile fills it in, with some of its answers changed. */
function textOf(profile: string, id: string, changed: Answers = {}): string {
  const found = profiles.find(({ file }) => file === `${profile}.yaml`);
  if (found === undefined) throw new Error(`no profile ${profile}`);
  return (linesOf({ ...found.answers, ...changed }).get(id) ?? []).join('\n');
}

/** The answers with one of them, or one route's, turned into "not sure". */
function lessSure(answers: Answers): readonly Answers[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly Answers[] =>
    isByRoute(answer)
      ? Object.keys(answer).map((route) => ({ ...answers, [id]: { ...answer, [route]: NOT_SURE } }))
      : [{ ...answers, [id]: NOT_SURE }],
  );
}

describe('the texts to paste', () => {
  it.each(ruleset.texts)('$id serves the law, has something to check and a body', (text) => {
    expect(text.serves.some(({ basis }) => basis === 'law')).toBe(true);
    expect(text.serves.every(({ cites }) => cites.length > 0)).toBe(true);
    expect(text.body.length).toBeGreaterThan(1);
  });

  it('claim nowhere that something complies', () => {
    const claims = profiles.flatMap(({ answers }) =>
      [...linesOf(answers).values()]
        .flat()
        .map((line) => line.replaceAll(/\[[^\]]*\]/g, ''))
        .filter((line) => /\b(compl(y|ies|iant|iance)|conform)/i.test(line)),
    );
    expect(claims).toEqual([]);
  });

  it.each(profiles)('state nothing that is not sure: $file', ({ answers }) => {
    const before = linesOf(answers);
    for (const changed of lessSure(answers)) {
      for (const [id, lines] of linesOf(changed)) {
        const stated = lines.filter(
          (line) => !before.get(id)?.includes(line) && !/\[.*–.*\]|\[What stands here/.test(line),
        );
        // Headings state nothing, and stay where it is open what stands below them.
        const headings = stated.filter((line) => !/[.:?]/.test(line));
        expect(stated.filter((line) => !headings.includes(line))).toEqual([]);
      }
    }
  });

  it('matter by the answers', () => {
    const matters = (answers: Answers) =>
      legalTexts(ruleset, assess(ruleset, answers, '2026-11-25'), product)
        .filter((written) => written.matters === 'true')
        .map(({ text }) => text.id);
    const gateway =
      profiles.find(({ file }) => file.startsWith('industrial-gateway'))?.answers ?? {};
    expect(matters(gateway)).toContain('record-automatic-updates-not-applicable');
    const speaker = profiles.find(({ file }) => file.startsWith('screenless'))?.answers ?? {};
    expect(matters(speaker)).not.toContain('record-automatic-updates-not-applicable');
    expect(matters(speaker)).toContain('instructions-on-switching-off');
    expect(matters({})).toEqual([]);
  });
});

describe('the description of the secure distribution', () => {
  it('describes each way by itself, and leaves open what is not there', () => {
    const text = textOf('smart-lock-mixed-routes', 'description-of-secure-distribution');
    expect(text).toMatch(
      /Over the air or network\n- Before anything is installed, the product checks/,
    );
    expect(text).toMatch(/Gateway or hub\n- \[Nobody checks the package on this way/);
    expect(text).toMatch(/Companion app\n- A device that the product trusts checks/);
  });

  it('states no protection where there is none', () => {
    const text = textOf('nothing-in-place', 'description-of-secure-distribution').replaceAll(
      /\[[^\]]*\]/g,
      '',
    );
    expect(text).not.toMatch(/are protected|is protected|the product checks|are refused/);
  });

  it('says so where nothing can be updated', () => {
    const text = textOf('thermometer-not-updatable', 'description-of-secure-distribution');
    expect(text).toContain('The software cannot be updated after sale.');
    expect(text).toContain('No update reaches a unit in the field.');
  });
});

describe('what users are told', () => {
  it('has no price where both sides agreed on one, and none to pay where there is none', () => {
    const tailorMade = textOf(
      'tailor-made-control-appliance',
      'instructions-on-installing-updates',
    );
    expect(tailorMade).toContain('What they cost is laid down in [agreement with the customer].');
    expect(tailorMade).not.toContain('They cost nothing');
    const speaker = textOf('screenless-smart-speaker', 'instructions-on-installing-updates');
    expect(speaker).toContain('They cost nothing.');
  });

  it('promises no switch that is not there', () => {
    const text = textOf('nothing-in-place', 'instructions-on-switching-off');
    expect(text).not.toContain('You can switch it off');
    expect(text).toContain('[Nothing can be switched off, by your answers.');
  });

  it('promises no updates of what cannot be updated', () => {
    const text = textOf('thermometer-not-updatable', 'support-period-statement');
    expect(text).not.toMatch(/security updates until|receive security updates/);
  });

  it.each(['on-by-default', 'asks-at-setup', 'off-by-default'])(
    'presupposes no switch where nothing can be switched off: %s',
    (state) => {
      const changed = {
        'automatic-state': state,
        'automatic-opt-out': 'none',
        'automatic-postponement': 'yes',
      };
      const off = textOf('screenless-smart-speaker', 'instructions-on-switching-off', changed);
      expect(off).toContain('[Nothing can be switched off, by your answers.');
      expect(off).toContain('Put the installation off: [');
      expect(off).not.toMatch(
        /From then on|need not switch|leaving this on|You still learn|on again|What changes/,
      );
      const install = textOf(
        'screenless-smart-speaker',
        'instructions-on-installing-updates',
        changed,
      );
      expect(install).toContain('[Nothing can be switched off, by your answers.');
      expect(install).not.toMatch(/How to switch|change this later/);
    },
  );

  it('presupposes no switch where nothing installs by itself', () => {
    const text = textOf('industrial-gateway-usb-only', 'instructions-on-switching-off');
    expect(text).toContain('[Automatic security updates are not offered');
    expect(text).not.toMatch(/To switch|From then on|What changes/);
  });

  it('says what changes where there is a switch', () => {
    const text = textOf('screenless-smart-speaker', 'instructions-on-switching-off');
    expect(text).toContain('From then on you install each security update yourself');
    expect(text).toContain('To switch it on again');
  });
});

describe('the statement of the support period', () => {
  const statement = (support: number | string, use: number | string) =>
    textOf('screenless-smart-speaker', 'support-period-statement', {
      'support-years': support,
      'expected-use-years': use,
    });
  const TOO_SHORT = '[Too short by your answers';
  const UNSETTLED = '[Support ends before the expected use does, by your answers';

  it.each([
    [3, 7],
    [4, 5],
  ])('warns of what is too short: %i of %i years', (support, use) => {
    expect(statement(support, use)).toContain(TOO_SHORT);
    expect(statement(support, use)).not.toContain(UNSETTLED);
  });

  it.each([
    [5, 6],
    [6, 15],
  ])('warns of what is not settled: %i of %i years', (support, use) => {
    expect(statement(support, use)).toContain(UNSETTLED);
    expect(statement(support, use)).not.toContain(TOO_SHORT);
  });

  it.each([
    [2, 2],
    [5, 5],
    [6, 4],
  ])('warns of nothing where support is as long as use: %i of %i years', (support, use) => {
    expect(statement(support, use)).not.toMatch(/Too short|Support ends before/);
  });

  it.each([
    [3, NOT_SURE],
    [6, NOT_SURE],
    [NOT_SURE, 6],
  ])('leaves open what is not sure: %s of %s years', (support, use) => {
    expect(statement(support, use)).not.toMatch(/Too short|Support ends before/);
    expect(statement(support, use)).toMatch(/\[What stands here/);
  });

  it('warns of no length where no period is determined', () => {
    const text = textOf('nothing-in-place', 'support-period-statement');
    expect(text).toContain('[No support period is determined, by your answers.');
    expect(text).not.toMatch(/Too short|Support ends before|What stands here/);
  });

  it('goes wherever the law wants the date to stand', () => {
    const use = ruleset.texts.find(({ id }) => id === 'support-period-statement')?.use;
    expect(use).toMatch(/on the product, its packaging or by digital means/);
  });
});
