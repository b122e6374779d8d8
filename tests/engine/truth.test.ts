import { describe, expect, it } from 'vitest';
import { all, any, not, type Truth } from '#ruleset/truth.ts';

const VALUES: readonly Truth[] = ['true', 'unknown', 'false'];

describe('three-valued logic', () => {
  it('negates true and false, and leaves unknown', () => {
    expect(VALUES.map(not)).toEqual(['false', 'unknown', 'true']);
  });

  it.each([
    ['true', ['true', 'unknown', 'false']],
    ['unknown', ['unknown', 'unknown', 'false']],
    ['false', ['false', 'false', 'false']],
  ] as const)('takes "all" of %s with true, unknown, false', (left, expected) => {
    expect(VALUES.map((right) => all([left, right]))).toEqual(expected);
  });

  it.each([
    ['true', ['true', 'true', 'true']],
    ['unknown', ['true', 'unknown', 'unknown']],
    ['false', ['true', 'unknown', 'false']],
  ] as const)('takes "any" of %s with true, unknown, false', (left, expected) => {
    expect(VALUES.map((right) => any([left, right]))).toEqual(expected);
  });

  it('takes "all" of nothing as true and "any" of nothing as false', () => {
    expect([all([]), any([])]).toEqual(['true', 'false']);
  });

  it('keeps the laws of De Morgan for three parts', () => {
    for (const a of VALUES)
      for (const b of VALUES)
        for (const c of VALUES) {
          expect(not(all([a, b, c]))).toBe(any([not(a), not(b), not(c)]));
          expect(not(any([a, b, c]))).toBe(all([not(a), not(b), not(c)]));
        }
  });
});
