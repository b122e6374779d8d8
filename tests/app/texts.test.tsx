import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import type { PdfJob } from '#report/pdf-job.ts';
import { renderText } from '#report/as-text.ts';
import type { Condition, LegalText, Ruleset } from '#ruleset/types.ts';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { kettleReleases, screened } from './kettle-releases.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const is = (question: string, ...options: string[]): Condition => ({
  kind: 'is',
  question,
  options,
});

function legalText(id: string, more: Partial<LegalText> = {}): LegalText {
  return {
    id,
    title: `Card on ${id}`,
    use: 'Beside the kettle.',
    serves: [{ says: 'The card says it.', basis: 'law', cites: ['Act Article 2'] }],
    check: [
      { says: 'Is it printed?', cites: [] },
      { says: 'Is it red?', basis: 'guidance', cites: [] },
    ],
    body: [{ kind: 'paragraph', parts: [{ kind: 'words', text: `About ${id}.` }] }],
    ...more,
  };
}

const SUPPORT = legalText('support', {
  body: [
    { kind: 'heading', parts: [{ kind: 'words', text: 'Support for ' }, { kind: 'product' }] },
    {
      kind: 'paragraph',
      parts: [
        { kind: 'answer', question: 'years' },
        { kind: 'words', text: ', until ' },
        { kind: 'open', text: 'month and year' },
        { kind: 'words', text: '.' },
      ],
    },
    {
      kind: 'list',
      items: [{ parts: [{ kind: 'words', text: 'It is declared.' }], when: is('declared', 'yes') }],
    },
  ],
});

const rules: Ruleset = {
  ...kettles,
  texts: [
    legalText('fitting', { when: is('fitted', 'yes') }),
    legalText('readiness', { when: is('ready', 'no') }),
    SUPPORT,
  ],
};

const LIST = '/sessions/Kettle/texts';

async function open(address: string, answers: Answers, heading: string) {
  const shown = show(address, { rules, stored: [session('Kettle', { answers })] });
  await screen.findByRole('heading', { level: 1, name: heading });
  return shown;
}

const openList = (answers: Answers = KETTLE_ANSWERS) => open(LIST, answers, 'Texts to paste');
const openText = (answers: Answers = KETTLE_ANSWERS) =>
  open(`${LIST}/support`, answers, 'Card on support');

const titlesIn = (group: string) =>
  within(screen.getByRole('region', { name: group }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

describe('the list of texts to paste', () => {
  it('has those first that the product needs, then those that it may, then the rest', async () => {
    await openList({ ...KETTLE_ANSWERS, ready: 'not-sure' });
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Card on support',
      'Card on readiness',
      'Card on fitting',
    ]);
    expect(titlesIn('For this product')).toEqual(['Card on support']);
    expect(titlesIn('May be needed, which an open answer decides')).toEqual(['Card on readiness']);
    expect(titlesIn('Not needed, by your answers')).toEqual(['Card on fitting']);
  });

  it('says where each goes, which provision it serves and how much of it is open', async () => {
    await openList();
    const [entry] = within(
      screen.getByRole('region', { name: 'Not needed, by your answers' }),
    ).getAllByRole('listitem');
    expect(entry).toHaveTextContent('Beside the kettle.');
    expect(entry).toHaveTextContent('No open place');
    const group = within(screen.getByRole('region', { name: 'For this product' }));
    expect(group.getByText('1 open place')).toBeInTheDocument();
    expect(group.getAllByRole('link', { name: /^Act Article 2/ })).toHaveLength(2);
  });

  it('leads to each text, and back', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('link', { name: 'Card on support' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Card on support' })).toHaveFocus();
    expect(addressShown()).toBe(`${LIST}/support`);
    await user.click(screen.getByRole('link', { name: /Texts to paste/ }));
    await waitFor(() => expect(addressShown()).toBe(LIST));
  });
});

describe('answers that may not be right', () => {
  it('are told where they are copied and nobody has looked at them', async () => {
    const remarks = {
      years: { note: '', evidence: [], whoCouldTell: '', isToBeConfirmed: true } as const,
    };
    show(LIST, { rules, stored: [session('Kettle', { answers: KETTLE_ANSWERS, remarks })] });
    expect(await screen.findByText(/^1 answer was copied and is still/)).toBeInTheDocument();
  });

  it('are not told of otherwise', async () => {
    await openText();
    expect(screen.queryByRole('link', { name: 'Check your answers' })).toBeNull();
  });
});

describe('one text to paste', () => {
  it('is filled from the answers, with its open places marked by more than colour', async () => {
    await openText({ ...KETTLE_ANSWERS, declared: 'not-sure' });
    const heading = screen.getByRole('heading', { level: 3, name: 'Support for Kettle' });
    const body = heading.parentElement;
    const marks = Array.from(body?.querySelectorAll('mark') ?? [], (mark) => mark.textContent);
    expect(body).toHaveTextContent('5 years, until');
    expect(marks).toEqual([
      'Open: [month and year]',
      'Open: [What stands here depends on: Is a short support declared? – answered “Not sure”]',
    ]);
    expect(body).not.toHaveTextContent('It is declared.');
    expect(screen.getByText(/^2 places are open, each/)).toBeInTheDocument();
  });

  it('says what it serves and what to check, each with what it rests on', async () => {
    await openText();
    const serves = within(screen.getByRole('region', { name: 'What it serves' }));
    expect(serves.getByRole('listitem')).toHaveTextContent(
      /^The card says it\. \(law: Act Article 2/,
    );
    const check = within(screen.getByRole('region', { name: 'Check before you use it' }));
    expect(check.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Is it printed?',
      'Is it red? (guidance)',
    ]);
  });

  it.each([
    [
      'Copy as text',
      'Card on support\n\nSupport for Kettle\n\n5 years, until [month and year].\n\n- It is declared.\n',
    ],
    [
      'Copy as Markdown',
      '## Card on support\n\n### Support for Kettle\n\n5 years, until **\\[month and year\\]**.\n\n- It is declared.\n',
    ],
  ])('can be copied: %s', async (button, text) => {
    const { user } = await openText();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await user.click(screen.getByRole('button', { name: button }));
    expect(write).toHaveBeenCalledExactlyOnceWith(text);
    expect(await screen.findByText('The text is copied, with 1 open place.')).toBeInTheDocument();
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });

  it('says what to do where the browser does not copy', async () => {
    const { user } = await openText();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /copy it by hand:\s*Card on support/,
    );
  });

  it('leads to the answers that would fill it, and back', async () => {
    const { user, records } = await openText({ ...KETTLE_ANSWERS, declared: 'not-sure' });
    await user.click(screen.getByRole('link', { name: 'Is a short support declared?' }));
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(addressShown()).toBe(`${LIST}/support`));
    expect(records.get('Kettle')).toMatchObject({ answers: { declared: 'yes' } });
    expect(await screen.findByText('It is declared.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^Answers that would/ })).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole('region', { name: /^Your change has turned/ })).toHaveFocus(),
    );
  });

  it('says so if the product does not need it', async () => {
    await open(`${LIST}/fitting`, KETTLE_ANSWERS, 'Card on fitting');
    expect(screen.getByText(/this product does not need this text\.$/)).toBeInTheDocument();
  });

  it('is not found under another name', async () => {
    show(`${LIST}/nothing`, {
      rules,
      stored: [session('Kettle', { answers: KETTLE_ANSWERS })],
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no such page' }),
    ).toBeInTheDocument();
  });
});

describe('the report', () => {
  /** Takes down what the worker that makes the PDF is given, and answers nothing. */
  function jobs(): readonly PdfJob[] {
    const given: PdfJob[] = [];
    class SilentWorker extends EventTarget {
      postMessage(job: PdfJob): void {
        given.push(job);
      }

      terminate(): void {
        this.dispatchEvent(new Event('terminated'));
      }
    }
    vi.stubGlobal('Worker', SilentWorker);
    vi.stubGlobal('fetch', async () => new Response('font'));
    return given;
  }

  async function report(given: readonly PdfJob[]): Promise<string> {
    await waitFor(() => expect(given).toHaveLength(1));
    const [job] = given;
    return job === undefined ? '' : renderText(job.report);
  }

  const group = () => within(screen.getByRole('group', { name: 'Include texts to paste' }));

  it('has the texts that are chosen, on the list or on the text itself', async () => {
    const given = jobs();
    const { user } = await openList();
    await user.click(group().getByRole('checkbox', { name: 'Card on readiness' }));
    await user.click(screen.getByRole('link', { name: 'Card on support' }));
    await user.click(
      await screen.findByRole('checkbox', { name: 'Include this text in the report' }),
    );
    await user.click(screen.getByRole('link', { name: /Texts to paste/ }));
    await screen.findByRole('heading', { level: 1, name: 'Texts to paste' });
    expect(group().getByRole('checkbox', { name: 'Card on support' })).toBeChecked();
    await user.click(group().getByRole('checkbox', { name: 'Card on readiness' }));
    await user.click(screen.getByRole('button', { name: called('Download PDF report') }));
    const text = await report(given);
    expect(text).toMatch(/^\d\.1 Card on support$/mu);
    expect(text).not.toContain('Card on readiness');
  });

  it('has none where none is chosen', async () => {
    const given = jobs();
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: called('Download PDF report') }));
    expect(await report(given)).not.toContain('Texts to paste');
  });
});

describe('the record of a release screened', () => {
  const RECORD = 'record';
  const openRecord = async (more: Parameters<typeof session>[1], id = RECORD) => {
    const shown = show(`${LIST}/${id}`, {
      rules: {
        ...kettleReleases,
        texts: [legalText(RECORD, { records: 'release' }), legalText('other')],
      },
      stored: [session('Kettle', more)],
    });
    await screen.findByRole('heading', { level: 1, name: `Card on ${id}` });
    return shown;
  };
  const READY = /^Releases screened here have this record filled in/;

  it('is ready for releases that were screened, and leads to them', async () => {
    const { user } = await openRecord({ releases: [screened('2.1')] });
    expect(screen.getByText(READY)).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: /^2\.1, 20 November 2026$/ }));
    await screen.findByRole('heading', { level: 1, name: 'Release 2.1' });
    expect(addressShown()).toBe('/sessions/Kettle/releases/2.1');
  });

  it('is not spoken of where none was screened', async () => {
    await openRecord({});
    expect(screen.queryByText(READY)).toBeNull();
  });

  it('is not spoken of at other texts', async () => {
    await openRecord({ releases: [screened('2.1')] }, 'other');
    expect(screen.queryByText(READY)).toBeNull();
  });
});
