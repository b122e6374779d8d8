/** The screens with the rules of the project; what the rules say is taken from them, not repeated here. */
import { screen, within } from '@testing-library/react';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { assess } from '#engine/assess.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import { checkTitle, urgencyTitle } from '#report/wording.ts';
import { session } from './sessions.ts';
import { show, TODAY } from './show.tsx';

/** A lock with four routes, of which one lets anything in; nobody there could report. */
const LOCK: Answers = {
  'operator-role': 'manufacturer',
  'product-scope': 'in-scope',
  'placed-on-market': 'both',
  'later-substantial-modification': 'none',
  'intended-environment': 'consumer',
  'software-updatable': 'all',
  'update-routes': ['ota-direct', 'companion-app', 'gateway-hub', 'store-or-package-manager'],
  'update-reach': 'always-connected',
  'automatic-expected': 'not-sure',
  'update-notification': 'on-device',
  'route-verification': {
    'ota-direct': 'on-device',
    'companion-app': 'trusted-device',
    'gateway-hub': 'none',
    'store-or-package-manager': 'transport-only',
  },
  'signing-keys-protected': 'yes',
  'free-of-known-vulnerabilities': 'yes',
  'reporting-readiness': 'no',
  'reportable-event': 'none',
};

const assessment = assess(ruleset, LOCK, TODAY);

async function openLock() {
  show('/sessions/Lock/result', { stored: [session('Lock', { answers: LOCK })] });
  await screen.findByRole('heading', { level: 1, name: 'Result for Lock' });
}

describe('a result by the rules of the project', () => {
  it('has a card for each obligation, in the order of urgency', async () => {
    await openLock();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
    const inOrder = urgencyGroups(assessment).flatMap(({ findings }) =>
      findings.map(({ obligation }) => obligation.title),
    );
    expect(inOrder).toHaveLength(ruleset.obligations.length);
    expect(titles).toEqual(inOrder);
  });

  it('counts what cannot wait: not prepared to report, though there was no event', async () => {
    await openLock();
    const now = urgencyGroups(assessment)[0];
    const pressing = now?.findings.filter((finding) => finding.pressing) ?? [];
    expect(pressing.length).toBeGreaterThan(0);
    for (const { obligation } of pressing) {
      const card = screen.getByRole('article', { name: obligation.title });
      expect(card).toHaveTextContent('No event; not prepared');
    }
    const title = now === undefined ? '' : urgencyTitle(now);
    expect(screen.getByRole('link', { name: new RegExp(`${title}$`) })).toHaveTextContent(
      String(now?.findings.length),
    );
  });

  it('names each route that falls short, before one opens anything', async () => {
    await openLock();
    const gaps = assessment.obligations.flatMap(({ obligation, checks }) =>
      checks
        .filter(({ outcome, route }) => outcome === 'gap' && route !== undefined)
        .map((check) => [obligation.title, checkTitle(ruleset, check)] as const),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const [obligation, check] of gaps) {
      const card = within(screen.getByRole('article', { name: obligation }));
      expect(card.getAllByText(check)[0]).toBeVisible();
    }
  });

  it('leads to the official text in tabs of their own, and says so', async () => {
    await openLock();
    const elsewhere = screen
      .getAllByRole<HTMLAnchorElement>('link')
      .filter(({ host }) => host !== location.host);
    expect(elsewhere.length).toBeGreaterThan(ruleset.obligations.length);
    for (const link of elsewhere) {
      expect(link.protocol).toBe('https:');
      expect(link.target).toBe('_blank');
      expect(link.rel.split(' ')).toContain('noopener');
      expect(link).toHaveTextContent(/\S \(opens in a new tab\)$/);
    }
  });
});
