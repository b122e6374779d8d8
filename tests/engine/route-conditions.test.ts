import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { aCheck, all, any, ask, dutyOf, is, rules } from './invented-rules.ts';
import { checkIn, lamp, outcomesOf } from './lamps.ts';

const WAYS = ask('ways', { kind: 'choices' }, ['air', 'wire']);

function guarded(answers: Answers) {
  return lamp('plugs-guarded', { 'kind-of-lamp': 'electric', ...answers });
}

describe('conditions over questions that are asked for each route', () => {
  const wet = (wall: { readonly guard: string; readonly wet: string }) =>
    checkIn(
      guarded({
        plugs: ['wall', 'bare'],
        'plug-guard': { wall: wall.guard, bare: 'nothing' },
        'plug-wet': { wall: wall.wet, bare: 'yes' },
      }),
      'dry.wall',
    );

  it('are judged route by route, each with its own answers', () => {
    expect(wet({ guard: 'nothing', wet: 'no' }).outcome).toBe('met');
    expect(wet({ guard: 'nothing', wet: 'yes' }).outcome).toBe('gap');
    expect(wet({ guard: 'cover', wet: 'yes' })).toMatchObject({
      outcome: 'unclear',
      answers: [
        { question: 'plug-wet', route: 'wall', answer: 'yes' },
        { question: 'plug-guard', route: 'wall', answer: 'cover' },
      ],
      waitsFor: [],
    });
  });

  it('wait for the open answers of their route alone', () => {
    const finding = guarded({ plugs: ['wall', 'bare'], 'plug-wet': { wall: 'yes' } });
    expect(checkIn(finding, 'dry.wall').waitsFor).toEqual([
      { question: 'plug-guard', route: 'wall' },
    ]);
    expect(checkIn(finding, 'dry.bare').waitsFor).toEqual([
      { question: 'plug-wet', route: 'bare' },
      { question: 'plug-guard', route: 'bare' },
    ]);
  });

  it('wait for nothing in a part that is decided on their route', () => {
    const ruleset = rules({
      questions: [WAYS, ...['safe', 'watched', 'rare'].map((id) => ask(id, { forEach: 'ways' }))],
      duty: {
        checks: [
          aCheck('safe', {
            forEach: 'ways',
            metWhen: is('safe', 'yes'),
            gapWhen: all(is('watched', 'no'), any(is('rare', 'no'), is('rare', 'yes'))),
          }),
        ],
      },
    });
    const finding = dutyOf(ruleset, { ways: ['air', 'wire'], watched: { air: 'yes', wire: 'no' } });
    const waiting = (id: string) => checkIn(finding, id).waitsFor.map(({ question }) => question);
    expect(waiting('safe.air')).toEqual(['safe']);
    expect(waiting('safe.wire')).toEqual(['safe', 'rare']);
  });

  it('may be alternatives', () => {
    const ruleset = rules({
      questions: [WAYS, ...['safe', 'watched'].map((id) => ask(id, { forEach: 'ways' }))],
      duty: {
        checks: [
          aCheck('safe', {
            forEach: 'ways',
            metWhen: any(is('safe', 'yes'), is('watched', 'yes')),
          }),
        ],
      },
    });
    const answers = { ways: ['air', 'wire'], watched: { air: 'yes', wire: 'no' } };
    expect(outcomesOf(dutyOf(ruleset, answers))).toEqual(['safe.air: met', 'safe.wire: unclear']);
  });

  it('are judged only on the routes on which all of these questions are asked', () => {
    const finding = guarded({ plugs: ['wall', 'car', 'bare'] });
    const judged = finding.checks.map(({ id }) => id).filter((id) => id.startsWith('dry'));
    expect(judged).toEqual(['dry.wall', 'dry.bare']);
  });

  it.each([
    ['met_when', is('narrow', 'yes'), is('wide', 'no')],
    ['gap_when', is('wide', 'yes'), is('narrow', 'no')],
  ])('are judged on no further route where %s alone reads the narrower one', (_, met, gap) => {
    const ruleset = rules({
      questions: [
        WAYS,
        ask('wide', { forEach: 'ways' }),
        ask('narrow', { forEach: 'ways', among: ['wire'] }),
      ],
      duty: { checks: [aCheck('both', { forEach: 'ways', metWhen: met, gapWhen: gap })] },
    });
    expect(outcomesOf(dutyOf(ruleset, { ways: ['air', 'wire'] }))).toEqual(['both.wire: unclear']);
  });

  const mixed = rules({
    questions: [WAYS, ask('sealed', { forEach: 'ways' }), ask('watched'), ask('tested')],
    duty: {
      checks: [
        aCheck('sealed', {
          forEach: 'ways',
          metWhen: is('watched', 'yes'),
          gapWhen: { kind: 'all', of: [is('watched', 'no'), is('sealed', 'no')] },
          softenedWhen: is('sealed', 'yes'),
        }),
        aCheck('tested', { softenedWhen: is('watched', 'no') }),
      ],
    },
  });

  it('may stand beside a question that is asked once for all routes', () => {
    const finding = dutyOf(mixed, {
      ways: ['air', 'wire'],
      watched: 'no',
      sealed: { air: 'no', wire: 'yes' },
      tested: 'yes',
    });
    expect(outcomesOf(finding)).toEqual(['sealed.air: gap', 'sealed.wire: unclear', 'tested: met']);
    expect(checkIn(finding, 'sealed.air').answers).toEqual([
      { question: 'watched', answer: 'no' },
      { question: 'sealed', route: 'air', answer: 'no' },
    ]);
  });

  it('wait for such a question as well as for their route', () => {
    const finding = dutyOf(mixed, { ways: ['air', 'wire'], tested: 'yes' });
    expect(checkIn(finding, 'sealed.wire').waitsFor).toEqual([
      { question: 'watched' },
      { question: 'sealed', route: 'wire' },
    ]);
  });

  it('leave a check that reads no such question a single one, without a route', () => {
    const finding = dutyOf(mixed, { ways: ['air', 'wire'], tested: 'yes' });
    expect(checkIn(finding, 'tested')).not.toHaveProperty('route');
  });
});

describe('a softened check that is judged for each route', () => {
  it('is softened on the route alone of which its exception is true', () => {
    const ruleset = rules({
      questions: [WAYS, ask('safe', { forEach: 'ways' }), ask('rare', { forEach: 'ways' })],
      duty: { checks: [aCheck('safe', { forEach: 'ways', softenedWhen: is('rare', 'yes') })] },
    });
    const finding = dutyOf(ruleset, {
      ways: ['air', 'wire'],
      safe: { air: 'no', wire: 'no' },
      rare: { air: 'yes', wire: 'no' },
    });
    expect(outcomesOf(finding)).toEqual(['safe.air: unclear', 'safe.wire: gap']);
  });
});
