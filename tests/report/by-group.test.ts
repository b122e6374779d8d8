import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import { outcomesByGroup } from '#report/by-group.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import { KETTLE_ANSWERS, kettles } from '../app/kettle-rules.ts';

const ON = '2026-11-24';

describe('the outcomes by group', () => {
  it('count every obligation once, in the group of its code and where it stands in the order of need', () => {
    const [group, ...others] = outcomesByGroup(kettles, assess(kettles, KETTLE_ANSWERS, ON));
    expect(others).toEqual([]);
    expect(group?.counts).toEqual({ now: 1, later: 1, met: 3, information: 1 });
    expect(group?.findings.map(({ obligation }) => obligation.code)).toEqual(
      urgencyGroups(assess(kettles, KETTLE_ANSWERS, ON)).flatMap(({ findings }) =>
        findings.map(({ obligation }) => obligation.code),
      ),
    );
  });

  it('are those of the rules, and leave out no obligation', () => {
    const groups = outcomesByGroup(ruleset, assess(ruleset, {}, ON));
    expect(groups.map(({ group }) => group)).toEqual(ruleset.groups);
    const codes = groups.flatMap(({ findings }) =>
      findings.map(({ obligation }) => obligation.code),
    );
    expect(codes.toSorted()).toEqual(ruleset.obligations.map(({ code }) => code).toSorted());
  });

  it('are none where the rules name no groups', () => {
    expect(outcomesByGroup({ ...kettles, groups: [] }, assess(kettles, {}, ON))).toEqual([]);
  });
});
