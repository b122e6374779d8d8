import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { assessmentAsJson } from '#report/as-json.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import type { Contradiction, Ruleset } from '#ruleset/types.ts';
import { MAKER_ANSWERS, ON } from './example-report.ts';
import { exampleRuleset } from './example-ruleset.ts';

const product = { name: 'Hallway speaker', version: '' };

const UNCHECKED: Contradiction = {
  id: 'unchecked-and-signed',
  says: 'Keys are kept safe, and nobody checks.',
  when: {
    kind: 'all',
    of: [
      { kind: 'is', question: 'verified', options: ['nobody'] },
      { kind: 'is', question: 'keys', options: ['yes'] },
    ],
  },
  forEach: 'routes',
  between: ['verified', 'keys'],
  lookAgain: 'Who checks what is signed?',
  basis: 'inference',
  cites: ['Act Article 2'],
};

const rules: Ruleset = { ...exampleRuleset, contradictions: [UNCHECKED] };

function reported(answers: Answers): string {
  return renderText(buildReport(rules, assess(rules, answers, ON), { product }));
}

describe('answers that do not fit together', () => {
  it('stand first among the answers, with the rule, each answer and what to look at again', () => {
    const text = reported(MAKER_ANSWERS);
    const lines = text.slice(text.lastIndexOf('6.1 Answers that do not fit together')).split('\n');
    const part = lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith('6.2 ')),
      )
      .join('\n');
    expect(part).toContain('no outcome was changed');
    expect(part).toContain(
      'Keys are kept safe, and nobody checks. (our reading; law: Act Article 2)',
    );
    expect(part).toContain('Rule unchecked-and-signed');
    expect(part).toMatch(/from a USB stick or another local port[^]*Nobody[^]*Yes/u);
    expect(part).toContain('Who checks what is signed?');
  });

  it('are counted in the summary, which leads to them', () => {
    const { sections } = buildReport(rules, assess(rules, MAKER_ANSWERS, ON), { product });
    expect(sections[0]?.blocks).toContainEqual({
      kind: 'paragraph',
      text: [
        { text: 'In 1 place your answers do not fit together, or are worth a second look: ' },
        { text: 'Answers that do not fit together', to: 'answers-contradictions' },
        { text: '.' },
      ],
    });
    const parts = sections.flatMap((section) => section.sections.map(({ id }) => id));
    expect(parts).toContain('answers-contradictions');
  });

  it('are not mentioned where there are none', () => {
    const text = reported({ ...MAKER_ANSWERS, keys: 'no' });
    expect(text).not.toContain('fit together');
    expect(text).toContain('6.1 Product');
  });

  it('stand in the JSON, for other programs', () => {
    const json = assessmentAsJson(rules, assess(rules, MAKER_ANSWERS, ON), product);
    expect(json.contradictions).toEqual([
      {
        id: 'unchecked-and-signed',
        route: 'stick',
        says: UNCHECKED.says,
        lookAgain: UNCHECKED.lookAgain,
        basis: 'inference',
        provisions: ['Act Article 2'],
        answers: [
          { question: 'verified', route: 'stick', answer: 'nobody' },
          { question: 'keys', answer: 'yes' },
        ],
      },
    ]);
    expect(assessmentAsJson(rules, assess(rules, {}, ON), product).contradictions).toEqual([]);
  });
});
