import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#app/shell/error-boundary.tsx';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { show } from './show.tsx';

interface BrokenProps {
  readonly cause: unknown;
}

function Broken({ cause }: BrokenProps): never {
  throw cause;
}

/** React reports what it caught on the console; here that is expected. */
function expectComplaint(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

describe('a screen that breaks', () => {
  it.each([
    ['an error', new Error('The kettle is empty.'), 'The kettle is empty.'],
    ['anything else', 'no water', 'no water'],
  ])('with %s says what it reports, what is safe, and how to go on', (_what, cause, says) => {
    expectComplaint();
    render(
      <ErrorBoundary>
        <Broken cause={cause} />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This screen has broken');
    expect(screen.getByRole('alert')).toHaveTextContent(`It reports: “${says}”`);
    expect(screen.getByText(/^Every page that you submitted is stored/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load this page again' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Go to the start page' })).toBeEnabled();
  });

  it('is caught wherever it stands in the application, and leaves what is stored alone', async () => {
    expectComplaint();
    const stored = session('Kettle', { answers: { role: 'maker' } });
    const [page] = kettles.pages;
    const bad = { ...kettles, pages: [{ ...page, questions: undefined }] };
    const { records } = show('/sessions/Kettle/review', {
      rules: bad as unknown as typeof kettles,
      stored: [stored],
    });
    await screen.findByRole('heading', { level: 1, name: 'This screen has broken' });
    expect(records.get('Kettle')).toEqual(stored);
  });
});

describe('a screen that works', () => {
  it('is shown as it is', () => {
    render(
      <ErrorBoundary>
        <p>All is well.</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('All is well.')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives way when another address is opened', async () => {
    expectComplaint();
    let isBroken = true;
    const Sometimes = () => (isBroken ? <Broken cause={new Error('Empty.')} /> : <p>Hot water</p>);
    render(
      <ErrorBoundary>
        <Sometimes />
      </ErrorBoundary>,
    );
    isBroken = false;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(await screen.findByText('Hot water')).toBeInTheDocument();
  });
});
