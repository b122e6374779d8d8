import { describe, expect, it } from 'vitest';
import { placeAddress, whatIfAddress } from '#app/addresses.ts';
import { newSessionId } from '#app/session-id.ts';
import { failedMessage } from '#app/shell/failed-message.ts';
import { asTheme } from '#app/shell/theme.ts';

describe('the address of a place', () => {
  it.each([
    ['a page', { kind: 'page', page: 'a/b' }, '/sessions/s%20%2F/questions/a%2Fb'],
    ['the review', { kind: 'review' }, '/sessions/s%20%2F/review'],
    ['the end', { kind: 'complete' }, '/sessions/s%20%2F/result'],
  ] as const)('of %s survives whatever the ids are', (_what, place, address) => {
    expect(placeAddress('s /', place)).toBe(address);
  });
});

describe('the address of the screen for other answers', () => {
  it('names the question with which it opens, if there is one', () => {
    expect(whatIfAddress('s /')).toBe('/sessions/s%20%2F/what-if');
    expect(whatIfAddress('s', 'a/b')).toBe('/sessions/s/what-if/a%2Fb');
  });
});

describe('the id of a new session', () => {
  it('is 32 figures of an address, and another each time', () => {
    const ids = Array.from({ length: 100 }, newSessionId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(100);
  });
});

describe('what a failure says of itself', () => {
  it.each([
    ['the message of an error', new Error('It is full.'), 'It is full.'],
    ['the name of an error without a message', new RangeError(''), 'RangeError.'],
    ['text as it is', 'It is full.', 'It is full.'],
    ['anything else as text', undefined, 'undefined.'],
  ])('is %s', (_what, cause, says) => {
    expect(failedMessage(cause)).toBe(says);
  });
});

describe('a theme that is read from text', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['system', 'system'],
    ['Dark', 'system'],
    ['', 'system'],
    [null, 'system'],
  ])('is, of %j, %s', (text, theme) => {
    expect(asTheme(text)).toBe(theme);
  });
});
