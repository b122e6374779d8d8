import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import ruleset from 'virtual:ruleset';
import { itemOfId } from '#report/faq/card.ts';

/** The twenty items with which the index began, by their numbers there. */
const NUMBERED: Readonly<Record<string, string>> = {
  F01: 'auto-for-all-products',
  F02: 'no-screen',
  F03: 'channel-security',
  F04: 'bundle-fix-and-feature',
  F05: 'security-update-substantial',
  F06: 'old-products-and-updates',
  F07: 'user-does-not-update',
  F08: 'free-and-with-message',
  F09: 'keep-updates-available',
  F10: 'latest-version-only',
  F11: 'cannot-fix',
  F12: 'release-channel-attack',
  F13: 'backend-part-of-product',
  F14: 'local-update-path',
  F15: 'gateway-verifies',
  F16: 'features-auto',
  F17: 'postpone-updates',
  F18: 'document-distribution',
  F19: 'tls-alone',
  F20: 'offline-or-intermittent',
};

/**
 * The other items. Links to them are out in the world: an id is never taken out of this list. An item that is given up
 * stands among the former ids of whatever replaces it.
 */
const GIVEN: readonly string[] = [
  'ota-in-law',
  'must-be-updatable',
  'rom-only-device',
  'duty-start-and-end',
  'patch-every-flaw',
  'how-fast',
  'flaw-while-in-warehouse',
  'class-and-updates',
  'which-standard-gives-presumption',
  'auto-default-on',
  'ask-at-first-start',
  'opt-out-required',
  'approval-as-last-step',
  'exempt-from-auto-still-inform',
  'document-why-not-automatic',
  'signatures-required',
  'anti-rollback',
  'failed-update',
  'signing-keys',
  'usb-same-protection',
  'technician-only',
  'staged-rollout',
  'fix-only-in-next-major',
  'tailor-made-charge',
  'paid-features',
  'advisory-content',
  'three-messages',
  'delay-publication',
  'update-instructions',
  'end-date-form',
  'end-of-support-notice',
  'contact-and-policy',
  'evidence-pack',
  'techdoc-after-release',
  'sbom-per-release',
  'sbom-depth',
  'support-period-length',
  'five-years-default',
  'period-starts-when',
  'sell-after-support',
  'ten-years-patching',
  'hardware-too-old',
  'component-support-ends',
  'after-support-ends',
  'feature-update-substantial',
  'record-modification-check',
  'old-products-patching',
  'old-design-new-units',
  'someone-else-modifies',
  'own-update-service',
  'third-party-ota-service',
  'report-upstream',
  'steward-updates',
  'signing-key-leak',
  'exploited-flaw-clock',
  'tell-users',
  'old-product-exploited',
  'bad-update',
  'importer-distributor-duty',
  'fines',
  'appropriate-timeframe',
  'business-maintenance-fee',
  'foss-not-monetised',
  'incident-clock',
  'integrator-instructions',
  'launch-without-known-flaws',
  'micro-24-hours',
  'must-we-monitor',
  'offer-old-versions',
  'test-update-path',
  'under-five-years',
  'whole-product-incl-parts',
];

const { items, topics, provisions } = faq;
const all = items.map((item) => [item.id, item] as const);

describe('the FAQ', () => {
  it.each(Object.entries(NUMBERED))('has the item %s, as "%s"', (number, id) => {
    expect(items.find((item) => item.number === number)?.id).toBe(id);
  });

  it('numbers no other items', () => {
    const numbered = items.flatMap(({ number }) => number ?? []);
    expect(numbered.toSorted()).toEqual(Object.keys(NUMBERED));
  });

  it.each([...Object.values(NUMBERED), ...GIVEN])('leads from "%s" to an item', (id) => {
    expect(itemOfId(faq, id)).toBeDefined();
  });

  it('has all its ids in the list of those that were ever given', () => {
    const given = [...Object.values(NUMBERED), ...GIVEN];
    const own = items.flatMap(({ id, formerly }) => [id, ...formerly]);
    expect(own.filter((id) => !given.includes(id))).toEqual([]);
  });

  it('has about ten topics, each with items', () => {
    expect(topics.length).toBeGreaterThanOrEqual(8);
    expect(topics.length).toBeLessThanOrEqual(13);
    for (const topic of topics) expect(topic.items.length).toBeGreaterThan(2);
  });

  it('has no citation that its provisions lack', () => {
    const cited = items.flatMap(({ cites }) => cites.map(({ provision }) => provision));
    expect(Object.keys(provisions).toSorted()).toEqual([...new Set(cited)].toSorted());
  });

  it('agrees with the ruleset on every provision that both cite', () => {
    const shared = Object.keys(provisions).filter((citation) => citation in ruleset.provisions);
    expect(shared.length).toBeGreaterThan(50);
    for (const citation of shared)
      expect(provisions[citation]).toEqual(ruleset.provisions[citation]);
  });

  it('touches every obligation', () => {
    const touched = new Set(items.flatMap(({ obligations }) => obligations));
    const missing = ruleset.obligations.map(({ id }) => id).filter((id) => !touched.has(id));
    expect(missing).toEqual([]);
  });
});

describe.each(all)('the item "%s"', (_, item) => {
  it('has a short answer of four sentences at most, and a longer one that goes on', () => {
    expect(item.short.length).toBeLessThanOrEqual(320);
    expect(item.short).not.toContain('\n');
    expect(sentencesIn(item.short)).toBeLessThanOrEqual(4);
    expect(item.answer.length).toBeGreaterThanOrEqual(2);
    expect(item.answer.join(' ').length).toBeGreaterThan(item.short.length);
  });

  it('asks a question, and tells the answer and the steps in sentences', () => {
    expect(item.question).toMatch(/\?$/);
    for (const text of [item.short, ...item.answer, ...item.do]) expect(text).toMatch(/[.?]$/);
    for (const { supports } of item.cites) expect(supports).toMatch(/\.$/);
  });

  it('rests on a provision, or says that there is none', () => {
    expect(item.cites.length > 0).toBe(item.noProvision === undefined);
  });

  it('marks as not binding what does not bind, wherever it is cited', () => {
    const soft = item.cites.filter(({ provision }) => provisions[provision]?.basis === 'guidance');
    for (const { supports } of soft) expect(supports).toMatch(/; not binding\.$/);
    const texts = [item.short, ...item.answer].join(' ');
    if (/\b(?:FAQ|guidance)\b/.test(texts))
      expect(texts).toMatch(/not bind|[Nn]either (?:paper )?binds/);
  });

  it('says of what could not be checked what was not', () => {
    for (const { unverified } of item.unverified) expect(unverified).toMatch(/\.$/);
    const standards = item.cites.filter(({ provision }) => /ETSI|IEC|EN \d/.test(provision));
    expect(standards).toEqual([]);
  });

  it('has a date, keywords, and items to go on with', () => {
    expect(item.history[0]?.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(item.keywords.length).toBeGreaterThanOrEqual(5);
    expect(item.related.length).toBeGreaterThanOrEqual(2);
  });

  it('passes no judgement that only an assessment of the product could', () => {
    expect(JSON.stringify(item)).not.toMatch(/\bcompliant\b/i);
  });
});

function sentencesIn(text: string): number {
  return text.split(/[.?] (?=[A-Z])/).length;
}
