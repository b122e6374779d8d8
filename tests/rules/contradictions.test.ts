import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { AnswerByRoute, Answers, AnswerSlot, FoundContradiction } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { isSameSlot } from '#engine/slots.ts';
import { anyAnswers } from './any-answers.ts';

const ON = '2026-11-23';

function foundIn(answers: Answers): readonly FoundContradiction[] {
  return assess(ruleset, answers, ON).contradictions;
}

function named({ contradiction: { id }, route }: FoundContradiction): string {
  return route === undefined ? id : `${id}.${route}`;
}

/** A maker whose units all come under the requirements. */
const MAKER: Answers = {
  'operator-role': 'manufacturer',
  'product-scope': 'in-scope',
  'placed-on-market': 'from-2027-12-11',
};

interface Pair {
  readonly id: string;
  /** Answers that do not fit together. */
  readonly clash: Answers;
  /** For each: what is changed in them, so that they fit. */
  readonly fits: readonly Answers[];
}

const BY_HAND = ['usb-local', 'service-visit'];
const REPORTED: Answers = { 'reportable-event': 'severe-incident' };

const PAIRS: readonly Pair[] = [
  {
    id: 'on-by-default-without-opt-out',
    clash: { 'automatic-state': 'on-by-default', 'automatic-opt-out': 'none' },
    fits: [
      { 'automatic-opt-out': 'hard' },
      { 'automatic-opt-out': 'clear-easy' },
      { 'automatic-state': 'off-by-default' },
      { 'automatic-state': 'none' },
    ],
  },
  {
    id: 'opt-out-explained-and-missing',
    clash: {
      'automatic-state': 'asks-at-setup',
      'automatic-opt-out': 'none',
      'opt-out-instructions': 'yes',
    },
    fits: [
      { 'opt-out-instructions': 'no' },
      { 'automatic-opt-out': 'hard' },
      { 'automatic-state': 'none' },
    ],
  },
  {
    id: 'automatic-updates-carried-by-hand',
    clash: { 'update-routes': BY_HAND, 'automatic-state': 'on-by-default' },
    fits: [{ 'update-routes': ['usb-local', 'ota-direct'] }, { 'automatic-state': 'none' }],
  },
  {
    id: 'automatic-updates-without-a-route',
    clash: { 'update-routes': ['none'], 'automatic-state': 'off-by-default' },
    fits: [{ 'update-routes': ['ota-direct'] }, { 'automatic-state': 'none' }],
  },
  {
    id: 'updatable-without-a-route',
    clash: { 'software-updatable': 'some', 'update-routes': ['none'] },
    fits: [{ 'software-updatable': 'none' }, { 'update-routes': ['service-visit'] }],
  },
  {
    id: 'route-to-what-cannot-be-updated',
    clash: { 'software-updatable': 'none', 'update-routes': ['ota-direct', 'usb-local'] },
    fits: [{ 'software-updatable': 'some' }, { 'update-routes': ['none'] }],
  },
  {
    id: 'reached-without-a-route',
    clash: { 'update-routes': ['none'], 'update-reach': 'intermittent-timely' },
    fits: [{ 'update-reach': 'intermittent-not-timely' }, { 'update-routes': ['usb-local'] }],
  },
  {
    id: 'connected-and-updated-by-hand',
    clash: { 'update-routes': ['web-upload'], 'update-reach': 'always-connected' },
    fits: [
      { 'update-reach': 'intermittent-timely' },
      { 'update-routes': ['web-upload', 'gateway-hub'] },
    ],
  },
  {
    id: 'network-updates-from-nowhere',
    clash: { 'update-routes': ['ota-direct'], 'update-backend': 'none' },
    fits: [
      { 'update-backend': 'pipeline-cdn-only' },
      { 'update-routes': ['ota-direct', 'gateway-hub'] },
    ],
  },
  {
    id: 'software-placed-on-both-sides',
    clash: { 'placed-on-market': 'both', 'product-kind': 'standalone-software' },
    fits: [{ 'product-kind': 'hardware-with-software' }, { 'placed-on-market': 'from-2027-12-11' }],
  },
  {
    id: 'modified-software-placed-before',
    clash: {
      'placed-on-market': 'before-2027-12-11',
      'later-substantial-modification': 'whole',
      'product-kind': 'standalone-software',
    },
    fits: [
      { 'product-kind': 'hardware-with-software' },
      { 'later-substantial-modification': 'none' },
      { 'placed-on-market': 'from-2027-12-11' },
    ],
  },
  {
    id: 'modifier-without-a-modification',
    clash: {
      'operator-role': 'modifier',
      'placed-on-market': 'before-2027-12-11',
      'later-substantial-modification': 'none',
    },
    fits: [
      { 'operator-role': 'manufacturer' },
      { 'later-substantial-modification': 'part' },
      { 'placed-on-market': 'both' },
      { 'product-scope': 'spare-part' },
    ],
  },
  {
    id: 'support-shorter-than-use',
    clash: { 'support-period-set': 'yes', 'support-years': 6, 'expected-use-years': 6.5 },
    fits: [{ 'support-years': 6.5 }, { 'support-years': 10 }, { 'support-period-set': 'no' }],
  },
  {
    id: 'end-date-without-a-support-period',
    clash: { 'support-period-set': 'no', 'support-end-date-shown': 'month-year' },
    fits: [{ 'support-period-set': 'yes' }, { 'support-end-date-shown': 'no' }],
  },
  {
    id: 'reasons-without-a-support-period',
    clash: { 'support-period-set': 'no', 'support-reasons-recorded': 'yes' },
    fits: [{ 'support-period-set': 'yes' }, { 'support-reasons-recorded': 'no' }],
  },
  {
    id: 'component-for-consumers',
    clash: { 'intended-as-component': 'primarily', 'intended-environment': 'consumer' },
    fits: [{ 'intended-as-component': 'also' }, { 'intended-environment': 'mixed' }],
  },
  {
    id: 'tailor-made-for-consumers',
    clash: { 'tailor-made': 'yes-not-agreed', 'intended-environment': 'consumer' },
    fits: [{ 'tailor-made': 'no' }, { 'intended-environment': 'mixed' }],
  },
  {
    id: 'told-by-a-product-without-interface',
    clash: { 'update-notification': 'on-device', 'user-interface': 'none' },
    fits: [{ 'user-interface': 'own-interface' }, { 'update-notification': 'direct-message' }],
  },
  {
    id: 'told-by-an-app-that-is-not-there',
    clash: { 'update-notification': 'companion-app', 'user-interface': 'none' },
    fits: [
      { 'user-interface': 'app-third-party' },
      { 'user-interface': 'own-interface' },
      { 'update-notification': 'website-only' },
    ],
  },
  {
    id: 'end-notice-not-feasible-with-an-interface',
    clash: { 'user-interface': 'app-optional-own', 'end-of-support-notice': 'not-feasible' },
    fits: [
      { 'user-interface': 'app-third-party' },
      { 'user-interface': 'none' },
      { 'end-of-support-notice': 'no' },
    ],
  },
  {
    id: 'end-notice-without-an-interface',
    clash: { 'user-interface': 'none', 'end-of-support-notice': 'yes' },
    fits: [{ 'user-interface': 'app-third-party' }, { 'end-of-support-notice': 'not-feasible' }],
  },
  {
    id: 'known-flaws-and-conformity',
    clash: { 'known-nonconformity': 'none', 'free-of-known-vulnerabilities': 'no' },
    fits: [
      { 'known-nonconformity': 'action-taken' },
      { 'free-of-known-vulnerabilities': 'no-risk-decision-recorded' },
    ],
  },
  {
    id: 'older-branches-charged-without-the-rule',
    clash: { 'security-update-price': 'free-latest-paid-older', 'latest-version-only': 'no' },
    fits: [
      { 'latest-version-only': 'yes' },
      { 'security-update-price': 'free' },
      { 'tailor-made': 'yes-agreed' },
    ],
  },
  {
    id: 'latest-version-charged-and-updates-free',
    clash: {
      'security-update-price': 'free',
      'latest-version-only': 'yes',
      'latest-version-free': 'no',
    },
    fits: [
      { 'latest-version-free': 'yes' },
      { 'latest-version-only': 'no' },
      { 'security-update-price': 'paid' },
    ],
  },
  {
    id: 'final-report-before-notification',
    clash: { ...REPORTED, 'notification-sent': 'no', 'final-report-sent': 'yes' },
    fits: [
      { 'notification-sent': 'yes' },
      { 'final-report-sent': 'not-due' },
      { 'reportable-event': 'none' },
    ],
  },
  {
    id: 'unchecked-on-a-signed-route',
    clash: {
      'update-routes': ['ota-direct', 'usb-local'],
      'route-verification': { 'ota-direct': 'on-device', 'usb-local': 'transport-only' },
      'signing-keys-protected': 'yes',
    },
    fits: [
      { 'update-routes': ['ota-direct'] },
      { 'signing-keys-protected': 'no' },
      { 'route-verification': { 'ota-direct': 'on-device', 'usb-local': 'trusted-device' } },
    ],
  },
  {
    id: 'older-versions-refused-unchecked',
    clash: {
      'update-routes': ['ota-direct', 'usb-local'],
      'route-verification': { 'ota-direct': 'on-device', 'usb-local': 'none' },
      'route-rollback': { 'ota-direct': 'handled', 'usb-local': 'handled' },
    },
    fits: [
      { 'update-routes': ['ota-direct'] },
      { 'route-rollback': { 'ota-direct': 'handled', 'usb-local': 'no' } },
      {
        'route-verification': { 'ota-direct': 'none', 'usb-local': 'on-device' },
        'route-rollback': { 'ota-direct': 'no', 'usb-local': 'handled' },
      },
    ],
  },
];

describe('answers that do not fit together', () => {
  it('are tried for every contradiction in the rules', () => {
    expect(PAIRS.map(({ id }) => id).sort()).toEqual(
      ruleset.contradictions.map(({ id }) => id).sort(),
    );
  });

  it.each(PAIRS)('are told: $id', ({ id, clash }) => {
    const route = ruleset.contradictions.find((one) => one.id === id)?.forEach;
    expect(foundIn({ ...MAKER, ...clash }).map(named)).toEqual([
      route === undefined ? id : `${id}.usb-local`,
    ]);
  });

  it.each(PAIRS)('are not told once they fit: $id', ({ id, clash, fits }) => {
    for (const change of fits) {
      const found = foundIn({ ...MAKER, ...clash, ...change });
      expect(found.map(({ contradiction }) => contradiction.id)).not.toContain(id);
    }
  });

  it.each(PAIRS)('are told with every answer: $id', ({ clash }) => {
    for (const { contradiction, answers } of foundIn({ ...MAKER, ...clash })) {
      expect(answers.map(({ question }) => question)).toEqual(contradiction.between);
    }
  });
});

describe('for any answers', () => {
  const RUNS = { numRuns: 300 };

  it('what is told counts, is sure, and names each of its questions', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const { contradictions, counted, dormant } = assess(ruleset, answers, ON);
        for (const { contradiction, answers: shown } of contradictions) {
          expect(shown.map(({ question }) => question)).toEqual(contradiction.between);
          for (const one of shown) {
            expect(one.answer).not.toBe(NOT_SURE);
            expect(counted.find((slot) => isSameSlot(slot, one))?.answer).toEqual(one.answer);
            expect(dormant.some((slot) => isSameSlot(slot, one))).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('nothing is told any more once one of the answers is taken back, or not sure', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const found of foundIn(answers)) {
          for (const slot of found.answers) {
            expect(foundIn(replaced(answers, slot)).map(named)).not.toContain(named(found));
            expect(foundIn(replaced(answers, slot, NOT_SURE)).map(named)).not.toContain(
              named(found),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is set aside tells nothing', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const { contradictions, dormant } = assess(ruleset, answers, ON);
        const awake = dormant.reduce<Answers>((left, slot) => replaced(left, slot), answers);
        expect(foundIn(awake).map(named)).toEqual(contradictions.map(named));
      }),
      RUNS,
    );
  });
});

/** The answers with another one in a slot, or with none. */
function replaced(answers: Answers, { question, route }: AnswerSlot, answer?: string): Answers {
  const { [question]: before, ...others } = answers;
  if (route === undefined) return answer === undefined ? others : { ...others, [question]: answer };
  const { [route]: _, ...elsewhere } = before as AnswerByRoute;
  const byRoute = answer === undefined ? elsewhere : { ...elsewhere, [route]: answer };
  return { ...others, [question]: byRoute };
}
