import { describe, expect, it } from 'vitest';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { releaseAsMarkdown, releaseAsText } from '#report/release-as-text.ts';
import { kettleReleases, screened } from '../app/kettle-releases.ts';

const PRODUCT = { name: 'Kettle', version: '2' };
const RECORD = screened('2.4.1', {
  at: '2026-11-03T23:30:00.000Z',
  note: 'Measured in May.\n\n# By *Ada*,\nwith care.',
});

const toCopy = (record: ReleaseRecord, others: readonly ReleaseRecord[] = []) => ({
  product: PRODUCT,
  record,
  releases: [record, ...others],
});

describe('the record of a screened release', () => {
  it('is plain text with product, release, day, rules, result, reason, answers and what follows', () => {
    expect(releaseAsText(kettleReleases, toCopy(RECORD)))
      .toBe(`Screening for substantial modification: Kettle 2, release 2.4.1

Release
Product: Kettle 2
Release: 2.4.1
Screened on: 3 November 2026, 23:30 UTC
Rules: 1

Result
Result: Not substantial
Reason: The noise stays within bounds. (law: Act Article 2)

Answers
Does it whistle louder? No

What follows
- Keep the note. (law: Act Article 2)

Note
Measured in May.

# By *Ada*,
with care.

Each result is a reading of answers, and replaces neither the risk assessment nor advice.
`);
  });

  it('is Markdown with links, in which nothing written counts as formatting', () => {
    const text = releaseAsMarkdown(kettleReleases, toCopy(RECORD));
    expect(text).toMatch(
      /^# Screening for substantial modification: Kettle 2, release 2\.4\.1\n\n## Release\n\n- \*\*Product:\*\* Kettle 2\n/,
    );
    expect(text).toContain(
      '- **Reason:** The noise stays within bounds. (law: [Act Article 2](<https://example.eu/act#2>))\n',
    );
    expect(text).toContain('- **Does it whistle louder?** No\n');
    expect(text).toContain(
      '## Note\n\nMeasured in May.\n\n\\# By \\*Ada\\*,  \nwith care.\n\nEach result',
    );
  });

  it('says that the release was screened again, and what other rules would say', () => {
    const again = screened('2.4.1', { id: 'again', at: '2026-11-09T08:00:00.000Z' });
    const older = { ...RECORD, rulesetVersion: 'old', result: 'substantial' } as const;
    const text = releaseAsText(kettleReleases, toCopy(older, [again]));
    expect(text).toContain(
      'Rules: old\nState of this record: Screened before; again on 9 November 2026, 08:00 UTC\n',
    );
    expect(text).toContain('\nResult: Substantial\n');
    expect(text).toContain('\nBy the rules 1: Not substantial\n');
    expect(text).not.toContain('What follows');
  });
});
