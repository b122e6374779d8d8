import { describe, expect, it } from 'vitest';
import { isWebAddress } from '#report/web-address.ts';

describe('a text', () => {
  it.each(['https://example.org', 'HTTP://example.org/a?b#c'])('may be led to: %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'log.txt',
    'https://',
    'https://a b',
    'https://ex\u00e4mple.org',
    ' https://a',
  ])('stays text: %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
