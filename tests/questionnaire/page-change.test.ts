import { describe, expect, it } from 'vitest';
import { pageChange } from '#questionnaire/page-change.ts';
import { assessLamp, lamps } from '../engine/lamps.ts';

const [page] = lamps.pages.filter(({ questions }) => questions.includes('owner'));
const id = page?.id ?? '';

describe('submitting a page', () => {
  it('clears a slot that the form has nothing for, and never answers "not sure" for it', () => {
    const assessment = assessLamp({ owner: 'yes' });
    const asked = assessment.wanted.filter(({ question }) => page?.questions.includes(question));
    expect(asked.map(({ question }) => question)).toContain('owner');
    expect(pageChange(lamps, assessment, id, {})).toEqual(asked);
  });

  it('takes what the form has', () => {
    const change = pageChange(lamps, assessLamp({}), id, { owner: 'no' });
    expect(change).toContainEqual({ question: 'owner', answer: 'no' });
  });
});
