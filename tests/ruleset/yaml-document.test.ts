import { describe, expect, it } from 'vitest';
import { readYaml } from '#ruleset/build/yaml-document.ts';

function messagesOf(text: string): readonly string[] {
  return readYaml(text, 'x.yaml').mistakes.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe('a YAML document', () => {
  it('holds text and nothing else', () => {
    const { value, mistakes } = readYaml('a: no\nb: 4.10\nc: [true, null, ~]\nd:\n', 'x.yaml');
    expect(value).toEqual({ a: 'no', b: '4.10', c: ['true', 'null', '~'], d: '' });
    expect(mistakes).toEqual([]);
  });

  it('may be JSON', () => {
    expect(readYaml('{"a": [1, "\\u00e9"], "b": {}}', 'x.json').value).toEqual({
      a: ['1', 'é'],
      b: {},
    });
  });

  it('knows where each value and each key stands', () => {
    const { place, placeOfKey } = readYaml('a:\n  - b: c d\n    e:\n      f: g\n', 'x.yaml');
    expect(place(['a', 0, 'b'])).toEqual({ line: 2, column: 8 });
    expect(place(['a', 0, 'b'], 2)).toEqual({ line: 2, column: 10 });
    expect(placeOfKey(['a', 0, 'b'])).toEqual({ line: 2, column: 5 });
    expect(place(['a', 0, 'e', 'f'])).toEqual({ line: 4, column: 10 });
  });

  it('places a value that begins on a later line at its key', () => {
    const { place } = readYaml('a:\n  b: |\n    words\n', 'x.yaml');
    expect(place(['a'])).toEqual({ line: 1, column: 1 });
  });

  it('places what is not there at the nearest thing around it', () => {
    const { place } = readYaml('a:\n  b: c\n', 'x.yaml');
    expect(place(['a', 'z', 'y'])).toEqual({ line: 1, column: 1 });
    expect(place(['a', 'b', 'z'])).toEqual({ line: 2, column: 6 });
    expect(place([])).toEqual({ line: 1, column: 1 });
  });

  it('counts into words between quotation marks', () => {
    expect(readYaml('a: "b c"', 'x.yaml').place(['a'], 2)).toEqual({ line: 1, column: 7 });
  });

  it('has no value once it has a mistake', () => {
    const { value, mistakes, place } = readYaml('a: [b\n', 'x.yaml');
    expect(value).toBe('');
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.file).toBe('x.yaml');
    expect(place(['a'])).toEqual({ line: 1, column: 1 });
  });

  it('has each of its mistakes told', () => {
    expect(messagesOf('a: &x 1\nb: *x\na: 2\n__proto__: 1\nconstructor: 2\n? [c]\n: d\n')).toEqual([
      '1:7 anchors are not read here',
      '2:4 aliases are not read here',
      '3:1 the key "a" stands here twice',
      '4:1 the key "__proto__" is not read here',
      '5:1 the key "constructor" is not read here',
      '6:3 a key has to be text',
    ]);
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['keys', '? '.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['lines', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused, and does not bring the reader down, when nested in %s', (_what, text) => {
    expect(messagesOf(text)).toEqual([expect.stringMatching(/^\d+:\d+ nested too deeply$/)]);
  });

  it('may have very many keys', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `k${index}: v`).join('\n');
    const start = performance.now();
    const { value } = readYaml(text, 'x.yaml');
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(value).toMatchObject({ k0: 'v', k59999: 'v' });
  });
});
