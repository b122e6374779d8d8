import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Action, Actions } from '#engine/action.ts';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { escapeMarkdown } from '#report/markdown.ts';
import { workAsCsv, workAsIssue, workAsMarkdown } from '#report/work-as-text.ts';
import {
  byOwner,
  inWorkOrder,
  isClosedInVain,
  isOverdue,
  ownerFilter,
  passesWork,
  stillText,
  workItems,
} from '#report/work.ts';
import { KETTLE_ANSWERS, kettles } from '../app/kettle-rules.ts';

const PRODUCT = { name: 'Kettle', version: '2' };
const CABLE = 'distribution/package.cable';
const READY = 'reporting/ready';

function action(more: Partial<Action> = {}): Action {
  return {
    title: 'Sign',
    owner: '',
    due: '',
    state: 'open',
    reason: '',
    note: '',
    evidence: [],
    ...more,
  };
}

function work(actions: Actions = {}, answers: Answers = {}) {
  return workItems(
    kettles,
    assess(kettles, { ...KETTLE_ANSWERS, ...answers }, '2026-11-24'),
    actions,
  );
}

const item = (actions: Actions, key = CABLE, answers: Answers = {}) => {
  const found = work(actions, answers).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no item ${key}`);
  return found;
};

describe('what is to be done', () => {
  it('is the remedy of each check that is not met, the most urgent first', () => {
    const [ready, cable, ...others] = work();
    expect(others).toEqual([]);
    expect(ready?.action).toEqual(action({ title: 'Set up a procedure.' }));
    expect(cable).toMatchObject({
      key: CABLE,
      isTaken: false,
      action: { title: 'Sign the packages. (By cable)' },
    });
  });

  it('has no unsettled check before a gap of the same urgency, and the first due first among equals', () => {
    const keys = (actions: Actions) =>
      work(actions, {
        checked: { air: 'transport', cable: 'nobody' },
        years: 3,
        declared: 'no',
      }).map(({ key }) => key);
    const AIR = 'distribution/package.air';
    const LENGTH = 'support/length';
    const LABEL = 'label/declared';
    expect(keys({})).toEqual([READY, CABLE, LENGTH, LABEL, AIR]);
    expect(
      keys({ [LENGTH]: action({ due: '2027-02-01' }), [AIR]: action({ due: '2027-01-01' }) }),
    ).toEqual([READY, LENGTH, CABLE, LABEL, AIR]);
  });

  it('is to find out first where an answer is missing', () => {
    const { title } = item({}, CABLE, { checked: { air: 'kettle' } }).action;
    expect(title).toBe('Find out whether it is so; if not: Sign the packages. (By cable)');
  });

  it('is what the team has made of it, also where the check is met by now', () => {
    const taken = { [CABLE]: action({ owner: 'Ana' }) };
    expect(item(taken)).toMatchObject({ isTaken: true, action: { owner: 'Ana' } });
    const met = item(taken, CABLE, { checked: { air: 'kettle', cable: 'kettle' } });
    expect(met).toMatchObject({ isTaken: true, check: { outcome: 'met' } });
  });

  it('keeps an action whose check is no longer judged', () => {
    expect(item({ [CABLE]: action() }, CABLE, { routes: ['air'] }).check).toBeUndefined();
    expect(item({ [CABLE]: action() }, CABLE, { role: 'seller' }).check).toBeUndefined();
  });

  it('is closed in vain where the action is closed and the check is not met', () => {
    expect(isClosedInVain(item({ [CABLE]: action({ state: 'done' }) }))).toBe(true);
    expect(isClosedInVain(item({ [CABLE]: action({ state: 'doing' }) }))).toBe(false);
    const met = { checked: { air: 'kettle', cable: 'kettle' } };
    expect(isClosedInVain(item({ [CABLE]: action({ state: 'done' }) }, CABLE, met))).toBe(false);
  });

  it('says how a check that is not met still stands', () => {
    const still = (answers: Answers, key = CABLE) => {
      const { check } = item({}, key, answers);
      return check === undefined ? undefined : stillText(check);
    };
    expect(still({})).toBe('is still a gap');
    expect(still({ checked: { cable: 'transport' } })).toBe('is still unsettled');
    expect(still({ checked: {} })).toBe('is still open');
    expect(still({}, READY)).toBe('is still judged “no event; not prepared”');
  });

  it('sorts by day, owner and state, what has none last', () => {
    const all = work({
      [CABLE]: action({ due: '2027-01-31', owner: 'ana', state: 'done' }),
    });
    const keys = (order: Parameters<typeof inWorkOrder>[1]) =>
      inWorkOrder(all, order).map(({ key }) => key);
    expect(keys('urgency')).toEqual([READY, CABLE]);
    expect(keys('due')).toEqual([CABLE, READY]);
    expect(keys('owner')).toEqual([CABLE, READY]);
    expect(keys('state')).toEqual([READY, CABLE]);
  });

  it('filters by what was taken on, closed, still to do and missing', () => {
    const all = work({ [CABLE]: action({ state: 'will-not-do' }) });
    const keys = (filter: Parameters<typeof passesWork>[0]) =>
      all.filter((one) => passesWork(filter, one, '2026-11-24')).map(({ key }) => key);
    expect(keys('all')).toEqual([READY, CABLE]);
    expect(keys('taken')).toEqual([CABLE]);
    expect(keys('not-taken')).toEqual([READY]);
    expect(keys('closed')).toEqual([CABLE]);
    expect(keys('to-do')).toEqual([READY]);
    expect(keys('gaps')).toEqual([READY, CABLE]);
  });

  it('is overdue where it is taken on, not closed and due before today', () => {
    const overdue = (more: Partial<Action>) =>
      isOverdue(item({ [CABLE]: action({ due: '2026-11-23', ...more }) }), '2026-11-24');
    expect(overdue({})).toBe(true);
    expect(overdue({ state: 'doing' })).toBe(true);
    expect(overdue({ state: 'done' })).toBe(false);
    expect(overdue({ state: 'will-not-do' })).toBe(false);
    expect(overdue({ due: '2026-11-24' })).toBe(false);
    expect(overdue({ due: '' })).toBe(false);
  });

  it('filters by what is overdue, and by owner', () => {
    const all = work({ [CABLE]: action({ due: '2026-11-23', owner: ' Ana ' }) });
    const keys = (filter: Parameters<typeof passesWork>[0]) =>
      all.filter((one) => passesWork(filter, one, '2026-11-24')).map(({ key }) => key);
    expect(keys('overdue')).toEqual([CABLE]);
    expect(keys(ownerFilter('Ana'))).toEqual([CABLE]);
    expect(keys(ownerFilter('Ben'))).toEqual([]);
  });

  it('stands by owner, without an owner last', () => {
    const groups = byOwner(work({ [CABLE]: action({ owner: ' Ana ' }) }));
    expect(groups.map(({ owner, items }) => [owner, items.map(({ key }) => key)])).toEqual([
      ['Ana', [CABLE]],
      ['', [READY]],
    ]);
  });
});

const HOSTILE =
  '=HYPERLINK("http://x","y"), <img src=x onerror=alert(1)>\n# *bold* [a](javascript:b) | `c`';

describe('the list as CSV', () => {
  const rows = (actions: Actions): readonly Record<string, string>[] => {
    const csv = workAsCsv(kettles, PRODUCT, work(actions));
    expect(csv.startsWith('﻿')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), {
      header: true,
    });
    expect(errors).toEqual([]);
    return data;
  };

  it('has a row for each item with everything about it', () => {
    const [, cable] = rows({
      [CABLE]: action({
        owner: 'Ana',
        due: '2027-01-31',
        state: 'will-not-do',
        reason: 'The route goes.',
        note: 'two\nlines',
        evidence: [
          { kind: 'document', title: 'Minutes', where: 'm.pdf', on: '', productVersion: '' },
        ],
      }),
    });
    expect(cable).toEqual({
      Product: 'Kettle 2',
      Code: 'KET-01',
      Obligation: 'Updates come in safely',
      Check: 'The package is checked · By cable',
      Outcome: 'Gap',
      'Applicability and date': 'Applies from 11 December 2027',
      Action: 'Sign',
      Owner: 'Ana',
      Due: '2027-01-31',
      State: 'Will not be done',
      Reason: 'The route goes.',
      Note: 'two\nlines',
      Evidence: 'Minutes (document): m.pdf',
      Provisions: 'Act Article 2',
    });
  });

  it('takes the sting out of what a spreadsheet would take for a formula', () => {
    const [, cable] = rows({ [CABLE]: action({ title: HOSTILE, owner: '@cmd', note: '-1+2' }) });
    expect(cable).toMatchObject({ Action: `'${HOSTILE}`, Owner: "'@cmd", Note: "'-1+2" });
  });
});

describe('the list as Markdown', () => {
  it('is a task list by owner', () => {
    const text = workAsMarkdown(
      kettles,
      PRODUCT,
      work({ [CABLE]: action({ owner: 'Ana', due: '2027-01-31', state: 'done' }) }),
    );
    expect(text).toBe(`# Actions for Kettle 2

## Ana

- [x] Sign (KET-01 Updates come in safely; The package is checked · By cable: gap; due 31 January 2027)

## No owner yet

- [ ] Set up a procedure. (KET-05 Boiling over is reported; You could report in time: no event; not prepared)
`);
  });

  it('says of what will not be done why', () => {
    const given = action({ state: 'will-not-do', reason: 'The route goes.' });
    const text = workAsMarkdown(kettles, PRODUCT, work({ [CABLE]: given }));
    expect(text).toContain('- [ ] ~~Sign~~ (');
    expect(text).toContain('; Will not be done; because The route goes.)');
  });

  it('shows words as they are, whatever signs stand in them', () => {
    const text = workAsMarkdown(
      { ...kettles },
      { name: HOSTILE, version: '' },
      work({ [CABLE]: action({ title: HOSTILE }) }),
    );
    expect(text).not.toMatch(/(?<!\\)</);
    expect(text).not.toMatch(/(?<!\\)\[a\]/);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2);
  });

  it.each([
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['a - b 1. c', 'a - b 1. c'],
    ['a_b*c`d', 'a\\_b\\*c\\`d'],
    ['<b>&amp;', String.raw`\<b\>\&amp;`],
    ['http://a www.b.c', String.raw`http\://a www\.b.c`],
    ['two\r\nlines', 'two lines'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('an action as an issue', () => {
  it('says what was found, why, what to do, by when, what proves it, and where it stands', () => {
    const { title, body } = workAsIssue(
      kettles,
      PRODUCT,
      item({ [CABLE]: action({ due: '2027-01-31', note: 'Ask Ben.' }) }),
    );
    expect(title).toBe('Kettle 2: Sign (KET-01)');
    expect(body).toBe(`KET-01 Updates come in safely. Applies from 11 December 2027.

In our words: Updates come in safely.

## What was found

**Gap**: The package is checked · By cable

Nothing keeps a foreign package out. (law: [Act Article 2](<https://example.eu/act#2>))

## To do

Sign

## Owner, due date and state

- Owner: No owner yet
- Due: 31 January 2027
- State: Open

## What would prove it

Log of a refused package (test)

## Note

Ask Ben.

## Provisions

[Act Article 2](<https://example.eu/act#2>)
`);
  });

  it('says who does it, in which state it is and why it will not be done, and keeps the lines of the note', () => {
    const { body } = workAsIssue(
      kettles,
      PRODUCT,
      item({
        [CABLE]: action({
          owner: 'Ana',
          state: 'will-not-do',
          reason: 'The *route*\ngoes.',
          note: 'Asked Ben.\nAnd Zoe.\r\n\r\n# No heading',
        }),
      }),
    );
    expect(body).toContain(`## Owner, due date and state

- Owner: Ana
- Due: No date yet
- State: Will not be done
- Reason: The \\*route\\* goes.
`);
    expect(body).toContain('## Note\n\nAsked Ben.  \nAnd Zoe.\n\n\\# No heading\n\n## Provisions');
  });

  it('says of what was not taken on that it was not', () => {
    expect(workAsIssue(kettles, PRODUCT, item({})).body).toContain('- State: Not taken on yet\n');
  });

  it('names the evidence that is there in place of what would be', () => {
    const evidence = [
      { kind: 'test', title: 'Log', where: 'log.txt', on: '', productVersion: '' },
    ] as const;
    const { body } = workAsIssue(kettles, PRODUCT, item({ [CABLE]: action({ evidence }) }));
    expect(body).toContain('## What would prove it\n\n- Log (test): log.txt\n');
  });
});
