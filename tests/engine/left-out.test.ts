import { describe, expect, it } from 'vitest';
import { checkIn, lamp } from './lamps.ts';

describe('a check that answers take away', () => {
  it('is named, with those answers', () => {
    const { leftOut, checks } = lamp('lamp-safe', { 'kind-of-lamp': 'oil', 'oil-sealed': 'yes' });
    expect(leftOut).toMatchObject([
      { check: { id: 'plugs' }, answers: [{ question: 'kind-of-lamp', answer: 'oil' }] },
    ]);
    expect(checks.map(({ id }) => id)).toEqual(['oil']);
  });

  it('is not named where it is judged, nor where it is of no concern', () => {
    expect(lamp('lamp-safe', { 'kind-of-lamp': 'electric', plugs: ['wall'] }).leftOut).toEqual([]);
  });

  it('is not named where the obligation does not apply', () => {
    expect(lamp('lamp-safe', { 'kind-of-lamp': 'candle' }).leftOut).toEqual([]);
  });
});

describe('a check', () => {
  it('rests also on the answer by which it counts, and after which its question is asked', () => {
    const found = lamp('lamp-safe', { 'kind-of-lamp': 'oil', 'oil-sealed': 'yes' });
    expect(checkIn(found, 'oil').answers.map(({ question }) => question)).toEqual([
      'oil-sealed',
      'kind-of-lamp',
    ]);
  });
});
