import { describe, expect, it } from 'vitest';
import { readTexts } from '#ruleset/build/read.ts';
import { readRegisters } from '#ruleset/build/verify.ts';

const { sources, textNames } = readRegisters(readTexts('rules'), 'rules');

describe('the registers', () => {
  it('name the official text of the Regulation, and of nothing else', () => {
    expect(textNames).toHaveLength(1);
  });

  it('pin every provision of a source that has its official text, by words that say where', () => {
    const pinned = sources
      .filter((source) => source.at('official_text').value !== undefined)
      .flatMap((source) => source.at('provisions').items());
    expect(pinned.length).toBeGreaterThan(100);
    const loose = pinned.filter((provision) => {
      const words = provision.at('anchor').text?.split(/\s+/).length ?? 0;
      return words < 3 || provision.at('sha256').text === undefined;
    });
    expect(loose.map((provision) => provision.at('pinpoint').text)).toEqual([]);
  });
});
