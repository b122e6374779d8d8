import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer, useAnnounce } from '#app/shell/announcer.tsx';
import './show.tsx';

function Say({ message }: { readonly message: string }) {
  const announce = useAnnounce();
  return <button onClick={() => announce(message)}>Say it</button>;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function renderSaying(message: string) {
  render(
    <Announcer>
      <Say message={message} />
    </Announcer>,
  );
  return () => fireEvent.click(screen.getByRole('button', { name: 'Say it' }));
}

describe('what is announced', () => {
  it('is nothing until something is said', () => {
    renderSaying('Saved.');
    expect(screen.getByRole('status')).toHaveTextContent('');
    expect(screen.queryByText('Saved.')).toBeNull();
  });

  it('is a status, so that it is read out without taking the focus', () => {
    const say = renderSaying('Saved.');
    say();
    expect(screen.getByRole('status')).toHaveTextContent('Saved.');
  });

  it('is news again when the same is said again', () => {
    const say = renderSaying('Saved.');
    say();
    const first = screen.getByText('Saved.');
    say();
    expect(screen.getByText('Saved.')).not.toBe(first);
    expect(first).not.toBeInTheDocument();
  });

  it('goes once it has been read out, counted from the last time', () => {
    const say = renderSaying('Saved.');
    say();
    pass(4000);
    say();
    pass(4000);
    expect(screen.getByText('Saved.')).toBeInTheDocument();
    pass(2000);
    expect(screen.queryByText('Saved.')).toBeNull();
  });
});
