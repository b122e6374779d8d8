import { describe, expect, it } from 'vitest';
import { brokenRules, compileBroken } from './broken-rules.ts';

describe('broken rules', () => {
  it.each(brokenRules())('are refused with the exact messages: %s', (name) => {
    const { messages, expected } = compileBroken(name);
    expect(messages).toEqual(expected);
    expect(messages).not.toEqual([]);
  });

  it('have all their mistakes told at once, by file and line', () => {
    const { messages } = compileBroken('many-mistakes-in-several-files');
    const files = messages.map((message) => message.split(':')[0]);
    expect(new Set(files).size).toBeGreaterThan(7);
    expect(files).toEqual([...files].sort());
    expect(messages.some((message) => message.includes('both true'))).toBe(true);
  });
});
