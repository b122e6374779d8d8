import { describe, expect, it } from 'vitest';
import { fileName } from '#app/shell/save-file.ts';

describe('the name of a file', () => {
  it.each([
    ['Speaker 2.1', 'speaker-2-1.pdf'],
    ['Żółć', 'zolc.pdf'],
    ['ŁÓDŹ łódź', 'lodz-lodz.pdf'],
    ['Straße & Söhne', 'strasse-sohne.pdf'],
    ['ﬁne ①', 'fine-1.pdf'],
    ['  -- a/b\\c:d*e?f"g<h>i|j -- ', 'a-b-c-d-e-f-g-h-i-j.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['\u202Egnp.exe', 'gnp-exe.pdf'],
    ['a\nb\0c', 'a-b-c.pdf'],
  ])('of %j is %s', (text, name) => {
    expect(fileName(text, '.pdf')).toBe(name);
  });

  it.each(['', '   ', '株式会社', 'Българія', '🚀', '---'])(
    'of %j, of which no letter is left, is that of any product',
    (text) => {
      expect(fileName(text, '-2026-11-24.pdf')).toBe('product-2026-11-24.pdf');
    },
  );

  it('takes another word where one is given', () => {
    expect(fileName('🚀', '.json', 'session')).toBe('session.json');
  });

  it('has at most sixty characters before its ending, and no hyphen at the cut', () => {
    expect(fileName('x'.repeat(500), '.pdf')).toBe(`${'x'.repeat(60)}.pdf`);
    expect(fileName(`${'x'.repeat(59)} yz`, '.pdf')).toBe(`${'x'.repeat(59)}.pdf`);
  });
});
