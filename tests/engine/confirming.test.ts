import { describe, expect, it } from 'vitest';
import { confirmed, isToBeConfirmed, toBeConfirmed } from '#engine/confirming.ts';
import { NO_REMARK, type Remark } from '#engine/remark.ts';

const NOTED: Remark = { ...NO_REMARK, note: 'Ask legal' };
const MARKED: Remark = { ...NO_REMARK, isToBeConfirmed: true };

describe('copied answers', () => {
  it('are to be confirmed one by one, each route for itself', () => {
    const answers = { role: 'maker', years: 5, routes: ['usb', 'air'], checked: { usb: 'no' } };
    expect(toBeConfirmed(answers, {})).toEqual({
      role: MARKED,
      years: MARKED,
      routes: MARKED,
      'checked.usb': MARKED,
    });
  });

  it('keep what was noted beside them, and are marked whatever was confirmed before', () => {
    const remarks = { role: NOTED, 'checked.usb': { ...MARKED, whoCouldTell: 'supplier' } };
    expect(toBeConfirmed({ role: 'maker', checked: { usb: 'no' } }, remarks)).toEqual({
      role: { ...NOTED, isToBeConfirmed: true },
      'checked.usb': { ...MARKED, whoCouldTell: 'supplier' },
    });
  });

  it('leave a note alone beside which there is no answer', () => {
    expect(toBeConfirmed({}, { role: NOTED })).toEqual({ role: NOTED });
  });
});

describe('confirming', () => {
  const remarks = { role: MARKED, 'checked.usb': { ...NOTED, isToBeConfirmed: true } };

  it('takes the mark away and nothing else, of the slots named and of no other', () => {
    expect(confirmed(remarks, [{ question: 'role' }])).toEqual({
      'checked.usb': { ...NOTED, isToBeConfirmed: true },
    });
    expect(confirmed(remarks, [{ question: 'checked', route: 'usb' }])).toEqual({
      role: MARKED,
      'checked.usb': NOTED,
    });
  });

  it('leaves what is not marked as it is', () => {
    expect(confirmed(remarks, [{ question: 'checked' }, { question: 'other' }])).toEqual(remarks);
  });

  it('is waited for where there is a mark', () => {
    expect(isToBeConfirmed(remarks, { question: 'checked', route: 'usb' })).toBe(true);
    expect(isToBeConfirmed(remarks, { question: 'checked' })).toBe(false);
    expect(isToBeConfirmed({ role: NOTED }, { question: 'role' })).toBe(false);
  });
});
